import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";
import { strToU8, zipSync } from "fflate";
import { toCsv } from "../src/record/csv.ts";
import { fileSchemas } from "../src/record/schemas.ts";
import { dataPackage, dayOf, versionOf } from "./data-package.ts";
import { PACKAGE_FILE, readRecord } from "./record-folder.ts";

const ARCHIVE = "good-neighbour.zip";
/** What explains the record goes into the archive, as far as it is there. */
const PAPERS = ["README.md", "CHANGELOG.md", "LICENSE.md"];

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null);

const read = (folder: string, names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((name) => {
    const text = textOf(join(folder, name));
    return text === null ? [] : [[name, text] as const];
  });

const schemasIn = (folder: string): readonly string[] =>
  existsSync(join(folder, "schemas"))
    ? readdirSync(join(folder, "schemas"))
        .map((name) => `schemas/${name}`)
        .sort()
    : [];

/** A record without a change log has the day of its newest file for a version. */
const changelogOf = (folder: string, texts: ReadonlyMap<string, string>): string => {
  const days = [...texts.values()].map((text) => String(JSON.parse(text).as_of)).sort();
  return textOf(join(folder, "CHANGELOG.md")) ?? `## ${(days.at(-1) ?? "").split("-").map(Number).join(".")}\n`;
};

const csvFiles = (texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  Object.keys(fileSchemas).flatMap((file) => {
    const text = texts.get(`${file}.json`);
    if (text === undefined) return [];
    const content = JSON.parse(text);
    return [[`${file}.csv`, toCsv(file, content.facts ?? content.sources)] as const];
  });

interface Resource {
  readonly path: string;
}

/** The description with each file's size and hash, which only a finished file has. */
const described = (descriptor: object, files: ReadonlyMap<string, string>): string => {
  const { resources = [] } = descriptor as { readonly resources?: readonly Resource[] };
  const measured = resources.map((resource) => {
    const bytes = strToU8(files.get(resource.path) ?? "");
    return { ...resource, bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
  });
  return `${JSON.stringify({ ...descriptor, resources: measured }, null, 2)}\n`;
};

/**
 * Writes what is made of the record: a CSV file for every JSON file, `datapackage.json` with sizes and hashes, and all
 * of it in one archive. The JSON files themselves are copied by the build.
 * @param dataDir the record's folder
 * @param outDir the folder that is served as `/data/`
 */
export const writeDataFiles = ({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): void => {
  const texts = readRecord(dataDir);
  const changelog = changelogOf(dataDir, texts);
  const csv = csvFiles(texts);
  const descriptor = described(dataPackage(texts, changelog), new Map([...texts, ...csv]));
  const made = [...csv, [PACKAGE_FILE, descriptor] as const];
  mkdirSync(outDir, { recursive: true });
  for (const [name, text] of made) writeFileSync(join(outDir, name), text);

  const version = versionOf(changelog);
  const all = [...read(dataDir, PAPERS), ...texts, ...read(dataDir, schemasIn(dataDir)), ...made];
  const folder: Zippable = Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)]));
  // The version's day for every file, so that the same record gives the same archive.
  const archive = zipSync({ [`good-neighbour-${version}`]: folder }, { level: 9, mtime: dayOf(version).slice(0, 19) });
  writeFileSync(join(outDir, ARCHIVE), archive);
};
