// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../filter/engine.ts";
import type { Filter } from "../../filter/filter.ts";
import { everything } from "../../filter/filter.ts";
import type { FactRecord } from "../../record/record.ts";
import { drawn, expectDrawable, expectNoOverlap, expectTicks, factsOf, textsOf } from "../../testing/drawn.ts";
import { fixtureRecord } from "../../testing/fixture-record.ts";
import { blur, mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord as real, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { dark } from "../../ui/theme.ts";
import type { Surface } from "../chart.ts";
import { tradeVolumeChart } from "./index.ts";
import { layout } from "./layout.ts";
import { rows } from "./rows.ts";
import { spokenSays, yearSays } from "./says.ts";
import { widestMiss } from "./spoken.ts";

const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const rowsOf = (record: Partial<FactRecord>) => rows(engineOf(record).slice(everything, []));
const fixture = rowsOf(fixtureRecord);
const inYear = (year: number) => fixture.find((row) => row.year === String(year));
const input = { size: { width: 640, height: 360 }, filter: everything, axis: null, text: texts.en, fontSize: 12 };
const draw = (
  record: Partial<FactRecord>,
  lang: Lang,
  surface: Partial<Surface> & { readonly width: number },
  filter: Filter = everything,
): SVGSVGElement => drawn(tradeVolumeChart, record, lang, surface, filter);

describe("rows", () => {
  it("has a row for every year of the statistics, silent years included, and for years that only were spoken of", () => {
    const counted = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
    expect(fixture.map(({ year }) => Number(year))).toEqual([2012, ...counted]);
    expect(inYear(2019)).toMatchObject({ belarus: null, russia: null });
  });

  it("sums exports and imports only where no turnover was published, and calls it calculated", () => {
    expect(inYear(2016)?.belarus).toMatchObject({ turnover: 26.1, known: "calculated", fact: "2016-belstat-exports" });
    expect(inYear(2022)?.russia).toMatchObject({ turnover: 43.4, known: "published", exports: 22, imports: null });
  });

  it("calls what the record derived calculated, too", () => {
    expect(inYear(2014)?.belarus).toMatchObject({ turnover: 37.625, known: "calculated" });
  });

  it("takes a null for a figure that was not published", () => {
    expect(inYear(2017)).toMatchObject({ belarus: null });
  });

  it("never joins other reporters or goods with services to the lines", () => {
    const other = fixtureRecord["trade-volume"].facts.map((fact) => ({
      ...fact,
      basis: "goods-and-services" as const,
    }));
    const dataset = { ...fixtureRecord["trade-volume"], facts: other };
    const spokenOnly = rowsOf({ ...fixtureRecord, "trade-volume": dataset });
    expect(spokenOnly.filter(({ belarus, russia }) => belarus !== null || russia !== null)).toEqual([]);
    expect(JSON.stringify(fixture)).not.toContain("correlates");
  });

  it("gives the figures of the file, year by year", () => {
    const facts = real["trade-volume"].facts;
    for (const row of rowsOf(real))
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

describe("growth", () => {
  it("is the published rate, else worked out from the year before in the same statistics", () => {
    expect(inYear(2015)?.belarus?.growth).toEqual({ percent: expect.closeTo(-26.83, 2), known: "calculated" });
    expect(inYear(2022)?.russia?.growth).toEqual({ percent: expect.closeTo(12.73, 2), known: "calculated" });
    const year = rowsOf(real).find((row) => row.year === "2022");
    expect(year?.belarus?.growth).toEqual({ percent: 14.3, known: "published" });
    expect(year?.russia?.growth).toEqual({ percent: 13, known: "published" });
  });

  it("is unknown where the year before has no figure", () => {
    expect(inYear(2020)?.belarus).toMatchObject({ turnover: 29.52, growth: null });
    expect(inYear(2021)?.russia).toMatchObject({ turnover: 38.5, growth: null });
  });
});

describe("statements", () => {
  const spokenIn = (record: Partial<FactRecord>) => rowsOf(record).flatMap(({ spoken }) => spoken);

  it("are those about a whole year's turnover in dollars, at the year they are about", () => {
    expect(inYear(2022)?.spoken.map(({ value }) => value)).toEqual([50, 40, 44]);
    expect(inYear(2021)?.spoken.map(({ said }) => said)).toEqual(["2022-12-19"]);
    expect(spokenIn(fixtureRecord)).toHaveLength(5);
  });

  it("are in the real record those that the file has", () => {
    const whole = real["trade-statements"].facts.filter(
      ({ from, to, flow, basis, value_usd_million }) =>
        flow === "turnover" &&
        basis !== "services" &&
        value_usd_million !== undefined &&
        from !== undefined &&
        /^\d{4}$/.test(from) &&
        from === to,
    );
    expect(whole.length).toBeGreaterThan(30);
    const spoken = spokenIn(real);
    expect(new Set(spoken.map(({ fact }) => fact))).toEqual(new Set(whole.map(({ id }) => id)));
    const sum = whole.reduce((total, { value_usd_million }) => total + (value_usd_million ?? 0), 0);
    expect(spoken.reduce((total, { value }) => total + value, 0)).toBeCloseTo(sum / 1000, 6);
  });

  it("have Putin's 40 billion for 2022 as the forecast that turned out least right", () => {
    const missed = widestMiss(rowsOf(real));
    expect(missed?.spoken).toMatchObject({ fact: "2022-forecast-putin", value: 40, said: "2022-12-19" });
  });

  it("stand at their year, apart from one another and from the points of the lines, whichever way time runs", () => {
    for (const flow of ["ltr", "rtl"] as const) {
      const placed = layout({ rows: rowsOf(real), flow, ...input, size: { width: 1100, height: 360 } });
      const places = [...placed.spoken, ...placed.series.flatMap(({ points }) => points)];
      placed.spoken.forEach((mark) => {
        const row = rowsOf(real)[mark.row];
        expect(Math.abs(mark.x - placed.time.scale(row?.moment ?? 0))).toBeLessThanOrEqual(27);
        for (const other of places)
          if (other !== mark) expect(Math.hypot(other.x - mark.x, other.y - mark.y)).toBeGreaterThan(6);
      });
    }
  });

  it.each(LANGS)("name that forecast on the plot in %s, below its mark", (lang) => {
    for (const width of [1100, 360]) {
      const size = { width, height: 360 };
      const placed = layout({ rows: rowsOf(real), flow: "ltr", ...input, size, text: realTexts(lang) });
      const mark = placed.spoken.find(({ fact }) => fact === "2022-forecast-putin");
      expect(plain(placed.forecast?.label.text ?? "")).toContain(realTexts(lang).name("person-putin"));
      expect(placed.forecast?.leader.x).toBe(mark?.x);
      expect(placed.forecast?.leader.from).toBeGreaterThan(mark?.y ?? Number.POSITIVE_INFINITY);
    }
  });

  it("have a sign of their own where goods and services were counted together", () => {
    const { spoken } = layout({ rows: fixture, flow: "ltr", ...input });
    expect(spoken.map(({ glyph }) => glyph)).toEqual(["diamond", "diamond", "plus", "diamond", "diamond"]);
  });

  it.each(LANGS)("say who, when, of what, and what became of it in %s", (lang) => {
    const rows = rowsOf(real);
    const text = texts[lang];
    const missed = widestMiss(rows);
    const row = rows[missed?.row ?? -1];
    if (missed === null || row === undefined) throw new Error("no forecast");
    const context = { theme: dark, text, provenance: undefined, terse: false };
    const said = plain(
      spokenSays(missed.spoken, row, context)
        .map((line) => line.text)
        .join("\n"),
    );
    for (const value of [40, 43.4, 45.8]) expect(said).toContain(text.write(value, "money"));
    for (const words of [missed.spoken.who, missed.spoken.words]) expect(said).toContain(plain(text.pick(words)));
    expect(said).toContain(plain(text.write("2022-12-19", "date")));
    const figures = plain(
      yearSays(row, context)
        .map((line) => line.text)
        .join("\n"),
    );
    expect(figures).toContain(plain(text.write(14.3, "share")));
    expect(`${said}${figures}`).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe("layout", () => {
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
      "2012-said-2026-02-26",
      "2021-said-2022-12-19",
      "2022-said-2022-12-07",
      "2022-said-2022-12-19",
      "2022-said-2022-12-20",
    ]);
  });

  it("draws what is calculated hollow", () => {
    const svg = draw(fixtureRecord, "en", { width: 640, theme: dark });
    const fill = (fact: string) => svg.querySelector(`[data-fact="${fact}"]`)?.getAttribute("fill");
    expect(fill("2016-belstat-exports")).toBe(dark.paper);
    expect(fill("2015-belstat-turnover")).toBe(dark.series.belarus);
  });

  it("labels the first and the last year", () => {
    expectTicks(draw(fixtureRecord, "en", { width: 640 }), ["2012", "2022"]);
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
  it("walks from year to year and through what was said of each, over years without a figure", () => {
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
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain(
      "44–45, a forecast. An official, 20 December",
    );
    const stops = Array.from({ length: 8 }, () => {
      press(slider(), "ArrowLeft");
      return plain(slider().getAttribute("aria-valuetext") ?? "");
    });
    expect(stops.map((words) => words.match(/\d{4}/)?.[0])).toEqual([
      "2022",
      "2022",
      "2022",
      "2021",
      "2021",
      "2020",
      "2018",
      "2016",
    ]);
    expect(stops[2]).toMatch(
      /^2022 · USD billion, goods\. Belarusian statistics: 45\.8\. \+14\.5% on 2021 \(rate calculated\)\. Russian/,
    );
    expect(stops[7]).toContain("Calculated, not published");
  });

  it("pins a stop with Enter, so that it speaks on without the focus, until Escape", () => {
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
    const speaks = () => slider().getAttribute("aria-valuetext")?.includes("44–45") === true;
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
