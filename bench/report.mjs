/**
 * @typedef {import("./timeline.mjs").Measured} Measured
 * @typedef {import("./timeline.mjs").Stopped} Stopped
 * @typedef {{ browser: string, machine: string, measured: string, rounds: number }} Circumstances
 * @typedef {{ what: string, measured: number, limit: number, unit: string }} Budget
 * @typedef {Circumstances & { timeline?: (Measured | Stopped)[] }} Results
 */

const NAMES = {
  ours: "Good Neighbour",
  vis: "vis-timeline",
  visClustered: "vis-timeline, `cluster` on",
  timelinejs: "TimelineJS",
};

/** @param {number} value */
const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** @param {readonly Budget[]} budgets */
const budgetTable = (budgets) =>
  table(
    ["Budget", "measured", "at most", ""],
    budgets.map(({ what, measured, limit, unit }) => [
      what,
      `${digits(measured)}${unit}`,
      `${digits(limit)}${unit}`,
      measured <= limit ? "kept" : "**missed**",
    ]),
  );

/**
 * @param {readonly (Measured | Stopped)[]} timeline
 * @returns {{ at: (who: Measured["who"], count: number) => Measured | undefined }}
 */
const found = (timeline) => ({
  at: (who, count) =>
    timeline.find(/** @returns {row is Measured} */ (row) => "load" in row && row.who === who && row.count === count),
});

/**
 * @param {readonly (Measured | Stopped)[]} timeline
 * @returns {Budget[]}
 */
export const timelineBudgets = (timeline) => {
  const { at } = found(timeline);
  const [here, there] = [at("ours", 10_000), at("vis", 10_000)];
  const [small, large] = [at("ours", 1000), at("ours", 1_000_000)];
  const ofVis = /** @type {const} */ ([
    ["load", 1 / 5],
    ["pan", 1 / 4],
    ["zoom", 1 / 50],
  ]);
  /** @type {Budget[]} */
  const budgets = [];
  if (here && there)
    for (const [part, limit] of ofVis)
      budgets.push({
        what: `${part}, 10,000 events, share of vis-timeline's`,
        measured: here[part] / there[part],
        limit,
        unit: "",
      });
  if (small && large)
    budgets.push({
      what: "pan, 1,000,000 events against 1,000",
      measured: large.pan / small.pan,
      limit: 1.3,
      unit: "×",
    });
  const marks = timeline.flatMap((row) => ("marks" in row && row.who === "ours" ? [row.marks] : []));
  budgets.push({ what: "marks in the page", measured: Math.max(...marks), limit: 600, unit: "" });
  return budgets;
};

/** @param {readonly (Measured | Stopped)[]} timeline */
const timelineSection = (timeline) => {
  const rows = timeline.map((row) =>
    "stopped" in row
      ? [`${NAMES[row.who]}`, row.count.toLocaleString("en"), row.stopped, "", "", "", ""]
      : [
          NAMES[row.who],
          row.count.toLocaleString("en"),
          digits(row.load),
          digits(row.pan),
          digits(row.zoom),
          row.marks,
          row.elements,
        ],
  );
  const { at } = found(timeline);
  const small = at("ours", 1000);
  const growth = [10_000, 100_000, 1_000_000].flatMap((count) => {
    const row = at("ours", count);
    if (!row || !small) return [];
    const times = (/** @type {"load" | "pan" | "zoom"} */ part) => `${digits(row[part] / small[part])}×`;
    return [[count.toLocaleString("en"), times("load"), times("pan"), times("zoom")]];
  });
  return `## Timelines

${budgetTable(timelineBudgets(timeline))}

${table(["", "events", "load, ms", "pan a step, ms", "zoom a step, ms", "marks", "elements"], rows)}

How ours grows from 1,000 events on:

${table(["events", "load", "pan", "zoom"], growth)}
`;
};

/**
 * The results as a page to read.
 * @param {Results} results
 */
export const report = (results) => `# Results

Made by \`npm run bench\`; \`README.md\` beside it says what is measured and how. ${results.measured}, Chromium
${results.browser}, ${results.machine}, ${results.rounds === 1 ? "one round" : `medians of ${results.rounds} rounds`}.

${results.timeline ? timelineSection(results.timeline) : ""}`;
