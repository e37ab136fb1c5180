import type { BaseIssue } from "valibot";
import { safeParse } from "valibot";
import { LANGS } from "../text/texts.ts";
import { checkDates } from "./check/dates.ts";
import type { Finding, Tell } from "./check/finding.ts";
import type { Loose, LooseFile } from "./check/loose.ts";
import { idOf, isLoose, looseFile } from "./check/loose.ts";
import { checkIds, checkReferences, factsById } from "./check/references.ts";
import { checkGrounds, checkSources } from "./check/sources.ts";
import { checkFileTexts } from "./check/texts.ts";
import { checkTotals } from "./check/totals.ts";
import { fileSchemas } from "./schemas.ts";

/** The part of a path that begins at the list of records: its place, and what follows. */
const inList = (keys: readonly unknown[]): { readonly place: number; readonly rest: readonly unknown[] } | null => {
  const [list, place, ...rest] = keys;
  return (list === "facts" || list === "sources") && typeof place === "number" ? { place, rest } : null;
};

const pathOf = (keys: readonly unknown[]): string =>
  keys.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

const messageOf = (issue: BaseIssue<unknown>, keys: readonly unknown[]): string => {
  const lang = LANGS.find((known) => known === keys.at(-1));
  const absent = issue.received === "undefined" || issue.input === "";
  if (lang !== undefined && absent) return `there is no ${lang} text`;
  if (issue.type === "max_length" && typeof issue.input === "string")
    return `has ${issue.input.length} characters, ${issue.requirement} are allowed: “${issue.input}”`;
  return issue.message;
};

const checkSchema = (file: LooseFile, tell: Tell): void => {
  const schema = fileSchemas[file.dataset];
  if (schema === undefined) {
    tell(null, "", "no schema of this name is known: add one to src/record/schemas.ts");
    return;
  }
  const result = safeParse(schema, file.content);
  for (const issue of result.issues ?? []) {
    const keys = issue.path?.map(({ key }) => key) ?? [];
    const found = inList(keys);
    const list = file.content[String(keys[0])];
    const fact: unknown = found && Array.isArray(list) ? list[found.place] : null;
    const record = found && (isLoose(fact) ? idOf(fact, found.place) : `#${found.place + 1}`);
    tell(record, pathOf(found?.rest ?? keys), messageOf(issue, keys));
  }
};

/**
 * All that is wrong with a record, file by file: each against its schema first, then its dates, texts, sources,
 * references and totals.
 * @param files what each file of the record's folder holds, by file name; `datapackage.json` is not of the record
 * @param required the datasets that must be there
 */
export const checkRecord = (
  files: ReadonlyMap<string, unknown>,
  required: readonly string[] = Object.keys(fileSchemas),
): readonly Finding[] => {
  const findings: Finding[] = [];
  const tellIn =
    ({ name }: LooseFile): Tell =>
    (record, field, message, severity = "error") =>
      void findings.push({ severity, file: name, record, field, message });

  const all = [...files].map(([name, content]) => looseFile(name, content));
  const datasets = all.filter(({ name }) => name !== "sources.json");
  for (const name of required.map((dataset) => `${dataset}.json`))
    if (!files.has(name))
      findings.push({ severity: "error", file: name, record: null, field: "", message: "the file is missing" });

  const byId = factsById(all);
  const sources = byId.get("sources") ?? new Map<string, Loose>();
  for (const file of all) {
    const tell = tellIn(file);
    checkSchema(file, tell);
    checkIds(file, tell);
    checkDates(file, tell);
    if (file.name === "sources.json") checkSources(file, datasets, tell);
    else {
      checkFileTexts(file, tell);
      checkGrounds(file, sources, tell);
      checkReferences(file, byId, tell);
    }
  }
  checkTotals(datasets, tellIn);
  return findings;
};

/** What is wrong with the files of a record's folder, and how many records each of them holds. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The same for files that nobody has read yet.
 * @param texts the text of each file, by file name
 */
export const checkFiles = (texts: ReadonlyMap<string, string>, required?: readonly string[]): Checked => {
  const files = new Map<string, unknown>();
  const broken = new Map<string, Finding>();
  for (const [file, text] of texts) {
    try {
      files.set(file, JSON.parse(text));
    } catch (error) {
      files.set(file, null);
      const message = `is not JSON: ${error instanceof Error ? error.message : ""}`;
      broken.set(file, { severity: "error", file, record: null, field: "", message });
    }
  }
  return {
    findings: [...broken.values(), ...checkRecord(files, required).filter(({ file }) => !broken.has(file))],
    counts: Object.fromEntries(
      [...files].map(([name, content]) => [looseFile(name, content).dataset, looseFile(name, content).facts.length]),
    ),
  };
};
