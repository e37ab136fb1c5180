import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileSchemas } from "../src/record/schemas.ts";
import { writeDataFiles } from "./data-files.ts";
import { dataPackage, dayOf, versionOf } from "./data-package.ts";
import { readRecord } from "./record-folder.ts";

/** A published Frictionless profile. They are draft-04, of which they use nothing that later drafts read otherwise. */
const profile = (name: string) => {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(`tools/fixtures/frictionless-${name}.json`, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // A hint for forms, not a rule.
  ajv.addFormat("textarea", true);
  const validate = ajv.compile(schema);
  return (value: unknown) => (validate(value) ? [] : validate.errors);
};

const made = () => dataPackage(readRecord("data"), readFileSync("data/CHANGELOG.md", "utf8"));
const committed = () => JSON.parse(readFileSync("data/datapackage.json", "utf8"));

describe("data/datapackage.json", () => {
  it("is up to date (npm run data:schemas)", () => {
    expect(committed()).toEqual(made());
  });
  it("is a Data Package by the published profile", () => {
    const check = profile("data-package");
    expect(check(committed())).toEqual([]);
    expect(check({ ...committed(), created: "yesterday" })).not.toEqual([]);
    expect(check({ ...committed(), resources: [] })).not.toEqual([]);
  });
  it("holds a table of every file by the published profile", () => {
    const check = profile("tabular-data-resource");
    const tables = committed().resources.filter((resource: { format: string }) => resource.format === "csv");
    expect(tables.map((table: { name: string }) => table.name)).toEqual(Object.keys(fileSchemas));
    for (const table of tables) expect(check(table)).toEqual([]);
    expect(check({ ...tables[0], schema: { fields: [] } })).not.toEqual([]);
  });
});

it("has the newest version of the change log", () => {
  expect(versionOf("# Changes\n\n## 2027.1.5\n\n## 2026.11.23\n")).toBe("2027.1.5");
  expect(dayOf("2027.1.5")).toBe("2027-01-05T00:00:00Z");
  expect(() => versionOf("# Changes\n")).toThrow("names no version");
});

describe("the files that a build makes of the record", () => {
  const outDir = mkdtempSync(join(tmpdir(), "data-"));
  beforeAll(() => writeDataFiles({ dataDir: "data", outDir }));
  afterAll(() => rmSync(outDir, { recursive: true }));

  it("are a CSV file for each, a description and an archive", () => {
    const tables = Object.keys(fileSchemas).map((file) => `${file}.csv`);
    expect(readdirSync(outDir).sort()).toEqual([...tables, "datapackage.json", "good-neighbour.zip"].sort());
  });
  it("are as long as the description says", () => {
    const { resources } = JSON.parse(readFileSync(join(outDir, "datapackage.json"), "utf8"));
    expect(profile("data-package")({ ...committed(), resources })).toEqual([]);
    const table = resources.find((resource: { path: string }) => resource.path === "timeline.csv");
    expect(table.bytes).toBe(readFileSync(join(outDir, "timeline.csv")).length);
  });
  it("are all in the archive, with the JSON and its schemas", () => {
    const files = unzipSync(readFileSync(join(outDir, "good-neighbour.zip")));
    const folder = `good-neighbour-${committed().version}/`;
    const names = Object.keys(files).map((name) => name.replace(folder, ""));
    for (const name of ["timeline.json", "timeline.csv", "schemas/timeline.json", "datapackage.json", "LICENSE.md"])
      expect(names).toContain(name);
    expect(strFromU8(files[`${folder}timeline.json`] ?? new Uint8Array())).toBe(
      readFileSync("data/timeline.json", "utf8"),
    );
  });
});
