import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Refusal, ROOT } from "../tools/install.mjs";
import { withPage } from "./lib/chromium.mjs";
import { median } from "./lib/figures.mjs";
import { SITE, serveSite } from "./lib/site.mjs";

/** How often each interaction is made in a round. */
const TIMES = 7;
/** Of the processor's speed, as of a cheap phone. */
const THROTTLE = 4;

/**
 * `inp`: milliseconds from an interaction to the next paint, in steps of 8, at a quarter of the processor's speed, of
 * each the median and the longest. `js`: bytes of all scripts that the page fetches by itself, with brotli.
 * @typedef {{ kind: string, median: number, longest: number }} Interaction
 * @typedef {{ interactions: Interaction[], js: number }} Explored
 * @typedef {import("@playwright/test").Page} Page
 */

/** What a reader does, each on its own. @type {{ readonly [kind: string]: (page: Page, turn: number) => Promise<void> }} */
const GESTURES = {
  async "brush on the strip"(page, turn) {
    const box = await page.locator(".strip .overlay").boundingBox();
    if (box === null) throw new Refusal("The strip has no brush.");
    const y = box.y + box.height / 2;
    const from = box.x + box.width * (0.2 + turn * 0.05);
    await page.mouse.move(from, y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++) await page.mouse.move(from + step * 20, y);
    await page.mouse.up();
  },
  async "choice of a topic"(page, turn) {
    const choices = page.locator(".choices input");
    if (!(await choices.first().isVisible())) await page.locator(".sentence-words summary").nth(1).click();
    await choices.nth(turn).click();
  },
  async "opening an event"(page, turn) {
    await page
      .locator(".event-list li a")
      .nth(turn * 3)
      .click();
  },
  async "a key that zooms"(page) {
    await page.locator('[data-chart="timeline"] [role="listbox"]').press("+");
  },
};

/** The longest interaction of a gesture, ms. @param {Page} page @param {() => Promise<void>} gesture */
const longest = async (page, gesture) => {
  await page.evaluate(() => {
    window.durations = [];
  });
  await gesture();
  await page.waitForTimeout(700);
  return page.evaluate(() => Math.max(0, ...window.durations));
};

/**
 * Interactions on the explore page with the real record, and what it fetches.
 * @param {unknown} _pages
 * @param {number} rounds
 * @returns {Promise<Explored>}
 */
export const measureExplore = async (_pages, rounds) => {
  const stop = await serveSite();
  try {
    /** @type {Interaction[]} */
    const interactions = [];
    for (const [kind, gesture] of Object.entries(GESTURES)) {
      /** @type {number[]} */
      const times = [];
      for (let round = 0; round < rounds; round++)
        await withPage("about:blank", async (page) => {
          await page.goto(`${SITE}/ar/`);
          await page.locator('html[data-ready="true"]').waitFor();
          await page.evaluate(() => {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                if ("interactionId" in entry && Number(entry.interactionId) > 0) window.durations.push(entry.duration);
            }).observe({ type: "event", durationThreshold: 16 });
          });
          const cdp = await page.context().newCDPSession(page);
          await cdp.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
          // The first of each loads and compiles what the others use.
          for (let turn = 0; turn <= TIMES; turn++) {
            const time = await longest(page, () => gesture(page, turn));
            if (turn > 0) times.push(time);
          }
        });
      interactions.push({ kind, median: median(times), longest: Math.max(...times) });
      console.log(`${kind}: ${median(times)} ms, at most ${Math.max(...times)}`);
    }
    return { interactions, js: await scripts() };
  } finally {
    stop();
  }
};

/** Bytes of the scripts that the page fetches until it is ready, with brotli. */
const scripts = () =>
  withPage("about:blank", async (page) => {
    /** @type {Set<string>} */
    const fetched = new Set();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith(".js")) fetched.add(pathname);
    });
    await page.goto(`${SITE}/ar/`);
    await page.locator('html[data-ready="true"]').waitFor();
    await page.waitForTimeout(1000);
    return [...fetched].reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(join(ROOT, "dist", path))).length,
      0,
    );
  });
