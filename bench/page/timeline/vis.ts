import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import { dayToMs, lastDay } from "../../../src/record/dates.ts";
import type { EventFact } from "../../../src/record/record.ts";
import type { Contender } from "./contender.ts";
import { windowed } from "./contender.ts";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";

const itemOf = ({ id, date, until, label, topics }: EventFact) => ({
  id,
  content: label.en,
  group: topics[0] ?? "",
  start: date,
  ...(until === undefined ? {} : { end: new Date(dayToMs(lastDay(until) + 1)) }),
});

const contender = (options: object): Contender => {
  let timeline: Timeline | null = null;
  return {
    marks: ".vis-item.vis-box, .vis-item.vis-range, .vis-item.vis-cluster",
    load(place, facts) {
      const groups = [...new Set(facts.map(({ topics }) => topics[0] ?? ""))].sort();
      timeline = new Timeline(
        place,
        new DataSet(facts.map(itemOf)),
        new DataSet(groups.map((id) => ({ id, content: id }))),
        { ...options },
      );
    },
    ...windowed((from, to) => timeline?.setWindow(dayToMs(from), dayToMs(to + 1), { animation: false })),
  };
};

/** As it comes: every item of the window is in the page, stacked. */
export const vis = contender({});
/** With its own clustering switched on. */
export const visClustered = contender({ cluster: { maxItems: 3 } });
