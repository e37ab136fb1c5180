import crossfilter from "crossfilter2";
import { scaleTime, timeMonth, timeMonths } from "d3";
import { BarChart, filters, RowChart, redrawAll, renderAll } from "dc";
import { dayToMs, firstDay } from "../../../src/record/dates.ts";
import type { EventFact } from "../../../src/record/record.ts";
import { DAYS, FIRST_DAY } from "../facts.ts";
import type { LinkedCharts } from "./contender.ts";
import "dc/dist/style/dc.css";

const rowOf = ({ date, topics, actors }: EventFact) => {
  const day = new Date(dayToMs(firstDay(date)));
  return { day, month: timeMonth(day), topic: topics[0] ?? "", actor: actors[0] ?? "" };
};
type Row = ReturnType<typeof rowOf>;

const box = (place: HTMLElement, name: string): HTMLElement => {
  const made = document.createElement("div");
  made.className = name;
  place.append(made);
  return made;
};

let brushed: ReturnType<typeof BarChart.prototype.brushOn> | null = null;
let counts: () => readonly number[] = () => [];

/** dc's charts over crossfilter, as its documentation sets them up, without animation. */
export const dc: LinkedCharts = {
  linked: ".linked",
  async load(place, facts) {
    const rows = crossfilter<Row>(facts.map(rowOf));
    const [month, topic, actor] = [
      rows.dimension((row) => row.month),
      rows.dimension((row) => row.topic),
      rows.dimension((row) => row.actor),
    ];
    const [from, to] = [new Date(dayToMs(FIRST_DAY)), new Date(dayToMs(FIRST_DAY + DAYS))];
    const bars = new BarChart(box(place, "time"));
    bars
      .width(1200)
      .height(120)
      .dimension(month)
      .group(month.group())
      .x(scaleTime().domain([from, to]))
      .xUnits(timeMonths)
      .round(timeMonth.round)
      .transitionDuration(0);
    const byTopic = topic.group();
    for (const [dimension, group, name] of [
      [topic, byTopic, "topics"],
      [actor, actor.group(), "actors"],
    ]) {
      const chart = new RowChart(box(place, `linked ${name}`));
      chart
        .width(560)
        .height(name === "topics" ? 200 : 440)
        .dimension(dimension)
        .group(group)
        .elasticX(true)
        .transitionDuration(0);
    }
    brushed = bars;
    counts = () =>
      [...byTopic.all()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }: { value: number }) => value);
    renderAll();
  },
  brush(from, to) {
    brushed.replaceFilter(filters.RangedFilter(new Date(dayToMs(from)), new Date(dayToMs(to + 1))));
    redrawAll();
  },
  byTopic: () => counts(),
};
