import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const FAILED = { passed: 0, failed: 1, skipped: 0 };
/** @type {Tally} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 };

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * What Vitest's JSON report counts, and a file that failed outside its tests as one more.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export const vitestTally = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors what failed outside any test
 */

/**
 * What Playwright's JSON report counts. A test that passed when it was tried again passed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export const playwrightTally = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/**
 * What a runner reported. One that left no report that can be read, or that failed though no test did, failed once.
 * @template Report
 * @param {string} file its JSON report
 * @param {number | null} status its exit code; `null` where a signal ended it
 * @param {(report: Report) => Tally} tally
 * @returns {Tally}
 */
export const tallyOf = (file, status, tally) => {
  if (!existsSync(file)) return FAILED;
  try {
    const counted = tally(JSON.parse(readFileSync(file, "utf8")));
    if (!Object.values(counted).every(Number.isInteger)) return FAILED;
    return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return FAILED;
  }
};

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) =>
  tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }));

/**
 * The last line of `npm test`.
 * @param {Tally} tally
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
