import { firstDay, isRealDate, lastDay } from "../dates.ts";
import type { IsoDate } from "../record.ts";

export type Season = "spring" | "summer" | "autumn" | "winter";

/** What a date says: both ends at their own precision, and how far it is to be trusted. */
export interface LooseDate {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Some time from `first` to `last`, not all of it. */
  readonly within: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly season: Season | null;
  /** `HH:MM` or `HH:MM:SS`, as written; the zone is left out. */
  readonly time: string | null;
}
/** `bad`: not a date. `impossible`: no day of the calendar. `outside`: a year before 0 or after 9999. */
export type DateTrouble = "bad" | "impossible" | "outside";

const SEASONS: Readonly<Record<string, readonly [name: Season, firstMonth: number]>> = {
  "21": ["spring", 3],
  "22": ["summer", 6],
  "23": ["autumn", 9],
  "24": ["winter", 12],
};

const SINGLE =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?(?<mark>[?~%])?$/;
const LONG_YEAR = /^(?:Y-?\d{5,}|-\d{4}(?:-(?:\d{2}|XX)){0,2}[?~%]?|-\d{3}X|-\d{2}XX)$/;

const ASCII: Readonly<Record<string, string>> = { "−": "-", "–": "-", "‐": "-", "‑": "-" };

const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** The text with Latin digits and plain hyphens, without spaces around it or marks of direction. */
export const plainDate = (text: string): string =>
  // Nearly all dates of nearly all files are plain already, and there may be millions.
  PLAIN.test(text)
    ? text
    : text
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
        .replace(/[−–‐‑]/g, (dash) => ASCII[dash] ?? dash)
        .trim();

/** A date that is known, at the precision of its length. */
export const exactly = (date: IsoDate, time: string | null = null): LooseDate => ({
  first: date,
  last: date,
  approximate: false,
  uncertain: false,
  within: false,
  openStart: false,
  openEnd: false,
  season: null,
  time,
});

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

const seasonOf = (year: string, code: string): LooseDate | DateTrouble => {
  const season = SEASONS[code];
  if (!season || !/^\d{4}$/.test(year)) return "bad";
  const [name, month] = season;
  // A winter begins in December of its year and ends in the next.
  const [lastYear, lastMonth] = month === 12 ? [Number(year) + 1, 2] : [Number(year), month + 2];
  if (lastYear > 9999) return "outside";
  return {
    ...exactly(`${year}-${pad(month, 2)}`),
    last: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}`,
    within: true,
    season: name,
  };
};

const calendarDate = (year: string, month: string | undefined, day: string | undefined): LooseDate | DateTrouble => {
  if (year.includes("X")) {
    if (month !== undefined) return "bad";
    return { ...exactly(year.replace(/X/g, "0")), last: year.replace(/X/g, "9"), within: true };
  }
  if (month === undefined || month === "XX") return day === undefined || day === "XX" ? exactly(year) : "bad";
  if (SEASONS[month]) return day === undefined ? seasonOf(year, month) : "bad";
  const date = `${year}-${month}${day === undefined || day === "XX" ? "" : `-${day}`}`;
  return isRealDate(date) ? exactly(date) : "impossible";
};

const single = (text: string): LooseDate | DateTrouble => {
  const groups = SINGLE.exec(text)?.groups;
  if (!groups) return LONG_YEAR.test(text) ? "outside" : "bad";
  const { year = "", month, day, time, mark } = groups;
  if (time !== undefined && (!day || day === "XX")) return "bad";
  const date = calendarDate(year, month, day);
  if (typeof date === "string") return date;
  return {
    ...date,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
    time: time ?? null,
  };
};

/** From the beginning of one date to the end of another; `null` where the second ends before the first begins. */
export const join = (from: LooseDate, to: LooseDate): LooseDate | null =>
  firstDay(from.first) > lastDay(to.last)
    ? null
    : {
        first: from.first,
        last: to.last,
        approximate: from.approximate || to.approximate,
        uncertain: from.uncertain || to.uncertain,
        within: false,
        openStart: from.openStart,
        openEnd: to.openEnd,
        season: null,
        time: from.time,
      };

const interval = (from: string, to: string): LooseDate | DateTrouble => {
  const [openStart, openEnd] = [from === "" || from === "..", to === "" || to === ".."];
  if (openStart && openEnd) return "bad";
  if (openStart || openEnd) {
    const end = single(openStart ? to : from);
    return typeof end === "string" ? end : { ...end, openStart, openEnd };
  }
  const [start, end] = [single(from), single(to)];
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  return join(start, end) ?? "impossible";
};

/**
 * A date of the Extended Date/Time Format, levels 0 and 1 (loc.gov/standards/datetime): approximate and uncertain
 * dates, open, unknown and closed intervals, unspecified digits, seasons, of which winter ends in the next year.
 */
export const parseEdtf = (text: string): LooseDate | DateTrouble => {
  const plain = plainDate(text);
  const parts = plain.split("/");
  const [from = "", to] = parts;
  if (parts.length > 2) return "bad";
  return to === undefined ? single(from) : interval(from.trim(), to.trim());
};
