// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { everything } from "../filter/filter.ts";
import type { Fact } from "../record/record.ts";
import { expectDrawable, expectNoOverlap, factsOf, pictureOf, textsOf } from "../testing/drawn.ts";
import { realRecord, realSources, realTexts } from "../testing/real-record.ts";
import type { Lang } from "../text/texts.ts";
import { LANGS } from "../text/texts.ts";
import { catalogue } from "./catalogue.ts";
import type { Chart, SharedAxis } from "./chart.ts";

const WIDTHS = [360, 640, 1200] as const;
const texts = { ar: realTexts("ar"), en: realTexts("en"), ru: realTexts("ru") };
const overAll = (chart: Chart, lang: Lang) => chart.over(realRecord, everything, texts[lang]);
const cases = catalogue.flatMap((chart) => LANGS.map((lang) => [chart.id, lang, chart] as const));

/** The axis of the explore page: names on the reading side where there is room for them. */
const axisFor = (width: number, lang: Lang): SharedAxis => {
  const [names, values] = width < 640 ? [16, 46] : [150, 46];
  const domain = [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)] as const;
  const [left, right] = width >= 640 && texts[lang].dir === "rtl" ? [values, names] : [names, values];
  return { domain, left, right };
};

describe.each(cases)("%s in %s", (_, lang, chart) => {
  it.each(WIDTHS)("sets every word apart from every other at %i px", (width) => {
    const svg = pictureOf(overAll(chart, lang), { width });
    expectDrawable(svg);
    expectNoOverlap(svg, lang);
    expect(textsOf(svg, lang).length).toBeGreaterThan(2);
  });

  if (chart.sets.includes("time"))
    it.each(WIDTHS)("does so on the axis of the explore page at %i px", (width) => {
      const svg = pictureOf(overAll(chart, lang), { width, axis: axisFor(width, lang) });
      expectDrawable(svg);
      expectNoOverlap(svg, lang);
    });

  it("is told in whole sentences, without a key that nobody translated", () => {
    const { summary, findings } = overAll(chart, lang).description;
    const title = [texts[lang].say(chart.title), texts[lang].say(chart.subtitle)];
    const notes = chart.notes.map((note) => texts[lang].say(note));
    for (const said of [summary, ...findings, ...title, ...notes]) {
      expect(said.trim()).not.toBe("");
      expect(said).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
    expect(findings.length).toBeGreaterThan(0);
    expect(summary).toMatch(lang === "ar" ? /\p{Script=Arabic}/u : lang === "ru" ? /\p{Script=Cyrillic}/u : /[a-z]/);
  });

  it("has a cell for every row and column, each a figure or a word", () => {
    const { cells } = overAll(chart, lang);
    expect(cells.length).toBeGreaterThan(0);
    for (const row of cells) {
      expect(row).toHaveLength(chart.columns.length);
      for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  });
});

describe.each(catalogue.map((chart) => [chart.id, chart] as const))("%s", (_, chart) => {
  it("names only sources that the record has", () => {
    const { sources } = overAll(chart, "en");
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((id) => !realSources.has(id))).toEqual([]);
  });

  it("draws marks for facts of its own datasets only", () => {
    const known = new Set(chart.datasets.flatMap((id) => realRecord[id].facts.map((fact: Fact) => fact.id)));
    const marks = factsOf(pictureOf(overAll(chart, "en"), { width: 640 }));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((id) => !known.has(id))).toEqual([]);
  });

  it("names each column once, in figures that say their unit", () => {
    const ids = chart.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of chart.columns) expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });
});

it("has each chart once", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
