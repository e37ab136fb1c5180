import type { LinkedCharts } from "./cross-filter/contender.ts";
import { DAYS, FIRST_DAY, factsOf } from "./facts.ts";
import { frames, settled } from "./frames.ts";
import type { Contender } from "./timeline/contender.ts";
import { STEPS } from "./timeline/contender.ts";

const TIMELINES = {
  ours: async () => (await import("./timeline/ours.tsx")).ours,
  vis: async () => (await import("./timeline/vis.ts")).vis,
  visClustered: async () => (await import("./timeline/vis.ts")).visClustered,
  timelinejs: async () => (await import("./timeline/timelinejs.ts")).timelinejs,
};

const LINKED = {
  ours: async () => (await import("./cross-filter/ours.tsx")).ours,
  dc: async () => (await import("./cross-filter/dc.ts")).dc,
  mosaic: async () => (await import("./cross-filter/mosaic.ts")).mosaic,
};
/** Moves of a brush that is three years wide, from near the beginning to near the end of the time. */
const MOVES = 60;
const BRUSH_DAYS = 1096;
/** Who has not redrawn after so many frames has nothing new to show. */
const MOST_FRAMES = 60;

/** Events in the window whose pan is compared over numbers of events: as many as nearly fill the drawing. */
const IN_VIEW = 550;
/** No timeline of ours shows less. */
const CLOSEST_DAYS = 14;

const place = document.getElementById("place");
if (place === null) throw new Error("the page has no #place");

/** A timeline and its events, in parts that are measured from outside. */
const timelineBench = async (who: keyof typeof TIMELINES, count: number) => {
  const contender: Contender = await TIMELINES[who]();
  const facts = factsOf(count);
  /** As many days as hold `IN_VIEW` events, whatever the number of all. */
  const days = Math.max(CLOSEST_DAYS, Math.round((DAYS * IN_VIEW) / count));
  const panAlike = (step: number): void => contender.panDays?.(step, days);
  const start = async (kind: "pan" | "zoom"): Promise<void> => {
    contender[kind](0);
    await settled(place);
  };
  const gesture = async (kind: "pan" | "zoom"): Promise<void> => {
    for (let step = 1; step <= STEPS; step++) {
      contender[kind](step);
      await frames(2);
    }
  };
  return {
    async load() {
      contender.load(place, facts);
      await settled(place);
    },
    startPan: () => start("pan"),
    pan: () => gesture("pan"),
    async startPanAlike() {
      panAlike(0);
      await settled(place);
    },
    async panAlike() {
      for (let step = 1; step <= STEPS; step++) {
        panAlike(step);
        await frames(2);
      }
    },
    startZoom: () => start("zoom"),
    zoom: () => gesture("zoom"),
    drawn: () => ({
      marks: place.querySelectorAll(contender.marks).length,
      elements: place.querySelectorAll("*").length,
    }),
  };
};

/** Linked charts and their events, in parts that are measured from outside. */
const crossFilterBench = async (who: keyof typeof LINKED, count: number) => {
  const contender: LinkedCharts = await LINKED[who]();
  const facts = factsOf(count);
  const end = (step: number): number => FIRST_DAY + Math.round((step / MOVES) * (DAYS - BRUSH_DAYS - 2));
  let redrawn = 0;
  const watch = (): void => {
    const observer = new MutationObserver(() => {
      redrawn = performance.now();
    });
    for (const chart of place.querySelectorAll(contender.linked))
      observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  return {
    async load() {
      await contender.load(place, facts);
      await settled(place);
      contender.near?.();
      watch();
    },
    /** One move of the brush, and the frames and milliseconds until the charts that follow it were drawn anew. */
    async move(step: number): Promise<{ readonly frames: number; readonly ms: number }> {
      const start = performance.now();
      redrawn = 0;
      contender.brush(end(step), end(step) + BRUSH_DAYS);
      let waited = 0;
      do {
        await frames(1);
        waited++;
      } while (redrawn === 0 && waited < MOST_FRAMES);
      const told = { frames: waited, ms: redrawn - start };
      await frames(1);
      return told;
    },
    byTopic: () => contender.byTopic(),
  };
};

declare global {
  interface Window {
    timelineBench: typeof timelineBench;
    crossFilterBench: typeof crossFilterBench;
    MOVES: typeof MOVES;
    STEPS: typeof STEPS;
  }
}
Object.assign(window, { timelineBench, crossFilterBench, STEPS, MOVES });
