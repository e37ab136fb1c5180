import type { Card } from "../figure/export/card.ts";
import type { EventFact, PackageFact } from "../record/record.ts";
import { isolate } from "../text/bidi.ts";
import type { Texts } from "../text/texts.ts";

/** When it was: a date, or a period from the first to the last of its days. */
export const dateInWords = (
  fact: { readonly date: string; readonly until?: string | undefined },
  text: Texts,
): string =>
  fact.until === undefined
    ? text.write(fact.date, "date")
    : text.say("filterAsWords", {
        from: isolate(text.write(fact.date, "date")),
        to: isolate(text.write(fact.until, "date")),
      });

/** An event or a package of measures as a picture of words. @param as_of day of the record */
export const cardOfFact = (fact: EventFact | PackageFact, as_of: string, text: Texts): Card => ({
  name: fact.id,
  kicker: dateInWords(fact, text),
  title: text.pick(fact.title),
  by: "",
  verdict: null,
  body: text.pick(fact.summary) === text.pick(fact.title) ? "" : text.pick(fact.summary),
  sources: fact.sources,
  path: `/${text.lang}/events/${fact.id}/`,
  as_of,
  text,
});
