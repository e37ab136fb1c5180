import { fold } from "../text/fold.ts";
import type { Grammar, Unit } from "../text/grammar.ts";
import type { Meaning } from "./lexicon.ts";
import type { Found, Word } from "./words.ts";

/** An amount that a sentence names. */
export interface Amount {
  /** Indexes of its first word and of the word after its last, its unit among them. */
  readonly from: number;
  readonly to: number;
  /** In whole units: dollars, cubic metres, kilowatt hours, percent. */
  readonly value: number;
  /** Half of the last digit given: 45.8 billion may be anything from 45.75 to 45.85. */
  readonly half: number;
  readonly unit: Unit;
}

interface Digits {
  readonly value: number;
  /** Of the last digit: 0.1 for `45.8`. */
  readonly step: number;
}

/** A run of digits with its separators. `scaled`: a word such as “billion” follows, so that no separator parts thousands alone. */
const readDigits = (run: string, grammar: Grammar, scaled: boolean): Digits | null => {
  const parts = run.split(/\P{Nd}+/u);
  const signs = run.split(/\p{Nd}+/u).slice(1, -1);
  const whole = signs.every((sign, i) => grammar.group.includes(sign) && parts[i + 1]?.length === 3);
  const [first = "", ...more] = parts;
  const ascii = (digits: string): string => fold(digits);
  const last = signs.at(-1) ?? "";
  if (signs.length === 0) return { value: Number(ascii(first)), step: 1 };
  if (whole && first.length <= 3 && !(scaled && signs.length === 1 && grammar.decimal.includes(last)))
    return { value: Number(ascii(parts.join(""))), step: 1 };
  const start = signs.slice(0, -1);
  // A comma before two digits is a decimal sign in whatever language it stands.
  if (!",.٫".includes(last) || start.some((sign, i) => !grammar.group.includes(sign) || parts[i + 1]?.length !== 3))
    return null;
  const fraction = ascii(more.at(-1) ?? "");
  return { value: Number(`${ascii(parts.slice(0, -1).join(""))}.${fraction}`), step: 10 ** -fraction.length };
};

/** The longest run of digit words that are parted by one sign each. */
const runFrom = (words: readonly Word[], from: number, text: string, grammar: Grammar): number => {
  let to = from + 1;
  for (; to < words.length; to++) {
    const [before, word] = [words[to - 1], words[to]];
    if (before === undefined || word === undefined || !word.digits) break;
    const sign = text.slice(before.end, word.start);
    const thousands = word.end - word.start === 3 && before.end - before.start <= 3;
    if (sign.length !== 1) break;
    if (!(",.٫".includes(sign) || (grammar.group.includes(sign) && thousands))) break;
  }
  return to;
};

const meant = <K extends Meaning["kind"]>(
  found: readonly Found<Meaning>[] | undefined,
  kind: K,
): Found<Extract<Meaning, { kind: K }>> | undefined => {
  const fit = (found ?? []).filter((one): one is Found<Extract<Meaning, { kind: K }>> => one.meaning.kind === kind);
  return fit.reduce<(typeof fit)[number] | undefined>(
    (best, one) => (best === undefined || one.to > best.to ? one : best),
    undefined,
  );
};

/** Whether two number words are one number: “sixty nine”, “five and twenty”, “nine ten” for nineteen; not “nine forty one”. */
const joins = (before: number, next: number): boolean =>
  before % 100 === 0 ||
  (before >= 20 && before % 10 === 0 && next < 10) ||
  (before < 10 && next >= 10 && next % 10 === 0);

const SUFFIX = /^(?:st|nd|rd|th|й|го|я|е|ый|ой|х|м|му)$/;
const SIGNS = "%٪$€£¥₽";

/**
 * The amounts of a sentence: digits and number words with their scales and units.
 * @param found what each word begins
 * @param taken words that a date has used
 */
export const amountsOf = (
  words: readonly Word[],
  found: readonly (readonly Found<Meaning>[])[],
  taken: ReadonlySet<number>,
  text: string,
  grammar: Grammar,
): readonly Amount[] => {
  const amounts: Amount[] = [];
  const scaleAt = (i: number) => meant(found[i], "scale");
  const readAt = (from: number): Amount | null => {
    let i = from;
    let total = 0;
    let current: number | null = null;
    let step = 1;
    let parts = 0;
    for (; i < words.length && !taken.has(i); ) {
      const word = words[i];
      const number = meant(found[i], "number");
      const scale = scaleAt(i);
      if (word?.digits) {
        if (current !== null || parts > 0) break;
        const to = runFrom(words, i, text, grammar);
        const after = meant(found[to], "number") === undefined && scaleAt(to) !== undefined;
        const digits = readDigits(text.slice(word.start, words[to - 1]?.end), grammar, after);
        if (digits === null) return null;
        current = digits.value;
        step = digits.step;
        i = to;
      } else if (scale !== undefined && (current !== null || scale.meaning.value >= 1e3)) {
        current = (current ?? 1) * scale.meaning.value;
        step *= scale.meaning.value;
        if (scale.meaning.value >= 1e3) {
          total += current;
          current = null;
        }
        i = scale.to;
      } else if (number !== undefined) {
        if (current !== null && (parts === 0 || !joins(current, number.meaning.value))) break;
        current = (current ?? 0) + number.meaning.value;
        i = number.to;
      } else break;
      parts++;
    }
    if (i === from) return null;
    const value = total + (current ?? 0);
    // One word that only counts or orders is no amount: “one of them”, “the first visit”.
    if (parts === 1 && !words[from]?.digits && value <= 2) return null;
    if (parts === 1 && !words[from]?.digits && scaleAt(from) !== undefined && value <= 1e3) return null;
    if (words[i] !== undefined && SUFFIX.test(words[i]?.key ?? "")) i++;
    return withUnit(from, i, value, step);
  };
  const withUnit = (from: number, to: number, value: number, step: number): Amount => {
    const sign = words[from - 1];
    const before = sign !== undefined && SIGNS.includes(sign.key) ? meant(found[from - 1], "unit") : undefined;
    if (before !== undefined)
      return {
        from: sign && words[from - 2]?.key === "us" ? from - 2 : from - 1,
        to,
        value,
        half: step / 2,
        unit: before.meaning.unit,
      };
    for (const gap of [0, 1, 2]) {
      // Another number between them has the unit for itself.
      if (gap > 0 && (words[to + gap - 1]?.digits || meant(found[to + gap - 1], "number"))) break;
      const unit = meant(found[to + gap], "unit");
      if (unit === undefined) continue;
      const { times } = unit.meaning;
      return { from, to: unit.to, value: value * times, half: (step * times) / 2, unit: unit.meaning.unit };
    }
    return { from, to, value, half: step / 2, unit: value >= 1e6 ? "money" : "count" };
  };
  for (let i = 0; i < words.length; ) {
    const amount = taken.has(i) ? null : readAt(i);
    if (amount === null) i++;
    else {
      amounts.push(amount);
      i = Math.max(amount.to, i + 1);
    }
  }
  return amounts;
};
