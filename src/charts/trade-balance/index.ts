import type { Column } from "../chart.ts";
import { defineChart } from "../chart.ts";
import { at, describeBalance } from "./describe.ts";
import type { BalanceRow, Flow, SideId } from "./rows.ts";
import { rows, sourcesOf } from "./rows.ts";
import { View } from "./view.tsx";

const LABELS = {
  belarus: { exports: "exportsBelarus", imports: "importsBelarus", balance: "balanceBelarus" },
  russia: { exports: "exportsRussia", imports: "importsRussia", balance: "balanceRussia" },
} as const;

const figure = (side: SideId, of: Flow): Column<BalanceRow> => ({
  id: `${side}_${of}_usd_billion`,
  label: LABELS[side][of],
  format: "money",
  unit: "unitUsdBillion",
  value: (row) => row[side]?.[of]?.value ?? null,
});
const balance = (side: SideId): Column<BalanceRow> => ({
  id: `${side}_balance_usd_billion`,
  label: LABELS[side].balance,
  format: "money",
  unit: "unitUsdBillion",
  value: (row) => row[side]?.balance ?? null,
});
const known = (side: SideId): Column<BalanceRow> => ({
  id: `${side}_calculated`,
  label: side === "belarus" ? "balanceKnownBelarus" : "balanceKnownRussia",
  format: "prose",
  value: (row, text) => {
    const flows = row[side];
    if (flows === null) return null;
    const calculated = (["exports", "imports"] as const).filter((of) => flows[of]?.calculated === true);
    const names = calculated.map((of) => text.say(of === "exports" ? "balanceExports" : "balanceImports"));
    return names.length === 0 ? text.say("balanceNoneCalculated") : text.list(names);
  },
});

/** What Belarus sells to Russia and buys from it, as two mirrored halves, and the difference. */
export const tradeBalanceChart = defineChart<"trade-volume", BalanceRow>({
  id: "trade-balance",
  title: "balanceTitle",
  subtitle: "balanceSubtitle",
  notes: ["balanceNoteSides", "balanceNoteBoth", "balanceNoteHollow", "tradeNoteRussia"],
  datasets: ["trade-volume"],
  reads: ["reporter"],
  sets: ["time", "reporter"],
  rows,
  columns: [
    { id: "year", label: "columnYear", format: "date", value: (row) => row.year },
    figure("belarus", "exports"),
    figure("belarus", "imports"),
    balance("belarus"),
    figure("russia", "exports"),
    figure("russia", "imports"),
    balance("russia"),
    known("belarus"),
    known("russia"),
  ],
  sources: sourcesOf,
  describe: describeBalance,
  legend: (_, theme, text) => [
    { label: text.say("seriesBelarus"), colour: theme.series.belarus, shape: "area" },
    { label: text.say("seriesRussia"), colour: theme.series.russia, shape: "area" },
    { label: text.say("legendBalanceHollow"), colour: theme.ink2, shape: "area", hollow: true },
    { label: text.say("legendBalance"), colour: theme.ink, shape: "line" },
  ],
  height: (width) => (width < 480 ? 320 : 400),
  at,
  View,
});
