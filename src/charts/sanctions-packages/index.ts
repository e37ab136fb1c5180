import type { Column } from "../chart.ts";
import { defineChart } from "../chart.ts";
import { at, describePackages } from "./describe.ts";
import type { Kind, PackageRow } from "./rows.ts";
import { KINDS, rows } from "./rows.ts";
import { shades } from "./shades.ts";
import { View } from "./view.tsx";

const LABELS = { people: "columnPeople", entities: "columnEntities", vessels: "columnVessels" } as const;

const count = (kind: Kind): Column<PackageRow> => ({
  id: `${kind}_listed_count`,
  label: LABELS[kind],
  format: "count",
  value: (row) => row[kind],
});

/** The numbered packages of the EU on Russia, each with what it newly lists. */
export const sanctionsPackagesChart = defineChart<"sanctions-packages", PackageRow>({
  id: "sanctions-packages",
  title: "packagesTitle",
  subtitle: "packagesSubtitle",
  notes: ["packagesNoteCounts", "packagesNoteMissing", "packagesNoteSide"],
  datasets: ["sanctions-packages"],
  reads: ["by", "measure"],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "number", label: "columnNumber", format: "count", value: (row) => row.number },
    { id: "date", label: "columnAdopted", format: "date", value: (row) => row.date },
    { id: "title", label: "columnContent", format: "prose", value: (row, text) => text.pick(row.title) },
    ...KINDS.map(count),
    {
      id: "measures",
      label: "columnMeasures",
      format: "prose",
      value: (row, text) => text.list(row.measures.map(text.name)),
    },
    { id: "in_force", label: "columnInForce", format: "date", value: (row) => row.in_force },
  ],
  sources: (row) => row.sources,
  describe: describePackages,
  legend: (_, theme, text) => [
    ...KINDS.map((kind) => ({ label: text.say(LABELS[kind]), colour: shades(theme)[kind], shape: "area" as const })),
    { label: text.say("legendUnpublished"), colour: theme.ink2, shape: "dash" },
  ],
  height: (width) => (width < 480 ? 300 : 360),
  at,
  View,
});
