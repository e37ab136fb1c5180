import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schemas.ts";

// npm run data:schemas: writes the JSON Schemas that editors complete and check the record with.
mkdirSync("data/schemas", { recursive: true });
for (const [path, content] of jsonSchemas()) writeFileSync(join("data", path), content);
