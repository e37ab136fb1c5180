import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Refusal, ROOT } from "../tools/install.mjs";
import { withPage } from "./lib/chromium.mjs";
import { medians } from "./lib/figures.mjs";
import { SITE, serveSite } from "./lib/site.mjs";

/** As Lighthouse has it: bytes a second, ms. */
const SLOW_4G = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
/** Of the processor's speed, as of a cheap phone. */
const THROTTLE = 4;
/** CSS pixels: a column of a newspaper's page, in which the picture of 700 is shown. */
const COLUMN = { width: 680, height: 800 };
/** ms after the page has loaded in which it must come to rest. */
const REST = 2500;
const CHARTS = /** @type {const} */ (["trade-volume", "timeline"]);
const TIMELINE_JS = join(import.meta.dirname, "node_modules/@knight-lab/timelinejs/dist");

/**
 * `bytes`, `js`: over the wire, with brotli and headers; `requests`: how many files; `first`, `largest`: ms to the
 * first and the largest contentful paint; `blocking`: ms by which tasks after the first paint exceed 50.
 * @typedef {{ bytes: number, js: number, requests: number, first: number, largest: number, blocking: number }} Loaded
 * @typedef {Loaded & { who: "ours" | "bare" | "timelinejs", chart: string }} Embedded
 * @typedef {{ type: string, body: Buffer }} Answer
 */

const HTML = "text/html;charset=utf-8";

/** @param {string} head @param {string} body */
const html = (head, body) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;

/** The picture that our embed shows in this column, its title, and the colours it is drawn in: nothing else. @param {string} chart */
const barePage = (chart) => {
  const page = readFileSync(join(ROOT, "dist/ar/embed", chart, "index.html"), "utf8");
  const picture = ["still-700", "still-560"].flatMap((name) => {
    const start = page.indexOf(`class="still ${name}"`);
    return start < 0 ? [] : [page.slice(page.indexOf("<svg", start), page.indexOf("</svg>", start) + "</svg>".length)];
  })[0];
  const title = /<h1>.*?<\/h1>/.exec(page)?.[0];
  const colours = /:root\{[^}]*\}/.exec(page)?.[0];
  if (picture === undefined || title === undefined) throw new Refusal(`The embed of ${chart} holds no picture.`);
  return html(`<title>${chart}</title><style>${colours}</style>`, `${title}${picture}`);
};

/** The events of our timeline in a page as TimelineJS' documentation has it. */
const timelineJsPage = () => {
  const { facts } = JSON.parse(readFileSync(join(ROOT, "data/timeline.json"), "utf8"));
  /** @param {string} iso */
  const dateOf = (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return { year, month, day };
  };
  const events = facts.map((/** @type {any} */ { date, until, title, summary, topics }) => ({
    start_date: dateOf(date),
    ...(until === undefined ? {} : { end_date: dateOf(until) }),
    text: { headline: title.ar, text: summary.ar },
    group: topics[0],
  }));
  return {
    page: html(
      '<title>TimelineJS</title><link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>',
      `<div id="t" style="height:600px"></div><script>fetch("/events.json").then(a=>a.json()).then(d=>new TL.Timeline("t",d,{font:null,script_path:"/js/"}))</script>`,
    ),
    events: JSON.stringify({ events }),
  };
};

/** Serves the pages beside ours, with brotli. @returns address and a way to stop */
const servePeers = async () => {
  const theirs = timelineJsPage();
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @param {string} path @param {string} type @param {string | Buffer} body */
  const add = (path, type, body) => answers.set(path, { type, body: brotliCompressSync(body) });
  for (const chart of CHARTS) add(`/${chart}`, HTML, barePage(chart));
  add("/timelinejs", HTML, theirs.page);
  add("/events.json", "application/json", theirs.events);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const known = answers.get(path);
    if (known === undefined && /^\/(js|css)\/[\w./-]+$/.test(path) && !path.includes("..")) {
      const type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "font/woff2";
      try {
        add(path, type, readFileSync(join(TIMELINE_JS, path)));
      } catch {
        // It asks for an icon, too.
      }
    }
    const answer = answers.get(path);
    if (answer === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": answer.type, "Content-Encoding": "br" }).end(answer.body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Loads a page on a slow phone. @param {string} address @returns {Promise<Loaded>} */
const load = (address) =>
  withPage("about:blank", async (page) => {
    await page.setViewportSize(COLUMN);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
    /** @type {Map<string, { script: boolean, bytes: number }>} */
    const fetched = new Map();
    cdp.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      if (request.url.startsWith("http")) fetched.set(requestId, { script: type === "Script", bytes: 0 });
    });
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const one = fetched.get(requestId);
      if (one) one.bytes = encodedDataLength;
    });
    await page.addInitScript(() => {
      window.paints = { largest: 0, blocking: 0 };
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) window.paints.largest = startTime;
      }).observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.paints.blocking += Math.max(0, duration - 50);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(REST);
    const painted = await page.evaluate(() => ({
      ...window.paints,
      first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    }));
    const all = [...fetched.values()];
    return {
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      js: all.reduce((sum, { script, bytes }) => sum + (script ? bytes : 0), 0),
      requests: all.length,
      ...painted,
    };
  });

/**
 * What a host's page pays for a chart until its reader touches it, beside a page that holds the picture alone, and
 * beside TimelineJS with the same events.
 * @param {unknown} _pages
 * @param {number} rounds
 * @returns {Promise<Embedded[]>}
 */
export const measureEmbeds = async (_pages, rounds) => {
  const stop = await serveSite();
  const peers = await servePeers();
  try {
    const contenders = [
      ...CHARTS.flatMap((chart) => [
        { who: /** @type {const} */ ("ours"), chart, address: `${SITE}/ar/embed/${chart}/` },
        { who: /** @type {const} */ ("bare"), chart, address: `${peers.address}/${chart}` },
      ]),
      { who: /** @type {const} */ ("timelinejs"), chart: "timeline", address: `${peers.address}/timelinejs` },
    ];
    /** @type {Loaded[][]} */
    const runs = contenders.map(() => []);
    for (let round = 0; round < rounds; round++)
      for (const [i, { address }] of contenders.entries()) runs[i]?.push(await load(address));
    return contenders.map(({ who, chart }, i) => {
      const loaded = /** @type {Loaded} */ (medians(runs[i] ?? []));
      console.log(`${who}, ${chart}:`, loaded);
      return { who, chart, ...loaded };
    });
  } finally {
    peers.close();
    stop();
  }
};
