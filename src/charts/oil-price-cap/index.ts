import { defineChart } from "../chart.ts";
import { at, describeCap, PRODUCT_NAMES, STEP_NAMES } from "./describe.ts";
import type { CapRow } from "./rows.ts";
import { rows } from "./rows.ts";
import { View } from "./view.tsx";

/** Every step of the price cap on Russian oil carried by sea. */
export const oilPriceCapChart = defineChart<"oil-price-cap", CapRow>({
  id: "oil-price-cap",
  title: "capTitle",
  subtitle: "capSubtitle",
  notes: ["capNoteLines", "capNoteDays"],
  datasets: ["oil-price-cap"],
  reads: ["by"],
  sets: ["time"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "decided", label: "capColumnDecided", format: "date", value: (row) => row.date },
    { id: "applies_from", label: "capColumnApplies", format: "date", value: (row) => row.appliesFrom ?? "" },
    { id: "by", label: "imposers", format: "name", value: (row) => row.by },
    {
      id: "product",
      label: "capColumnProduct",
      format: "prose",
      value: (row, text) => text.say(PRODUCT_NAMES[row.product]),
    },
    { id: "step", label: "capColumnStep", format: "prose", value: (row, text) => text.say(STEP_NAMES[row.step]) },
    { id: "cap_usd_per_barrel", label: "capColumnCap", unit: "capUnit", format: "quantity", value: (row) => row.value },
    { id: "acts", label: "legalActs", format: "prose", value: (row, text) => text.list(row.acts) },
  ],
  sources: (row) => row.sources,
  describe: describeCap,
  legend: (_, theme, text) => [
    { label: text.say("capLegendEu"), colour: theme.ink, shape: "line" },
    { label: text.say("capLegendCoalition"), colour: theme.ink, shape: "dash" },
    { label: text.say("capLegendOthers"), colour: theme.ink2, shape: "diamond" },
    { label: text.say("capLegendBasis"), colour: theme.ink2, shape: "triangle" },
  ],
  height: (width) => (width < 480 ? 340 : 380),
  at,
  View,
});
