import { meterOf, within, withPage } from "./lib/chromium.mjs";
import { median, medians, p95 } from "./lib/figures.mjs";

/** How many events each is given. */
const COUNTS = [10_000, 100_000, 1_000_000];
const WHO = /** @type {const} */ (["ours", "dc", "mosaic"]);
/** Who has not drawn its events after so many seconds is not asked for more. */
const PATIENCE = 180;

/**
 * Times in milliseconds: `load`, `move` and `moveP95` of the main thread's processor, the others as a clock shows them.
 * `frames` is the number of frames until what the brush narrows was drawn anew, `bytes` what was fetched, with brotli.
 * @typedef {{ load: number, loadClock: number, move: number, moveP95: number, clock: number, frames: number, bytes: number }} Figures
 * @typedef {(typeof WHO)[number]} Who
 * @typedef {{ who: Who, count: number } & Figures} Linked
 * @typedef {{ who: Who, count: number, stopped: string }} Halted
 */

/**
 * One contender with so many events, on a fresh page; `null` where it took too long.
 * @param {{ address: string, bytes: () => number }} pages
 * @param {Who} who
 * @param {number} count
 */
const runOnce = ({ address, bytes }, who, count) =>
  withPage(address, async (page) => {
    bytes();
    const bench = await page.evaluateHandle(
      ([name, n]) => window.crossFilterBench(name, n),
      /** @type {const} */ ([who, count]),
    );
    const moves = await page.evaluate(() => window.MOVES);
    const cpu = await meterOf(page);
    const measure = async () => {
      const start = performance.now();
      const load = await cpu(() => bench.evaluate((it) => it.load()));
      const loadClock = performance.now() - start;
      // The first draws the brush; what is measured is how it is moved.
      await bench.evaluate((it) => it.move(0));
      /** @type {number[]} */
      const times = [];
      /** @type {{ frames: number, ms: number }[]} */
      const seen = [];
      for (let step = 1; step <= moves; step++)
        times.push(
          await cpu(async () => {
            seen.push(await bench.evaluate((it, n) => it.move(n), step));
          }),
        );
      return {
        load,
        loadClock,
        move: median(times),
        moveP95: p95(times),
        clock: median(seen.map(({ ms }) => ms)),
        frames: median(seen.map((one) => one.frames)),
        bytes: bytes(),
        byTopic: await bench.evaluate((it) => it.byTopic()),
      };
    };
    return within(PATIENCE, measure());
  });

/**
 * Refuses to compare charts that show something else. Bars are as long as the counts, whatever their unit and order;
 * ours also counts periods that began before the brush, and a brush ends at a pixel or at a day.
 * @param {Who} who
 * @param {readonly number[]} counts
 * @param {readonly number[]} expected
 */
const agree = (who, counts, expected) => {
  const shares = (/** @type {readonly number[]} */ of) => of.map((one) => one / Math.max(...of)).sort();
  const [these, those] = [shares(counts), shares(expected)];
  if (these.length !== those.length || these.some((share, i) => Math.abs(share - (those[i] ?? 0)) > 0.05))
    throw new Error(`${who} shows ${counts.join(" ")} where ours shows ${expected.join(" ")}`);
};

/**
 * All linked charts with all numbers of events, one after another in every round.
 * @param {{ address: string, bytes: () => number }} pages
 * @param {number} rounds
 * @returns {Promise<(Linked | Halted)[]>}
 */
export const measureCrossFilters = async (pages, rounds) => {
  /** @type {(Linked | Halted)[]} */
  const results = [];
  for (const count of COUNTS) {
    /** @type {Map<Who, Figures[]>} */
    const runs = new Map(WHO.map((who) => [who, []]));
    for (let round = 0; round < rounds; round++) {
      /** @type {readonly number[] | null} */
      let expected = null;
      for (const [who, figures] of runs) {
        const run = await runOnce(pages, who, count);
        if (run === null) {
          runs.delete(who);
          results.push({ who, count, stopped: `not done after ${PATIENCE} s` });
          continue;
        }
        const { byTopic, ...measured } = run;
        expected ??= byTopic;
        agree(who, byTopic, expected);
        figures.push(measured);
      }
    }
    for (const [who, figures] of runs) {
      const row = /** @type {Linked} */ ({ who, count, ...medians(figures) });
      results.push(row);
      console.log(
        `${who}, ${count} events: load ${row.load} ms, move ${row.move} (p95 ${row.moveP95}), ${row.frames} frames`,
      );
    }
  }
  return results;
};
