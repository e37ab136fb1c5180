// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { nuclearOutputChart } from "./index.ts";

const generation = realRecord["nuclear-output"].facts.filter(({ quantity }) => quantity === "generation");
const over = (lang: (typeof LANGS)[number], filter = everything) =>
  nuclearOutputChart.over(realRecord, filter, realTexts(lang));

describe("nuclear output", () => {
  it("shows what was generated in a period, in terawatt hours, and never what has added up", () => {
    const figures = over("en").cells.flatMap((cells) => (typeof cells[4] === "number" ? [cells[4]] : []));
    expect(figures.toSorted()).toEqual(generation.map((fact) => (fact.generation_gwh ?? 0) / 1000).toSorted());
    expect(figures).not.toContain(54);
  });

  it("draws a mark for every figure and every milestone of running the plant", () => {
    const ids = factsOf(drawn(nuclearOutputChart, realRecord, "en", { width: 900 }));
    for (const { id } of generation) expect(ids).toContain(id);
    expect(ids).toContain("2023-05-13-unit-2-grid");
    expect(ids).not.toContain("1983-01-01-minsk-npp-started");
    expect(ids).toHaveLength(over("en").cells.length);
  });

  it("narrows figures to a reporter and leaves the milestones", () => {
    const { cells } = over("en", { ...everything, reporter: ["ember"] });
    const reporters = new Set(cells.map((row) => row[7]));
    expect(reporters).toEqual(new Set(["ember", ""]));
  });

  it.each(LANGS)("tells every year of the series in %s, with its unit", (lang) => {
    const { findings } = over(lang).description;
    const years = generation.filter(({ reporter }) => reporter === "ember");
    expect(findings).toHaveLength(years.length + 1);
    years.forEach((fact, i) => {
      const written = realTexts(lang).write((fact.generation_gwh ?? 0) / 1000, "quantity");
      expect(plain(findings[i] ?? "")).toContain(plain(written));
    });
    expect(findings.join()).not.toMatch(/[{}]/);
  });

  it("tells the year under the date rule", () => {
    expect(plain(over("en").at(Date.UTC(2024, 5, 1)) ?? "")).toBe("15.69 TWh");
    expect(over("en").at(Date.UTC(2019, 5, 1))).toBeNull();
  });
});
