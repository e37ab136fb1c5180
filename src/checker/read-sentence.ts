import type { Concept, Grammar, Unit } from "../text/grammar.ts";
import { grammars } from "../text/grammars.ts";
import type { Lang } from "../text/texts.ts";
import { LANGS } from "../text/texts.ts";
import type { Amount } from "./amounts.ts";
import { amountsOf } from "./amounts.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import type { Period } from "./periods.ts";
import { periodsOf } from "./periods.ts";
import type { Found, Word } from "./words.ts";

/** What a mark stands for. */
export type Understood =
  | { readonly kind: "amount"; readonly amount: Amount }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "about"; readonly concept: Concept };

/** Words of a text that were understood. */
export interface Mark {
  /** Place in the whole text. */
  readonly start: number;
  readonly end: number;
  readonly what: Understood;
}

/** What a reader says of a mark, by the place where it begins. `to`: `none`, or `unit-rub`, `year-2022`, `actor-eu`, `about-exports`. */
export interface Correction {
  readonly at: number;
  readonly to: string;
}

/** A sentence, and what was understood of it. */
export interface Sentence {
  /** Place in the whole text. */
  readonly start: number;
  readonly end: number;
  readonly lang: Lang;
  readonly words: readonly Word[];
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly Mark[];
  /** Marks that the reader said mean nothing here. */
  readonly ignored: readonly Mark[];
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  /** Every kind of fact that it speaks of, with the index of its first word. */
  readonly about: ReadonlyMap<Concept, number>;
  /** Every actor that it names, with the indexes of the words that do. */
  readonly actors: ReadonlyMap<string, readonly number[]>;
  /** Words beyond the read part were left out. */
  readonly cut: boolean;
}

/** Characters of a text that are read: some 1,500 words. More is no passage to check, and would keep the reader waiting. */
export const LONGEST_TEXT = 12_000;
/** Sentences that are read. */
const MOST_SENTENCES = 100;
/** Words of one sentence that are read. */
const LONGEST_SENTENCE = 250;

const END = /[.!?؟…]+["'»”)\]]*(?=\s|$)|\n+/gu;

/** Whether a word counts or measures. */
const measures = ({ scales, units }: Grammar, word: string): boolean =>
  Object.hasOwn(scales, word) || Object.values(units).some((names) => names.includes(word));

/** Whether a full stop ends an abbreviation, or a single letter, and no sentence. */
const isAbbreviation = (text: string, stop: number, begun: number): boolean => {
  if (text[stop] !== "." || stop + 1 >= text.length) return false;
  // Few sentences go on with a capital after “млрд.” or “bn.”; after “г.” or “Mr.” names do.
  const capital = /^\s+\p{Lu}/u.test(text.slice(stop + 1, stop + 9));
  const word = /\p{L}{1,6}$/u.exec(text.slice(Math.max(begun, stop - 6), stop))?.[0].toLowerCase();
  if (word === undefined) return false;
  return LANGS.some(
    (lang) => grammars[lang].abbreviations.includes(word) && !(capital && measures(grammars[lang], word)),
  );
};

const partsOf = (text: string): readonly (readonly [start: number, end: number])[] => {
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = start + part.trimEnd().length;
    if (to > from && /[\p{L}\p{N}]/u.test(part)) parts.push([from, to]);
    start = end;
  };
  for (const match of text.matchAll(END))
    if (!isAbbreviation(text, match.index, start)) add(match.index + match[0].length);
  add(text.length);
  return parts;
};

/** The language whose letters it has most of; the reader's own where it has none. */
const langOf = (text: string, otherwise: Lang): Lang => {
  let [best, most] = [otherwise, 0];
  for (const lang of LANGS) {
    const count = text.match(new RegExp(grammars[lang].script, "gu"))?.length ?? 0;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
};

const UNITS: ReadonlySet<string> = new Set<Unit>([
  "usd",
  "rub",
  "byn",
  "eur",
  "other-money",
  "percent",
  "m3",
  "t",
  "kwh",
  "barrel",
  "people",
  "entities",
  "ships",
  "packages",
  "count",
]);
const isUnit = (word: string): word is Unit => UNITS.has(word);
const isConcept = (word: string): word is Concept => Object.hasOwn(grammars.en.concepts, word);

/** A mark as the reader corrects it; `null`: the words mean nothing here. */
const corrected = (what: Understood, to: string): Understood | null => {
  const [kind = "", ...rest] = to.split("-");
  const value = rest.join("-");
  if (kind === "none") return null;
  if (kind === "unit" && what.kind === "amount" && isUnit(value))
    return { kind: "amount", amount: { ...what.amount, unit: value } };
  if (kind === "year" && what.kind === "period" && /^(19|20)\d\d$/.test(value))
    return { kind: "period", period: { ...what.period, year: Number(value), relative: null } };
  if (kind === "actor" && what.kind === "actor") return { kind: "actor", id: value };
  if (kind === "about" && what.kind === "about" && isConcept(value)) return { kind: "about", concept: value };
  return what;
};

type Spanned = { readonly from: number; readonly to: number; readonly what: Understood };

const readSentence = (
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  corrections: ReadonlyMap<number, string>,
): Sentence => {
  const spelt = text.slice(start, end);
  const all = lexicon.words(spelt);
  const words = all.slice(0, LONGEST_SENTENCE);
  const found: readonly (readonly Found<Meaning>[])[] = words.map((_, i) => lexicon.book.at(words, i, spelt));
  const periods = periodsOf(words, found, spelt, lexicon.grammar);
  const taken = new Set<number>();
  for (const { from, to } of periods) for (let i = from; i < to; i++) taken.add(i);
  const amounts = amountsOf(words, found, taken, spelt, lexicon.grammar);

  const named: Spanned[] = [];
  for (let i = 0; i < words.length; ) {
    // The longest name of an actor that begins here.
    const actor = (found[i] ?? []).filter(({ meaning }) => meaning.kind === "actor").sort((a, b) => b.to - a.to)[0];
    if (actor?.meaning.kind === "actor") {
      named.push({ from: i, to: actor.to, what: { kind: "actor", id: actor.meaning.id } });
      i = actor.to;
    } else i++;
  }
  const said: Spanned[] = found
    .flat()
    .flatMap(({ meaning, from, to }) =>
      meaning.kind === "about" ? [{ from, to, what: { kind: "about", concept: meaning.concept } as const }] : [],
    );
  const spanned: Spanned[] = [
    ...periods.map((period) => ({ from: period.from, to: period.to, what: { kind: "period", period } as const })),
    ...amounts.map((amount) => ({ from: amount.from, to: amount.to, what: { kind: "amount", amount } as const })),
    ...named,
    ...said.toSorted((a, b) => b.to - b.from - (a.to - a.from)),
  ];
  const placeOf = ({ from, to }: Spanned): readonly [number, number] => [
    start + (words[from]?.start ?? 0),
    start + (words[to - 1]?.end ?? 0),
  ];
  const shown = new Map<number, Mark>();
  const covered = new Set<number>();
  const ignored: Mark[] = [];
  const kept: Spanned[] = [];
  const dropped = new Set<number>();
  for (const one of spanned) {
    const [from, to] = placeOf(one);
    const word = corrections.get(from);
    let free = true;
    for (let i = one.from; i < one.to; i++) if (covered.has(i)) free = false;
    if (!free) {
      kept.push(one);
      continue;
    }
    const what = word === undefined ? one.what : corrected(one.what, word);
    for (let i = one.from; i < one.to; i++) covered.add(i);
    if (what === null) {
      ignored.push({ start: from, end: to, what: one.what });
      for (let i = one.from; i < one.to; i++) dropped.add(i);
    } else {
      shown.set(from, { start: from, end: to, what });
      kept.push({ ...one, what });
    }
  }
  const about = new Map<Concept, number>();
  const actors = new Map<string, number[]>();
  for (const { from, what } of kept.toSorted((a, b) => a.from - b.from)) {
    if (dropped.has(from)) continue;
    if (what.kind === "about" && !about.has(what.concept)) about.set(what.concept, from);
    if (what.kind === "actor") actors.set(what.id, [...(actors.get(what.id) ?? []), from]);
  }
  return {
    start,
    end,
    lang: lexicon.lang,
    words,
    marks: [...shown.values()].sort((a, b) => a.start - b.start),
    ignored,
    amounts: kept.flatMap(({ what }) => (what.kind === "amount" ? [what.amount] : [])),
    periods: kept.flatMap(({ what }) => (what.kind === "period" ? [what.period] : [])),
    about,
    actors,
    cut: all.length > words.length,
  };
};

/**
 * The sentences of a text, and what is understood of each. Any string will do.
 * @param lexicons asked for when a sentence in their language turns up
 * @param lang language of a sentence that has no letter of ours
 */
export const readText = (
  text: string,
  lexicons: (lang: Lang) => Lexicon,
  lang: Lang,
  corrections: readonly Correction[] = [],
): readonly Sentence[] => {
  const read = text.slice(0, LONGEST_TEXT);
  const changes = new Map(corrections.map(({ at, to }) => [at, to]));
  return partsOf(read)
    .slice(0, MOST_SENTENCES)
    .map(([start, end]) => readSentence(read, start, end, lexicons(langOf(read.slice(start, end), lang)), changes));
};
