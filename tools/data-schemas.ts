import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPackage } from "./data-package.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { PACKAGE_FILE, readRecord } from "./record-folder.ts";

// npm run data:schemas: writes what describes the record and is made of it: the JSON Schemas that editors complete and
// check with, and the Data Package.
const FOLDER = "data";

mkdirSync(join(FOLDER, "schemas"), { recursive: true });
for (const [path, content] of jsonSchemas()) writeFileSync(join(FOLDER, path), content);
const descriptor = dataPackage(readRecord(FOLDER), readFileSync(join(FOLDER, "CHANGELOG.md"), "utf8"));
writeFileSync(join(FOLDER, PACKAGE_FILE), `${JSON.stringify(descriptor, null, 2)}\n`);
