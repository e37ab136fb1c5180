// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import type { CounterMeasureFact, EasingFact, PackageFact, RoundFact } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { dataset } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { sanctionsResponsesChart } from "./index.ts";
import { layout } from "./layout.ts";
import { rows, sideOf } from "./rows.ts";

const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const words = (en: string) => ({ ar: "قرار", en, ru: "Акт" });
const act = (id: string, date: string, by: string) => ({
  id,
  sources: ["source-a"],
  date,
  by,
  title: words(`Act ${id}`),
  label: words(id),
  summary: words(`What act ${id} says.`),
  legal_acts: [],
});
/** Two acts of one day, one known to its month, one of a state without a row of its own, an answer, an easing. */
const fixtureRecord = {
  "sanctions-packages": dataset<PackageFact>([
    {
      ...act("eu-ru-01", "2022-02-23", "eu"),
      by: "eu",
      number: 1,
      measures: ["asset-freeze"],
      people_listed_count: 3,
      entities_listed_count: null,
      vessels_listed_count: null,
    },
  ]),
  "sanctions-rounds": dataset<RoundFact>([
    { ...act("round-eu", "2022-02-23", "eu"), target: "belarus", direction: "impose", measures: ["travel-ban"] },
    { ...act("round-japan", "2022-03", "japan"), target: "both", direction: "tighten", measures: ["asset-freeze"] },
    { ...act("round-renewed", "2023-02-27", "eu"), target: "belarus", direction: "renew", measures: ["travel-ban"] },
  ]),
  "sanctions-easings": dataset<EasingFact>([
    { ...act("easing-us", "2025-09-11", "us"), target: "belarus", direction: "lift", measures: ["asset-freeze"] },
  ]),
  "counter-measures": dataset<CounterMeasureFact>([
    {
      ...act("counter-russia", "2022-03-14", "russia"),
      by: "russia",
      against: ["eu", "us"],
      measures: ["travel-ban"],
      event: "e-1",
    },
  ]),
};
const IN_ORDER = ["eu-ru-01", "round-eu", "round-japan", "counter-russia", "round-renewed", "easing-us"];
const real = sanctionsResponsesChart.over(realRecord, everything, texts.en);
const files = ["sanctions-packages", "sanctions-rounds", "sanctions-easings", "counter-measures"] as const;
const acts = rows({ facts: (file) => realRecord[file].facts, count: () => new Map() });
const facts = files.flatMap((file) => [...realRecord[file].facts]);

describe("rows", () => {
  it("hold every act of the four files once, in order", () => {
    const ids = factsOf(drawn(sanctionsResponsesChart, realRecord, "en", { width: 1000 }));
    expect([...ids].sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(factsOf(drawn(sanctionsResponsesChart, fixtureRecord, "en", { width: 640 }))).toEqual(IN_ORDER);
  });

  it("put a state without a row of its own among the others", () => {
    expect(["eu", "us", "uk", "russia", "belarus"].map(sideOf)).toEqual(["eu", "us", "uk", "russia", "belarus"]);
    expect(["japan", "poland", "ukraine"].map(sideOf)).toEqual(["others", "others", "others"]);
  });

  it("count kinds and sides as the files do", () => {
    const { summary, findings } = real.description;
    const eased = realRecord["sanctions-easings"].facts.filter(({ direction }) => direction !== "release").length;
    expect(plain(summary)).toContain(`${facts.length} acts`);
    expect(plain(summary)).toContain(`lifted: ${eased}`);
    expect(plain(summary)).toContain(`Counter-measure: ${realRecord["counter-measures"].facts.length}`);
    expect(plain(findings[0] ?? "")).toContain(`us: ${facts.filter(({ by }) => by === "us").length}`);
  });
});

describe("filter", () => {
  it("narrows by kind of measure, and tells in table and words only of the side that is chosen", () => {
    const travel = sanctionsResponsesChart.over(fixtureRecord, { ...everything, measure: ["travel-ban"] }, texts.en);
    expect(travel.cells).toHaveLength(3);
    const eu = sanctionsResponsesChart.over(fixtureRecord, { ...everything, by: ["eu"] }, texts.en);
    expect(eu.cells).toHaveLength(3);
    const svg = drawn(sanctionsResponsesChart, fixtureRecord, "en", { width: 640 }, { ...everything, by: ["eu"] });
    expect(factsOf(svg)).toEqual(IN_ORDER);
    expect(svg.querySelectorAll("[data-fact][opacity]")).toHaveLength(3);
  });
});

describe("layout", () => {
  it.each([1200, 640, 360])("keeps signs apart and in their lanes, whichever way time runs (%i px)", (width) => {
    for (const flow of ["ltr", "rtl"] as const) {
      const size = { width, height: real.height(width) };
      const { dots, radius, plot, lanes } = layout({
        rows: acts,
        size,
        filter: everything,
        flow,
        axis: null,
        text: texts.en,
        fontSize: 12,
      });
      expect(dots).toHaveLength(facts.length);
      for (const [i, dot] of dots.entries()) {
        expect(dot.x).toBeGreaterThanOrEqual(plot.left);
        expect(dot.x).toBeLessThanOrEqual(plot.right);
        expect(lanes.some(({ top, bottom }) => dot.y - radius >= top - 1 && dot.y + radius <= bottom + 1)).toBe(true);
        for (const other of dots.slice(i + 1))
          expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(2 * radius - 0.01);
      }
    }
  });
});

describe("words", () => {
  it("tell the last act under the date rule", () => {
    expect(plain(real.at(Date.UTC(2022, 1, 23, 12)) ?? "")).toBe("Last act: 23 February 2022, eu");
    expect(real.at(Date.UTC(1990, 0, 1))).toBeNull();
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(sanctionsResponsesChart, fixtureRecord, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );
});

describe("keys and clicks", () => {
  it("walk from act to act and open the event of one that has it, or the package", () => {
    const opened: unknown[] = [];
    const slider = mounted(
      sanctionsResponsesChart.over(fixtureRecord, everything, texts.en).element({
        size: { width: 640, height: 340 },
        theme: light,
        flow: "ltr",
        axis: null,
        open: null,
        onOpen: (fact) => opened.push(fact),
      }),
    );
    press(slider(), "Home");
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain("23 February 2022 · eu");
    press(slider(), "Enter");
    for (let i = 0; i < 3; i++) press(slider(), "ArrowRight");
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain("Directed at: eu, us");
    press(slider(), "Enter");
    expect(opened).toEqual(["eu-ru-01", "e-1"]);
  });
});
