import { chromium } from "@playwright/test";
import { findChromium } from "../../tools/browser.mjs";
import { Refusal } from "../../tools/install.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/** The Chromium of this run. @returns {Promise<string>} its path */
const pathOf = async () => {
  const path = await findChromium();
  if (!path) throw new Refusal("There is no Chromium; CHROMIUM_PATH can name one.");
  return path;
};
/** @type {Promise<string> | null} */
let path = null;

/**
 * Opens a page in a browser process of its own, so that nothing is left over from the one before.
 * @template T
 * @param {string} address
 * @param {(page: Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
export const withPage = async (address, use) => {
  path ??= pathOf();
  const browser = await chromium.launch({
    executablePath: await path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--js-flags=--max-old-space-size=8192"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", ({ message }) => console.error(`the page: ${message}`));
    await page.goto(address);
    return await use(page);
  } finally {
    await browser.close();
  }
};

/** The version of Chromium that measures. */
export const browserVersion = () => withPage("about:blank", async (page) => page.context().browser()?.version() ?? "");

/**
 * Milliseconds of processor time that the main thread of a page spends on a piece of work: scripts, styles, layout and
 * painting (`TaskDuration` in thread time, so that other programs on the machine do not count).
 * @param {Page} page
 * @returns {Promise<(work: () => Promise<unknown>) => Promise<number>>}
 */
export const meterOf = async (page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  return async (work) => {
    const before = await now();
    await work();
    return (await now()) - before;
  };
};

/**
 * What the work comes to, or `null` where it takes longer than so many seconds.
 * @template T
 * @param {number} seconds
 * @param {Promise<T>} work
 * @returns {Promise<T | null>}
 */
export const within = (seconds, work) => {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<null>} */
  const late = new Promise((done) => {
    timer = setTimeout(done, seconds * 1000, null);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
