import { utcMonth } from "d3-time";
import type { DaySpan } from "../record/dates.ts";
import { firstDay, lastDay } from "../record/dates.ts";
import type { Dated } from "../record/record.ts";
import type { Texts } from "../text/texts.ts";
import type { Size } from "../ui/theme.ts";
import type { Domain, TimeAxis } from "./time-axis.ts";
import { CLOSEST, domainOf, timeAxis, windowOn } from "./time-axis.ts";

export interface OverviewSpace {
  readonly size: Size;
  readonly left: number;
  readonly right: number;
  readonly flow: "ltr" | "rtl";
  readonly text: Texts;
  readonly fontSize: number;
}
/** How much happened in a stretch of time. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its middle, ms. */
  readonly at: number;
}
export interface OverviewLayout {
  readonly axis: TimeAxis;
  readonly bars: readonly Bar[];
  /** The row of the bars, and the baseline of the years, CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly tickY: number;
}

const DAY = 86_400_000;
const BAR = 7;
const GAP = 1;
const TICK_ROW = 18;
const TOP = 2;

/** Sums of facts up to each day. A fact whose day is not known counts for a part on each day it may have been. */
const sumsOf = (facts: readonly Dated[], { from, to }: DaySpan): Float64Array => {
  const days = Math.max(1, to - from + 1);
  const changes = new Float64Array(days + 1);
  const known = new Map<string, readonly [number, number]>();
  for (const { date } of facts) {
    const span = known.get(date) ?? [firstDay(date) - from, lastDay(date) - from];
    known.set(date, span);
    const [first, last] = span;
    if (last < 0 || first >= days) continue;
    const part = 1 / (last - first + 1);
    const begin = Math.max(first, 0);
    const end = Math.min(last, days - 1) + 1;
    changes[begin] = (changes[begin] ?? 0) + part;
    changes[end] = (changes[end] ?? 0) - part;
  }
  const sums = new Float64Array(days + 1);
  let rate = 0;
  for (let day = 0; day < days; day++) {
    rate += changes[day] ?? 0;
    sums[day + 1] = (sums[day] ?? 0) + rate;
  }
  return sums;
};

const remembered = new WeakMap<readonly Dated[], { readonly bounds: DaySpan; readonly sums: Float64Array }>();
const sumsOnce = (facts: readonly Dated[], bounds: DaySpan): Float64Array => {
  const known = remembered.get(facts);
  if (known && known.bounds.from === bounds.from && known.bounds.to === bounds.to) return known.sums;
  const sums = sumsOf(facts, bounds);
  remembered.set(facts, { bounds, sums });
  return sums;
};

/** The density of facts over the whole record, in bars of equal width. */
export const layoutOverview = (facts: readonly Dated[], bounds: DaySpan, space: OverviewSpace): OverviewLayout => {
  const { size, left, right, flow, text, fontSize } = space;
  const domain = domainOf({ from: null, to: null }, bounds);
  const axis = timeAxis({ domain, left, right, width: size.width, flow }, text, { fontSize, align: "middle" });
  const sums = sumsOnce(facts, bounds);
  // Between two days the sum grows evenly.
  const sumAt = (ms: number): number => {
    const day = Math.min(Math.max((ms - domain[0]) / DAY, 0), sums.length - 1);
    const low = Math.floor(day);
    const [before, after] = [sums[low] ?? 0, sums[Math.min(low + 1, sums.length - 1)] ?? 0];
    return before + (after - before) * (day - low);
  };
  const count = Math.max(1, Math.floor((axis.plotRight - axis.left) / BAR));
  const step = (domain[1] - domain[0]) / count;
  const heights = Array.from({ length: count }, (_, i) => {
    const from = domain[0] + i * step;
    return { from, value: sumAt(from + step) - sumAt(from) };
  });
  const most = Math.max(...heights.map(({ value }) => value), Number.MIN_VALUE);
  const bottom = size.height - TICK_ROW;
  const room = Math.max(1, bottom - TOP - 4);
  const bars = heights
    .filter(({ value }) => value > 1e-6)
    .map(({ from, value }): Bar => {
      const [a, b] = [axis.scale(from), axis.scale(from + step)];
      const height = Math.max(1, (value / most) * room);
      return {
        x: Math.min(a, b) + GAP / 2,
        y: bottom - height,
        width: Math.max(1, Math.abs(b - a) - GAP),
        height,
        at: from + step / 2,
      };
    });
  return { axis, bars, top: TOP, bottom, tickY: size.height - 4 };
};

/** The window that pixels enclose, in whichever order; never closer than a timeline can be read. */
export const windowOfPixels = (axis: TimeAxis, a: number, b: number, bounds: Domain): Domain => {
  const [x, y] = [axis.invert(a), axis.invert(b)];
  return windowOn(Math.min(x, y), Math.max(x, y), bounds);
};

export type End = "from" | "to";

/** The window with one end moved by so many months, to the beginning of a month; it stops at the other end and at the bounds. */
export const moveEnd = (domain: Domain, end: End, months: number, bounds: Domain): Domain => {
  const [from, to] = domain;
  const here = new Date(end === "from" ? from : to);
  const floor = utcMonth.floor(here);
  // From within a month, one step back leads to its beginning.
  const back = months < 0 && floor.getTime() !== here.getTime() ? 1 : 0;
  const there = utcMonth.offset(floor, months + back).getTime();
  return end === "from" ? endAt(domain, "from", there, bounds) : endAt(domain, "to", there, bounds);
};

/** The window with one end at a moment, as near to it as the other end and the bounds let it be. */
export const endAt = ([from, to]: Domain, end: End, ms: number, bounds: Domain): Domain =>
  end === "from"
    ? [Math.min(Math.max(ms, bounds[0]), to - CLOSEST), to]
    : [from, Math.max(Math.min(ms, bounds[1]), from + CLOSEST)];
