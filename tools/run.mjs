import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { command, install, Refusal, ROOT } from "./install.mjs";

/**
 * Loads a TypeScript tool, which Node 20 cannot by itself. Paths in a tool start from the repository
 * (`process.cwd()`), not from `import.meta`: the bundle lies elsewhere.
 * @param {string} entry from the repository, such as `tools/serve.ts`
 * @returns {Promise<Record<string, any>>} its exports
 */
export const load = async (entry) => {
  if (!existsSync(join(ROOT, entry))) throw new Refusal(`There is no ${entry}.`);
  // Under node_modules, so that the bundle finds its packages; its own folder, since two commands may run at once.
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "tool-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { status } = spawnSync(process.execPath, [join(ROOT, "tools/bundle.mjs"), entry, folder], { stdio: "inherit" });
  if (status !== 0) throw new Refusal(`${entry} could not be bundled; the lines above say why.`);
  // What readers get is drawn by React's production build; it is also twice as fast.
  process.env.NODE_ENV = process.env.NODE_ENV || "production";
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(join(folder, "main.mjs")).href);
};

// node tools/run.mjs ENTRY [ARGUMENTS]
if (process.argv[1] === import.meta.filename)
  await command(async () => {
    const [entry] = process.argv.splice(2, 1);
    if (!entry) throw new Refusal("Usage: node tools/run.mjs ENTRY [ARGUMENTS]");
    process.chdir(ROOT);
    install();
    await load(entry);
  });
