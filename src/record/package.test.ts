import { readFile } from "node:fs/promises";
import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { textsFor } from "../text/make-texts.ts";
import { packageQuery } from "./package.ts";
import { inScript, schemaOrg } from "./schema-org.ts";
import { fileSchemas } from "./schemas.ts";

const load = () => new QueryClient().fetchQuery(packageQuery((file) => readFile(`data/${file}`, "utf8")));

it("tells every file of the record", async () => {
  const { files, version } = await load();
  expect(version).toMatch(/^\d{4}\.\d+\.\d+$/);
  expect(files.map(({ name }) => name)).toEqual(Object.keys(fileSchemas));
  for (const { name, fact_count, source_counts } of files) {
    expect(fact_count, name).toBeGreaterThan(0);
    if (name !== "glossary")
      expect(
        Object.values(source_counts).some((count) => count > 0),
        name,
      ).toBe(true);
  }
});

it("is refused where it is not what it should be", async () => {
  const query = packageQuery(() => Promise.resolve('{"version":"1","resources":[{"format":"csv"}]}'));
  await expect(new QueryClient().fetchQuery(query)).rejects.toMatchObject({
    trouble: "invalid",
    file: "datapackage.json",
  });
});

it("tells search engines of every dataset, with its files and its period", async () => {
  const told = schemaOrg(await load(), textsFor("ru", new Map()), "https://example.org");
  const parts = (told as { readonly hasPart: readonly object[] }).hasPart;
  expect(parts.length).toBe(Object.keys(fileSchemas).length);
  expect(parts[0]).toMatchObject({
    "@type": "Dataset",
    url: "https://example.org/ru/data/#timeline",
    temporalCoverage: expect.stringMatching(/^1990-07-27\//),
    license: "https://creativecommons.org/licenses/by/4.0/",
    distribution: [
      { contentUrl: "https://example.org/data/timeline.json" },
      { contentUrl: "https://example.org/data/timeline.csv" },
    ],
  });
});

it("cannot end the script it stands in", () => {
  expect(inScript({ name: "</script>" })).toBe('{"name":"\\u003c/script>"}');
});
