import type { Source } from "../../record/record.ts";
import { isolate } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";

/** More names than these never fit into the lines that they have. */
const MOST_PUBLISHERS = 16;
const RANK = { primary: 0, agency: 1, reference: 2, file: 2 } as const;

/**
 * Publishers, those of primary documents first, then those that are cited most; sentences with fewer and fewer of them.
 * What stands in brackets after a publisher says how its text was found, which the address tells.
 */
export const sourceSentences = (
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
  text: Texts,
): readonly string[] => {
  const cited = new Map<string, { readonly rank: number; readonly count: number }>();
  for (const id of ids) {
    const source = sources.get(id);
    if (source === undefined) continue;
    const name = source.publisher.replace(/\s*\(.*$/, "");
    const before = cited.get(name);
    const rank = Math.min(before?.rank ?? 2, RANK[source.kind]);
    cited.set(name, { rank, count: (before?.count ?? 0) + 1 });
  }
  const publishers = [...cited]
    .sort(([, a], [, b]) => a.rank - b.rank || b.count - a.count)
    .map(([publisher]) => publisher);
  const sentence = (count: number): string => {
    const list = text.list(publishers.slice(0, count).map(isolate));
    const rest = publishers.length - count;
    return rest === 0 ? text.say("pictureSources", { list }) : text.say("pictureSourcesMore", { list, count: rest });
  };
  const most = Math.min(publishers.length, MOST_PUBLISHERS);
  return Array.from({ length: most }, (_, i) => sentence(most - i));
};

/** Name of the record, licence and date. @param as_of day of the record */
export const imprintOf = (as_of: string, text: Texts): string =>
  [
    text.say("siteName"),
    isolate(text.say("licenceRecord")),
    text.say("recordAsOf", { date: isolate(text.write(as_of, "date")) }),
  ].join(" · ");
