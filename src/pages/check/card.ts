import type { Checked } from "../../checker/checker.ts";
import type { Card } from "../../figure/export/card.ts";
import type { Texts } from "../../text/texts.ts";
import { MISSING, writeDistance, writeFigure, writeName, writeReporter, writeTime } from "./words.ts";

/** Facts told in a picture: more would not be read. */
const FACTS = 3;

/**
 * A sentence and what the record holds on it as a picture of words; `null` where it holds nothing.
 * @param as_of day of the record
 */
export const cardOf = (whole: string, { sentence, answer }: Checked, as_of: string, text: Texts): Card | null => {
  const facts = answer.fits.slice(0, FACTS);
  if (facts.length === 0) return null;
  const told = facts.map(({ fact, compared }) => {
    const figures = compared
      .filter(({ amount }) => amount !== null || compared.length === 1)
      .map((one) => [writeFigure(one.figure, text), writeDistance(one, text)].filter(Boolean).join(" — "));
    const parts = [
      writeName(fact, text).replace(/\.$/, ""),
      writeTime(fact, text),
      writeReporter(fact, text),
      ...figures,
    ];
    return `${parts.filter(Boolean).join(" · ")}.`;
  });
  return {
    name: "check",
    kicker: text.say("checkTitle"),
    title: whole.slice(sentence.start, sentence.end),
    by: "",
    verdict: null,
    body: [...told, ...answer.missing.map((one) => text.say(MISSING[one]))].join(" "),
    sources: [...new Set(facts.flatMap(({ fact }) => fact.sources))],
    // The words of the sentence, percent-encoded, would fill the picture.
    path: `/${text.lang}/check/`,
    as_of,
    text,
  };
};
