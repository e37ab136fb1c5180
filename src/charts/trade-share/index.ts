import { defineChart } from "../chart.ts";
import type { SharePoint } from "../share-points.ts";
import { shareColumns, sharesAt } from "../share-points.ts";
import { shareLegend } from "../share-view.tsx";
import { describeTradeShare } from "./describe.ts";
import { KINDS, rows } from "./rows.ts";
import { View } from "./view.tsx";

/** How much each country is to the other: Russia about half of Belarus's trade, Belarus a twentieth of Russia's. */
export const tradeShareChart = defineChart<"trade-share", SharePoint>({
  id: "trade-share",
  title: "shareTitle",
  subtitle: "shareSubtitle",
  notes: ["shareNoteNoLine", "shareNoteWho", "shareNoteLeftOut"],
  datasets: ["trade-share"],
  reads: ["reporter"],
  sets: ["time"],
  rows,
  columns: shareColumns(KINDS),
  sources: (row) => row.sources,
  describe: describeTradeShare,
  legend: (points, theme, text) => shareLegend(points, KINDS, theme, text),
  height: (width) => (width < 480 ? 340 : 400),
  at: (points, moment, text) => sharesAt(points, KINDS, moment, text),
  View,
});
