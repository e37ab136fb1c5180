import { extentOf } from "../../record/dates.ts";
import type { EventFact } from "../../record/record.ts";
import type { Texts } from "../../text/texts.ts";
import type { Column } from "../chart.ts";
import { defineChart } from "../chart.ts";
import { namedLanes } from "../lanes.ts";
import { at, describeTimeline } from "./describe.ts";
import { timelineHeight } from "./layout.ts";
import { TimelineView } from "./view.tsx";

const names = (ids: readonly string[], text: Texts): string => text.list(ids.map((id) => text.name(id)));

const columns: readonly Column<EventFact>[] = [
  { id: "date", label: "columnDate", format: "date", value: ({ date }) => date },
  { id: "until", label: "columnUntil", format: "date", value: ({ until }) => until ?? "" },
  { id: "title", label: "columnTitle", format: "prose", value: ({ title }, text) => text.pick(title) },
  { id: "topics", label: "topics", format: "prose", value: ({ topics }, text) => names(topics, text) },
  { id: "actors", label: "actors", format: "prose", value: ({ actors }, text) => names(actors, text) },
  { id: "place", label: "place", format: "prose", value: ({ places }, text) => names(places ?? [], text) },
  { id: "importance", label: "columnImportance", format: "count", value: ({ importance }) => importance },
];

/** Every event of the record, in lanes by topic or by actor. */
export const timelineChart = defineChart<"timeline", EventFact>({
  id: "timeline",
  title: "timelineTitle",
  subtitle: "timelineSubtitle",
  notes: ["timelineNoteMarks", "timelineNoteTopics"],
  datasets: ["timeline"],
  reads: ["topic", "actor", "importance", "place", "q"],
  sets: ["time"],
  rows: (slice) => slice.facts("timeline"),
  columns,
  sources: ({ sources }) => sources,
  describe: describeTimeline,
  legend: (_rows, theme, text) => [
    { label: text.say("timelineLegendFirst"), colour: theme.ink, shape: "dot" },
    { label: text.say("timelineLegendSecond"), colour: theme.ink2, shape: "dot" },
    { label: text.say("timelineLegendThird"), colour: theme.quiet, shape: "dot" },
  ],
  height: timelineHeight,
  lanes: namedLanes,
  extent: extentOf,
  at,
  View: TimelineView,
});
