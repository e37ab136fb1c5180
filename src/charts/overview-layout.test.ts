import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "../record/dates.ts";
import { textsFor } from "../text/make-texts.ts";
import { endAt, layoutOverview, moveEnd, windowOfPixels } from "./overview-layout.ts";
import type { Domain } from "./time-axis.ts";
import { domainOf } from "./time-axis.ts";

const bounds = { from: firstDay("1990"), to: lastDay("2026") };
const whole = domainOf({ from: null, to: null }, bounds);
const space = {
  size: { width: 800, height: 60 },
  left: 20,
  right: 20,
  flow: "ltr",
  text: textsFor("en", new Map()),
  fontSize: 12,
} as const;
const at = (from: string, to: string): Domain => domainOf({ from, to }, bounds);

describe("overview strip", () => {
  it("is highest where most happened, and stays in its row", () => {
    const facts = [...Array.from({ length: 30 }, () => ({ date: "2022-02-24" })), { date: "2014-09-05" }];
    const { bars, top, bottom } = layoutOverview(facts, bounds, space);
    const highest = bars.reduce((a, b) => (b.height > a.height ? b : a));
    expect(new Date(highest.at).getUTCFullYear()).toBe(2022);
    for (const bar of bars) {
      expect(bar.y).toBeGreaterThanOrEqual(top);
      expect(bar.y + bar.height).toBeCloseTo(bottom);
    }
  });

  it("spreads a fact of which only the year is known over that year", () => {
    const { bars } = layoutOverview([{ date: "2010" }], bounds, space);
    expect(bars.length).toBeGreaterThan(2);
    expect(bars.every(({ at: ms }) => Math.abs(new Date(ms).getUTCFullYear() - 2010) <= 1)).toBe(true);
  });

  it("draws nothing for no facts", () => {
    expect(layoutOverview([], bounds, space).bars).toEqual([]);
  });

  it("is a mirror image when time turns round", () => {
    const facts = [{ date: "1999-12-08" }, { date: "2022-02" }];
    const [there, back] = [
      layoutOverview(facts, bounds, space),
      layoutOverview(facts, bounds, { ...space, flow: "rtl" }),
    ];
    back.bars.forEach((bar, i) => {
      const twin = there.bars[i];
      expect(bar.x + bar.width).toBeCloseTo(800 - (twin?.x ?? 0));
    });
  });

  it("reads a window from pixels in either order", () => {
    const { axis } = layoutOverview([], bounds, space);
    const window = windowOfPixels(axis, 400, 200, whole);
    expect(axis.scale(window[0])).toBeCloseTo(200);
    expect(axis.scale(window[1])).toBeCloseTo(400);
  });

  it("moves an end by months and years, to the beginning of a month", () => {
    const here = at("2014-03-15", "2020-06-30");
    expect(moveEnd(here, "from", 1, whole)).toEqual(at("2014-04", "2020-06-30"));
    expect(moveEnd(here, "from", -1, whole)).toEqual(at("2014-03", "2020-06-30"));
    expect(moveEnd(here, "to", 12, whole)).toEqual(at("2014-03-15", "2021-06"));
    expect(moveEnd(here, "to", -1, whole)).toEqual(at("2014-03-15", "2020-05"));
  });

  it("stops an end at the bounds and short of the other end", () => {
    const here = at("2014", "2020");
    expect(endAt(here, "from", whole[0] - 1, whole)[0]).toBe(whole[0]);
    expect(endAt(here, "to", here[0], whole)).toEqual([here[0], here[0] + 14 * 86_400_000]);
  });
});
