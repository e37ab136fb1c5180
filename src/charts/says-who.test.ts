import { describe, expect, it } from "vitest";
import { realTexts } from "../testing/real-record.ts";
import { plain } from "../text/bidi.ts";
import { LANGS } from "../text/texts.ts";
import { light } from "../ui/theme.ts";
import type { Said, SaysWho } from "./says-who.ts";
import { saysWho } from "./says-who.ts";

const PUBLISHERS: { readonly [id: string]: string } = { a: "TASS", b: "BelTA", c: "Interfax", d: "Reuters", e: "TASS" };
const provenance = { publisher: (id: string) => PUBLISHERS[id] ?? null, asOf: "2026-11-23" };
const context = (some: Partial<SaysWho> = {}): SaysWho => ({
  theme: light,
  text: realTexts("en"),
  provenance,
  terse: false,
  ...some,
});
const figure: Said = {
  figure: "45.8 billion",
  by: "Belstat",
  sources: ["a"],
  weak: false,
  calculated: false,
  colour: light.series.belarus,
};
const words = (figures: readonly Said[], some: Partial<SaysWho> = {}): readonly string[] =>
  saysWho("2022", figures, context(some)).map(({ text }) => plain(text));

describe("what a point says", () => {
  it("names the figure, who reported it, who published that, and the day of the record", () => {
    expect(words([figure])).toEqual([
      "2022",
      "45.8 billion",
      "Belstat",
      "Sources: TASS",
      "Record as of 23 November 2026",
    ]);
  });

  it("marks what is calculated and what rests on one weak source", () => {
    const said = words([{ ...figure, calculated: true, weak: true, more: ["About the half-year"] }]);
    expect(said).toContain("Calculated, not published");
    expect(said).toContain(realTexts("en").say("weakSource"));
    expect(said).toContain("About the half-year");
  });

  it("names each publisher once, three of them, and counts the others", () => {
    const said = words([
      { ...figure, sources: ["a", "b", "e"] },
      { ...figure, sources: ["c", "d"] },
    ]);
    expect(said.at(-2)).toBe("Sources: TASS, BelTA, Interfax (+1)");
  });

  it("says nothing of sources before they are known", () => {
    expect(words([figure], { provenance: undefined })).toEqual(["2022", "45.8 billion", "Belstat"]);
    expect(words([{ ...figure, sources: ["nobody"] }])).toEqual(["2022", "45.8 billion", "Belstat"]);
  });

  it("puts the marks of a figure on one line where there is little room", () => {
    expect(words([{ ...figure, calculated: true }], { terse: true })).toEqual([
      "2022",
      "45.8 billion",
      "Belstat · Calculated, not published",
      "Sources: TASS",
    ]);
  });

  it.each(LANGS)("fills every message in %s", (lang) => {
    const lines = words([{ ...figure, sources: ["a", "b", "c", "d"], weak: true }], { text: realTexts(lang) });
    expect(lines.join("\n")).not.toMatch(/[{}]|undefined/);
  });
});
