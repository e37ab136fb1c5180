import { defineChart } from "../chart.ts";
import { at, describeGas, KIND_NAMES } from "./describe.ts";
import type { GasRow } from "./rows.ts";
import { rows } from "./rows.ts";
import { SIGNS, View } from "./view.tsx";

const SIGN_KINDS = ["contract", "average", "paid", "stated", "expected"] as const;

/** What Belarus paid, or was to pay, for Russian natural gas at its border. */
export const gasPriceChart = defineChart<"gas-price", GasRow>({
  id: "gas-price",
  title: "gasTitle",
  subtitle: "gasSubtitle",
  notes: ["gasNoteLine", "gasNoteRoubles"],
  datasets: ["gas-price"],
  reads: ["reporter"],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "date", label: "columnDate", format: "date", value: (row) => row.date },
    { id: "until", label: "columnUntil", format: "date", value: (row) => row.until ?? "" },
    {
      id: "price_usd_per_1000_m3",
      label: "gasColumnPrice",
      unit: "gasUnit",
      format: "quantity",
      value: (row) => row.value,
    },
    { id: "kind", label: "gasColumnKind", format: "prose", value: (row, text) => text.say(KIND_NAMES[row.kind]) },
    { id: "reporter", label: "gasColumnReporter", format: "name", value: (row) => row.reporter },
    {
      id: "note",
      label: "notes",
      format: "prose",
      value: (row, text) => (row.note === null ? "" : text.pick(row.note)),
    },
  ],
  sources: (row) => row.sources,
  describe: describeGas,
  legend: (drawn, theme, text) => [
    { label: text.say("gasLegendLine"), colour: theme.ink, shape: "line" },
    ...SIGN_KINDS.filter((kind) => drawn.some((row) => row.line === null && row.kind === kind)).map((kind) => ({
      label: text.say(KIND_NAMES[kind]),
      colour: theme.ink2,
      shape: SIGNS[kind].glyph,
      ...(SIGNS[kind].hollow ? { hollow: true as const } : {}),
    })),
  ],
  height: (width) => (width < 480 ? 320 : 380),
  at,
  View,
});
