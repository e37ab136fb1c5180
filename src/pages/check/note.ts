import type { Checked } from "../../checker/checker.ts";
import { RANK } from "../../figure/source-list.tsx";
import type { Source } from "../../record/record.ts";
import { plain } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import { MISSING, writeDistance, writeFigure, writeName, writeReporter, writeTime } from "./words.ts";

/** Facts told of one sentence, and sources cited for one fact: a note is read, not searched. */
const FACTS = 3;
const SOURCES = 3;

/**
 * What was found, as plain text to paste into a story's file: each sentence, the facts beside it, and the sources cited.
 * @param address absolute, opens the same check; `null` where the text is too long for a link
 */
export const noteOf = (
  whole: string,
  checked: readonly Checked[],
  sources: ReadonlyMap<string, Source>,
  address: string | null,
  text: Texts,
): string => {
  const cited = new Map<string, number>();
  const cite = (id: string): string => {
    const n = cited.get(id) ?? cited.size + 1;
    cited.set(id, n);
    return `[${n}]`;
  };
  const rank = (id: string): number => RANK[sources.get(id)?.kind ?? "file"];
  const paragraphs = checked.map(({ sentence, answer }) => {
    const facts = answer.fits.slice(0, FACTS).map(({ fact, compared }) => {
      const figures = compared
        .filter(({ amount }) => amount !== null || compared.length === 1)
        .map((one) => [writeFigure(one.figure, text), writeDistance(one, text)].filter(Boolean).join("; "));
      const marks = [...fact.sources]
        .filter((id) => sources.has(id))
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, SOURCES)
        .map(cite);
      const parts = [writeName(fact, text), writeTime(fact, text), writeReporter(fact, text), ...figures];
      return `- ${parts.filter(Boolean).join(" · ")} ${marks.join("")}`;
    });
    const missing = answer.missing.map((one) => text.say(MISSING[one]));
    return [`«${whole.slice(sentence.start, sentence.end)}»`, ...facts, ...missing].join("\n");
  });
  const list = [...cited].map(([id, n]) => {
    const source = sources.get(id);
    if (source === undefined) return `[${n}] ${id}`;
    const day = source.date === undefined ? "" : `, ${text.write(source.date, "date")}`;
    return `[${n}] ${source.publisher}: ${source.title}${day}. ${source.url}`;
  });
  const imprint = [text.say("siteName"), text.say("licenceRecord"), address]
    .filter((part) => part !== null)
    .join(" · ");
  return plain(
    [
      ...paragraphs,
      ...(list.length === 0 ? [] : [`${text.say("checkNoteSources")}\n${list.join("\n")}`]),
      imprint,
    ].join("\n\n"),
  );
};
