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
      const chart = chartById("trade-volume");
      if (chart === null) throw new Error("trade-volume is not in the catalogue");
      const record = Object.fromEntries(
        chart.datasets.map((id) => [id, JSON.parse(readFileSync(`data/${id}.json`, "utf8"))]),
      );
      const drawing = chart.over(record, everything, textsFor("ar", new Map()));
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
