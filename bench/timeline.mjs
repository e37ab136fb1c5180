import { meterOf, within, withPage } from "./lib/chromium.mjs";
import { medians } from "./lib/figures.mjs";

/** How many events each is given, until it cannot draw them in time. */
const COUNTS = [300, 1000, 10_000, 100_000, 1_000_000];
const WHO = /** @type {const} */ (["ours", "vis", "visClustered", "timelinejs"]);
/** Who has not drawn its events after so many seconds is not asked for more. */
const PATIENCE = 90;

/**
 * @typedef {(typeof WHO)[number]} Who
 * @typedef {{ who: Who, count: number, load: number, pan: number, panAlike?: number, zoom: number, marks: number, elements: number }} Measured
 * @typedef {{ who: Who, count: number, stopped: string }} Stopped
 */

/**
 * One contender with so many events, on a fresh page; `null` where it took too long.
 * @param {string} address
 * @param {Who} who
 * @param {number} count
 */
const runOnce = (address, who, count) =>
  withPage(address, async (page) => {
    const bench = await page.evaluateHandle(
      ([name, n]) => window.timelineBench(name, n),
      /** @type {const} */ ([who, count]),
    );
    const steps = await page.evaluate(() => window.STEPS);
    const cpu = await meterOf(page);
    /** @param {"load" | "startPan" | "pan" | "startPanAlike" | "panAlike" | "startZoom" | "zoom"} part */
    const part = (part) => bench.evaluate((it, name) => it[name](), part);
    const measure = async () => {
      const load = await cpu(() => part("load"));
      const whole = await bench.evaluate((it) => it.drawn());
      await part("startPan");
      const pan = await cpu(() => part("pan"));
      const panned = await bench.evaluate((it) => it.drawn());
      let panAlike = null;
      if (who === "ours") {
        await part("startPanAlike");
        panAlike = (await cpu(() => part("panAlike"))) / steps;
      }
      await part("startZoom");
      const zoom = await cpu(() => part("zoom"));
      return {
        load,
        pan: pan / steps,
        ...(panAlike === null ? {} : { panAlike }),
        zoom: zoom / steps,
        marks: Math.max(whole.marks, panned.marks),
        elements: Math.max(whole.elements, panned.elements),
      };
    };
    return within(PATIENCE, measure());
  });

/**
 * All timelines with all numbers of events, one after another in every round.
 * @param {string} address
 * @param {number} rounds
 * @returns {Promise<(Measured | Stopped)[]>}
 */
export const measureTimelines = async (address, rounds) => {
  /** @type {(Measured | Stopped)[]} */
  const results = [];
  /** @type {Set<Who>} */
  const stopped = new Set();
  for (const count of COUNTS) {
    /** @type {Map<Who, Record<string, number>[]>} */
    const runs = new Map(WHO.filter((who) => !stopped.has(who)).map((who) => [who, []]));
    for (let round = 0; round < rounds; round++)
      for (const [who, figures] of runs) {
        if (stopped.has(who)) continue;
        const run = await runOnce(address, who, count);
        if (run === null) {
          stopped.add(who);
          results.push({ who, count, stopped: `not drawn after ${PATIENCE} s` });
          console.log(`${who}, ${count} events: not drawn after ${PATIENCE} s`);
        } else figures.push(run);
      }
    for (const [who, figures] of runs) {
      if (stopped.has(who)) continue;
      const row = /** @type {Measured} */ ({ who, count, ...medians(figures) });
      results.push(row);
      console.log(`${who}, ${count} events: load ${row.load} ms, pan ${row.pan}, zoom ${row.zoom}, ${row.marks} marks`);
    }
  }
  return results;
};
