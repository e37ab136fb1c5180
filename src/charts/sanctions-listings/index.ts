import { defineChart } from "../chart.ts";
import { extentOf, listingsHeight } from "./layout.ts";
import type { ListingRow } from "./rows.ts";
import { rows, SUBJECTS } from "./rows.ts";
import { View } from "./view.tsx";
import { at, describeListings, numberOf, SIGNS, SUBJECT_NAMES } from "./words.ts";

/** How many people, entities and ships are listed, by list, each count as it was published. */
export const sanctionsListingsChart = defineChart<"sanctions-totals", ListingRow>({
  id: "sanctions-listings",
  title: "listingsTitle",
  subtitle: "listingsSubtitle",
  notes: ["listingsNoteDiffer", "listingsNoteGaps", "listingsNoteMissing"],
  datasets: ["sanctions-totals"],
  reads: ["by", "reporter"],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "date", label: "columnDate", format: "date", value: (row) => row.date },
    {
      id: "subject",
      label: "columnCounted",
      format: "prose",
      value: (row, text) => text.say(SUBJECT_NAMES[row.subject]),
    },
    { id: "listed_count", label: "columnListed", format: "count", value: (row) => row.value },
    { id: "as_given", label: "columnPrecision", format: "prose", value: numberOf },
    { id: "definition", label: "columnDefinition", format: "prose", value: (row, text) => text.pick(row.definition) },
    { id: "reporter", label: "columnReporter", format: "name", value: (row) => row.reporter },
  ],
  sources: (row) => row.sources,
  describe: describeListings,
  legend: (shown, theme, text) =>
    SUBJECTS.filter((subject) => shown.some((row) => row.subject === subject)).map((subject) => {
      const { glyph, hollow } = SIGNS[subject];
      const label = text.say(SUBJECT_NAMES[subject]);
      return { label, colour: theme.ink, shape: glyph, ...(hollow ? { hollow: true } : {}) };
    }),
  height: listingsHeight,
  extent: (shown) => (shown.length === 0 ? null : extentOf(shown)),
  at,
  View,
});
