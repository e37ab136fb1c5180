import { factsOf } from "./facts.ts";
import { frames, settled } from "./frames.ts";
import type { Contender } from "./timeline/contender.ts";
import { STEPS } from "./timeline/contender.ts";

const TIMELINES = {
  ours: async () => (await import("./timeline/ours.tsx")).ours,
  vis: async () => (await import("./timeline/vis.ts")).vis,
  visClustered: async () => (await import("./timeline/vis.ts")).visClustered,
  timelinejs: async () => (await import("./timeline/timelinejs.ts")).timelinejs,
};

const place = document.getElementById("place");
if (place === null) throw new Error("the page has no #place");

/** A timeline and its events, in parts that are measured from outside. */
const timelineBench = async (who: keyof typeof TIMELINES, count: number) => {
  const contender: Contender = await TIMELINES[who]();
  const facts = factsOf(count);
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
    startZoom: () => start("zoom"),
    zoom: () => gesture("zoom"),
    drawn: () => ({
      marks: place.querySelectorAll(contender.marks).length,
      elements: place.querySelectorAll("*").length,
    }),
  };
};

declare global {
  interface Window {
    timelineBench: typeof timelineBench;
    STEPS: typeof STEPS;
  }
}
Object.assign(window, { timelineBench, STEPS });
