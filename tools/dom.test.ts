import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withDom } from "./dom.ts";

describe("withDom", () => {
  it("draws a chart of Recharts in Node", async () => {
    const drawn = await withDom(async (document) => {
      const { chartById } = await import("../src/charts/catalogue.ts");
      const { drawSvg } = await import("../src/figure/draw.ts");
      const { canonical } = await import("../src/figure/canonical.ts");
      const { everything } = await import("../src/filter/filter.ts");
      const { textsFor } = await import("../src/text/make-texts.ts");
      const { light } = await import("../src/ui/theme.ts");
      const record = { "trade-volume": JSON.parse(readFileSync("data/trade-volume.json", "utf8")) };
      const drawing = chartById("trade-volume")?.over(record, everything, textsFor("ar", new Map()));
      if (drawing === undefined) throw new Error("trade-volume is not in the catalogue");
      const size = { width: 640, height: drawing.height(640) };
      const element = drawing.element({ size, theme: light, flow: "ltr", axis: null, open: null });
      return canonical(drawSvg(element, document));
    });
    expect(drawn).toContain("<path");
    expect(drawn).toContain("الإحصاء البيلاروسي");
    expect(drawn).not.toContain("NaN");
  });

  it("leaves no window behind, also when the drawing fails", async () => {
    await expect(withDom(() => Promise.reject(new Error("no rows")))).rejects.toThrow("no rows");
    expect(Reflect.has(globalThis, "window")).toBe(false);
    expect(Reflect.has(globalThis, "document")).toBe(false);
  });
});
