import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Describes the record, and is not of it. */
export const PACKAGE_FILE = "datapackage.json";

/** The texts of a record's files, by file name. */
export const readRecord = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && name !== PACKAGE_FILE)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
