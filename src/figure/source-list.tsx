import { useMemo, useState } from "react";
import type { Source } from "../record/record.ts";
import { useOpened } from "../record/use-opened.ts";
import { useSources } from "../record/use-record.ts";
import { isolate, ltr } from "../text/bidi.ts";
import type { MessageKey } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";
import { FailurePanel } from "./failure-panel.tsx";
import { useStill } from "./still.tsx";

const KINDS = {
  primary: "sourceKindPrimary",
  agency: "sourceKindAgency",
  reference: "sourceKindReference",
  file: "sourceKindFile",
} as const satisfies { readonly [K in Source["kind"]]: MessageKey };

/** The order in which sources are listed. */
export const RANK: { readonly [K in Source["kind"]]: number } = { primary: 0, agency: 1, reference: 2, file: 3 };

/** Where copies of a page are kept, in case it moves or dies. */
const archiveOf = (url: string): string => `https://web.archive.org/web/*/${url}`;

/** One source: its title leads to it, and a second link to its copies. */
export const SourceItem = ({ source }: { readonly source: Source }) => {
  const text = useTexts();
  return (
    <li>
      <a href={source.url} rel="external noopener">
        <bdi lang={source.language}>{source.title}</bdi>
      </a>
      <span className="source-meta">
        <bdi>{source.publisher}</bdi>
        {source.date && <> · {text.write(source.date, "date")}</>} · {text.say(KINDS[source.kind])} ·{" "}
        <a
          href={archiveOf(source.url)}
          rel="external noopener"
          aria-label={text.say("inArchive", { title: isolate(source.title) })}
        >
          {text.say("internetArchive")}
        </a>
      </span>
      <span className="source-url">
        <bdi dir="ltr">{source.url}</bdi>
      </span>
    </li>
  );
};

/** More than these are shown when they are asked for, so that a figure with hundreds stays light. */
const FIRST = 12;
/** Of those that HTML holds, which nobody can ask for more. */
const MOST_STILL = 40;

/** The sources that an opened file names, by id. */
const useOwnSources = (): ReadonlyMap<string, Source> => {
  const own = useOpened()?.imported.sources;
  return useMemo(() => new Map((own ?? []).map((source) => [source.id, source])), [own]);
};

/** Sources that a reader can open, primary documents first; addresses are also readable as text. */
export const SourceList = ({ ids }: { readonly ids: readonly string[] }) => {
  const text = useTexts();
  const { sources, settled, failure } = useSources();
  const own = useOwnSources();
  const still = useStill();
  const [all, setAll] = useState(false);
  if (ids.length === 0) return <p className="quiet">{text.say("sourcesNone")}</p>;
  const sourceOf = (id: string): Source | undefined => own.get(id) ?? sources.get(id);
  const found = ids
    .map(sourceOf)
    .filter((source) => source !== undefined)
    .sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const unknown = ids.filter((id) => sourceOf(id) === undefined);
  if (unknown.length > 0 && failure) return <FailurePanel failure={failure} />;
  if (unknown.length > 0 && !settled) return <p className="quiet">{text.say("loading")}</p>;
  return (
    <>
      {unknown.length > 0 && (
        <p className="quiet">{text.say("sourcesUnknown", { ids: text.list(unknown.slice(0, FIRST).map(ltr)) })}</p>
      )}
      <ul className="sources">
        {(all ? found : found.slice(0, still === null ? FIRST : MOST_STILL)).map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
      {still !== null && found.length > MOST_STILL && (
        <p>
          <a href="/data/sources.json">{text.say("showAllSources", { count: found.length })}</a>
        </p>
      )}
      {still === null && !all && found.length > FIRST && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {text.say("showAllSources", { count: found.length })}
        </button>
      )}
    </>
  );
};
