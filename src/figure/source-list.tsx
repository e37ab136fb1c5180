import { useState } from "react";
import type { Source } from "../record/record.ts";
import { useSources } from "../record/use-record.ts";
import { isolate } from "../text/bidi.ts";
import { useTexts } from "../text/use-texts.ts";
import { FailurePanel } from "./failure-panel.tsx";

const KINDS = { primary: "sourceKindPrimary", agency: "sourceKindAgency", reference: "sourceKindReference" } as const;

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

/** Sources that a reader can open, primary documents first; addresses are also readable as text. */
export const SourceList = ({ ids }: { readonly ids: readonly string[] }) => {
  const text = useTexts();
  const { sources, failure } = useSources();
  const [all, setAll] = useState(false);
  if (failure) return <FailurePanel failure={failure} />;
  const rank = { primary: 0, agency: 1, reference: 2 };
  const found = ids
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined)
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
  if (found.length === 0) return <p className="quiet">{text.say("loading")}</p>;
  return (
    <>
      <ul className="sources">
        {(all ? found : found.slice(0, FIRST)).map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
      {!all && found.length > FIRST && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {text.say("showAllSources", { count: found.length })}
        </button>
      )}
    </>
  );
};
