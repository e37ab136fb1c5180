import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { lineOf } from "../src/record/check/finding.ts";
import { checkFiles } from "../src/record/check.ts";
import { PACKAGE_FILE, readRecord } from "./record-folder.ts";

// npm run data:check: what is wrong with the record, a line a finding. Exit code 1 where anything is a fault.
const folder = resolve(process.env.DATA_DIR || "data");
/** Without these nothing can be shown; a folder that describes itself as a data package must hold all it names. */
const LEAST = ["timeline", "glossary", "sources"];
const { findings, counts } = checkFiles(readRecord(folder), existsSync(join(folder, PACKAGE_FILE)) ? undefined : LEAST);
const errors = findings.filter(({ severity }) => severity === "error");

for (const finding of findings) console.log(lineOf(finding));
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
for (const [dataset, count] of Object.entries(counts)) console.log(`${String(count).padStart(6)}  ${dataset}`);
console.log(
  `${String(total).padStart(6)}  in all; errors: ${errors.length}, warnings: ${findings.length - errors.length}`,
);
if (errors.length > 0) process.exitCode = 1;
