import { readFileSync } from "node:fs";
import type { JsonSchema } from "@valibot/to-json-schema";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as common from "../src/record/schema/common.ts";
import { fileSchemas } from "../src/record/schemas.ts";

/** What fields mean that several files have; a file's own fields are explained beside them in its schema. */
const FIELDS: Readonly<Record<string, string>> = {
  $schema: "Where the JSON Schema of this file lies.",
  as_of: "The day up to which the file was researched.",
  description: "What the dataset is, its period and its method.",
  not_covered: "Known gaps, and sources that disagree.",
  licence: "SPDX identifier.",
  facts: "One entry a fact, by date and then by id.",
  id: "Stable: addresses of pages are made of it.",
  sources: "Ids of sources.json.",
  note: "What a careful reader must know.",
  weak: "The fact rests on one weak source, such as a mirror or a digest.",
  date: "When it happened or from when it holds; its length states how exactly that is known.",
  until: "Last day of a period, both ends included.",
  by: "Who imposed it: an id of the glossary.",
  reporter: "Whose figure it is: an id of the glossary.",
  title: "At most 90 characters; no full stop.",
  label: "For lanes and lists: at most 28 characters.",
  summary: "Who did what, when and where; then the figure; then who disputes it.",
  measures: "Kinds of measure: ids of the glossary.",
  topics: "Ids of the glossary.",
  actors: "Ids of the glossary.",
  legal_acts: "As they are cited in English.",
  event: "Id of the timeline event that tells the same happening.",
  applies_from: "First day of application, where it is not the day of adoption.",
  places: "Where it happened: ids of the glossary; left out where an act has no place.",
  importance: "1 is the highest.",
  url: "Where a reader can open it.",
  publisher: "As it names itself; what is a copy says so in brackets.",
  derived: "Our own arithmetic; the note says which.",
};

const DEFINITIONS = {
  id: common.id,
  isoDate: common.isoDate,
  localText: common.localText,
  label: common.label,
  title: common.title,
  sourceIds: common.sourceIds,
};

const DOC = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export )?(?:const )?(\w+)\s*[:=]/g;

/** The doc comments of a schema's source, by the name they stand before. */
const docsIn = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readFileSync(path, "utf8").matchAll(DOC)].map(([, doc = "", name = ""]) => [
      name,
      doc
        .replace(/\n\s*\*/g, " ")
        .replace(/`/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    ]),
  );

/** Puts a description beside every property that has one. */
const explained = (schema: unknown, docs: Readonly<Record<string, string>>): unknown => {
  if (Array.isArray(schema)) return schema.map((entry) => explained(entry, docs));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== "properties" || typeof value !== "object" || value === null) return [key, explained(value, docs)];
    const properties = Object.entries(value).map(([name, property]) => {
      const text = docs[name] ?? FIELDS[name];
      return [name, { ...(text === undefined ? {} : { description: text }), ...(explained(property, docs) as object) }];
    });
    return [key, Object.fromEntries(properties)];
  });
  return Object.fromEntries(entries);
};

/** A reference may have no neighbours before draft 2019-09: they would be left unread. */
const wrapRefs = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(wrapRefs);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, wrapRefs(value)]));
  if ($ref === undefined) return rest;
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }] };
};

/** Where a field of a file's head, or of a source, is not what facts call by the same name. */
const HEAD: Readonly<Record<string, string>> = { title: "The dataset's name.", sources: "One entry a publication." };
const SOURCE: Readonly<Record<string, string>> = { title: "As published.", date: "When it was published." };

const withDescriptions = (schema: JsonSchema, descriptions: Readonly<Record<string, string>>): void => {
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    if (typeof property === "object" && descriptions[name] !== undefined) property.description = descriptions[name];
};

const schemaOf = (file: string): JsonSchema => {
  const schema = fileSchemas[file];
  if (schema === undefined) throw new Error(`there is no schema of ${file}`);
  const plain = toJsonSchema(schema, { target: "draft-07", definitions: DEFINITIONS, errorMode: "ignore" });
  const docs = docsIn(`src/record/schema/${file}.ts`);
  const described = explained(plain, docs) as JsonSchema;
  const { properties = {} } = described;
  withDescriptions(described, HEAD);
  const list = properties.facts ?? properties.sources;
  const entry = typeof list === "object" ? list.items : undefined;
  if (typeof entry === "object" && !Array.isArray(entry)) {
    const own = Object.entries(docs).find(([name]) => name === "source" || name.endsWith("Fact"))?.[1];
    if (own !== undefined) entry.description = own;
    if (file === "sources") withDescriptions(entry, SOURCE);
  }
  return wrapRefs({ $schema: described.$schema, ...described }) as JsonSchema;
};

/** Draft-07 calls them by their old name. */
const serialized = (schema: JsonSchema): string =>
  `${JSON.stringify(schema, null, 2).replaceAll('"#/$defs/', '"#/definitions/').replace('"$defs"', '"definitions"')}\n`;

/** The JSON Schema of every file of the record: path in `data/` and content. Draft-07 is what editors complete best. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(Object.keys(fileSchemas).map((file) => [`schemas/${file}.json`, serialized(schemaOf(file))]));
