import type { Dated, IsoDate } from "./record.ts";

/** Days since 1 January 1970, UTC. */
export type Day = number;
/** Both ends included, in days. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const DAY = 86_400_000;

const utcDay = (year: number, month: number, day: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};

/** First day of a date of any precision. */
export const firstDay = (iso: IsoDate): Day => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return utcDay(year, month, day);
};

/** Last day of a date of any precision: of `2022`, 31 December. */
export const lastDay = (iso: IsoDate): Day => {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (month === undefined) return utcDay(year, 12, 31);
  return day === undefined ? utcDay(year, month + 1, 0) : utcDay(year, month, day);
};

/** True for a date of the calendar: not for 30 February. */
export const isRealDate = (iso: string): boolean => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso)) return false;
  return isoOf(firstDay(iso)).startsWith(iso);
};

/** The day as `YYYY-MM-DD`. */
export const isoOf = (day: Day): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

/** Milliseconds since 1970 of the day's start, UTC: what scales work with. */
export const dayToMs = (day: Day): number => day * DAY;
/** The day that holds a moment, UTC. */
export const msToDay = (ms: number): Day => Math.floor(ms / DAY);

/** All days a fact may have happened on: its own precision counts as width. */
export const spanOf = (fact: Dated): DaySpan => ({ from: firstDay(fact.date), to: lastDay(fact.until ?? fact.date) });

/** The days of each of many facts. Many share a date: each date is read once. */
export const spansOf = (facts: readonly Dated[]): readonly DaySpan[] => {
  const [first, last] = [new Map<IsoDate, Day>(), new Map<IsoDate, Day>()];
  const once = (known: Map<IsoDate, Day>, iso: IsoDate, read: (iso: IsoDate) => Day): Day => {
    const day = known.get(iso) ?? read(iso);
    known.set(iso, day);
    return day;
  };
  return facts.map(({ date, until = date }) => ({ from: once(first, date, firstDay), to: once(last, until, lastDay) }));
};

/** Whether a fact may have happened in a month (`YYYY-MM`); false where only the year of its beginning is known. */
export const touchesMonth = ({ date, until = date }: Dated, month: string): boolean =>
  date.length >= 7 &&
  date.slice(0, 7) <= month &&
  (until.length === 4 ? until >= month.slice(0, 4) : until.slice(0, 7) >= month);

/** The days from the first to the last fact; `null` for none. */
export const extentOf = (facts: Iterable<Dated>): DaySpan | null => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const fact of facts) {
    const span = spanOf(fact);
    if (span.from < from) from = span.from;
    if (span.to > to) to = span.to;
  }
  return from <= to ? { from, to } : null;
};
