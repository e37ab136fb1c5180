// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../filter/engine.ts";
import { everything } from "../../filter/filter.ts";
import type { FactRecord, SettlementFact } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { dataset } from "../../testing/fixture-record.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { settlementCurrencyChart } from "./index.ts";
import { KINDS, rows } from "./rows.ts";

const rowsOf = (record: Partial<FactRecord>) => rows(engineOf(record).slice(everything, []));
const fact = (
  id: string,
  date: string,
  share: number,
  means: SettlementFact["means"],
  more: Partial<SettlementFact> = {},
): SettlementFact => ({
  id,
  sources: ["s"],
  date,
  reporter: "spoken",
  scope: "belarus-russia",
  means,
  share_percent: share,
  ...more,
});
const fixture = {
  "settlement-currency": dataset<SettlementFact>([
    fact("barter", "2000", 50, "barter", { bound: "about" }),
    fact("rouble", "2014-12", 92, "russian-rouble"),
    fact("payments", "2017", 79, "russian-rouble", { scope: "payments-to-russia" }),
    fact("national", "2022", 80, "national-currencies", { bound: "over" }),
    fact("rouble-2022", "2022-07-01", 80, "russian-rouble"),
    fact("union", "2021", 74, "national-currencies", { scope: "eaeu" }),
    fact("union-dollar", "2021", 20, "us-dollar", { scope: "eaeu" }),
    fact("dollar", "2026-02-27", 1, "us-dollar", { bound: "under" }),
  ]),
};

describe("rows", () => {
  it("are the shares of the file, every one of them", () => {
    const { facts } = realRecord["settlement-currency"];
    const real = rowsOf(realRecord);
    expect(new Map(real.map((row) => [row.fact, row.share]))).toEqual(
      new Map(facts.map((one) => [one.id, one.share_percent])),
    );
  });

  it("keep apart what was counted differently", () => {
    const kinds = new Map(rowsOf(fixture).map((row) => [row.fact, row.kind]));
    expect(kinds.get("rouble")).toBe("russian-rouble");
    expect(kinds.get("payments")).toBe("russian-rouble-payments");
    expect(kinds.get("national")).toBe("national-currencies");
    expect(kinds.get("union")).toBe("national-currencies-eaeu");
  });

  it("leave out a measure that has no sign of its own rather than draw it as another", () => {
    expect(rowsOf(fixture).map((row) => row.fact)).not.toContain("union-dollar");
  });
});

describe("words", () => {
  it.each(LANGS)("tell every measure in %s", (lang) => {
    const text = realTexts(lang);
    const { findings } = settlementCurrencyChart.over(realRecord, everything, text).description;
    expect(findings).toHaveLength(KINDS.length);
    for (const share of [79, 92, 98, 63, 91, 50]) expect(findings.join()).toContain(text.write(share, "share"));
  });

  it("tell each measure of the year under the date rule", () => {
    const drawing = settlementCurrencyChart.over(fixture, everything, realTexts("en"));
    expect(plain(drawing.at(Date.UTC(2022, 5, 1)) ?? "")).toBe("2022: rouble 80%, national 80%");
  });

  it("keep the bound of a figure in the table", () => {
    const { cells } = settlementCurrencyChart.over(fixture, everything, realTexts("en"));
    expect(cells.map((row) => plain(String(row[4])))).toContain("under 1%");
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(settlementCurrencyChart, fixture, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("has a mark for every figure and no line between any two", () => {
    const svg = drawn(settlementCurrencyChart, realRecord, "en", { width: 640 });
    expect(factsOf(svg)).toHaveLength(14);
    expect(svg.querySelectorAll("path")).toHaveLength(14);
  });
});
