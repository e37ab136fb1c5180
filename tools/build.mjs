import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { command, install, Refusal, ROOT } from "./install.mjs";

/** The built site. */
export const DIST = join(ROOT, "dist");
/** All that a build is made of, besides the record. */
const INPUTS = ["src", "public", "tools", "index.html", "vite.config.ts", "tsconfig.json", "package.json"];
/** Environment variables that a build reads. */
const VARIABLES = ["SITE_URL"];
/** In the folder itself: whoever empties or rebuilds it by other means takes the stamp along. */
const STAMP = join(DIST, ".built");

/** The folder of the record that is served. */
export const dataFolder = () => {
  const folder = resolve(ROOT, process.env.DATA_DIR || "data");
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal(`DATA_DIR names a folder that is not there: ${folder}`);
  return folder;
};

/**
 * Every file of a folder, or the file itself; none where there is nothing.
 * @param {string} path
 * @returns {string[]}
 */
const filesOf = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** @param {string} data the record's folder */
const fingerprint = (data) => {
  const hash = createHash("sha256");
  const inputs = [...INPUTS, "package-lock.json"].map((input) => join(ROOT, input));
  for (const file of [...inputs, data].flatMap(filesOf))
    hash.update(`${relative(ROOT, file)}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  return hash.digest("hex");
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const TEXT = new Set([".css", ".csv", ".html", ".js", ".json", ".map", ".mjs", ".svg", ".txt", ".wasm", ".xml"]);

/**
 * Lays a `.br` and a `.gz` beside every text file of a folder, for servers that send them as they are.
 * @param {string} folder
 */
export const compress = async (folder) => {
  const queue = filesOf(folder).filter((file) => TEXT.has(extname(file)) && statSync(file).size >= 1024);
  const work = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const bytes = await readFile(file);
      // The best quality is slow: only for the few files that every reader loads.
      const quality = /\.(css|m?js|wasm)$/.test(file) ? constants.BROTLI_MAX_QUALITY : 9;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await writeFile(`${file}.br`, await brotli(bytes, { params }));
      await writeFile(`${file}.gz`, await gzipped(bytes, { level: 9 }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
};

/**
 * @param {string} step what is being done, for the sentence that says it failed
 * @param {...string} args
 */
const node = (step, ...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Refusal(`${step} failed; the lines above say why.`);
};

// node tools/build.mjs: builds the site unless nothing has changed since the last time.
if (process.argv[1] === import.meta.filename)
  await command(async () => {
    const data = dataFolder();
    process.env.DATA_DIR = data;
    install();
    // Taken first: what changes meanwhile is built the next time.
    const print = fingerprint(data);
    if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === print) return;
    console.log("Building the site …");
    rmSync(DIST, { recursive: true, force: true });
    node("The build", "node_modules/vite/bin/vite.js", "build", "--logLevel", "warn");
    if (existsSync(join(ROOT, "tools/chart-pictures.ts")))
      node("Drawing the charts", "tools/run.mjs", "tools/chart-pictures.ts");
    if (existsSync(join(ROOT, "tools/prerender.ts"))) node("Prerendering", "tools/run.mjs", "tools/prerender.ts");
    if (existsSync(join(ROOT, "tools/claim-pictures.ts")))
      node("Drawing the article's figures", "tools/run.mjs", "tools/claim-pictures.ts");
    if (process.env.SITE_URL && existsSync(join(ROOT, "tools/social-pictures.ts")))
      node("Drawing the pictures of shared links", "tools/run.mjs", "tools/social-pictures.ts");
    await compress(DIST);
    writeFileSync(STAMP, print);
  });
