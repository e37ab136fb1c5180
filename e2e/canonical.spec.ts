import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { withDom } from "../tools/dom.ts";
import type { DATASETS, drawAll } from "./canonical-harness.ts";

/** The harness is built twice with what production is built with: for Node, and for a page. */
const HARNESS = "e2e/canonical-harness.ts";
interface Harness {
  readonly DATASETS: typeof DATASETS;
  readonly drawAll: typeof drawAll;
}

const bundled = async (outDir: string, target: "node" | "page"): Promise<string> => {
  await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    ssr: { noExternal: true },
    build:
      target === "node"
        ? { outDir, ssr: HARNESS, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: "node.mjs" } } }
        : {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            lib: { entry: HARNESS, formats: ["iife"], name: "harness", fileName: () => "page.js" },
          },
  });
  return join(outDir, target === "node" ? "node.mjs" : "page.js");
};

test("a chart is the same in jsdom and in the browser, to the last letter", async ({ page }) => {
  test.setTimeout(120_000);
  // Inside the project, so that what is left outside of the bundle is found.
  const folder = mkdtempSync(join(process.cwd(), "node_modules/.cache/canonical-"));
  try {
    const [inNode, inPage] = [await bundled(folder, "node"), await bundled(folder, "page")];
    const { node, record } = await withDom(async (document) => {
      const harness: Harness = await import(pathToFileURL(inNode).href);
      const files = harness.DATASETS.map((id) => [id, JSON.parse(readFileSync(`data/${id}.json`, "utf8"))]);
      const all = Object.fromEntries(files);
      return { record: all, node: harness.drawAll(all, document) };
    });
    expect(node.length).toBeGreaterThan(0);

    await page.goto("about:blank");
    await page.addScriptTag({ path: inPage });
    const browser = await page.evaluate((facts) => {
      const harness: Harness = Reflect.get(window, "harness");
      return harness.drawAll(facts, document);
    }, record);

    expect(browser.map(([name]) => name)).toEqual(node.map(([name]) => name));
    for (const [i, [name, drawn]] of node.entries()) {
      const seen = browser[i]?.[1] ?? "";
      const at = [...drawn].findIndex((letter, place) => letter !== seen[place]);
      expect([seen === drawn, seen.slice(at - 60, at + 60)], `${name}, in the browser: `).toEqual([
        true,
        drawn.slice(at - 60, at + 60),
      ]);
      expect(drawn, name).not.toMatch(/NaN|Infinity|\bclass=|\bstyle=/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
