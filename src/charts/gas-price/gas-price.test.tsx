// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { gasPriceChart } from "./index.ts";

const { facts } = realRecord["gas-price"];
const over = (lang: (typeof LANGS)[number]) => gasPriceChart.over(realRecord, everything, realTexts(lang));

describe("gas price", () => {
  it("shows every price of the file, and no figure where none was published", () => {
    const { cells } = over("en");
    expect(cells.map((row) => row[2]).toSorted()).toEqual(facts.map((one) => one.price_usd_per_1000_m3).toSorted());
    expect(factsOf(drawn(gasPriceChart, realRecord, "en", { width: 900 })).toSorted()).toEqual(
      facts.map(({ id }) => id).toSorted(),
    );
  });

  it("has one line whose periods do not overlap", () => {
    const main = facts.filter(({ main: isMain }) => isMain);
    const days = main.flatMap(({ date, until }) => {
      const [from, to] = [date.slice(0, 7).padEnd(7, "-01"), (until ?? date).slice(0, 7).padEnd(7, "-12")];
      return [[from, to] as const];
    });
    const sorted = days.toSorted(([a], [b]) => (a < b ? -1 : 1));
    sorted.forEach(([, to], i) => {
      const next = sorted[i + 1];
      if (next) expect(to < next[0]).toBe(true);
    });
  });

  it.each(LANGS)("tells the highest, the lowest and the last published price in %s", (lang) => {
    const text = realTexts(lang);
    const { findings } = over(lang).description;
    const published = facts.filter((one) => one.main && one.price_usd_per_1000_m3 !== null);
    const prices = published.map((one) => one.price_usd_per_1000_m3 ?? 0);
    for (const [i, price] of [Math.max(...prices), Math.min(...prices)].entries())
      expect(plain(findings[i] ?? "")).toContain(plain(text.write(price, "quantity")));
    expect(findings).toHaveLength(3 + facts.filter((one) => one.main && one.price_usd_per_1000_m3 === null).length);
    expect(findings.join()).not.toMatch(/[{}]/);
  });

  it("tells under the date rule the price that held, or that none was published", () => {
    const drawing = over("en");
    expect(plain(drawing.at(Date.UTC(2007, 5, 1)) ?? "")).toBe("100 dollars per 1,000 m³");
    expect(plain(drawing.at(Date.UTC(2024, 5, 1)) ?? "")).toBe("Fixed in roubles, not published");
    expect(drawing.at(Date.UTC(2012, 10, 15))).toBeNull();
  });
});
