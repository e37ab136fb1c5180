import { useDeferredValue, useMemo, useState } from "react";
import { FailurePanel } from "../figure/failure-panel.tsx";
import { RANK, SourceItem } from "../figure/source-list.tsx";
import type { DatasetId, Datasets, Source } from "../record/record.ts";
import { useRecord, useSources } from "../record/use-record.ts";
import { fold } from "../text/fold.ts";
import { useTexts } from "../text/use-texts.ts";

/** So many at a time: the whole list of the record would be ten thousand elements. */
const STEP = 50;

const NONE: readonly DatasetId[] = [];

/** A claim's evidence names sources of its own. */
const sourcesOf = (fact: Datasets[DatasetId]): readonly string[] => [
  ...fact.sources,
  ...("evidence" in fact ? fact.evidence.flatMap(({ sources }) => sources) : []),
];

/** Ids of the sources a dataset's facts name; `null` until they have arrived, or for the list of all. */
const useSourceIds = (file: string) => {
  const ids = useMemo(() => (file === "sources" ? NONE : [file as DatasetId]), [file]);
  const { record, failures } = useRecord(ids);
  const [id] = ids;
  const facts = id && record[id]?.facts;
  const named = useMemo(() => facts && new Set(facts.flatMap(sourcesOf)), [facts]);
  return { all: id === undefined, named, failure: id && failures[id] };
};

const SearchableList = ({ sources }: { readonly sources: readonly Source[] }) => {
  const text = useTexts();
  const [query, setQuery] = useState("");
  const [most, setMost] = useState(STEP);
  const wanted = fold(useDeferredValue(query));
  const keyed = useMemo(
    () => sources.map((source) => ({ source, key: fold(`${source.title} ${source.publisher} ${source.url}`) })),
    [sources],
  );
  const found = keyed.filter(({ key }) => key.includes(wanted));
  return (
    <>
      <search className="source-search">
        <input
          type="search"
          value={query}
          placeholder={text.say("dataSearchSources")}
          aria-label={text.say("dataSearchSources")}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setMost(STEP);
          }}
        />{" "}
        <span className="count" role="status">
          {text.say("sourceCount", { count: found.length })}
        </span>
      </search>
      <ul className="sources">
        {found.slice(0, most).map(({ source }) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {text.say("showMore")}
        </button>
      )}
    </>
  );
};

/** The sources that a dataset's facts rest on, or all of them, primary documents first. */
export const DatasetSources = ({ file }: { readonly file: string }) => {
  const text = useTexts();
  const { sources, failure: unread } = useSources();
  const { all, named, failure } = useSourceIds(file);
  const list = useMemo(
    () =>
      [...sources.values()]
        .filter(({ id }) => all || named?.has(id))
        .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || a.publisher.localeCompare(b.publisher)),
    [sources, all, named],
  );
  if (unread) return <FailurePanel failure={unread} />;
  if (failure) return <FailurePanel failure={failure} />;
  if (sources.size === 0 || !(all || named)) return <p className="quiet">{text.say("loading")}</p>;
  return <SearchableList sources={list} />;
};
