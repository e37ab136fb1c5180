// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engineOf } from "../../filter/engine.ts";
import { everything } from "../../filter/filter.ts";
import type { FactRecord } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { fixtureRecord } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { describeBalance } from "./describe.ts";
import { tradeBalanceChart } from "./index.ts";
import { layout } from "./layout.ts";
import { rows } from "./rows.ts";

const rowsOf = (record: Partial<FactRecord>) => rows(engineOf(record).slice(everything, []));
const fixture = rowsOf(fixtureRecord);
const real = rowsOf(realRecord);
const input = {
  size: { width: 900, height: 400 },
  filter: everything,
  axis: null,
  text: realTexts("en"),
  fontSize: 12,
} as const;

describe("rows", () => {
  it("has the figures of the file, and their difference only where one reporter gives both", () => {
    const { facts } = realRecord["trade-volume"];
    const seen = new Set<string>();
    for (const row of real)
      for (const [side, reporter] of [
        ["belarus", "belstat"],
        ["russia", "fcs-russia"],
      ] as const) {
        const million = (flow: string): number | null =>
          facts.find((fact) => fact.date === row.year && fact.reporter === reporter && fact.flow === flow)
            ?.value_usd_million ?? null;
        const [exports, imports] = [million("exports"), million("imports")];
        for (const [flow, value] of [
          ["exports", exports],
          ["imports", imports],
        ] as const) {
          const figure = row[side]?.[flow] ?? null;
          expect(figure?.value ?? null).toEqual(value === null ? null : value / 1000);
          if (figure !== null) seen.add(figure.fact);
        }
        const balance = row[side]?.balance ?? null;
        if (exports === null || imports === null) expect(balance).toBeNull();
        else expect(balance).toBeCloseTo((exports - imports) / 1000, 9);
      }
    const flows = facts.filter(({ flow, reporter }) => flow !== "turnover" && /^(belstat|fcs-russia)$/.test(reporter));
    expect(seen.size).toBe(flows.length);
  });

  it("knows the years in which the record has both directions", () => {
    const whole = (side: "belarus" | "russia") =>
      real.filter((row) => row[side]?.balance != null).map(({ year }) => Number(year));
    expect(whole("belarus")).toEqual([2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(whole("russia")).toEqual([2009, 2022, 2023]);
  });

  it("has a row for silent years, and none for a turnover alone", () => {
    expect(fixture.map(({ year }) => Number(year))).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(fixture[3]).toMatchObject({ belarus: null, russia: null });
    expect(fixture[6]).toMatchObject({ belarus: null, russia: { balance: null, imports: null } });
  });
});

describe("layout", () => {
  it("stands exports on the zero line and hangs imports from it", () => {
    const { bars, values } = layout({ rows: real, flow: "ltr", ...input });
    const zero = values.scale(0);
    for (const { flow, y, height } of bars) expect(flow === "exports" ? y + height : y).toBeCloseTo(zero, 6);
    expect(values.min).toBeLessThanOrEqual(-25.5);
    expect(values.max).toBeGreaterThanOrEqual(26.3);
  });

  it("puts both sides of a year next to each other without touching, the Belarusian first in time", () => {
    for (const flow of ["ltr", "rtl"] as const) {
      const { bars } = layout({ rows: real, flow, ...input });
      const year = real.findIndex((row) => row.year === "2022");
      const of = (side: string) => bars.find((bar) => bar.row === year && bar.side === side && bar.flow === "exports");
      const [ours, theirs] = [of("belarus"), of("russia")];
      if (ours === undefined || theirs === undefined) throw new Error("2022 has no bars");
      const [first, second] = flow === "ltr" ? [ours, theirs] : [theirs, ours];
      expect(first.x + first.width).toBeLessThanOrEqual(second.x);
    }
  });

  it("puts the balance at its own height: a deficit hangs below zero", () => {
    const { balances, values } = layout({ rows: real, flow: "ltr", ...input });
    for (const { row, side, y } of balances) expect(y).toBeCloseTo(values.scale(real[row]?.[side]?.balance ?? 0), 6);
    expect(balances.some(({ y }) => y > values.scale(0))).toBe(true);
    expect(balances.some(({ y }) => y < values.scale(0))).toBe(true);
  });

  it("names both sides at bars of their own", () => {
    for (const lang of LANGS) {
      const { sides, bars } = layout({ rows: real, flow: "ltr", ...input, text: realTexts(lang) });
      expect(sides.map(({ side }) => side)).toEqual(["belarus", "russia"]);
      for (const { side, label } of sides) {
        const beside = (bar: (typeof bars)[number]): boolean =>
          bar.x + bar.width >= label.box.x0 - 1 &&
          bar.x <= label.box.x1 + 1 &&
          (Math.abs(bar.y - label.box.y1) < 12 || Math.abs(bar.y + bar.height - label.box.y0) < 12);
        expect(bars.some((bar) => bar.side === side && beside(bar))).toBe(true);
      }
    }
  });

  it("lets the bars of other reporters stand back", () => {
    const filter = { ...everything, reporter: ["fcs-russia"] };
    const { bars, balances } = layout({ rows: real, flow: "ltr", ...input, filter });
    for (const { side, faded } of [...bars, ...balances]) expect(faded).toBe(side === "belarus");
  });
});

describe("words", () => {
  it.each(LANGS)("tell the latest balance, the deepest deficit, the turn and the gaps in %s", (lang) => {
    const text = realTexts(lang);
    const { findings } = describeBalance(real, text);
    const said = plain(findings.join("\n"));
    for (const value of [0.8, 8.4, 1.5, 1.3, 10]) expect(said).toContain(text.write(value, "money"));
    for (const year of ["2024", "2019", "2023", "2018"]) expect(said).toContain(year);
    expect(said).not.toMatch(/[{}]/);
  });

  it("tell both balances under the date rule", () => {
    const drawing = tradeBalanceChart.over(realRecord, everything, realTexts("en"));
    expect(plain(drawing.at(Date.UTC(2023, 3, 1)) ?? "")).toBe("2023: Belarus 1.5, Russia 1.3");
    expect(plain(drawing.at(Date.UTC(2020, 3, 1)) ?? "")).toBe("2020: Belarus -3.3");
    expect(drawing.at(Date.UTC(2018, 3, 1))).toBe("2018: not published");
  });

  it("are said by each year that the keys come to", () => {
    const drawing = tradeBalanceChart.over(realRecord, everything, realTexts("en"));
    const slider = mounted(
      drawing.element({ ...input, theme: light, flow: "ltr", open: null, onChange: () => undefined }),
    );
    press(slider(), "End");
    press(slider(), "ArrowLeft");
    const said = plain(slider().getAttribute("aria-valuetext") ?? "");
    expect(said).toContain("Belarusian statistics: a surplus of 1.5 for Belarus");
    expect(said).toContain("Exports: 25.1 (calculated)");
    expect(said).toContain("Russian statistics: a surplus of 1.3 for Belarus");
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(tradeBalanceChart, fixtureRecord, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("has a mark for every figure, by the id of its fact", () => {
    expect(factsOf(drawn(tradeBalanceChart, fixtureRecord, "en", { width: 640 }))).toEqual([
      "2016-belstat-exports",
      "2016-belstat-imports",
      "2022-fcs-russia-exports",
    ]);
  });
});
