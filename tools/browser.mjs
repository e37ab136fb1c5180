import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How each system installs Chromium, the names of its packages included. */
const MANAGERS = [
  { name: "apt-get", runs: [["update"], ["install", "-y", "--no-install-recommends", "chromium"]] },
  { name: "dnf", runs: [["install", "-y", "chromium"]] },
  { name: "pacman", runs: [["-Sy", "--noconfirm", "chromium"]] },
  { name: "apk", runs: [["add", "--no-cache", "chromium"]] },
  { name: "brew", runs: [["install", "--cask", "chromium"]] },
];

/**
 * The path of a program, or `null` where there is none of that name.
 * @param {string} name
 */
const which = (name) => {
  if (name.includes("/") || name.includes("\\")) return existsSync(name) ? name : null;
  const { status, stdout } = spawnSync(process.platform === "win32" ? "where" : "which", [name], { encoding: "utf8" });
  return status === 0 ? (stdout.split(/\r?\n/)[0] ?? null) : null;
};

/**
 * Whether a program is a browser that starts. Ubuntu's `chromium-browser` without its snap only prints advice.
 * @param {string | null} path
 * @returns {path is string}
 */
const starts = (path) => {
  if (path === null) return false;
  // Chrome for Windows opens a window instead of saying its version.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
};

/** Playwright's own browser, if somebody downloaded it; its path does not say that it is there. */
const playwrights = async () => {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
};

const ofSystem = () => NAMES.map(which).find(starts) ?? null;

/** Asks the system's package manager. Playwright's download is not used: it is not built for every system. */
const installIt = () => {
  const manager = MANAGERS.find(({ name }) => which(name));
  if (!manager) return;
  const root = process.getuid?.() === 0 || manager.name === "brew";
  if (!root && !which("sudo")) return;
  const [program = "", ...before] = root ? [manager.name] : ["sudo", "-n", manager.name];
  console.log(`Installing Chromium with ${manager.name} …`);
  for (const run of manager.runs)
    spawnSync(program, [...before, ...run], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
};

/**
 * A Chromium that starts: `CHROMIUM_PATH`, the system's, Playwright's, or one that is installed now.
 * @returns {Promise<string | null>} its path; `null` where none can be had
 */
export const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(which(named))) return which(named);
    console.error(`CHROMIUM_PATH names no browser that starts: ${named}`);
  }
  const there = ofSystem() ?? (await playwrights());
  if (there) return there;
  installIt();
  return ofSystem();
};
