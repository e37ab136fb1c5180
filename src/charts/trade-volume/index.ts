import type { Texts, Value } from "../../text/texts.ts";
import type { Column } from "../chart.ts";
import { defineChart } from "../chart.ts";
import { at, describeTrade } from "./describe.ts";
import type { Reported, SeriesId, TradeRow } from "./rows.ts";
import { rows, sourcesOf } from "./rows.ts";
import type { Spoken } from "./spoken.ts";
import { amountOf } from "./spoken.ts";
import { View } from "./view.tsx";

const LABELS = {
  belarus: { turnover: "turnoverBelarus", exports: "exportsBelarus", imports: "importsBelarus", known: "knownBelarus" },
  russia: { turnover: "turnoverRussia", exports: "exportsRussia", imports: "importsRussia", known: "knownRussia" },
} as const;

const figure = (series: SeriesId, flow: "turnover" | "exports" | "imports"): Column<TradeRow> => ({
  id: `${series}_${flow}_usd_billion`,
  label: LABELS[series][flow],
  format: "money",
  unit: "unitUsdBillion",
  value: (row) => row[series]?.[flow] ?? null,
});
const known = (series: SeriesId): Column<TradeRow> => ({
  id: `${series}_turnover_known`,
  label: LABELS[series].known,
  format: "prose",
  value: (row, text): Value => {
    const how: Reported["known"] = row[series]?.known ?? null;
    return how === null ? null : text.say(how === "published" ? "knownPublished" : "knownCalculated");
  },
});

const spokenCell = (spoken: Spoken, text: Texts): string =>
  text.say(spoken.basis === "goods-and-services" ? "spokenCellServices" : "spokenCell", {
    value: amountOf(spoken, text),
    who: text.pick(spoken.who),
    date: text.write(spoken.said, "date"),
  });

/** Goods turnover by year: two statistics of one trade, as two lines, and what was said of it. */
export const tradeVolumeChart = defineChart<"trade-volume" | "trade-statements", TradeRow>({
  id: "trade-volume",
  title: "tradeVolumeTitle",
  subtitle: "tradeVolumeSubtitle",
  notes: ["tradeNoteTwo", "tradeNoteHollow", "tradeNoteSpoken", "tradeNoteRussia", "tradeNoteEarlier"],
  datasets: ["trade-volume", "trade-statements"],
  reads: ["reporter"],
  // A click on a line's name asks for that reporter alone: the other line then stands back and stays.
  sets: ["time", "reporter"],
  rows: (slice) => rows(slice),
  columns: [
    { id: "year", label: "columnYear", format: "date", value: (row) => row.year },
    figure("belarus", "turnover"),
    figure("russia", "turnover"),
    figure("belarus", "exports"),
    figure("belarus", "imports"),
    figure("russia", "exports"),
    figure("russia", "imports"),
    known("belarus"),
    known("russia"),
    {
      id: "spoken",
      label: "columnSpoken",
      format: "prose",
      value: (row, text) => row.spoken.map((spoken) => spokenCell(spoken, text)).join(" · "),
    },
  ],
  sources: sourcesOf,
  describe: describeTrade,
  legend: (_, theme, text) => [
    { label: text.say("seriesBelarus"), colour: theme.series.belarus, shape: "line" },
    { label: text.say("seriesRussia"), colour: theme.series.russia, shape: "line" },
    { label: text.say("legendCalculated"), colour: theme.ink2, shape: "ring" },
    { label: text.say("legendSpoken"), colour: theme.ink2, shape: "diamond" },
    { label: text.say("legendSpokenServices"), colour: theme.ink2, shape: "plus" },
  ],
  height: (width) => (width < 480 ? 300 : 360),
  at,
  View,
});
