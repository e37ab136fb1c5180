import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import type { Span } from "../filter/filter.ts";
import type { DaySpan } from "../record/dates.ts";
import { dayToMs, firstDay, isoOf, lastDay, msToDay } from "../record/dates.ts";
import type { IsoDate } from "../record/record.ts";
import { ltr } from "../text/bidi.ts";
import type { Texts } from "../text/texts.ts";
import { textWidth } from "../ui/text-width.ts";

/** Milliseconds since 1970, UTC: from the start of the first day to the end of the last. */
export type Domain = readonly [from: number, to: number];

/** One mark of the axis. */
export interface Tick {
  readonly ms: number;
  /** Where its line stands, CSS pixels. */
  readonly x: number;
  /** Written in the language, with its direction set by isolates; ready for an SVG text. */
  readonly label: string;
  /** Where its label is anchored, CSS pixels. */
  readonly labelX: number;
  /** Physical: `start` is the left end of the label. */
  readonly anchor: "start" | "middle" | "end";
  /** True where a year begins: drawn stronger than months and days. */
  readonly year: boolean;
}

export interface TimeAxis {
  readonly domain: Domain;
  readonly left: number;
  /** Right edge of the plot, from the left edge of the drawing. */
  readonly plotRight: number;
  readonly flow: "ltr" | "rtl";
  readonly ticks: readonly Tick[];
  /** CSS pixels from the left edge of the drawing. */
  scale(ms: number): number;
  invert(px: number): number;
}

export interface AxisSpace {
  readonly domain: Domain;
  /** CSS pixels from the left edge to the plot, and from the plot to the right edge, as in `SharedAxis`. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly flow: "ltr" | "rtl";
}

export interface TickOptions {
  /** CSS pixels; 12 where left out. */
  readonly fontSize?: number;
  /** `after` (where left out): a label stands in the interval that its tick begins. `middle`: under its tick. */
  readonly align?: "after" | "middle";
}

const DAY = 86_400_000;
/** A window is never closer than this. */
export const CLOSEST = 14 * DAY;
const GAP = 10;
/** Between a tick's line and the label beside it. */
const OFFSET = 4;

/** Ranges of numbers: the dash between them has no direction of its own and would turn them round. */
const RANGE = /\d+\s?[–-]\s?\d+/g;

/** The text with the base direction of its language, whatever the direction of the drawing around it. */
export const inDirection = (text: string, dir: "rtl" | "ltr"): string =>
  dir === "rtl" ? `\u2067${text.replace(RANGE, ltr)}\u2069` : ltr(text);

/** The window that a span asks for; its open ends are those of the extent. Never empty. */
export const domainOf = (span: Span, extent: DaySpan): Domain => {
  const from = dayToMs(span.from === null ? extent.from : firstDay(span.from));
  const to = dayToMs((span.to === null ? extent.to : lastDay(span.to)) + 1);
  return [from, Math.max(to, from + DAY)];
};

type Unit = "year" | "month" | "day";
interface Step {
  readonly unit: Unit;
  /** About how long it is. */
  readonly length: number;
  /** Its starts within the domain. */
  starts(from: Date, to: Date): Date[];
}

const years = (count: number): Step => ({
  unit: "year",
  length: count * 365.25 * DAY,
  starts: (from, to) => (utcYear.every(count) ?? utcYear).range(utcYear.ceil(from), to),
});
const months = (count: number): Step => ({
  unit: "month",
  length: count * 30.4 * DAY,
  starts: (from, to) => (utcMonth.every(count) ?? utcMonth).range(utcMonth.ceil(from), to),
});
/** From the finest to the coarsest. */
const STEPS: readonly Step[] = [
  { unit: "day", length: DAY, starts: (from, to) => utcDay.range(utcDay.ceil(from), to) },
  { unit: "day", length: 7 * DAY, starts: (from, to) => utcMonday.range(utcMonday.ceil(from), to) },
  ...[1, 3].map(months),
  // No steps of two years: readers count in ones, fives and decades.
  ...[1, 5, 10, 20, 50, 100, 200, 500, 1000].map(years),
];
/** No label is narrower, so that a step too fine is refused before its labels are measured. */
const NARROWEST = 20;

interface Candidate {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  readonly width: number;
  readonly year: boolean;
}
interface Box {
  readonly from: number;
  readonly to: number;
}

/**
 * The axis of time: its scale and as many ticks as there is room for. The first and the last year are labelled
 * before any other, as they say the direction of time. No two labels overlap and none leaves the drawing.
 */
export const timeAxis = (space: AxisSpace, text: Texts, options: TickOptions = {}): TimeAxis => {
  const { domain, left, flow } = space;
  const plotRight = Math.max(left + 1, space.width - space.right);
  const size = options.fontSize ?? 12;
  const middle = options.align === "middle";
  const perMs = (plotRight - left) / (domain[1] - domain[0]);
  const [start, pxPerMs] = flow === "rtl" ? [plotRight, -perMs] : [left, perMs];
  // d3's scale interpolates step by step, which gestures that ask for hundreds of positions a frame can feel.
  const scale = (ms: number): number => start + (ms - domain[0]) * pxPerMs;
  const invert = (px: number): number => domain[0] + (px - start) / pxPerMs;

  const candidate = (ms: number, unit: Unit, short: boolean): Candidate => {
    const date = new Date(ms);
    const year = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
    const label = inDirection(year ? text.write(isoAt(ms, "year"), "date") : written(ms, unit, short, text), text.dir);
    return { ms, x: scale(ms), label, width: textWidth(label, { size, weight: 400, lang: text.lang }), year };
  };
  const boxOf = ({ x, width }: Candidate): Box => {
    const from = middle ? x - width / 2 : flow === "rtl" ? x - OFFSET - width : x + OFFSET;
    const inside = Math.min(Math.max(from, 0), Math.max(0, space.width - width));
    return { from: inside, to: inside + width };
  };
  const candidatesOf = (step: Step): readonly Candidate[] =>
    step.starts(new Date(domain[0]), new Date(domain[1])).map((date, i) => candidate(date.getTime(), step.unit, i > 0));
  const overlap = (a: Box, b: Box): boolean => a.from < b.to + GAP && a.to > b.from - GAP;
  const fits = (candidates: readonly Candidate[]): boolean =>
    candidates.every((one, i) => {
      const next = candidates[i + 1];
      return (
        next === undefined || Math.abs(next.x - one.x) >= (middle ? (one.width + next.width) / 2 : one.width) + GAP
      );
    });

  /** A window that begins within a year is labelled with that year where there is room, else with the next. */
  const firstAndLastYear = (): readonly Candidate[] => {
    const starts = utcYear.range(utcYear.ceil(new Date(domain[0])), new Date(domain[1]));
    const begun = candidate(domain[0], "year", false);
    const next = chosen[0];
    const hasRoom = next === undefined || !overlap(boxOf(begun), boxOf(next));
    const last = starts.at(-1);
    const first = hasRoom ? begun : candidate(starts[0]?.getTime() ?? domain[0], "year", false);
    return last === undefined ? [first] : [first, candidate(last.getTime(), "year", false)];
  };
  let chosen: readonly Candidate[] = [];
  let unit: Unit = "year";
  for (const step of STEPS) {
    if (step.length * perMs < NARROWEST + GAP) continue;
    const candidates = candidatesOf(step);
    unit = step.unit;
    // The first label of a window may be long, as it says the year; what follows gives way to it below.
    if (fits(candidates.slice(1))) {
      chosen = candidates;
      break;
    }
  }
  const ends = unit === "year" ? firstAndLastYear() : chosen.slice(0, 1);
  const placed: { readonly candidate: Candidate; readonly box: Box }[] = [];
  // Years before months: where a window holds both, the year must not give way.
  const order = [...ends, ...chosen.filter(({ year }) => year), ...chosen.filter(({ year }) => !year)];
  for (const one of order) {
    const box = boxOf(one);
    if (placed.some((other) => overlap(box, other.box))) continue;
    placed.push({ candidate: one, box });
  }
  const ticks = placed
    .sort((a, b) => a.candidate.ms - b.candidate.ms)
    .map(({ candidate: { ms, x, label, year }, box }): Tick => {
      const anchor = middle ? "middle" : flow === "rtl" ? "end" : "start";
      const labelX = middle ? (box.from + box.to) / 2 : flow === "rtl" ? box.to : box.from;
      return { ms, x, label, labelX, anchor, year };
    });
  return { domain, left, plotRight, flow, ticks, scale, invert };
};

const isoAt = (ms: number, unit: Unit): IsoDate =>
  isoOf(msToDay(ms)).replace(unit === "year" ? /-\d{2}-\d{2}$/ : unit === "month" ? /-\d{2}$/ : /$/, "");

/** The date in words; `short`: without its year, which another label says. */
const written = (ms: number, unit: Unit, short: boolean, text: Texts): string => {
  const whole = text.write(isoAt(ms, unit), "date");
  if (!short || unit === "year") return whole;
  const without = whole.replace(text.write(isoAt(ms, "year"), "date"), "").trim();
  return without === "" ? whole : without;
};

const moved = (domain: Domain, from: number, length: number, bounds: Domain): Domain => {
  const whole = bounds[1] - bounds[0];
  if (length >= whole) return same(domain, bounds[0], bounds[1]);
  const inside = Math.min(Math.max(from, bounds[0]), bounds[1] - length);
  return same(domain, inside, inside + length);
};
const same = (domain: Domain, from: number, to: number): Domain =>
  domain[0] === from && domain[1] === to ? domain : [from, to];

/**
 * The window `factor` times as close (2 shows half the time), with the moment `ms` kept at its place; the same
 * array when nothing changes. Stops at `CLOSEST` and at the bounds.
 */
export const zoomAt = (domain: Domain, ms: number, factor: number, bounds: Domain): Domain => {
  const before = domain[1] - domain[0];
  const widest = bounds[1] - bounds[0];
  const length = Math.min(Math.max(before / factor, Math.min(CLOSEST, widest, before)), widest);
  if (length === before) return moved(domain, domain[0], length, bounds);
  return moved(domain, ms - ((ms - domain[0]) / before) * length, length, bounds);
};

/** The window moved by so many milliseconds, stopped at the bounds; the same array when nothing changes. */
export const pan = (domain: Domain, deltaMs: number, bounds: Domain): Domain =>
  moved(domain, domain[0] + deltaMs, domain[1] - domain[0], bounds);

/** The stretch as a window: widened about its middle where it is closer than `CLOSEST`, and within the bounds. */
export const windowOn = (from: number, to: number, bounds: Domain): Domain => {
  const length = Math.max(to - from, CLOSEST);
  return moved([from, to], (from + to - length) / 2, length, bounds);
};

/** From this length on, ends are rounded to months: a day is less than a pixel then. */
const MONTHS_FROM = 20 * 365.25 * DAY;

const shortest = (day: number, last: boolean): IsoDate => {
  const iso = isoOf(day);
  const edge = last ? lastDay : firstDay;
  return [iso.slice(0, -6), iso.slice(0, -3)].find((coarse) => edge(coarse) === day) ?? iso;
};
const nearest = (ms: number, coarse: boolean): number => {
  if (!coarse) return Math.round(ms / DAY);
  return msToDay(utcMonth.round(new Date(ms)).getTime());
};

/**
 * The span that a window asks for, written as short as it can be (`2014` for 2014-01-01 as a start). An end at or
 * beyond the bounds is `null`. Windows of more than 20 years are rounded to whole months once `settled`.
 */
export const spanOfDomain = (domain: Domain, bounds: Domain, settled = true): Span => {
  const coarse = settled && domain[1] - domain[0] > MONTHS_FROM;
  const from = nearest(domain[0], coarse);
  const to = Math.max(nearest(domain[1], coarse) - 1, from);
  return {
    from: Math.min(dayToMs(from), domain[0]) <= bounds[0] ? null : shortest(from, false),
    to: Math.max(dayToMs(to + 1), domain[1]) >= bounds[1] ? null : shortest(to, true),
  };
};
