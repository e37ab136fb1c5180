// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../filter/engine.ts";
import { everything } from "../../filter/filter.ts";
import type { FactRecord, TradeShareFact } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { dataset } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { shareLayout } from "../share-layout.ts";
import { momentOf } from "../share-points.ts";
import { tradeShareChart } from "./index.ts";
import { KINDS, rows } from "./rows.ts";

const rowsOf = (record: Partial<FactRecord>) => rows(engineOf(record).slice(everything, []));
const real = rowsOf(realRecord);
const input = {
  size: { width: 900, height: 400 },
  filter: everything,
  axis: null,
  text: realTexts("en"),
  fontSize: 12,
} as const;
const fact = (id: string, date: string, share: number, more: Partial<TradeShareFact> = {}): TradeShareFact => ({
  id,
  sources: ["s"],
  date,
  reporter: "belstat",
  of: "russia",
  in: "trade",
  share_percent: share,
  ...more,
});
const fixture = {
  "trade-share": dataset<TradeShareFact>([
    fact("average", "1995", 45, { until: "2020", in: "exports", reporter: "clingendael", bound: "about" }),
    fact("whole", "2021", 49),
    fact("spoken", "2021", 49, { reporter: "spoken", bound: "nearly" }),
    fact("part", "2021-01", 41, { until: "2021-09", in: "exports" }),
    fact("imports", "2021", 56.6, { in: "imports" }),
    fact("reverse", "2022", 5, { of: "belarus", reporter: "fcs-russia" }),
    fact("dairy", "2021", 75, { of: "belarus", in: "dairy-imports" }),
    fact("food", "2021", 80, { in: "food-exports" }),
  ]),
};

describe("rows", () => {
  it("are the shares of all trade, of exports and of imports, as the file has them", () => {
    const { facts } = realRecord["trade-share"];
    const expected = facts.filter((one) =>
      one.of === "russia" ? ["trade", "exports", "imports"].includes(one.in) : one.in === "trade",
    );
    expect(expected.length).toBeGreaterThan(25);
    expect(new Map(real.map((row) => [row.fact, row.share]))).toEqual(
      new Map(expected.map((one) => [one.id, one.share_percent])),
    );
    expect(real.map(momentOf)).toEqual(real.map(momentOf).toSorted((a, b) => a - b));
  });

  it("leave out food and dairy, which are other questions", () => {
    const ids = rowsOf(fixture).map((row) => row.fact);
    expect(ids.toSorted()).toEqual(["average", "imports", "part", "reverse", "spoken", "whole"]);
  });
});

describe("layout", () => {
  it("draws each share in the middle of its period, at its height, apart from every other", () => {
    const { marks, time, values } = shareLayout({ rows: real, kinds: KINDS, flow: "ltr", ...input });
    expect(marks).toHaveLength(real.length);
    for (const mark of marks) {
      const row = real[mark.row];
      if (row === undefined) throw new Error("a mark without a row");
      expect(mark.y).toBeCloseTo(values.scale(row.share), 6);
      expect(Math.abs(mark.x - time.scale(momentOf(row)))).toBeLessThanOrEqual(30);
      for (const other of marks)
        if (other !== mark) expect(Math.hypot(other.x - mark.x, other.y - mark.y)).toBeGreaterThan(9);
    }
  });

  it("draws a bar through an average of several years, and through nothing else", () => {
    const { marks } = shareLayout({ rows: rowsOf(fixture), kinds: KINDS, flow: "ltr", ...input });
    const long = marks.filter(({ period }) => period !== null);
    expect(long.map(({ row }) => rowsOf(fixture)[row]?.fact)).toEqual(["average"]);
    expect((long[0]?.period?.[1] ?? 0) - (long[0]?.period?.[0] ?? 0)).toBeGreaterThan(300);
  });

  it("starts at zero and writes per cents", () => {
    const { values, plot } = shareLayout({ rows: real, kinds: KINDS, flow: "ltr", ...input });
    expect(values.scale(0)).toBe(plot.bottom);
    expect(values.max).toBeGreaterThanOrEqual(70);
    expect(plain(values.ticks[1]?.label?.text ?? "")).toMatch(/%$/);
  });
});

describe("words", () => {
  it.each(LANGS)("tell the least and the largest of each measure with who gave it in %s", (lang) => {
    const text = realTexts(lang);
    const { findings } = tradeShareChart.over(realRecord, everything, text).description;
    expect(findings).toHaveLength(KINDS.length);
    for (const share of [47.9, 70]) expect(findings[0]).toContain(text.write(share, "share"));
    expect(findings[0]).toContain(text.name("osw"));
    expect(findings.join()).not.toMatch(/[{}]/);
  });

  it("tell one figure of each measure under the date rule, that of the whole year first", () => {
    const drawing = tradeShareChart.over(fixture, everything, realTexts("en"));
    expect(plain(drawing.at(Date.UTC(2021, 5, 1)) ?? "")).toBe("2021: trade 49%, exports 41%, imports 56.6%");
    expect(drawing.at(Date.UTC(2019, 5, 1))).toBeNull();
  });

  it("say of every point who gave it, for when, and how exactly", () => {
    const drawing = tradeShareChart.over(fixture, everything, realTexts("en"));
    const slider = mounted(
      drawing.element({ ...input, theme: light, flow: "ltr", open: null, onChange: () => undefined }),
    );
    press(slider(), "Home");
    const said = plain(slider().getAttribute("aria-valuetext") ?? "");
    expect(said).toBe("Russia in Belarus’s exports · 1995–2020. about 45%. Clingendael");
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(tradeShareChart, fixture, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("has a mark for every figure and no line between any two", () => {
    const svg = drawn(tradeShareChart, realRecord, "en", { width: 640 });
    expect(factsOf(svg).toSorted()).toEqual(real.map((row) => row.fact).toSorted());
    expect(svg.querySelectorAll("path")).toHaveLength(real.length);
  });
});
