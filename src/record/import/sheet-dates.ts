import type { DateTrouble, LooseDate } from "./edtf.ts";
import { exactly, parseEdtf, plainDate } from "./edtf.ts";

/** Which of `3/4/2014` is the month. TimelineJS says the first; many spreadsheets say the second. */
export type DayOrder = "month-first" | "day-first";

const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\S.*))?$/;
const DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.,](\d{1,2})[/.,](\d{1,2})(?:,.*)?$/;
const MONTH_YEAR = /^(\d{1,2})\/(\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{1,4})-(\d{1,2})(?:-(\d{1,2}))?$/;

/** Whether a date can only have its day first (`25/12/2014`), only its month first, or tells nothing. */
export const orderOf = (text: string): DayOrder | null => {
  const [, first, second] = SLASHES.exec(plainDate(text)) ?? [];
  if (first === undefined || second === undefined) return null;
  if (Number(first) > 12) return Number(second) > 12 ? null : "day-first";
  return Number(second) > 12 ? "month-first" : null;
};

/** A whole number as spreadsheets write it (`2,014`, `2014.0`), or `null`; an empty cell is `undefined`. */
const wholeNumber = (text: string): number | null | undefined => {
  if (text === "") return undefined;
  const plain = plainDate(text)
    .replace(/[\s\u00a0\u202f,]+/g, "")
    .replace(/\.0+$/, "");
  if (plain === "") return undefined;
  return /^[+-]?\d{1,15}$/.test(plain) ? Number(plain) : null;
};

/** Days of a month; the calendar repeats every 400 years. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

const iso = (year: number, month?: number, day?: number): LooseDate | DateTrouble => {
  if (year < 0 || year > 9999) return "outside";
  if (month === undefined) return exactly(pad(year, 4));
  if (month < 1 || month > 12) return "impossible";
  if (day === undefined) return exactly(`${pad(year, 4)}-${pad(month, 2)}`);
  if (day < 1 || day > daysIn(year, month)) return "impossible";
  return exactly(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
};

/** A time of day as `HH:MM` or `HH:MM:SS`; `null` where it is none. Reads `14:30`, `2:30 pm`, `1430`, `14.30.05`. */
export const parseTime = (text: string): string | null => {
  const found =
    /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.](\d{1,2})(?:[.,:]\d+)?)?\s*([ap])?\.?m?\.?$/i.exec(plainDate(text)) ?? [];
  const [, hours, minutes = "00", seconds, half] = found;
  if (hours === undefined) return null;
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return [String(hour), minutes, ...(seconds === undefined ? [] : [seconds])]
    .map((part) => part.padStart(2, "0"))
    .join(":");
};

/** A date in one cell: EDTF, a year, or one of the forms that TimelineJS's first spreadsheets took. */
export const parseDateCell = (text: string, order: DayOrder): LooseDate | DateTrouble => {
  const plain = plainDate(text);
  const slashes = SLASHES.exec(plain);
  if (slashes) {
    const [first, second, year] = slashes.slice(1, 4).map(Number);
    const [month, day] = order === "month-first" ? [first, second] : [second, first];
    const date = iso(year ?? -1, month, day);
    return typeof date === "string" || !slashes[4] ? date : { ...date, time: parseTime(slashes[4]) };
  }
  const dots = DOTS.exec(plain);
  if (dots) return iso(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthYear = MONTH_YEAR.exec(plain);
  if (monthYear) return iso(Number(monthYear[2]), Number(monthYear[1]));
  const date = parseEdtf(plain);
  if (date !== "bad") return date;
  const loose = YEAR_MONTH_DAY.exec(plain);
  if (loose) return iso(Number(loose[1]), Number(loose[2]), loose[3] === undefined ? undefined : Number(loose[3]));
  const year = wholeNumber(plain);
  return typeof year === "number" ? iso(year) : "bad";
};

/** What a date in several cells lacks, and in which of them. */
export interface PartTrouble {
  readonly trouble: DateTrouble;
  readonly part: "year" | "month" | "day";
}
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * A date in three cells. Spreadsheets write 0 for “not known”. The year's cell may hold a whole EDTF date instead.
 * @returns `null` where all three are empty
 */
export const parseParts = ({ year, month, day }: DateParts): LooseDate | PartTrouble | null => {
  const [y, m, d] = [wholeNumber(year), wholeNumber(month), wholeNumber(day)];
  if (y === undefined && !m && !d && month.trim() === "" && day.trim() === "") return null;
  if (y === null && !m && !d && m !== null && d !== null) {
    const date = parseDateCell(year, "month-first");
    return typeof date === "string" ? { trouble: date, part: "year" } : date;
  }
  if (y === undefined || y === null) return { trouble: "bad", part: "year" };
  if (y < 0 || y > 9999) return { trouble: "outside", part: "year" };
  if (m === null) return { trouble: "bad", part: "month" };
  if (m !== undefined && (m < 0 || m > 12)) return { trouble: "impossible", part: "month" };
  if (d === null) return { trouble: "bad", part: "day" };
  const date = m ? iso(y, m, d || undefined) : iso(y);
  return typeof date === "string" ? { trouble: date, part: "day" } : date;
};
