import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, Refusal } from "../tools/install.mjs";
import { measureCheck } from "./check.mjs";
import { measureCrossFilters } from "./cross-filter.mjs";
import { measureEmbeds } from "./embed.mjs";
import { measureExplore } from "./explore.mjs";
import { browserVersion } from "./lib/chromium.mjs";
import { servePages } from "./lib/pages.mjs";
import { report } from "./report.mjs";
import { measureTimelines } from "./timeline.mjs";

const RESULTS = join(import.meta.dirname, "results.json");

/** @typedef {Awaited<ReturnType<typeof servePages>>} Pages */

/** @type {{ readonly [part: string]: (pages: Pages, rounds: number) => Promise<unknown> }} */
const PARTS = {
  timeline: ({ address }, rounds) => measureTimelines(address, rounds),
  "cross-filter": measureCrossFilters,
  explore: measureExplore,
  check: measureCheck,
  embed: measureEmbeds,
};

// node run.mjs [PART …] [--rounds N]
await command(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: "3" } },
  });
  const names = positionals.length === 0 ? Object.keys(PARTS) : positionals;
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) throw new Refusal(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(", ")}.`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Refusal("--rounds takes a whole number from 1 on.");
  const pages = await servePages();
  try {
    // A part that is measured alone leaves the others as they were.
    const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
    results.measured = new Date().toISOString().slice(0, 10);
    results.browser = await browserVersion();
    results.machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? "an unknown processor"}`;
    for (const name of names) {
      results[name] = await PARTS[name]?.(pages, rounds);
      results.rounds = { ...results.rounds, [name]: rounds };
    }
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(join(import.meta.dirname, "RESULTS.md"), report(results));
    console.log(report(results));
  } finally {
    pages.close();
  }
});
