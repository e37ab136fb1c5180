import { ltr } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import { yearsInWords } from "../years.ts";
import type { BalanceRow, Flows, SideId } from "./rows.ts";
import { SIDES } from "./rows.ts";

/** A balance with what it means: a surplus or a deficit of Belarus. */
export const balanceInWords = (balance: number, text: Texts): string =>
  text.say(balance === 0 ? "balanceEven" : balance > 0 ? "balanceSurplus" : "balanceDeficit", {
    value: text.write(Math.abs(balance), "money"),
  });

const BY = { belarus: "tradeByBelarus", russia: "tradeByRussia" } as const;

/** A year in which the same statistics give both directions. */
interface Whole {
  readonly year: string;
  readonly balance: number;
}
const wholeYears = (rows: readonly BalanceRow[], side: SideId): readonly Whole[] =>
  rows.flatMap((row) => {
    const balance = row[side]?.balance ?? null;
    return balance === null ? [] : [{ year: row.year, balance }];
  });

const lacks = (flows: Flows | null): boolean => flows === null || flows.balance === null;

/** What the rows say, in words: the last and the deepest balance of each side, and the years without one. */
export const describeBalance = (rows: readonly BalanceRow[], text: Texts): Description => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return { summary: text.say("tradeNothing"), findings: [] };
  const period = first.year === last.year ? first.year : ltr(`${first.year}–${last.year}`);
  const findings = SIDES.flatMap(({ id }) => {
    const whole = wholeYears(rows, id);
    const by = text.say(BY[id]);
    const latest = whole.at(-1);
    if (latest === undefined) return [];
    const told = (key: "balanceLatest" | "balanceDeepest" | "balanceTurned", { year, balance }: Whole): string =>
      text.say(key, { by, year, balance: balanceInWords(balance, text) });
    const deepest = whole.reduce((a, b) => (b.balance < a.balance ? b : a));
    const turned = whole.find((one, i) => one.balance > 0 && whole.slice(0, i).some(({ balance }) => balance < 0));
    const missing = rows.filter((row) => lacks(row[id])).map(({ year }) => Number(year));
    return [
      told("balanceLatest", latest),
      ...(deepest.balance < 0 && deepest !== latest ? [told("balanceDeepest", deepest)] : []),
      ...(turned === undefined || turned === latest ? [] : [told("balanceTurned", turned)]),
      ...(missing.length === 0 ? [] : [text.say("balanceMissing", { by, years: yearsInWords(missing, text) })]),
    ];
  });
  return { summary: text.say("balanceSummary", { period }), findings };
};

/** Both sides' balances for the year of a moment, short enough for the margin of a stave. */
export const at = (rows: readonly BalanceRow[], moment: number, text: Texts): string | null => {
  const year = String(new Date(moment).getUTCFullYear());
  const row = rows.find((one) => one.year === year);
  if (row === undefined) return null;
  const parts = SIDES.flatMap(({ id }) => {
    const balance = row[id]?.balance ?? null;
    const value = balance === null ? null : text.write(balance, "money");
    return value === null ? [] : [text.say(id === "belarus" ? "tradeAtBelarus" : "tradeAtRussia", { value })];
  });
  return text.say("tradeAt", { year, values: parts.length === 0 ? text.write(null, "money") : text.list(parts) });
};
