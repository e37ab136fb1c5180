import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { figuresOf, missingFigures } from "./figures.ts";
import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, isLoose, valuesIn } from "./loose.ts";

const LETTERS: { readonly [L in Lang]: RegExp } = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
};
/** A word of two alphabets: a letter that only looks like the right one. */
const MIXED = /\p{Script=Cyrillic}(?=\p{Script=Latin})|\p{Script=Latin}(?=\p{Script=Cyrillic})/u;
const FAULTS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\s|\s$/, "begins or ends with a space"],
  [/\s{2}/, "has two spaces in a row"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/, "holds an invisible mark of direction"],
  [/[٠-٩۰-۹]/, "has digits other than 0–9"],
  [MIXED, "has a word of Latin and Cyrillic letters"],
];
const ARABIC_FAULTS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/ـ/, "has a tatweel"],
  [/[ڤگپچژیک]/, "has a Persian letter"],
];

const isText = (value: unknown): value is Readonly<Partial<Record<Lang, string>>> =>
  isLoose(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => LANGS.some((lang) => lang === key) && typeof text === "string");

/** Names may be the same everywhere; a sentence may not. */
const SENTENCE = 28;

const checkOne = (text: string, lang: Lang, others: readonly string[], say: (message: string) => void): void => {
  const faults = lang === "ar" ? [...FAULTS, ...ARABIC_FAULTS] : FAULTS;
  for (const [pattern, message] of faults) {
    const found = pattern.exec(text);
    if (found) say(`the ${lang} text ${message}, at “${text.slice(Math.max(0, found.index - 8), found.index + 8)}”`);
  }
  if (text.length > SENTENCE && (!LETTERS[lang].test(text) || others.includes(text)))
    say(`the ${lang} text is not in that language`);
};

const FIGURE = /^(\d+)-(\d*)$/;
const written = (figure: string): string =>
  figure.replace(FIGURE, (_, month: string, day: string) => (day ? `day ${day} of month ${month}` : `month ${month}`));

const checkText = (text: Readonly<Partial<Record<Lang, string>>>, say: (message: string) => void): void => {
  const present = LANGS.flatMap((lang) =>
    text[lang] ? [{ lang, text: text[lang], figures: figuresOf(text[lang], lang) }] : [],
  );
  for (const one of present) {
    const others = present.filter(({ lang }) => lang !== one.lang);
    checkOne(
      one.text,
      one.lang,
      others.map((other) => other.text),
      say,
    );
    for (const other of others) {
      const missing = missingFigures(one.figures, other.figures, other.lang);
      if (missing.length > 0)
        say(`the ${one.lang} text has ${missing.map(written).join(", ")}, the ${other.lang} text has not`);
    }
  }
};

/** All texts of a record or of a file's head. */
const checkTexts = (fact: Loose, record: string | null, tell: Tell): void => {
  for (const [path, value] of valuesIn(fact))
    if (isText(value)) checkText(value, (message) => tell(record, path, message));
  const { title } = fact;
  if (record !== null && isText(title))
    for (const lang of LANGS)
      if (/[^.]\.$/.test(title[lang] ?? "")) tell(record, `title.${lang}`, "ends with a full stop");
};

/** Numbers, dates and letters of every text, compared between its languages. */
export const checkFileTexts = ({ content, facts }: LooseFile, tell: Tell): void => {
  const { facts: _facts, sources: _sources, ...head } = content;
  checkTexts(head, null, tell);
  for (const [place, fact] of facts.entries()) checkTexts(fact, idOf(fact, place), tell);
};
