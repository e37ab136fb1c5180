import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser.mjs";
import { command, install, ROOT } from "./install.mjs";
import { FAILED, inWords, PASSED, playwrightTally, sum, tallyOf, vitestTally } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

const REPORTS = join(ROOT, "node_modules/.cache/reports");
const UNIT = join(REPORTS, "vitest.json");
const JOURNEYS = join(REPORTS, "playwright.json");

/**
 * Runs one of the tools with what it prints.
 * @param {string} title
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
const run = (title, args, env = {}) => {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error) console.error(error.message);
  return status;
};

/**
 * A check that holds or does not: one test.
 * @param {string} title
 * @param {...string} args
 * @returns {Tally}
 */
const check = (title, ...args) => (run(title, args) === 0 ? PASSED : FAILED);

/** @returns {Promise<Tally>} */
const journeys = async () => {
  const chromium = await findChromium();
  if (chromium === null) {
    console.error("There is no Chromium and none could be installed; name one in CHROMIUM_PATH.");
    return FAILED;
  }
  const status = run(`journeys in ${chromium}`, ["node_modules/@playwright/test/cli.js", "test"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_REPORT: JOURNEYS,
  });
  return tallyOf(JOURNEYS, status, playwrightTally);
};

await command(async () => {
  process.chdir(ROOT);
  install();
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // All of them, even when one has failed: whoever mends wants to know everything.
  const tallies = [
    check("lint and format", "node_modules/@biomejs/biome/bin/biome", "check", "."),
    check("types", "node_modules/typescript/bin/tsc", "--noEmit"),
    check("dead code", "node_modules/knip/bin/knip.js"),
    check("the record", "tools/run.mjs", "tools/data-check.ts"),
    tallyOf(
      UNIT,
      run("unit", [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${UNIT}`,
      ]),
      vitestTally,
    ),
    check("build", "tools/build.mjs"),
    await journeys(),
  ];
  const total = sum(tallies);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${inWords(total)}`);
});
