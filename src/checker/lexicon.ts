import type { Concept, Edge, Grammar, Unit } from "../text/grammar.ts";
import { grammars } from "../text/grammars.ts";
import type { Lang, LocalText } from "../text/texts.ts";
import type { PhraseBook, Word } from "./words.ts";
import { phraseBook, wordReader } from "./words.ts";

/** What a phrase can mean. `foreign`: a country that the record does not name. */
export type Meaning =
  | { readonly kind: "about"; readonly concept: Concept }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "unit"; readonly unit: Unit; readonly times: number }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "scale"; readonly value: number }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "stretch"; readonly months: number }
  | { readonly kind: "relative"; readonly years: number }
  | { readonly kind: "edge"; readonly edge: Edge };

/** How sentences of one language are read, ready for use. */
export interface Lexicon {
  readonly lang: Lang;
  readonly grammar: Grammar;
  readonly book: PhraseBook<Meaning>;
  /** Keys of words that say nothing of what a sentence is about. */
  readonly idle: ReadonlySet<string>;
  words(text: string): readonly Word[];
}

/** The actor that stands for a country which the record does not name: whatever is said of it lies elsewhere. */
export const ELSEWHERE = "elsewhere";

/** Codes of the countries that `Intl` can name, those of the two left out. */
const CODES =
  "ae af al am ar at au az ba bd be bg bh bo br ca ch ci cl cm cn co cr cu cy cz de dk do dz ec ee eg es et fi fr ga ge gh gr gt hk hr hu id ie il in iq ir is it jm jo jp ke kg kh kp kr kw kz la lb lk lt lu lv ly ma md me mg mk ml mm mn mt mx my mz ng ni nl no np nz om pa pe ph pk pl pt py qa ro rs rw sa sd se sg si sk sn sv sy th tj tm tn tr tw tz ua ug uy uz ve vn ye za zm zw";

const monthNames = (tag: string): readonly string[] =>
  [{ month: "long" } as const, { month: "long", day: "numeric" } as const].flatMap((options) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory", timeZone: "UTC" });
    return Array.from(
      { length: 12 },
      (_, month) =>
        format.formatToParts(new Date(Date.UTC(2022, month, 1))).find(({ type }) => type === "month")?.value ?? "",
    );
  });

/** A person is mostly called by the last of the names. */
const callings = (id: string, name: string): readonly string[] => {
  const last = name.split(" ").at(-1) ?? name;
  return id.startsWith("person-") && last.length > 3 ? [name, last] : [name];
};

/**
 * Puts a language's grammar together with the names of the record.
 * @param actors ids of everyone whom facts name
 */
export const lexiconOf = (lang: Lang, actors: Iterable<string>, names: ReadonlyMap<string, LocalText>): Lexicon => {
  const grammar = grammars[lang];
  const book = phraseBook<Meaning>(grammar);
  const words = wordReader(grammar);
  const named = new Set<string>();
  const addActor = (id: string, phrase: string, whole = false): void => {
    if (named.has(`${id} ${phrase}`)) return;
    named.add(`${id} ${phrase}`);
    book.add(phrase, { kind: "actor", id }, { name: true, whole });
  };
  const known = new Set(actors);
  for (const [id, phrases] of Object.entries(grammar.actors)) for (const phrase of phrases) addActor(id, phrase);
  const own = new Set(Object.values(grammar.actors).flat());
  for (const id of known) {
    const name = names.get(id)?.[lang];
    if (name !== undefined) for (const calling of callings(id, name)) addActor(id, calling);
  }
  const countries = new Set([...known].map((id) => names.get(id)?.[lang]));
  const regions = new Intl.DisplayNames([lang], { type: "region" });
  for (const code of CODES.split(" ")) {
    const name = regions.of(code.toUpperCase());
    if (name !== undefined && !countries.has(name) && !own.has(name)) addActor(ELSEWHERE, name, lang === "ar");
  }
  for (const phrase of grammar.elsewhere) addActor(ELSEWHERE, phrase);
  for (const [concept, phrases] of Object.entries(grammar.concepts) as [Concept, readonly string[]][])
    for (const phrase of phrases) book.add(phrase, { kind: "about", concept });
  for (const [unit, phrases] of Object.entries(grammar.units) as [Unit, readonly string[]][])
    for (const phrase of phrases) book.add(phrase, { kind: "unit", unit, times: 1 });
  for (const [phrase, [unit, times]] of Object.entries(grammar.multiples))
    book.add(phrase, { kind: "unit", unit, times });
  for (const [word, value] of Object.entries(grammar.numbers)) book.add(word, { kind: "number", value });
  for (const [word, value] of Object.entries(grammar.scales)) book.add(word, { kind: "scale", value });
  for (const tag of grammar.months.tags)
    monthNames(tag).forEach((name, i) => {
      book.add(name, { kind: "month", month: (i % 12) + 1 });
    });
  for (const [name, month] of Object.entries(grammar.months.more)) book.add(name, { kind: "month", month });
  for (const [word, months] of Object.entries(grammar.stretches)) book.add(word, { kind: "stretch", months });
  for (const [phrase, years] of Object.entries(grammar.relative)) book.add(phrase, { kind: "relative", years });
  for (const [phrase, edge] of Object.entries(grammar.edges)) book.add(phrase, { kind: "edge", edge });
  const idle = new Set(words(grammar.idle).flatMap(({ keys }) => keys));
  return { lang, grammar, book, idle, words };
};
