import script from "@knight-lab/timelinejs/dist/js/timeline.js?url";
import type { EventFact } from "../../../src/record/record.ts";
import type { Contender } from "./contender.ts";
import "@knight-lab/timelinejs/dist/css/timeline.css";

const dateOf = (iso: string) => {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
};
const slideOf = ({ id, date, until, title, summary, topics }: EventFact) => ({
  unique_id: id,
  start_date: dateOf(date),
  ...(until === undefined ? {} : { end_date: dateOf(until) }),
  text: { headline: title.en, text: summary.en },
  group: topics[0],
});

interface TimelineJs {
  goToNext(): void;
  zoomIn(): void;
  zoomOut(): void;
}
declare const TL: { Timeline: new (place: HTMLElement, data: object, options: object) => TimelineJs };

// What is published for pages is a script that leaves one global behind.
await new Promise((done, fail) => {
  document.head.append(Object.assign(document.createElement("script"), { src: script, onload: done, onerror: fail }));
});

let timeline: TimelineJs | null = null;

/** It moves from slide to slide, and zooms along a list of eleven scales: in and out again. */
export const timelinejs: Contender = {
  marks: ".tl-timemarker",
  load(place, facts) {
    place.style.height = "600px";
    timeline = new TL.Timeline(place, { events: facts.map(slideOf) }, { duration: 0, font: null, script_path: script });
  },
  pan(step) {
    if (step > 0) timeline?.goToNext();
  },
  zoom(step) {
    if (step % 8 > 3) timeline?.zoomOut();
    else if (step > 0) timeline?.zoomIn();
  },
};
