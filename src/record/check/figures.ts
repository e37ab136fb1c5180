import { plain } from "../../text/bidi.ts";
import type { Lang } from "../../text/texts.ts";
import { MAGNITUDES, MONTHS, spelledIn } from "./number-words.ts";

/** The figures a text names, free of how its language writes them. */
export interface Figures {
  /** Written in digits: `2022`, `1400000`, a day of a month as `12-19`, a month as `12-`. How often each stands there. */
  readonly digits: ReadonlyMap<string, number>;
  /** Written in words: `second`, `миллион`, `الحادية عشرة`. */
  readonly words: ReadonlySet<string>;
}

const EASTERN = /[٠-٩۰-۹]/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** What may stand between two days of one month. */
const BETWEEN = String.raw`\s*(?:[–-]|and|to|и|на|по|до|و|إلى|حتى|,|،)\s*`;
const DAYS = new RegExp(
  String.raw`(?<![\d.,/])((?:\d{1,2}${BETWEEN})*)(\d{1,2})(?:-?(?:st|nd|rd|th|го|е))?\s+(?:من\s+)?‹(\d+)›`,
  "g",
);
/** Two years, the second cut short: 2016–17. */
const YEARS = /\b(19|20)(\d\d)[–-](\d\d)(?![-\d])/g;
/** American order, inside titles of acts. */
const DAY_AFTER = /‹(\d+)›\s+(\d{1,2})(?![\d.,%])/g;
/** Thousands set apart by spaces. */
const SPACED = /(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d])/g;

const digitsOf = (text: string): string => text.replace(EASTERN, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A number as written in a language: Russian has a decimal comma, the others a comma between thousands. */
const plainNumber = (written: string, lang: Lang): string => {
  if (lang === "ru") return written.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", ".");
  return written.replace(/,(?=\d{3}(?!\d))/g, "").replace(",", ".");
};

/** Without rounding errors: 1.4 × 10⁶ is 1400000. */
const scaled = (value: string, zeros: number): string => String(Number(`${value}e${zeros}`));

/** The figures of a text. */
export const figuresOf = (text: string, lang: Lang): Figures => {
  const digits = new Map<string, number>();
  const add = (figure: string): void => void digits.set(figure, (digits.get(figure) ?? 0) + 1);
  const marked = digitsOf(plain(text))
    .replace(YEARS, (_, century: string, from: string, to: string) =>
      to > from ? `${century}${from}–${century}${to}` : _,
    )
    .replace(SPACED, (_, first: string, rest: string) => first + rest.replaceAll(" ", ""))
    .replace(MONTHS[lang].pattern, (...found) => {
      const month = MONTHS[lang].number(found);
      return month === null ? String(found[0]) : ` ‹${month}› `;
    });
  const takeDays = (_: string, before: string, day: string, month: string): string => {
    for (const other of before.match(/\d+/g) ?? []) add(`${month}-${Number(other)}`);
    add(`${month}-${Number(day)}`);
    return " ";
  };
  const rest = marked
    .replace(DAYS, takeDays)
    .replace(DAY_AFTER, (_, month: string, day: string) => takeDays("", "", day, month))
    .replace(/‹(\d+)›/g, (_, month: string) => {
      add(`${month}-`);
      return " ";
    });
  for (const found of rest.matchAll(NUMBER)) {
    const after = rest.slice(found.index + found[0].length);
    const magnitude = MAGNITUDES.exec(after);
    const zeros = magnitude === null ? 0 : Object.entries(magnitude.groups ?? {}).find(([, word]) => word)?.[0];
    add(scaled(plainNumber(found[0], lang), Number(String(zeros).slice(1)) || 0));
  }
  return { digits, words: spelledIn(rest, lang) };
};

/** Arabic has a dual: “two people” is one word without a number in it. */
const inGrammar = (figure: string, lang: Lang): boolean => lang === "ar" && (figure === "1" || figure === "2");

/** A day, a month or a year, which one language names again where another says “that year”. */
const isDate = (figure: string): boolean => /^\d+-\d*$|^(19|20)\d\d$/.test(figure);

const has = (figures: Figures, figure: string, times: number, lang: Lang): boolean => {
  const found = figures.digits.get(figure) ?? 0;
  if (found >= times || figures.words.has(figure) || inGrammar(figure, lang)) return true;
  if (!isDate(figure)) return false;
  // A month said again without its day.
  return found > 0 || (figure.endsWith("-") && [...figures.digits.keys()].some((other) => other.startsWith(figure)));
};

/** Figures of one text that another language's text does not name, or not as often. */
export const missingFigures = (from: Figures, to: Figures, lang: Lang): readonly string[] =>
  [...from.digits].filter(([figure, times]) => !has(to, figure, times, lang)).map(([figure]) => figure);
