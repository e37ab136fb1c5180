import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { LocalText } from "../text/texts.ts";
import type { RecordError } from "./load.ts";
import { datasetQuery, fetchFrom, namesQuery, sourcesQuery } from "./load.ts";
import type { Dataset, DatasetId, Datasets, FactRecord, Source } from "./record.ts";
import { useOpened } from "./use-opened.ts";

/** The record of this site. */
const read = fetchFrom("/data/");

/** A file that could not be used, and how to ask for it again. */
export interface Failure {
  readonly error: RecordError;
  retry(): void;
}
export interface LoadedRecord {
  /** The datasets that have arrived; the same object until another one does. */
  readonly record: Partial<FactRecord>;
  /** Why a dataset has not arrived; absent while it is on its way. */
  readonly failures: { readonly [Id in DatasetId]?: Failure };
}

/** Loads datasets, each on its own: what fails is told, what arrives is used. @param ids a constant list */
export const useRecord = (ids: readonly DatasetId[]): LoadedRecord => {
  const results = useQueries({ queries: ids.map((id) => datasetQuery(id, read)) });
  // The queries of react-query are new objects at every draw; what they hold is not.
  const stamp = results
    .map((result) => `${result.dataUpdatedAt}/${result.errorUpdatedAt}/${result.fetchStatus}`)
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` stands for `results`
  return useMemo(() => {
    const record: { [Id in DatasetId]?: Dataset<Datasets[DatasetId]> } = {};
    const failures: { [Id in DatasetId]?: Failure } = {};
    ids.forEach((id, i) => {
      const result = results[i];
      if (result?.data !== undefined) record[id] = result.data;
      else if (result?.error && result.fetchStatus === "idle") {
        failures[id] = { error: result.error, retry: () => void result.refetch() };
      }
    });
    // Each dataset was stored under its own id, which an index signature cannot say.
    return { record: record as Partial<FactRecord>, failures };
  }, [stamp, ids]);
};

const NO_SOURCES: ReadonlyMap<string, Source> = new Map();
const NO_NAMES: ReadonlyMap<string, LocalText> = new Map();

/**
 * The sources by id; empty until they have arrived. `settled`: they have, or never will.
 * @param wanted false: they are not asked for, but given if they are there
 */
export const useSources = (
  wanted = true,
): {
  readonly sources: ReadonlyMap<string, Source>;
  readonly settled: boolean;
  readonly failure: Failure | null;
} => {
  const result = useQuery({ ...sourcesQuery(read), enabled: wanted });
  return {
    sources: result.data ?? NO_SOURCES,
    settled: !result.isPending,
    failure:
      result.error && result.fetchStatus === "idle"
        ? { error: result.error, retry: () => void result.refetch() }
        : null,
  };
};

/** Names by id, those of an opened file among them, and whether they have arrived or never will. */
export const useNames = (): { readonly names: ReadonlyMap<string, LocalText>; readonly settled: boolean } => {
  const result = useQuery(namesQuery(read));
  const own = useOpened()?.imported.names;
  const names = useMemo(() => {
    const known = result.data ?? NO_NAMES;
    return own === undefined ? known : new Map([...own, ...known]);
  }, [result.data, own]);
  return { names, settled: !result.isPending };
};
