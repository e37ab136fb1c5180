import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

it("names what is wrong with a folder and fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  writeFileSync(join(folder, "timeline.json"), "{");
  writeFileSync(join(folder, "datapackage.json"), "{}");
  const { status, stdout } = spawnSync(process.execPath, ["tools/run.mjs", "tools/data-check.ts"], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(stdout).toContain("error: timeline.json: is not JSON");
  expect(stdout).toContain("error: sources.json: the file is missing");
  expect(stdout).not.toContain("datapackage");
  expect(status).toBe(1);
}, 30_000);

it("asks a newsroom's own folder for a timeline, its names and its sources alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  writeFileSync(join(folder, "timeline.json"), "{}");
  const { stdout } = spawnSync(process.execPath, ["tools/run.mjs", "tools/data-check.ts"], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(stdout.match(/^error: .*the file is missing$/gm)).toEqual([
    "error: glossary.json: the file is missing",
    "error: sources.json: the file is missing",
  ]);
}, 30_000);
