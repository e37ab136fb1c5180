import { fold } from "../text/fold.ts";
import type { Grammar } from "../text/grammar.ts";

/** A word, a run of digits or a sign, with its place in the text it was read from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As {@link fold} writes it; a sign stands for itself. */
  readonly key: string;
  /** What a dictionary may list it under, itself first. */
  readonly keys: readonly string[];
  /** Digits alone. */
  readonly digits: boolean;
}

/** Marks of direction and joiners stand inside a word: who pastes from a page pastes them too. */
const WORD = /\p{Nd}+|\p{L}[\p{L}\p{M}\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*|[%٪$€£¥₽]/gu;
const SHORTEST = 3;
/** A longer word is no language's. */
const LONGEST = 40;

/** The word without the longest ending that leaves three letters. */
const cut = (key: string, grammar: Grammar): string => {
  let longest = 0;
  for (const ending of grammar.endings)
    if (ending.length > longest && key.length - ending.length >= SHORTEST && key.endsWith(ending))
      longest = ending.length;
  return longest === 0 ? key : key.slice(0, key.length - longest);
};

const withoutArticle = (key: string, { prefixes: [article = ""] }: Grammar): string =>
  article !== "" && key.startsWith(article) && key.length - article.length >= SHORTEST
    ? key.slice(article.length)
    : key;

/** The one key under which a word stands in a dictionary: the article is taken off, other prefixes may be the word's own. */
export const dictionaryKey = (word: Word, grammar: Grammar): string => {
  return word.digits ? word.key : cut(withoutArticle(word.key, grammar), grammar);
};

const keysOf = (key: string, grammar: Grammar): readonly string[] => {
  if (key.length > LONGEST) return [key];
  const bare = [key];
  for (const prefix of grammar.prefixes)
    if (key.length - prefix.length >= SHORTEST && key.startsWith(prefix)) bare.push(key.slice(prefix.length));
  const keys = bare.flatMap((one) => [
    one,
    ...grammar.endings.flatMap((ending) =>
      one.length - ending.length >= SHORTEST && one.endsWith(ending) ? [one.slice(0, one.length - ending.length)] : [],
    ),
  ]);
  return [...new Set(keys)];
};

/** The words of a text, in order. Remembers each spelling, so that a long text costs what its different words cost. */
export const wordReader = (grammar: Grammar): ((text: string) => readonly Word[]) => {
  const known = new Map<string, Pick<Word, "key" | "keys" | "digits">>();
  const look = (spelt: string): Pick<Word, "key" | "keys" | "digits"> => {
    const before = known.get(spelt);
    if (before !== undefined) return before;
    const folded = fold(spelt).replaceAll(" ", "");
    const key = folded === "" ? spelt : folded;
    const digits = /^[0-9]+$/.test(key);
    const read = { key, keys: digits ? [key] : keysOf(key, grammar), digits };
    known.set(spelt, read);
    return read;
  };
  return (text) =>
    Array.from(text.matchAll(WORD), ({ 0: spelt, index }) => ({
      start: index,
      end: index + spelt.length,
      ...look(spelt),
    }));
};

/** Phrases by their words, each with what it means. */
export interface PhraseBook<M> {
  /**
   * Adds a phrase. A short name in capitals is only meant by capitals.
   * @param name it is a name: where it begins with a capital it is only meant by one
   * @param whole its words carry no endings
   */
  add(phrase: string, meaning: M, how?: { readonly name?: boolean; readonly whole?: boolean }): void;
  /** The meanings that begin at a word, with the place after the last word of each. */
  at(words: readonly Word[], from: number, text: string): readonly Found<M>[];
}
export interface Found<M> {
  readonly meaning: M;
  /** Index of the first word. */
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
}

interface Node<M> {
  readonly next: Map<string, Node<M>>;
  readonly here: { readonly meaning: M; readonly spelt: string | null; readonly capital: boolean }[];
}

export const phraseBook = <M>(grammar: Grammar): PhraseBook<M> => {
  const read = wordReader(grammar);
  const root: Node<M> = { next: new Map(), here: [] };
  const follow = (node: Node<M>, words: readonly Word[], first: number, i: number, text: string, found: Found<M>[]) => {
    for (const { meaning, spelt, capital } of node.here) {
      const said = text.slice(words[first]?.start, words[i - 1]?.end);
      if ((spelt === null || said === spelt) && !(capital && /^\p{Ll}/u.test(said)))
        found.push({ meaning, from: first, to: i });
    }
    const word = words[i];
    if (word === undefined) return;
    for (const key of word.keys) {
      const next = node.next.get(key);
      if (next !== undefined) follow(next, words, first, i + 1, text, found);
    }
  };
  const step = (node: Node<M>, key: string): Node<M> => {
    const known = node.next.get(key);
    if (known !== undefined) return known;
    const made: Node<M> = { next: new Map(), here: [] };
    node.next.set(key, made);
    return made;
  };
  return {
    add(phrase, meaning, { name = false, whole = false } = {}) {
      const spelt = read(phrase);
      const [only] = spelt;
      // A single word is found by its own form before it is found by what its endings leave.
      const forms =
        only !== undefined && spelt.length === 1
          ? [[withoutArticle(only.key, grammar)], ...(whole ? [] : [[dictionaryKey(only, grammar)]])]
          : [spelt.map((word) => (whole ? withoutArticle(word.key, grammar) : dictionaryKey(word, grammar)))];
      const shout = phrase.length <= 3 && /^\p{Lu}{2,}$/u.test(phrase);
      for (const keys of new Map(forms.map((form) => [form.join(" "), form])).values()) {
        if (keys.length === 0) continue;
        const node = keys.reduce(step, root);
        node.here.push({ meaning, spelt: shout ? phrase : null, capital: name && /^\p{Lu}/u.test(phrase) });
      }
    },
    at(words, from, text) {
      const found: Found<M>[] = [];
      follow(root, words, from, from, text, found);
      return found;
    },
  };
};
