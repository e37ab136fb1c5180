import type { RecordColumn } from "../src/record/columns.ts";
import { columnsOf } from "../src/record/columns.ts";
import { fileSchemas } from "../src/record/schemas.ts";
import type { LocalText } from "../src/text/texts.ts";

interface Entry {
  readonly id: string;
  readonly date?: string;
  readonly until?: string;
  readonly kind?: string;
  readonly sources?: readonly string[];
  /** What a claim rests on names sources of its own. */
  readonly evidence?: readonly { readonly sources: readonly string[] }[];
}
/** As much of a file as describes it. */
interface Content {
  readonly as_of: string;
  readonly title?: LocalText;
  readonly description?: LocalText;
  readonly not_covered?: LocalText;
  readonly licence?: string;
  readonly facts?: readonly Entry[];
  readonly sources?: readonly Entry[];
}

const TITLE: LocalText = { ar: "جارة طيبة", en: "Good Neighbour", ru: "Добрый сосед" };
const SOURCES: LocalText = { ar: "المصادر", en: "Sources", ru: "Источники" };
const SOURCES_ABOUT: LocalText = {
  ar: "كل منشور يستند إليه السجل: عنوانه وناشره وتاريخه ولغته ونوعه.",
  en: "Every publication the record rests on: its title, publisher, date, language and kind.",
  ru: "Все публикации, на которых основаны записи: название, издатель, дата, язык и вид.",
};
const LICENCES: Readonly<Record<string, object>> = {
  "CC-BY-4.0": {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
};

/** Fields that hold one id, and the file whose ids they are. */
const KEYS: Readonly<Record<string, string>> = {
  by: "glossary",
  reporter: "glossary",
  country: "glossary",
  measure: "glossary",
  event: "timeline",
  package: "sanctions-packages",
};

const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
const IDS = "[a-z0-9-]+( [a-z0-9-]+)*";

const fieldOf = ({ name, type, required, options, field }: RecordColumn): object => {
  const pattern = type === "date" ? DATE : type === "ids" ? IDS : undefined;
  return {
    name,
    type: pattern === undefined ? type : "string",
    constraints: {
      ...(required && type !== "array" ? { required: true } : {}),
      ...(field === "id" ? { unique: true } : {}),
      ...(pattern === undefined ? {} : { pattern }),
      ...(options.length > 0 ? { enum: options } : {}),
    },
  };
};

/** The columns of a CSV file as a Table Schema. Dates are texts there, since not every day is known. */
const tableSchema = (file: string): object => {
  const columns = columnsOf(file);
  const foreignKeys = columns
    .filter(({ field, type }) => type === "string" && KEYS[field] !== undefined)
    .map(({ field }) => ({ fields: field, reference: { resource: KEYS[field], fields: "id" } }));
  return {
    fields: columns.map(fieldOf),
    primaryKey: "id",
    missingValues: [""],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
};

/** What a reader wants to know before opening a file. */
const factsOf = (file: string, content: Content, kinds: ReadonlyMap<string, string>): object => {
  const facts = content.facts ?? content.sources ?? [];
  const dates = facts
    .flatMap(({ date, until }) => [date, until])
    .filter((date) => date !== undefined && date <= content.as_of);
  const sources = new Set(
    facts.flatMap(({ sources: ids = [], evidence = [] }) => [...ids, ...evidence.flatMap((part) => part.sources)]),
  );
  const found = file === "sources" ? [...kinds.values()] : [...sources].map((id) => kinds.get(id));
  const count = (kind: string): number => found.filter((one) => one === kind).length;
  const from = dates.toSorted()[0];
  // The longer of two dates that begin alike is the later one: `2025-11` ends before `2025` does, but is more exact.
  const to = dates.toSorted().at(-1);
  return {
    fact_count: facts.length,
    period: from === undefined || to === undefined || file === "sources" ? null : { from, to },
    source_counts: { primary: count("primary"), agency: count("agency"), reference: count("reference") },
  };
};

const resourcesOf = (file: string, content: Content, kinds: ReadonlyMap<string, string>): readonly object[] => {
  const { title = SOURCES, description = SOURCES_ABOUT, not_covered = null } = content;
  return [
    {
      name: file,
      path: `${file}.csv`,
      profile: "tabular-data-resource",
      title: title.en,
      description: [description.en, not_covered?.en].filter(Boolean).join("\n\n"),
      texts: { title, description, not_covered },
      as_of: content.as_of,
      ...factsOf(file, content, kinds),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(file),
    },
    {
      name: `${file}-json`,
      path: `${file}.json`,
      profile: "data-resource",
      title: title.en,
      format: "json",
      mediatype: "application/json",
      encoding: "utf-8",
      jsonSchema: `schemas/${file}.json`,
    },
  ];
};

/** The newest version of a change log. */
export const versionOf = (changelog: string): string => {
  const version = /^## (\d{4}\.\d{1,2}\.\d{1,2})$/m.exec(changelog)?.[1];
  if (version === undefined) throw new Error("data/CHANGELOG.md names no version, such as ## 2026.11.23");
  return version;
};

/** The first moment of a version's day. */
export const dayOf = (version: string): string =>
  `${version
    .split(".")
    .map((part) => part.padStart(2, "0"))
    .join("-")}T00:00:00Z`;

/**
 * A record described as a Frictionless Data Package, version 1.
 * @param texts the text of each file of the record, by file name
 * @param changelog the record's own
 */
export const dataPackage = (texts: ReadonlyMap<string, string>, changelog: string): object => {
  const contents = Object.keys(fileSchemas).flatMap((file): (readonly [string, Content])[] => {
    const text = texts.get(`${file}.json`);
    return text === undefined ? [] : [[file, JSON.parse(text)]];
  });
  const version = versionOf(changelog);
  const sources = contents.find(([file]) => file === "sources")?.[1].sources ?? [];
  const kinds = new Map(sources.map(({ id, kind = "" }) => [id, kind]));
  const licences = new Set(contents.flatMap(([, { licence }]) => licence ?? []));
  return {
    profile: "data-package",
    name: "good-neighbour",
    title: TITLE.en,
    description:
      "An open, sourced record of the relations between Belarus and Russia, in Arabic, English and Russian. Each dataset is a JSON file and, made from it when the site is built, a CSV file. In CSV an empty cell stands both for a field that does not apply and for a figure that was not published; JSON tells them apart (absent, null).",
    texts: { title: TITLE },
    version,
    created: dayOf(version),
    keywords: ["Belarus", "Russia", "trade", "sanctions", "timeline"],
    licenses: [...licences].map((name) => LICENCES[name] ?? { name }),
    sources: [{ title: "The publications listed in sources.json; every fact names its own", path: "sources.json" }],
    contributors: [{ title: TITLE.en, role: "publisher" }],
    resources: contents.flatMap(([file, content]) => resourcesOf(file, content, kinds)),
  };
};
