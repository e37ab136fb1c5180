import { plain } from "../../text/bidi.ts";
import { bounded } from "../bounded.ts";
import { defineChart } from "../chart.ts";
import { at, describeNuclear, KIND_NAMES } from "./describe.ts";
import type { NuclearRow } from "./rows.ts";
import { rows } from "./rows.ts";
import { SIGNS, View } from "./view.tsx";

const IN_LEGEND = ["generation", "expected", "grid", "outage", "refuelling"] as const;
const LEGEND_NAMES = {
  generation: "nuclearLegendOther",
  expected: "nuclearExpected",
  grid: "nuclearLegendBegun",
  outage: "nuclearLegendStopped",
  refuelling: "nuclearRefuelling",
} as const;

/** Electricity of the Belarusian nuclear plant, with the milestones of running it. */
export const nuclearOutputChart = defineChart<"nuclear-output" | "nuclear-milestones", NuclearRow>({
  id: "nuclear-output",
  title: "nuclearTitle",
  subtitle: "nuclearSubtitle",
  notes: ["nuclearNoteSeries", "nuclearNoteSigns"],
  datasets: ["nuclear-output", "nuclear-milestones"],
  reads: ["reporter"],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "date", label: "columnDate", format: "date", value: (row) => row.date },
    { id: "until", label: "columnUntil", format: "date", value: (row) => row.until ?? "" },
    { id: "unit", label: "nuclearColumnUnit", format: "name", value: (row) => row.unit },
    { id: "kind", label: "nuclearColumnKind", format: "prose", value: (row, text) => text.say(KIND_NAMES[row.kind]) },
    {
      id: "generation_twh",
      label: "nuclearGeneration",
      unit: "nuclearUnit",
      format: "quantity",
      value: (row) => (row.title === null ? row.value : ""),
    },
    {
      id: "bound",
      label: "nuclearColumnBound",
      format: "prose",
      value: (row, text) => (row.bound === null ? "" : plain(bounded("", row.bound, text)).trim()),
    },
    {
      id: "title",
      label: "columnTitle",
      format: "prose",
      value: (row, text) => (row.title === null ? "" : text.pick(row.title)),
    },
    { id: "reporter", label: "gasColumnReporter", format: "name", value: (row) => row.reporter ?? "" },
  ],
  sources: (row) => row.sources,
  describe: describeNuclear,
  legend: (drawn, theme, text) => [
    { label: text.say("nuclearLegendYear"), colour: theme.ink, shape: "line" },
    ...IN_LEGEND.filter((kind) => drawn.some((row) => row.line === null && row.kind === kind)).map((kind) => ({
      label: text.say(LEGEND_NAMES[kind]),
      colour: theme.ink2,
      shape: SIGNS[kind].glyph,
      ...(SIGNS[kind].hollow ? { hollow: true as const } : {}),
    })),
  ],
  height: (width) => (width < 480 ? 320 : 360),
  at,
  View,
});
