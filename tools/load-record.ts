import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetId, FactRecord, Source } from "../src/record/record.ts";
import type { LocalText } from "../src/text/texts.ts";

/**
 * The record of a folder with its names and sources, checked: what files and pictures are made from. Loads its code when
 * it is called, since whoever draws must have a window before.
 */
export const loadRecord = async (folder: string) => {
  const { parseFile } = await import("../src/record/load.ts");
  const { fileSchemas, schemas } = await import("../src/record/schemas.ts");
  const { held } = await import("../src/record/held.ts");
  const read = async <T>(file: string, schema: (typeof fileSchemas)[string] | undefined): Promise<T> => {
    if (schema === undefined) throw new Error(`no schema for ${file}`);
    return parseFile<T>(file, await readFile(join(folder, file), "utf8"), schema);
  };
  const ids = held(Object.keys(schemas) as DatasetId[]);
  const datasets = await Promise.all(
    ids.map(async (id) => [id, await read<FactRecord[typeof id]>(`${id}.json`, schemas[id])] as const),
  );
  const glossary = await read<{
    readonly facts: readonly { readonly id: string; readonly name: LocalText; readonly short?: LocalText }[];
  }>("glossary.json", fileSchemas.glossary);
  const { sources } = await read<{ readonly sources: readonly Source[] }>("sources.json", fileSchemas.sources);
  return {
    record: Object.fromEntries(datasets) as Partial<FactRecord>,
    names: new Map(glossary.facts.map(({ id, name, short }) => [id, short ?? name])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
};
