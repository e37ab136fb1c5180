import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository. */
export const ROOT = resolve(import.meta.dirname, "..");

/** What a command cannot do, in one sentence for the person who started it. */
export class Refusal extends Error {}

/**
 * Runs a command's body; a refusal ends it with its sentence and exit code 1.
 * @param {() => void | Promise<void>} body
 */
export const command = async (body) => {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
};

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 */

/**
 * @param {string} path
 * @returns {Lock}
 */
const readLock = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * Whether what npm says it installed is what is locked. Optional packages may be absent: they are for other machines.
 * @param {Lock} locked
 * @param {Lock} installed npm's own record, `node_modules/.package-lock.json`
 */
export const sameVersions = (locked, installed) =>
  Object.entries(locked.packages ?? {}).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    const there = installed.packages?.[path];
    return there ? there.version === version : optional === true;
  });

/**
 * Whether `node_modules` is what `package-lock.json` asks for. By content: clones and copies have any date.
 * @param {string} root
 */
export const installed = (root) => {
  const lock = join(root, "package-lock.json");
  const hidden = join(root, "node_modules/.package-lock.json");
  if (!existsSync(hidden)) return false;
  const stamp = join(root, "node_modules/.installed");
  const machine = `${process.platform} ${process.arch} `;
  const now = `${machine}${createHash("sha256").update(readFileSync(lock)).digest("hex")}\n`;
  if (existsSync(stamp)) {
    const then = readFileSync(stamp, "utf8");
    if (then === now) return true;
    // Copied from another machine: its binaries do not run here.
    if (!then.startsWith(machine)) return false;
  }
  // Installed by hand: no need to do it again.
  if (!sameVersions(readLock(lock), readLock(hidden))) return false;
  writeFileSync(stamp, now);
  return true;
};

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {"inherit" | "pipe"} stdio
 */
const npm = (root, args, stdio) => {
  const cli = process.env.npm_execpath;
  return cli?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio, encoding: "utf8" })
    : spawnSync("npm", args, { cwd: root, stdio, encoding: "utf8", shell: process.platform === "win32" });
};

/**
 * Installs the packages of a folder unless they are there.
 * @param {string} root
 */
export const install = (root = ROOT) => {
  if (installed(root)) return;
  console.log("Installing packages …");
  // Development packages too, whatever NODE_ENV says: they build the site.
  const clean = npm(root, ["ci", "--include=dev"], "pipe");
  if (clean.status !== 0) {
    // A lock written where a registry lacks some packages for other machines leaves those out, and `npm ci` refuses
    // it. `npm install` takes the same locked versions.
    const again = clean.stderr?.includes("EUSAGE")
      ? npm(root, ["install", "--include=dev", "--no-save"], "inherit")
      : clean;
    if (again === clean) console.error(clean.stderr || clean.error?.message);
    if (again.status !== 0) throw new Refusal("The packages could not be installed; the lines above say why.");
  }
  // Npm has removed the stamp with the folder; this writes it.
  if (!installed(root)) throw new Refusal("Packages are missing; package.json and package-lock.json may disagree.");
};
