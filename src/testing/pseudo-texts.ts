import { textsFor } from "../text/make-texts.ts";
import type { Texts } from "../text/texts.ts";

/**
 * A language that no reader has: all that came through `text` stands in ⟦brackets⟧, so that a word which did not is
 * seen. Right to left, as half of what goes wrong goes wrong there.
 */
export const pseudoTexts = (): Texts => {
  const text = textsFor("ar", new Map());
  const mark = (words: string): string => `⟦${words}⟧`;
  return {
    ...text,
    say: (key, values) => mark(text.say(key, values)),
    pick: (local) => mark(text.pick(local)),
    write: (value, format) => mark(text.write(value, format)),
    name: (id) => mark(text.name(id)),
  };
};

/** Words that did not come through `text`; digits and signs are nobody's language. */
export const unmarked = (words: string): readonly string[] => {
  let depth = 0;
  const outside = [...words].filter((letter) => {
    if (letter === "⟦") depth++;
    if (letter === "⟧") depth--;
    return depth === 0;
  });
  return outside.join("").match(/\p{L}{2,}/gu) ?? [];
};
