import type { FactRecord } from "../record/record.ts";
import type { Lang, LocalText } from "../text/texts.ts";
import { comparablesOf } from "./comparable.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Answer } from "./match.ts";
import { matcherOf } from "./match.ts";
import type { Correction, Sentence } from "./read-sentence.ts";
import { readText } from "./read-sentence.ts";

/** A sentence with what the record holds on it. */
export interface Checked {
  readonly sentence: Sentence;
  /** Found when it is first asked for: of a long text a reader sees the beginning. */
  readonly answer: Answer;
}
/** Reads texts and holds them against one record. */
export interface Checker {
  /**
   * The sentences of a text, each with what bears on it. Any string will do.
   * @param lang language of a sentence that has no letter of ours
   */
  check(text: string, lang: Lang, corrections?: readonly Correction[]): readonly Checked[];
}

/** @param names of actors and reporters, by id */
export const checkerOf = (record: Partial<FactRecord>, names: ReadonlyMap<string, LocalText>): Checker => {
  const facts = comparablesOf(record);
  const actors = new Set(facts.flatMap((fact) => fact.actors));
  const known = new Map<Lang, Lexicon>();
  const lexicons = (lang: Lang): Lexicon => {
    const lexicon = known.get(lang) ?? lexiconOf(lang, actors, names);
    known.set(lang, lexicon);
    return lexicon;
  };
  const matcher = matcherOf(facts, lexicons);
  return {
    check: (text, lang, corrections = []) =>
      readText(text, lexicons, lang, corrections).map((sentence) => {
        let known: Answer | null = null;
        return {
          sentence,
          get answer() {
            known ??= matcher.answer(sentence);
            return known;
          },
        };
      }),
  };
};
