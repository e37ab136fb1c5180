// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { oilPriceCapChart } from "./index.ts";

const { facts } = realRecord["oil-price-cap"];
const over = (lang: (typeof LANGS)[number], filter = everything) =>
  oilPriceCapChart.over(realRecord, filter, realTexts(lang));

describe("oil price cap", () => {
  it("shows every step of the file", () => {
    expect(over("en").cells).toHaveLength(facts.length);
    expect(factsOf(drawn(oilPriceCapChart, realRecord, "ar", { width: 900 })).toSorted()).toEqual(
      facts.map(({ id }) => id).toSorted(),
    );
  });

  it("holds each cap from the day it applies until the next one of the same imposer and product", () => {
    const drawing = over("en");
    const said = (year: number, month: number, day: number): string =>
      plain(drawing.at(Date.UTC(year, month - 1, day)) ?? "");
    expect(said(2022, 12, 4)).toBe("");
    expect(said(2022, 12, 5)).toContain("$60");
    const lowered = facts.find(({ id }) => id === "2025-07-18-eu-crude-47-6");
    expect(lowered?.applies_from).toBe("2025-09-03");
    expect(said(2025, 9, 2).match(/\$60/g)).toHaveLength(2);
    expect(said(2025, 9, 3)).toMatch(/\$47\.6/);
    expect(said(2026, 6, 1)).toMatch(/\$44\.1/);
  });

  it("is narrowed to an imposer", () => {
    const { cells } = over("en", { ...everything, by: ["uk"] });
    expect(cells).toHaveLength(facts.filter(({ by }) => by === "uk").length);
  });

  it.each(LANGS)("tells the steps of every line in %s", (lang) => {
    const { findings } = over(lang).description;
    expect(findings).toHaveLength(6);
    expect(findings.join()).not.toMatch(/[{}]/);
    expect(plain(findings[0] ?? "")).toContain(plain(realTexts(lang).write(47.6, "quantity")));
  });
});
