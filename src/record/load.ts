import { queryOptions } from "@tanstack/react-query";
import type { GenericSchema, InferOutput } from "valibot";
import { safeParse } from "valibot";
import type { LocalText } from "../text/texts.ts";
import type { Dataset, DatasetId, Datasets, Source } from "./record.ts";
import { datasetOf } from "./schema/common.ts";
import { glossaryFact } from "./schema/glossary.ts";
import { sourcesFile } from "./schema/sources.ts";
import { schemas } from "./schemas.ts";

/** Why a file could not be used. `slow`: no answer in time. `invalid`: it is JSON, but not what it should be. */
export type Trouble = "missing" | "unreachable" | "slow" | "broken" | "invalid";

/** A file of the record that could not be used. */
export class RecordError extends Error {
  readonly trouble: Trouble;
  readonly file: string;
  /** Where in the file, for whoever mends it. */
  readonly detail: string;
  constructor(trouble: Trouble, file: string, detail = "") {
    super(`${file}: ${trouble}${detail && `: ${detail}`}`);
    this.trouble = trouble;
    this.file = file;
    this.detail = detail;
  }
}

/** Reads the text of a file of the record; throws a `RecordError` where it cannot. */
export type ReadFile = (file: string, signal: AbortSignal) => Promise<string>;

/** Milliseconds after which a file counts as slow. */
const PATIENCE = 15_000;

/** Reads over the network, from a folder address that ends in a slash. */
export const fetchFrom =
  (folder: string): ReadFile =>
  async (file, signal) => {
    const late = AbortSignal.timeout(PATIENCE);
    try {
      const response = await fetch(`${folder}${file}`, { signal: AbortSignal.any([signal, late]) });
      if (!response.ok) throw new RecordError("missing", file, String(response.status));
      return await response.text();
    } catch (error) {
      if (error instanceof RecordError) throw error;
      throw new RecordError(late.aborted ? "slow" : "unreachable", file, String(error));
    }
  };

/**
 * The checked content of a file.
 * @throws RecordError that names the file, the place and what is wrong
 */
export const parseFile = <T>(file: string, text: string, schema: GenericSchema): T => {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new RecordError("broken", file, error instanceof Error ? error.message : "");
  }
  const result = safeParse(schema, content);
  if (!result.success) {
    const [issue] = result.issues;
    const path = issue.path?.map((step) => String(step.key)).join(".") ?? "";
    throw new RecordError("invalid", file, `${path}: ${issue.message}`);
  }
  // The schema has just said so.
  return result.output as T;
};

// Facts never change while a page is open, and sharing structure would compare every one of them.
const still = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
} as const;

/** How a dataset is asked for. */
export const datasetQuery = <Id extends DatasetId>(id: Id, read: ReadFile) =>
  queryOptions<Dataset<Datasets[Id]>, RecordError>({
    queryKey: ["record", id],
    queryFn: async ({ signal }) => parseFile(`${id}.json`, await read(`${id}.json`, signal), schemas[id]),
    ...still,
  });

/** How the sources are asked for, by id. */
export const sourcesQuery = (read: ReadFile) =>
  queryOptions<ReadonlyMap<string, Source>, RecordError>({
    queryKey: ["record", "sources"],
    queryFn: async ({ signal }) => {
      const { sources } = parseFile<{ sources: readonly Source[] }>(
        "sources.json",
        await read("sources.json", signal),
        sourcesFile,
      );
      return new Map(sources.map((source) => [source.id, source]));
    },
    ...still,
  });

/** How the names are asked for, by id; the short form where there is one. */
export const namesQuery = (read: ReadFile) =>
  queryOptions<ReadonlyMap<string, LocalText>, RecordError>({
    queryKey: ["record", "glossary"],
    queryFn: async ({ signal }) => {
      const { facts } = parseFile<{ facts: readonly InferOutput<typeof glossaryFact>[] }>(
        "glossary.json",
        await read("glossary.json", signal),
        datasetOf(glossaryFact),
      );
      return new Map(facts.map(({ id, name, short }) => [id, short ?? name]));
    },
    ...still,
  });
