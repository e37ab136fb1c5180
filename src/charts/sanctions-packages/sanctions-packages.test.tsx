// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Filter } from "../../filter/filter.ts";
import { everything } from "../../filter/filter.ts";
import type { Dataset, FactRecord, PackageFact } from "../../record/record.ts";
import { drawn, expectDrawable, expectNoOverlap, factsOf } from "../../testing/drawn.ts";
import { fixtureRecord } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import type { Surface } from "../chart.ts";
import { sanctionsPackagesChart } from "./index.ts";
import { layout } from "./layout.ts";
import { rows } from "./rows.ts";

const real: { readonly "sanctions-packages": Dataset<PackageFact> } = {
  "sanctions-packages": JSON.parse(readFileSync("data/sanctions-packages.json", "utf8")),
};
const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const sliceOf = (facts: readonly PackageFact[]) => ({ facts: () => facts, count: () => new Map<string, number>() });
const fixture = rows(sliceOf(fixtureRecord["sanctions-packages"].facts));
const all = rows(sliceOf(real["sanctions-packages"].facts));
const draw = (
  record: Partial<FactRecord>,
  lang: Lang,
  surface: Partial<Surface> & { readonly width: number },
  filter: Filter = everything,
): SVGSVGElement => drawn(sanctionsPackagesChart, record, lang, surface, filter);
const input = {
  size: { width: 1100, height: 360 },
  filter: everything,
  flow: "ltr",
  axis: null,
  text: texts.en,
  fontSize: 12,
  open: null,
} as const;

describe("rows", () => {
  it("adds up the published numbers and says where some are missing", () => {
    expect(fixture.map(({ total, complete }) => [total, complete])).toEqual([
      [362, true],
      [null, false],
      [187, true],
      [190, true],
      [143, true],
      [189, false],
    ]);
  });

  it("ends a package's time on the day before the next", () => {
    expect(fixture.map(({ until }) => until)).toEqual([
      "2022-02-24",
      "2022-02-27",
      "2022-12-15",
      "2024-06-23",
      "2025-05-19",
      null,
    ]);
  });

  it("gives the numbers of the file", () => {
    expect(all).toHaveLength(real["sanctions-packages"].facts.length);
    for (const fact of real["sanctions-packages"].facts) {
      const row = all.find(({ number }) => number === fact.number);
      const sum = [fact.people_listed_count, fact.entities_listed_count, fact.vessels_listed_count].reduce(
        (total: number | null, count) => (count === null ? total : (total ?? 0) + count),
        null,
      );
      expect(row).toMatchObject({ total: sum, date: fact.date, sources: fact.sources });
      expect(fact.sources.length).toBeGreaterThan(0);
    }
  });
});

describe("layout", () => {
  it("keeps bars apart, in order and within the plot, near their days", () => {
    for (const width of [1100, 640, 360])
      for (const axis of [
        null,
        { domain: [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)] as const, left: 16, right: 46 },
      ]) {
        const { bars, barWidth, plot } = layout({ ...input, rows: all, axis, size: { width, height: 200 } });
        expect(bars).toHaveLength(21);
        bars.forEach((bar, i) => {
          const next = bars[i + 1];
          if (next) expect(next.x - bar.x).toBeGreaterThanOrEqual(barWidth + 0.99);
          expect(bar.x - barWidth / 2).toBeGreaterThanOrEqual(plot.left - 0.01);
          expect(bar.x + barWidth / 2).toBeLessThanOrEqual(plot.right + 0.01);
          if (axis === null) expect(Math.abs(bar.x - bar.day)).toBeLessThan(30);
        });
      }
  });

  it("draws each bar as high as its published numbers", () => {
    const { bars, values } = layout({ ...input, rows: fixture });
    for (const bar of bars) {
      const known = bar.parts.filter(({ kind }) => kind !== "unpublished").reduce((sum, { height }) => sum + height, 0);
      expect(known).toBeCloseTo(values.scale(0) - values.scale(fixture[bar.row]?.total ?? 0), 6);
    }
  });

  it("marks what was not published, also where nothing was", () => {
    const { bars } = layout({ ...input, rows: fixture });
    expect(bars.map(({ parts }) => parts.some(({ kind }) => kind === "unpublished"))).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("writes the number of the open package before any other", () => {
    const size = { width: 360, height: 110 };
    const axis = { domain: [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)], left: 16, right: 16 } as const;
    for (const { fact } of all) {
      const { bars } = layout({ ...input, rows: all, size, axis, open: fact });
      expect(bars.find((bar) => bar.fact === fact)?.label ?? fact).not.toBe(fact);
    }
  });

  it("shows the first bar's name in full", () => {
    const { bars } = layout({ ...input, rows: all });
    expect(plain(bars[0]?.label?.text ?? "")).toBe("1st package");
  });
});

describe("words", () => {
  it.each(LANGS)("tells how many, which listed most and what is missing in %s", (lang) => {
    const { summary, findings } = sanctionsPackagesChart.over(fixtureRecord, everything, texts[lang]).description;
    const said = plain(findings.join("\n"));
    expect(plain(summary)).toContain("2022–2025");
    for (const part of ["362", "189", "2022", texts[lang].lang === "ar" ? "2، 6" : "2, 6"])
      expect(said).toContain(part);
    expect(said).not.toContain("{");
  });

  it("tells the newest package under the date rule", () => {
    const drawing = sanctionsPackagesChart.over(fixtureRecord, everything, texts.en);
    expect(plain(drawing.at(Date.UTC(2023, 0, 1)) ?? "")).toBe("Package 4, 16 December 2022");
    expect(drawing.at(Date.UTC(2022, 0, 1))).toBeNull();
  });

  it("narrows the table by time and keeps the drawing", () => {
    const filter = { ...everything, time: { from: "2024", to: null } };
    expect(sanctionsPackagesChart.over(fixtureRecord, filter, texts.en).cells).toHaveLength(2);
    expect(factsOf(draw(fixtureRecord, "en", { width: 640 }, filter))).toEqual(["eu-ru-05", "eu-ru-06"]);
  });

  it("keeps only packages with the measure that is asked for", () => {
    const filter = { ...everything, measure: ["export-ban-goods"] };
    expect(factsOf(draw(fixtureRecord, "en", { width: 640 }, filter))).toEqual(["eu-ru-02", "eu-ru-04", "eu-ru-06"]);
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      expectPicture(draw(fixtureRecord, lang, { width }), join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("has a mark for every package", () => {
    expect(factsOf(draw(real, "en", { width: 640 }))).toEqual(all.map(({ fact }) => fact));
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
      }
    },
  );
});

describe("keys", () => {
  it("walks from bar to bar and opens one with its time", () => {
    const opened: unknown[] = [];
    const drawing = sanctionsPackagesChart.over(fixtureRecord, everything, texts.en);
    const slider = mounted(
      drawing.element({
        size: { width: 640, height: 360 },
        theme: light,
        flow: "ltr",
        axis: null,
        open: null,
        onOpen: (fact, change) => opened.push([fact, change]),
      }),
    );
    press(slider(), "Home");
    expect(slider().getAttribute("aria-valuenow")).toBe("1");
    press(slider(), "ArrowRight");
    press(slider(), "ArrowRight");
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain("28 February 2022. People: 186");
    press(slider(), "Enter");
    expect(opened).toEqual([["eu-ru-03", { time: { from: "2022-02-28", to: "2022-12-15" } }]]);
  });
});
