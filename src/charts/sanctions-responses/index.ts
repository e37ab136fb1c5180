import { defineChart } from "../chart.ts";
import { at, describeActs } from "./describe.ts";
import { actsHeight, extentOf } from "./layout.ts";
import type { ActRow, DatasetsOfActs } from "./rows.ts";
import { KINDS, rows } from "./rows.ts";
import { View } from "./view.tsx";
import { againstOf, KIND_NAMES, signOf } from "./words.ts";

/** Who imposed measures, how Russia and Belarus answered, and what was eased: an act a sign. */
export const sanctionsResponsesChart = defineChart<DatasetsOfActs, ActRow>({
  id: "sanctions-responses",
  title: "responsesTitle",
  subtitle: "responsesSubtitle",
  notes: ["responsesNoteActs", "responsesNoteCover", "responsesNoteReturn"],
  datasets: ["sanctions-packages", "sanctions-rounds", "sanctions-easings", "counter-measures"],
  reads: ["measure"],
  sets: ["time", "by"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "date", label: "columnDate", format: "date", value: (row) => row.date },
    { id: "by", label: "columnSide", format: "name", value: (row) => row.by },
    { id: "kind", label: "columnKind", format: "prose", value: (row, text) => text.say(KIND_NAMES[row.kind]) },
    { id: "against", label: "columnDirectedAt", format: "prose", value: againstOf },
    { id: "title", label: "columnContent", format: "prose", value: (row, text) => text.pick(row.title) },
    {
      id: "measures",
      label: "columnMeasures",
      format: "prose",
      value: (row, text) => text.list(row.measures.map(text.name)),
    },
  ],
  sources: (row) => row.sources,
  describe: describeActs,
  legend: (rows, theme, text) =>
    KINDS.filter((kind) => rows.some((row) => row.kind === kind)).map((kind) => {
      const { glyph, hollow, colour } = signOf(kind, theme);
      return { label: text.say(KIND_NAMES[kind]), colour, shape: glyph, ...(hollow ? { hollow: true } : {}) };
    }),
  height: actsHeight,
  extent: (rows) => (rows.length === 0 ? null : extentOf(rows)),
  at,
  View,
});
