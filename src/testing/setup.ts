import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

/** What was said on the console and not expected. A test that expects it replaces the method with `vi.spyOn`. */
let said: string[] = [];

for (const method of ["warn", "error"] as const)
  console[method] = (...values: unknown[]) => {
    said.push(`console.${method}: ${format(...values)}`);
  };

/** Fails once, with all that was said: throwing in the call itself would be swallowed by whoever called. */
const fail = () => {
  const lines = said;
  said = [];
  if (lines.length > 0) throw new Error(lines.join("\n"));
};

afterEach(fail);
afterAll(fail);
