/**
 * @typedef {import("./timeline.mjs").Measured} Measured
 * @typedef {import("./timeline.mjs").Stopped} Stopped
 * @typedef {import("./cross-filter.mjs").Linked} Linked
 * @typedef {import("./cross-filter.mjs").Halted} Halted
 * @typedef {import("./explore.mjs").Explored} Explored
 * @typedef {import("./check.mjs").Checked} Checked
 * @typedef {import("./embed.mjs").Embedded} Embedded
 * @typedef {{ browser: string, machine: string, measured: string, rounds: { readonly [part: string]: number } }} Circumstances
 * @typedef {{ what: string, measured: number, limit: number, unit: string }} Budget
 * @typedef {Circumstances & { timeline?: (Measured | Stopped)[], "cross-filter"?: (Linked | Halted)[], explore?: Explored, embed?: Embedded[], check?: Checked }} Results
 */

const NAMES = {
  ours: "Good Neighbour",
  vis: "vis-timeline",
  visClustered: "vis-timeline, `cluster` on",
  timelinejs: "TimelineJS",
  dc: "dc with crossfilter2",
  mosaic: "vgplot with DuckDB-WASM",
  bare: "the same picture in a bare page",
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
  if (small?.panAlike && large?.panAlike)
    budgets.push({
      what: "the same with as many events in view",
      measured: large.panAlike / small.panAlike,
      limit: 1.3,
      unit: "×",
    });
  const marks = timeline.flatMap((row) => ("marks" in row && row.who === "ours" ? [row.marks] : []));
  budgets.push({ what: "marks in the page", measured: Math.max(...marks), limit: 600, unit: "" });
  return budgets;
};

/** @param {number} [rounds] */
const roundsInWords = (rounds = 1) => (rounds === 1 ? "One round." : `Medians of ${rounds} rounds.`);

/** @param {readonly (Measured | Stopped)[]} timeline @param {string} rounds in words */
const timelineSection = (timeline, rounds) => {
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
    const alike = row.panAlike && small.panAlike ? `${digits(row.panAlike / small.panAlike)}×` : "";
    return [[count.toLocaleString("en"), times("load"), times("pan"), alike, times("zoom")]];
  });
  return `## Timelines

${rounds}

${budgetTable(timelineBudgets(timeline))}

${table(["", "events", "load, ms", "pan a step, ms", "zoom a step, ms", "marks", "elements"], rows)}

How ours grows from 1,000 events on:

${table(["events", "load", "pan", "pan, as many in view", "zoom"], growth)}
`;
};

/**
 * @param {readonly (Linked | Halted)[]} linked
 * @returns {Budget[]}
 */
export const crossFilterBudgets = (linked) => {
  const at = (/** @type {Linked["who"]} */ who) =>
    linked.find(/** @returns {row is Linked} */ (row) => "load" in row && row.who === who && row.count === 1_000_000);
  const [here, there] = [at("ours"), at("dc")];
  if (!here || !there) return [];
  return [
    {
      what: "a move of the brush, 1,000,000 events, share of dc's",
      measured: here.move / there.move,
      limit: 1 / 3,
      unit: "",
    },
    { what: "frames until the linked charts are drawn, 1,000,000 events", measured: here.frames, limit: 1, unit: "" },
  ];
};

/** @param {readonly (Linked | Halted)[]} linked @param {string} rounds in words */
const crossFilterSection = (linked, rounds) => {
  const rows = linked.map((row) =>
    "stopped" in row
      ? [NAMES[row.who], row.count.toLocaleString("en"), row.stopped, "", "", "", "", ""]
      : [
          NAMES[row.who],
          row.count.toLocaleString("en"),
          digits(row.load),
          digits(row.loadClock),
          digits(row.move),
          digits(row.moveP95),
          row.frames,
          `${(row.bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 })} kB`,
        ],
  );
  return `## Three linked charts

${rounds}

${budgetTable(crossFilterBudgets(linked))}

${table(["", "events", "load, ms", "load by the clock, ms", "move, ms", "move, p95, ms", "frames", "fetched"], rows)}
`;
};

/** @param {Explored} explored @returns {Budget[]} */
export const exploreBudgets = ({ interactions, js }) => [
  ...interactions.map((one) => ({
    what: `${one.kind}, to the next paint`,
    measured: one.median,
    limit: 50,
    unit: " ms",
  })),
  { what: "scripts, with brotli", measured: js / 1000, limit: 230, unit: " kB" },
];

/** @param {Explored} explored @param {string} rounds in words */
const exploreSection = (explored, rounds) => `## The explore page

${rounds} Chromium tells these times in steps of 8 ms.

${budgetTable(exploreBudgets(explored))}

${table(
  ["", "median, ms", "longest, ms"],
  explored.interactions.map(({ kind, median, longest }) => [kind, median, longest]),
)}
`;

/** @param {Checked} checked @returns {Budget[]} */
export const checkBudgets = ({ filter, paragraphs }) =>
  paragraphs.map(({ lang, check }) => ({
    what: `a paragraph of 1,000 words (${lang}) against one change of the explore page's filter`,
    measured: check / filter,
    limit: 1,
    unit: "×",
  }));

/** @param {Checked} checked @param {string} rounds in words */
const checkSection = (checked, rounds) => `## Checking sentences

${rounds}

${budgetTable(checkBudgets(checked))}

${table(
  ["", "ms"],
  [
    ["change of the filter", digits(checked.filter)],
    ...checked.paragraphs.map(({ lang, check }) => [`paragraph (${lang})`, digits(check)]),
  ],
)}
`;

/** A typical chart for the budgets. */
const TYPICAL = "trade-volume";

/** @param {readonly Embedded[]} embedded @returns {Budget[]} */
export const embedBudgets = (embedded) => {
  const at = (/** @type {Embedded["who"]} */ who) => embedded.find((row) => row.who === who && row.chart === TYPICAL);
  const [here, bare] = [at("ours"), at("bare")];
  if (!here || !bare) return [];
  return [
    { what: "all that is fetched, with brotli", measured: here.bytes / 1000, limit: 35, unit: " kB" },
    { what: "scripts of it", measured: here.js / 1000, limit: 8, unit: " kB" },
    {
      what: "largest contentful paint, share of the bare page's",
      measured: here.largest / bare.largest,
      limit: 1.15,
      unit: "",
    },
  ];
};

/** @param {readonly Embedded[]} embedded @param {string} rounds in words */
const embedSection = (embedded, rounds) => `## Embeds

${rounds} The budgets are those of \`${TYPICAL}\`.

${budgetTable(embedBudgets(embedded))}

${table(
  ["", "chart", "fetched, kB", "scripts, kB", "requests", "first paint, ms", "largest paint, ms", "blocking, ms"],
  embedded.map((row) => [
    NAMES[row.who],
    row.chart,
    digits(row.bytes / 1000),
    digits(row.js / 1000),
    row.requests,
    row.first.toFixed(0),
    row.largest.toFixed(0),
    row.blocking.toFixed(0),
  ]),
)}
`;

/**
 * The results as a page to read.
 * @param {Results} results
 */
export const report = (results) => `# Results

Made by \`npm run bench\`; \`README.md\` beside it says what is measured and how. ${results.measured}, Chromium
${results.browser}, ${results.machine}.

${[
  results.timeline ? timelineSection(results.timeline, roundsInWords(results.rounds.timeline)) : "",
  results["cross-filter"]
    ? crossFilterSection(results["cross-filter"], roundsInWords(results.rounds["cross-filter"]))
    : "",
  results.explore ? exploreSection(results.explore, roundsInWords(results.rounds.explore)) : "",
  results.check ? checkSection(results.check, roundsInWords(results.rounds.check)) : "",
  results.embed ? embedSection(results.embed, roundsInWords(results.rounds.embed)) : "",
]
  .filter(Boolean)
  .join("\n")}`;
