import type { DaySpan } from "../record/dates.ts";
import { firstDay, isRealDate, lastDay } from "../record/dates.ts";
import type { Edge, Grammar } from "../text/grammar.ts";
import type { Meaning } from "./lexicon.ts";
import type { Found, Word } from "./words.ts";

/** A time that a sentence names. */
export interface Period {
  /** Indexes of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** `null`: counted from the year of writing, which the sentence does not tell. */
  readonly year: number | null;
  /** First and last month, from 1; `null`: the year as a whole. */
  readonly months: readonly [first: number, last: number] | null;
  /** Of a day that is named. */
  readonly day: number | null;
  /** `null`: the time itself. */
  readonly edge: Edge | null;
  /** Years from the year of writing, where that is how the sentence counts. */
  readonly relative: number | null;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The days of a period; `null` where its year is not known. */
export const daysOf = ({ year, months, day }: Pick<Period, "year" | "months" | "day">): DaySpan | null => {
  if (year === null) return null;
  if (months === null) return { from: firstDay(`${year}`), to: lastDay(`${year}`) };
  const [first, last] = months;
  if (day !== null) {
    const iso = `${year}-${two(first)}-${two(day)}`;
    return isRealDate(iso) ? { from: firstDay(iso), to: lastDay(iso) } : null;
  }
  return { from: firstDay(`${year}-${two(first)}`), to: lastDay(`${year}-${two(last)}`) };
};

const EARLIEST = 1985;
const LATEST = 2039;
/** Words between the parts of one date: “of”, “года”, “عام”, a second name of the month. */
const REACH = 4;

const find = <K extends Meaning["kind"]>(
  found: readonly Found<Meaning>[] | undefined,
  kind: K,
): Found<Extract<Meaning, { kind: K }>> | undefined =>
  (found ?? [])
    .filter((one): one is Found<Extract<Meaning, { kind: K }>> => one.meaning.kind === kind)
    .sort((a, b) => b.to - a.to)[0];

/** The dates and stretches of time in a sentence. */
export const periodsOf = (
  words: readonly Word[],
  found: readonly (readonly Found<Meaning>[])[],
  text: string,
  grammar: Grammar,
): readonly Period[] => {
  const periods: Period[] = [];
  const used = new Set<number>();
  // Where eleven is two words, the one before ten belongs to it: not so in “the first ten months”.
  const compounds = !Object.values(grammar.numbers).includes(11);
  const between = (i: number): string => text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0);
  const yearAt = (i: number): number | null => {
    const word = words[i];
    if (word === undefined || !word.digits || word.key.length !== 4 || used.has(i)) return null;
    const value = Number(word.key);
    if (value < EARLIEST || value > LATEST) return null;
    // Digits on either side of a sign belong to a larger number.
    if (words[i + 1]?.digits && /^[.,٫٬]$/.test(between(i + 1))) return null;
    if (words[i - 1]?.digits && /^[.,٫٬]$/.test(between(i))) return null;
    const scaled = found[i + 1]?.some(({ meaning }) => meaning.kind === "scale" || meaning.kind === "unit");
    return scaled && !found[i + 1]?.some(({ meaning }) => meaning.kind === "unit" && meaning.unit === "other")
      ? null
      : value;
  };
  const edgeBefore = (from: number): Edge | null => {
    for (const back of [1, 2]) {
      const edge = find(found[from - back], "edge");
      if (edge !== undefined && edge.to <= from) return edge.meaning.edge;
    }
    return null;
  };
  const take = (period: Period): void => {
    periods.push(period);
    for (let i = period.from; i < period.to; i++) used.add(i);
  };
  const yearAfter = (from: number): { readonly year: number; readonly at: number } | null => {
    for (let i = from; i < Math.min(from + REACH, words.length); i++) {
      const year = yearAt(i);
      if (year !== null) return { year, at: i };
      if (words[i]?.digits) return null;
    }
    return null;
  };
  const numberAt = (i: number): { readonly value: number; readonly to: number } | null => {
    const word = words[i];
    if (word === undefined || used.has(i)) return null;
    if (word.digits) return { value: Number(word.key), to: i + 1 };
    const number = find(found[i], "number");
    return number === undefined ? null : { value: number.meaning.value, to: number.to };
  };

  // 2022-12-19 and 19.12.2022.
  for (let i = 0; i + 2 < words.length; i++) {
    const [a, b, c] = [words[i], words[i + 1], words[i + 2]];
    if (!(a?.digits && b?.digits && c?.digits)) continue;
    const sign = between(i + 1);
    if (!/^[-./–]$/.test(sign) || between(i + 2) !== sign) continue;
    const [year, day] = a.key.length === 4 ? [a, c] : [c, a];
    const date = { year: Number(year.key), months: [Number(b.key), Number(b.key)] as const, day: Number(day.key) };
    if (year.key.length === 4 && daysOf(date) !== null)
      take({ ...date, from: i, to: i + 3, edge: edgeBefore(i), relative: null });
  }
  // Months by name.
  for (let i = 0; i < words.length; i++) {
    const first = find(found[i], "month");
    const word = words[i];
    if (first === undefined || word === undefined || used.has(i)) continue;
    // “may” and “march” are also verbs.
    if (/^\p{Script=Latin}/u.test(word.key) && /^\p{Ll}/u.test(text.slice(word.start))) continue;
    let to = first.to;
    let last = first.meaning.month;
    const other = find(found[to], "month");
    if (other !== undefined && /[-–—/]|^ $/.test(between(to))) {
      last = Math.max(last, other.meaning.month);
      to = other.to;
    }
    let from = i;
    let day: number | null = null;
    const before = words[i - 1];
    if (before?.digits && Number(before.key) >= 1 && Number(before.key) <= 31 && !used.has(i - 1)) {
      day = Number(before.key);
      from = i - 1;
    } else if (words[to]?.digits && Number(words[to]?.key) <= 31 && /^\s$/.test(between(to)) && words[to + 1]?.digits) {
      day = Number(words[to]?.key);
      to++;
    }
    const year = yearAfter(to);
    take({
      from,
      to: year === null ? to : year.at + 1,
      year: year?.year ?? null,
      months: [first.meaning.month, last],
      day,
      edge: edgeBefore(from),
      relative: null,
    });
  }
  // “The first ten months of 2023”, “the second quarter”.
  for (let i = 0; i < words.length; i++) {
    const stretch = find(found[i], "stretch");
    if (stretch === undefined || used.has(i)) continue;
    const [one, twice] = [numberAt(i - 1), numberAt(i - 2)];
    const unit = stretch.meaning.months;
    const after = numberAt(stretch.to);
    const ordinal = one ?? (after !== null && after.value <= 4 ? after : null);
    const teen = compounds && one?.value === 10 && !words[i - 1]?.digits ? (twice?.value ?? 0) : 0;
    // “الأشهر العشرة الأولى”: the number follows.
    const behind = unit === 1 && one === null && after !== null && !words[stretch.to]?.digits ? after : null;
    const count = unit === 1 ? (one?.value ?? behind?.value ?? 0) + teen : (ordinal?.value ?? 1);
    if (unit === 1 && (count < 2 || count > 12)) continue;
    if (unit > 1 && (ordinal === null || count > 12 / unit)) continue;
    const from = one === null ? i : i - 1;
    const to = one === null ? ((unit > 1 ? after : behind)?.to ?? stretch.to) : stretch.to;
    const year = yearAfter(to) ?? yearAfter(to + 2);
    let end = year === null ? to : year.at + 1;
    let relative: number | null = null;
    for (let j = to; year === null && j < to + REACH; j++) {
      const said = find(found[j], "relative");
      if (said !== undefined) {
        relative = said.meaning.years;
        end = said.to;
        break;
      }
    }
    take({
      from,
      to: end,
      year: year?.year ?? null,
      months: unit === 1 ? [1, count] : [unit * (count - 1) + 1, unit * count],
      day: null,
      edge: null,
      relative,
    });
  }
  for (let i = 0; i < words.length; i++) {
    const said = find(found[i], "relative");
    if (said !== undefined && !used.has(i))
      take({ from: i, to: said.to, year: null, months: null, day: null, edge: null, relative: said.meaning.years });
    const year = yearAt(i);
    if (year !== null) take({ from: i, to: i + 1, year, months: null, day: null, edge: edgeBefore(i), relative: null });
  }
  // A month without a year is of the one year that the sentence names.
  const years = new Set(periods.filter(({ year, edge }) => year !== null && edge === null).map(({ year }) => year));
  const [only = null] = years.size === 1 ? years : [];
  return periods
    .map((period) =>
      period.year === null && period.relative === null && only !== null ? { ...period, year: only } : period,
    )
    .sort((a, b) => a.from - b.from);
};
