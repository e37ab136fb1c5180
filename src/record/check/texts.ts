import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { figuresOf, missingFigures } from "./figures.ts";
import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, isLoose, textIn, valuesIn } from "./loose.ts";

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
  // Before a mark or foreign letters it joins a particle: «بـ“…”».
  [/ـ(?![«“(A-Za-z\d…])/, "has a tatweel"],
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

type Texts = Readonly<Partial<Record<Lang, string>>>;

const checkText = (text: Texts, say: (message: string) => void): void => {
  const present = LANGS.flatMap((lang) =>
    text[lang] ? [{ lang, text: text[lang], figures: figuresOf(text[lang], lang) }] : [],
  );
  for (const one of present) {
    for (const other of present) {
      const missing = one === other ? [] : missingFigures(one.figures, other.figures, other.lang);
      if (missing.length > 0)
        say(`the ${one.lang} text has ${missing.map(written).join(", ")}, the ${other.lang} text has not`);
    }
  }
};

const checkLetters = (text: Texts, say: (message: string) => void): void => {
  for (const lang of LANGS) {
    const others = LANGS.filter((other) => other !== lang).flatMap((other) => text[other] ?? []);
    if (text[lang]) checkOne(text[lang], lang, others, say);
  }
};

/** A label has no room for every figure, so languages may differ; but it may name none that the fact has not. */
const checkLabel = (label: Texts, fact: Loose, say: (message: string) => void): void => {
  for (const lang of LANGS) {
    const whole = [...valuesIn(fact)].flatMap(([path, value]) =>
      isText(value) && path !== "label" ? (value[lang] ?? []) : [],
    );
    const dates = [textIn(fact, "date"), textIn(fact, "until")].flatMap((date) => (date === null ? [] : datesOf(date)));
    const known = figuresOf(whole.join(" . "), lang);
    const digits = new Map([...known.digits, ...dates.map((figure) => [figure, 1] as const)]);
    const missing = missingFigures(figuresOf(label[lang] ?? "", lang), { ...known, digits }, lang);
    if (missing.length > 0)
      say(`the ${lang} label has ${missing.map(written).join(", ")}, the rest of the fact has not`);
  }
};

/** An ISO date as the figures of a text. */
const datesOf = (date: string): readonly string[] => {
  const [year = 0, month, day] = date.split("-").map(Number);
  return [String(year), ...(month === undefined ? [] : [`${month}-${day ?? ""}`])];
};

/** All texts of a record or of a file's head. */
const checkTexts = (fact: Loose, record: string | null, tell: Tell): void => {
  for (const [path, value] of valuesIn(fact)) {
    if (!isText(value)) continue;
    const say = (message: string): void => tell(record, path, message);
    checkLetters(value, say);
    if (path === "label") checkLabel(value, fact, say);
    else checkText(value, say);
  }
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
