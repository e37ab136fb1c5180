// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Filter } from "../../filter/filter.ts";
import { everything } from "../../filter/filter.ts";
import type { Dataset, FactRecord, TradeFact } from "../../record/record.ts";
import { drawn, expectDrawable, expectNoOverlap, expectTicks, factsOf, textsOf } from "../../testing/drawn.ts";
import { fixtureRecord } from "../../testing/fixture-record.ts";
import { blur, mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { dark } from "../../ui/theme.ts";
import type { Surface } from "../chart.ts";
import { tradeVolumeChart } from "./index.ts";
import { layout } from "./layout.ts";
import { rows } from "./rows.ts";

const real: { readonly "trade-volume": Dataset<TradeFact> } = {
  "trade-volume": JSON.parse(readFileSync("data/trade-volume.json", "utf8")),
};
const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const sliceOf = (facts: readonly TradeFact[]) => ({ facts: () => facts, count: () => new Map<string, number>() });
const fixture = rows(sliceOf(fixtureRecord["trade-volume"].facts));
const draw = (
  record: Partial<FactRecord>,
  lang: Lang,
  surface: Partial<Surface> & { readonly width: number },
  filter: Filter = everything,
): SVGSVGElement => drawn(tradeVolumeChart, record, lang, surface, filter);

describe("rows", () => {
  it("has a row for every year between the first and the last, silent years included", () => {
    expect(fixture.map(({ year }) => year)).toEqual([..."456789"].map((d) => `201${d}`).concat("2020", "2021", "2022"));
    expect(fixture.find(({ year }) => year === "2019")).toMatchObject({ belarus: null, russia: null });
  });

  it("sums exports and imports only where no turnover was published, and calls it calculated", () => {
    expect(fixture[2]?.belarus).toMatchObject({ turnover: 26.1, known: "calculated", fact: "2016-belstat-exports" });
    expect(fixture[8]?.russia).toMatchObject({ turnover: 43.4, known: "published", exports: 22, imports: null });
  });

  it("calls what the record derived calculated, too", () => {
    expect(fixture[0]?.belarus).toMatchObject({ turnover: 37.625, known: "calculated" });
  });

  it("takes a null for a figure that was not published", () => {
    expect(fixture[3]).toMatchObject({ year: "2017", belarus: null });
  });

  it("never joins other reporters or goods with services to the lines", () => {
    const other = fixtureRecord["trade-volume"].facts.map((fact) => ({
      ...fact,
      basis: "goods-and-services" as const,
    }));
    expect(rows(sliceOf(other))).toEqual([]);
    expect(JSON.stringify(fixture)).not.toContain("correlates");
  });

  it("gives the figures of the file, year by year", () => {
    const facts = real["trade-volume"].facts;
    for (const row of rows(sliceOf(facts)))
      for (const [series, reporter] of [
        ["belarus", "belstat"],
        ["russia", "fcs-russia"],
      ] as const) {
        const find = (flow: string) =>
          facts.find((fact) => fact.date === row.year && fact.reporter === reporter && fact.flow === flow)
            ?.value_usd_million ?? null;
        const [exports, imports] = [find("exports"), find("imports")];
        const sum = exports !== null && imports !== null ? exports + imports : null;
        const expected = find("turnover") ?? sum;
        expect(row[series]?.turnover ?? null).toEqual(expected === null ? null : expected / 1000);
        if (row[series] !== null) expect(row[series]?.sources.length).toBeGreaterThan(0);
      }
  });
});

describe("layout", () => {
  const input = { size: { width: 640, height: 360 }, filter: everything, axis: null, text: texts.en, fontSize: 12 };

  it("draws a year's figure in the middle of its year", () => {
    const { time, series } = layout({ rows: fixture, flow: "ltr", ...input });
    const middle = (time.scale(Date.UTC(2021, 0, 1)) + time.scale(Date.UTC(2022, 0, 1))) / 2;
    expect(series[0]?.points.find(({ fact }) => fact.startsWith("2021"))?.x).toBeCloseTo(middle, 6);
  });

  it("stands on the shared axis to the pixel, whichever way time runs", () => {
    const axis = { domain: [Date.UTC(2010, 0, 1), Date.UTC(2030, 0, 1)], left: 150, right: 46 } as const;
    for (const flow of ["ltr", "rtl"] as const) {
      const { plot, time, series } = layout({ rows: fixture, flow, ...input, axis });
      expect([plot.left, plot.right]).toEqual([150, 594]);
      expect(time.scale(axis.domain[0])).toBe(flow === "ltr" ? 150 : 594);
      const xs = series[0]?.points.map(({ x }) => x) ?? [];
      expect(xs).toEqual([...xs].sort((a, b) => (flow === "ltr" ? a - b : b - a)));
    }
  });

  it("starts at zero and reaches over the largest figure", () => {
    const { values, plot } = layout({ rows: fixture, flow: "ltr", ...input });
    expect(values.scale(0)).toBe(plot.bottom);
    expect(values.max).toBeGreaterThanOrEqual(45.8);
  });

  it("writes values right of the plot, and left of it in Arabic", () => {
    const sides = LANGS.map((lang) => {
      const { values, plot } = layout({ rows: fixture, flow: "ltr", ...input, text: texts[lang] });
      return (values.ticks[1]?.label?.x ?? 0) > plot.right ? "right" : "left";
    });
    expect(sides).toEqual(["left", "right", "right"]);
  });

  it("lets the lines of other reporters stand back", () => {
    const filter = { ...everything, reporter: ["belstat"] };
    const { series } = layout({ rows: fixture, flow: "ltr", ...input, filter });
    expect(series.map(({ faded }) => faded)).toEqual([false, true]);
  });
});

describe("words", () => {
  it.each(LANGS)("tells the way, the highest year, the fall, the difference and the gaps in %s", (lang) => {
    const { summary, findings } = tradeVolumeChart.over(fixtureRecord, everything, texts[lang]).description;
    const said = plain(findings.join("\n"));
    const number = (value: number) => texts[lang].write(value, "money");
    expect(plain(summary)).toContain("2014–2022");
    for (const value of [37.6, 45.8, 27.5, 34, 43.4, 2.4]) expect(said).toContain(number(value));
    for (const years of ["2017–2019", "2014", "2016"]) expect(said).toContain(years);
    expect(said).not.toContain("{");
  });

  it.each(LANGS)("says that nothing is left in %s", (lang) => {
    const filter = { ...everything, time: { from: "1990", to: "1991" } };
    const { summary, findings } = tradeVolumeChart.over(fixtureRecord, filter, texts[lang]).description;
    expect(summary.length).toBeGreaterThan(10);
    expect(findings).toEqual([]);
  });

  it("tells both figures under the date rule", () => {
    const drawing = tradeVolumeChart.over(fixtureRecord, everything, texts.en);
    expect(drawing.at(Date.UTC(2022, 3, 1))).toBe("2022: Belarus 45.8, Russia 43.4");
    expect(drawing.at(Date.UTC(2019, 3, 1))).toBe("2019: not published");
    expect(drawing.at(Date.UTC(2035, 3, 1))).toBeNull();
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      expectPicture(draw(fixtureRecord, lang, { width }), join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("shows a gap as a gap: a line breaks where a year is missing", () => {
    const svg = draw(fixtureRecord, "en", { width: 640 });
    const paths = [...svg.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
    expect(paths.some((d) => (d.match(/M/g) ?? []).length > 1)).toBe(true);
  });

  it("has a mark for every figure, by the id of its fact", () => {
    expect(factsOf(draw(fixtureRecord, "en", { width: 640 }))).toEqual([
      "2014-belstat-turnover",
      "2015-belstat-turnover",
      "2016-belstat-exports",
      "2020-belstat-turnover",
      "2021-belstat-turnover",
      "2022-belstat-turnover",
      "2018-fcs-russia-turnover",
      "2021-fcs-russia-turnover",
      "2022-fcs-russia-turnover",
    ]);
  });

  it("draws what is calculated hollow", () => {
    const svg = draw(fixtureRecord, "en", { width: 640, theme: dark });
    const fill = (fact: string) => svg.querySelector(`[data-fact="${fact}"]`)?.getAttribute("fill");
    expect(fill("2016-belstat-exports")).toBe(dark.paper);
    expect(fill("2015-belstat-turnover")).toBe(dark.series.belarus);
  });

  it("labels the first and the last year", () => {
    expectTicks(draw(fixtureRecord, "en", { width: 640 }), ["2014", "2022"]);
  });

  it.each(LANGS.flatMap((lang) => [1100, 640, 360].map((width) => [lang, width] as const)))(
    "sets the real record without touching words: %s, %i px",
    (lang, width) => {
      const axis = { domain: [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)], left: 16, right: 16 } as const;
      for (const surface of [
        { width },
        { width, axis, size: { width, height: 110 } },
        { width, flow: "rtl" as const },
      ]) {
        const svg = draw(real, lang, surface);
        expectDrawable(svg);
        expectNoOverlap(svg, lang);
        expect(textsOf(svg, lang).length).toBeGreaterThan(4);
      }
    },
  );
});

describe("keys", () => {
  it("walks from year to year, over years without a figure, and says both", () => {
    const drawing = tradeVolumeChart.over(fixtureRecord, everything, texts.en);
    const slider = mounted(
      drawing.element({
        size: { width: 640, height: 360 },
        theme: dark,
        flow: "ltr",
        axis: null,
        open: null,
        onChange: () => undefined,
      }),
    );
    press(slider(), "End");
    expect(slider().getAttribute("aria-valuetext")).toBe(
      "2022 · USD billion, goods. Belarusian statistics: 45.8. Russian statistics: 43.4",
    );
    const years = ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft"].map((key) => {
      press(slider(), key);
      return slider().getAttribute("aria-valuenow");
    });
    expect(years).toEqual(["2021", "2020", "2018", "2016"]);
    expect(slider().getAttribute("aria-valuetext")).toContain("Calculated, not published");
  });

  it("pins a year with Enter, so that it speaks on without the focus, until Escape", () => {
    const drawing = tradeVolumeChart.over(fixtureRecord, everything, texts.en);
    const slider = mounted(
      drawing.element({
        size: { width: 640, height: 360 },
        theme: dark,
        flow: "ltr",
        axis: null,
        open: null,
        onChange: () => undefined,
      }),
    );
    const speaks = () => slider().getAttribute("aria-valuetext")?.startsWith("2022 ·") === true;
    press(slider(), "End");
    blur(slider());
    expect(speaks()).toBe(false);
    press(slider(), "End");
    press(slider(), "Enter");
    blur(slider());
    expect(speaks()).toBe(true);
    press(slider(), "Escape");
    expect(speaks()).toBe(false);
  });
});
