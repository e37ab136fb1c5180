import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./json-schemas.ts";

describe("the JSON Schemas in data/schemas", () => {
  it.each([...jsonSchemas()])("%s is up to date (npm run data:schemas)", (path, content) => {
    expect(existsSync(join("data", path)) && readFileSync(join("data", path), "utf8")).toBe(content);
  });

  it("are those of the files that exist", () => {
    expect(readdirSync("data/schemas").map((name) => `schemas/${name}`)).toEqual([...jsonSchemas().keys()].sort());
  });
});

describe("a data file", () => {
  const files = readdirSync("data").filter((name) => name.endsWith(".json") && name !== "datapackage.json");
  it.each(files)("%s points to its schema", (name) => {
    expect(JSON.parse(readFileSync(join("data", name), "utf8")).$schema).toBe(`./schemas/${name}`);
  });
});
