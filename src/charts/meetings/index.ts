import { defineChart } from "../chart.ts";
import { at, describeMeetings, FORMAT_NAMES } from "./describe.ts";
import { meetingsHeight } from "./layout.ts";
import type { MeetingRow } from "./rows.ts";
import { rows } from "./rows.ts";
import { View } from "./view.tsx";

/** Every meeting of the two presidents for which a source was found, by day and place. */
export const meetingsChart = defineChart<"meetings", MeetingRow>({
  id: "meetings",
  title: "meetingsTitle",
  subtitle: "meetingsSubtitle",
  notes: ["meetingsNoteRows", "meetingsNoteThin", "meetingsNoteGap"],
  datasets: ["meetings"],
  // Every other dimension would leave out meetings that took place, and the stretches between them would be false.
  reads: [],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "date", label: "columnDate", format: "date", value: (row) => row.date },
    { id: "until", label: "columnUntil", format: "date", value: (row) => row.until ?? "" },
    { id: "place", label: "place", format: "prose", value: (row, text) => text.pick(row.city) },
    { id: "country", label: "columnCountry", format: "name", value: (row) => row.country },
    { id: "format", label: "columnFormat", format: "prose", value: (row, text) => text.say(FORMAT_NAMES[row.format]) },
    {
      id: "since_belarus_days",
      label: "columnSinceBelarus",
      format: "count",
      value: (row) => row.sinceBelarus ?? "",
    },
    { id: "summary", label: "columnContent", format: "prose", value: (row, text) => text.pick(row.summary) },
  ],
  sources: (row) => row.sources,
  describe: describeMeetings,
  legend: (_, theme, text) => [
    { label: text.say("legendBilateral"), colour: theme.ink, shape: "dot" },
    { label: text.say("legendSummit"), colour: theme.ink, shape: "ring" },
  ],
  height: meetingsHeight,
  at,
  View,
});
