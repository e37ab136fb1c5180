import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inWords, playwrightTally, sum, tallyOf, vitestTally } from "./tally.mjs";

const FINE = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: string): string => {
  const file = join(folder, "report.json");
  writeFileSync(file, content);
  return file;
};

describe("a report", () => {
  it("of Vitest counts skipped and planned tests as skipped", () => {
    expect(vitestTally(FINE)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("of Vitest counts a file that could not be loaded", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    expect(vitestTally({ ...FINE, numFailedTests: 1, testResults }).failed).toBe(2);
  });

  it("of Playwright counts a flaky test as passed once", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 6, failed: 1, skipped: 3 });
    expect(playwrightTally({ stats, errors: [{}] }).failed).toBe(2);
  });
});

describe("a runner", () => {
  it("is believed when its exit code agrees", () => {
    expect(tallyOf(report(JSON.stringify(FINE)), 0, vitestTally)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("that failed though no test did failed once", () => {
    for (const status of [1, null]) expect(tallyOf(report(JSON.stringify(FINE)), status, vitestTally).failed).toBe(1);
  });

  it.each(["", "{", "{}", "null", '{"numPassedTests":"many"}'])("that reports %j failed once", (content) => {
    expect(tallyOf(report(content), 0, vitestTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("that left no report failed once", () => {
    expect(tallyOf(join(folder, "none.json"), 0, vitestTally).failed).toBe(1);
  });
});

describe("the last line", () => {
  it("adds all runners up", () => {
    const one = { passed: 1, failed: 0, skipped: 2 };
    expect(inWords(sum([one, one, { passed: 0, failed: 1, skipped: 0 }]))).toBe("2 passed, 1 failed, 4 skipped");
  });

  it("is silent about skipped tests where there are none", () => {
    expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  });
});
