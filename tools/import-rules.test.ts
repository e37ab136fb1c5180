import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BIOME = resolve("node_modules/@biomejs/biome/bin/biome");
const RULE = "lint/style/noRestrictedImports";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  copyFileSync("biome.json", join(folder, "biome.json"));
  copyFileSync(".gitignore", join(folder, ".gitignore"));
  cpSync("biome-plugins", join(folder, "biome-plugins"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "rules", "type": "module" }\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes `files` and returns what Biome says of them, one `path: rule or message` each. */
const lint = (files: Readonly<Record<string, string>>): string[] => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync(process.execPath, [BIOME, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { category: string; message: string; location: { path: string } }[];
  };
  return diagnostics.map((d) => `${d.location.path}: ${d.category === "plugin" ? d.message : d.category}`);
};

/** What may not be imported, by the file that tries it: the whole of the direction rule. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  "src/text/a.ts": [
    "../checker",
    "../ui",
    "../record",
    "../filter",
    "../charts",
    "../figure",
    "../pages",
    "../../tools",
  ],
  "src/ui/a.ts": ["../checker", "../record", "../filter", "../charts", "../figure", "../pages", "../../tools"],
  "src/record/a.ts": ["../checker", "../filter", "../charts", "../figure", "../pages", "../../tools"],
  "src/filter/a.ts": ["../checker", "../charts", "../figure", "../pages", "../../tools"],
  "src/checker/a.ts": ["../charts", "../figure", "../pages", "../../tools"],
  "src/charts/a.ts": ["../checker", "../figure", "../pages", "../../tools", "./one"],
  "src/charts/catalogue.ts": ["../checker", "../figure", "../pages", "../../tools"],
  "src/charts/one/a.ts": [
    "../../checker",
    "../../figure",
    "../../pages",
    "../../../tools",
    "../two",
    "../../charts/two",
  ],
  "src/figure/a.ts": ["../checker", "../pages", "../../tools", "../charts/one"],
  "src/pages/a.ts": ["../../tools", "../charts/one"],
  "src/pages/data/a.ts": ["../../charts/one"],
  "src/testing/a.ts": ["../charts/one"],
  "tools/a.ts": ["../src/charts/one"],
  "e2e/a.ts": ["../src/charts/one"],
};

const FORMS: Readonly<Record<string, (from: string) => string>> = {
  "a value import": (from) => `import { b } from "${from}";\nconsole.log(b);\n`,
  "import type": (from) => `import type { B } from "${from}";\nexport const a = (b: B) => b;\n`,
  "export * from": (from) => `export * from "${from}";\n`,
  "a dynamic import": (from) => `export const a = () => import("${from}");\n`,
};

describe("imports against the direction", () => {
  for (const [form, write] of Object.entries(FORMS))
    it(`are named when written as ${form}`, () => {
      const files: Record<string, string> = {};
      // One file for each, so that every single one must be named. The catalogue's rule goes by its name.
      for (const [file, folders] of Object.entries(FORBIDDEN))
        for (const [n, from] of folders.entries())
          files[file.replace("/a.ts", `/a${n}.ts`).replace("catalogue.ts", `catalogue.a${n}.ts`)] = write(
            `${from}/b.ts`,
          );
      const found = lint(files).filter((line) => line.endsWith(RULE));
      expect(found.sort()).toEqual(
        Object.keys(files)
          .map((file) => `${file}: ${RULE}`)
          .sort(),
      );
    });
});

it("a cycle is named", () => {
  const found = lint({
    "src/ui/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
    "src/ui/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
  });
  expect(found).toContain("src/ui/a.ts: lint/suspicious/noImportCycles");
});

it("a type-only cycle is let be", () => {
  const found = lint({
    "src/ui/a.ts": 'import type { B } from "./b.ts";\nexport interface A {\n  readonly b: B;\n}\n',
    "src/ui/b.ts": 'import type { A } from "./a.ts";\nexport interface B {\n  readonly a: A;\n}\n',
  });
  expect(found).toEqual([]);
});

it("a package that package.json does not declare is named", () => {
  const found = lint({ "src/ui/a.ts": 'import { b } from "undeclared";\nexport const a = b;\n' });
  expect(found).toContain("src/ui/a.ts: lint/correctness/noUndeclaredDependencies");
});

it("helpers of tests are named where no test imports them", () => {
  const helper = 'import { a } from "../testing/a.ts";\nexport const b = a;\n';
  const found = lint({ "src/ui/b.ts": helper, "src/ui/b.test.ts": helper.replace("export const b = a", "a()") });
  expect(found).toEqual(["src/ui/b.ts: src/testing holds helpers for tests; only tests import it."]);
});

it.each([
  "export const a = (e: SVGGraphicsElement) => e.getBBox();",
  "export const a = (e: Element | null) => e?.getBoundingClientRect();",
  "export const a = (e: SVGTextElement) => e.getComputedTextLength();",
  'export const a = (c: CanvasRenderingContext2D) => c.measureText("a");',
  "export const a = (e: HTMLElement) => e.offsetWidth;",
  "export const a = ({ clientWidth }: Element) => clientWidth;",
])("measuring is named under src/charts and nowhere else: %s", (line) => {
  const found = lint({ "src/charts/one/a.ts": `${line}\n`, "src/figure/a.ts": `${line}\n` });
  expect(found).toEqual([
    "src/charts/one/a.ts: No measuring of text or boxes in src/charts: files and prerendering have no page.",
  ]);
});

it("a tree that keeps the rules passes", () => {
  const use = (...from: string[]) =>
    `${from.map((path, n) => `import { a as a${n} } from "${path}";\n`).join("")}\nexport const a = [${from.map((_, n) => `a${n}`).join(", ")}];\n`;
  const found = lint({
    "src/text/texts.ts": use("./ar/messages.ts"),
    "src/text/ar/messages.ts": "export const a = 1;\n",
    "src/ui/theme.ts": use("../text/texts.ts"),
    "src/record/record.ts": use("../text/texts.ts", "../ui/theme.ts"),
    "src/filter/filter.ts": use("../record/record.ts", "../text/texts.ts"),
    "src/checker/match.ts": use("../filter/filter.ts", "../record/record.ts", "../text/texts.ts"),
    "src/charts/chart.ts": use("../filter/filter.ts", "../record/record.ts", "../ui/theme.ts"),
    "src/charts/one/rows.ts": use("../chart.ts", "../../filter/filter.ts", "../../ui/theme.ts"),
    "src/charts/one/index.ts": use("./rows.ts", "../chart.ts"),
    "src/charts/catalogue.ts": use("./one/index.ts", "./chart.ts"),
    "src/figure/figure.ts": use("../charts/chart.ts", "../charts/catalogue.ts", "../filter/filter.ts"),
    "src/pages/chart/page.ts": use("../../charts/catalogue.ts", "../../checker/match.ts", "../../figure/figure.ts"),
    "src/pages/chart/page.test.ts": 'import { a } from "../../testing/render.ts";\n\na();\n',
    "src/testing/render.ts": use("../figure/figure.ts"),
    "tools/prerender.ts": use("../src/charts/catalogue.ts", "../src/pages/chart/page.ts"),
  });
  expect(found).toEqual([]);
});
