import { defineChart } from "../chart.ts";
import type { SharePoint } from "../share-points.ts";
import { shareColumns, sharesAt } from "../share-points.ts";
import { shareLegend } from "../share-view.tsx";
import { describeSettlement } from "./describe.ts";
import { KINDS, rows } from "./rows.ts";
import { View } from "./view.tsx";

/** What the two countries pay each other in, as officials and others have put it. */
export const settlementCurrencyChart = defineChart<"settlement-currency", SharePoint>({
  id: "settlement-currency",
  title: "settleTitle",
  subtitle: "settleSubtitle",
  notes: ["settleNoteMeasures", "settleNoteReturn", "settleNoteWho"],
  datasets: ["settlement-currency"],
  reads: ["reporter"],
  sets: ["time"],
  rows,
  columns: shareColumns(KINDS),
  sources: (row) => row.sources,
  describe: describeSettlement,
  legend: (points, theme, text) => shareLegend(points, KINDS, theme, text),
  height: (width) => (width < 480 ? 340 : 400),
  at: (points, moment, text) => sharesAt(points, KINDS, moment, text),
  View,
});
