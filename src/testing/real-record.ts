import { readFileSync } from "node:fs";
import type { DatasetId, FactRecord, Source } from "../record/record.ts";
import { schemas } from "../record/schemas.ts";
import { textsFor } from "../text/make-texts.ts";
import type { Lang, LocalText, Texts } from "../text/texts.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}.json`, "utf8"));

interface Name {
  readonly id: string;
  readonly name: LocalText;
  readonly short?: LocalText;
}

/** The record of `data/`, which a test of its own holds against the schemas. */
export const realRecord = Object.fromEntries(
  (Object.keys(schemas) as DatasetId[]).map((id) => [id, read(id)]),
) as unknown as FactRecord;

/** Ids of every source that the record names. */
export const realSources: ReadonlySet<string> = new Set(
  (read("sources") as { readonly sources: readonly Source[] }).sources.map(({ id }) => id),
);

/** Names by id, as pages load them. */
export const realNames: ReadonlyMap<string, LocalText> = new Map(
  (read("glossary") as { readonly facts: readonly Name[] }).facts.map(({ id, name, short }) => [id, short ?? name]),
);

/** A language with the names of the glossary, as a reader meets it. */
export const realTexts = (lang: Lang): Texts => textsFor(lang, realNames);
