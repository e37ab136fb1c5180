import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, sourcesIn, textIn, textsIn } from "./loose.ts";

/** Where the publisher's name says that it only repeats others. */
const REPEATS = /\b(mirror|copy|repost|digest|aggregator|anonymous)\b/i;

/** One address written in two ways: the scheme, `www.`, a last slash and the fragment do not count. */
const addressOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");

/** Sources that are told twice, or that no fact rests on. */
export const checkSources = (sources: LooseFile, files: readonly LooseFile[], tell: Tell): void => {
  const used = new Set(files.flatMap(({ facts }) => facts.flatMap(sourcesIn)));
  const seen = new Map<string, { readonly id: string; readonly url: string }>();
  for (const [place, source] of sources.facts.entries()) {
    const id = idOf(source, place);
    if (!used.has(id)) tell(id, "", "no fact names this source", "warning");
    const url = textIn(source, "url");
    if (url === null) continue;
    const other = seen.get(addressOf(url));
    if (other === undefined) seen.set(addressOf(url), { id, url });
    else if (other.url === url) tell(id, "url", `${other.id} has the same address`);
    else tell(id, "url", `${other.id} has nearly the same address: ${other.url}`, "warning");
  }
};

const publishersOf = (found: readonly Loose[]): ReadonlySet<string> =>
  new Set(
    found.map((source) => textIn(source, "publisher") ?? "").map((name) => name.replace(/\s*\(.*$/, "").toLowerCase()),
  );

/** What facts rest on: sources that are there, and enough of them. */
export const checkGrounds = ({ dataset, facts }: LooseFile, sources: ReadonlyMap<string, Loose>, tell: Tell): void => {
  for (const [place, fact] of facts.entries()) {
    const record = idOf(fact, place);
    const ids = textsIn(fact, "sources");
    if (dataset !== "glossary" && ids.length === 0) tell(record, "sources", "the fact has no source");
    for (const id of sourcesIn(fact)) {
      if (!sources.has(id)) tell(record, "sources", `sources.json has no ${id}`);
      else if (!ids.includes(id)) tell(record, "sources", `lacks ${id}, on which its evidence rests`, "warning");
    }
    if (new Set(ids).size < ids.length) tell(record, "sources", "names a source twice");
    const found = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
    const publishers = publishersOf(found);
    const primary = found.some((source) => source.kind === "primary");
    if (dataset === "timeline" && fact.importance === 1 && found.length > 0 && publishers.size < 2 && !primary)
      tell(
        record,
        "sources",
        `importance 1 needs two publishers or a primary document, here is only ${[...publishers].join()}`,
      );
    const [only] = found;
    const repeats = only !== undefined && only.kind !== "primary" && REPEATS.test(textIn(only, "publisher") ?? "");
    if (only && repeats && found.length === 1 && fact.weak !== true)
      tell(record, "weak", `the only source repeats others (${textIn(only, "publisher")}): say weak`, "warning");
  }
};
