import type { RecordColumn } from "../src/record/columns.ts";
import { columnsOf } from "../src/record/columns.ts";
import { fileSchemas } from "../src/record/schemas.ts";
import type { LocalText } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";

/** As much of a file's head as describes it. */
interface Head {
  readonly as_of: string;
  readonly title?: LocalText;
  readonly description?: LocalText;
  readonly not_covered?: LocalText;
  readonly licence?: string;
}

const TITLE: LocalText = { ar: "جارة طيبة", en: "Good Neighbour", ru: "Добрый сосед" };
const SOURCES: LocalText = { ar: "المصادر", en: "Sources", ru: "Источники" };
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

const resourcesOf = (file: string, head: Head): readonly object[] => {
  const texts = head.title === undefined ? { title: SOURCES } : head;
  const { title = SOURCES, description, not_covered } = texts as Head;
  const about = {
    title: title.en,
    ...(description ? { description: [description.en, not_covered?.en].filter(Boolean).join("\n\n") } : {}),
    as_of: head.as_of,
  };
  const translations = Object.fromEntries(
    LANGS.filter((lang) => lang !== "en").map((lang) => [
      lang,
      {
        title: title[lang],
        ...(description ? { description: [description[lang], not_covered?.[lang]].filter(Boolean).join("\n\n") } : {}),
      },
    ]),
  );
  return [
    {
      name: file,
      path: `${file}.csv`,
      profile: "tabular-data-resource",
      ...about,
      translations,
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
      ...about,
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
  const heads = Object.keys(fileSchemas).flatMap((file): (readonly [string, Head])[] => {
    const text = texts.get(`${file}.json`);
    return text === undefined ? [] : [[file, JSON.parse(text)]];
  });
  const version = versionOf(changelog);
  const licences = new Set(heads.flatMap(([, { licence }]) => licence ?? []));
  return {
    profile: "data-package",
    name: "good-neighbour",
    title: TITLE.en,
    description:
      "An open, sourced record of the relations between Belarus and Russia, in Arabic, English and Russian. Each dataset is a JSON file and, made from it when the site is built, a CSV file. In CSV an empty cell stands both for a field that does not apply and for a figure that was not published; JSON tells them apart (absent, null).",
    translations: Object.fromEntries(
      LANGS.filter((lang) => lang !== "en").map((lang) => [lang, { title: TITLE[lang] }]),
    ),
    version,
    created: dayOf(version),
    keywords: ["Belarus", "Russia", "trade", "sanctions", "timeline"],
    licenses: [...licences].map((name) => LICENCES[name] ?? { name }),
    sources: [{ title: "The publications listed in sources.json; every fact names its own", path: "sources.json" }],
    contributors: [{ title: TITLE.en, role: "publisher" }],
    resources: heads.flatMap(([file, head]) => resourcesOf(file, head)),
  };
};
