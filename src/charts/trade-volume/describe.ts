import { ltr } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import { yearsInWords } from "../years.ts";
import type { Reported, SeriesId, TradeRow } from "./rows.ts";
import { SERIES } from "./rows.ts";
import { outcomeOf, widestMiss } from "./spoken.ts";

interface Point {
  readonly year: number;
  readonly turnover: number;
  readonly known: Reported["known"];
}

const pointsOf = (rows: readonly TradeRow[], series: SeriesId): readonly Point[] =>
  rows.flatMap((row) => {
    const one = row[series];
    return one === null || one.turnover === null
      ? []
      : [{ year: Number(row.year), turnover: one.turnover, known: one.known }];
  });

const NAMES = { belarus: "tradeByBelarus", russia: "tradeByRussia" } as const;

/** A fall from a year to the very next; years with a gap between them are not compared. */
const falls = (points: readonly Point[]) =>
  points.flatMap((point, i) => {
    const before = points[i - 1];
    return before && before.year === point.year - 1 && point.turnover < before.turnover ? [{ before, point }] : [];
  });

/** How much was said, and what became of the forecast that turned out least right. */
const describeSpoken = (rows: readonly TradeRow[], text: Texts): readonly string[] => {
  const amounts = rows.flatMap(({ spoken }) =>
    spoken.flatMap(({ value, to }) => (to === null ? [value] : [value, to])),
  );
  const count = rows.reduce((sum, { spoken }) => sum + spoken.length, 0);
  if (count === 0) return [];
  const money = (value: number): string => text.write(value, "money");
  const missed = widestMiss(rows);
  const row = missed === null ? undefined : rows[missed.row];
  return [
    text.say("tradeSpoken", { count, least: money(Math.min(...amounts)), most: money(Math.max(...amounts)) }),
    ...(missed === null || row === undefined
      ? []
      : [[text.pick(missed.spoken.words), outcomeOf(missed.spoken, row, text)].filter(Boolean).join(" ")]),
  ];
};

/** What the rows say, in words: the way, the highest year, the deepest fall, how far the two sides part, what is missing. */
export const describeTrade = (all: readonly TradeRow[], text: Texts): Description => {
  const counted = (row: TradeRow): boolean => row.belarus !== null || row.russia !== null;
  // Years before and after the statistics are there for what was said of them.
  const rows = all.slice(Math.max(0, all.findIndex(counted)), all.findLastIndex(counted) + 1);
  const spoken = describeSpoken(all, text);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined)
    return { summary: text.say(spoken.length > 0 ? "tradeSpokenOnly" : "tradeNothing"), findings: spoken };
  const money = (value: number): string => text.write(value, "money");
  const period = first.year === last.year ? first.year : ltr(`${first.year}–${last.year}`);
  const findings: string[] = [];
  for (const { id } of SERIES) {
    const points = pointsOf(rows, id);
    const [start, end] = [points[0], points.at(-1)];
    const by = text.say(NAMES[id]);
    if (start === undefined || end === undefined) continue;
    if (start === end) {
      findings.push(text.say("tradeOne", { by, year: String(start.year), value: money(start.turnover) }));
      continue;
    }
    findings.push(
      text.say("tradeFromTo", {
        by,
        from: String(start.year),
        to: String(end.year),
        start: money(start.turnover),
        end: money(end.turnover),
      }),
    );
    const highest = points.reduce((a, b) => (b.turnover > a.turnover ? b : a));
    findings.push(text.say("tradeHighest", { by, year: String(highest.year), value: money(highest.turnover) }));
    const deepest = falls(points).sort(
      (a, b) => b.before.turnover - b.point.turnover - (a.before.turnover - a.point.turnover),
    )[0];
    if (deepest)
      findings.push(
        text.say("tradeFall", {
          by,
          year: String(deepest.point.year),
          before: money(deepest.before.turnover),
          after: money(deepest.point.turnover),
        }),
      );
  }
  const common = rows.findLast((row) => row.belarus?.turnover != null && row.russia?.turnover != null);
  if (common?.belarus?.turnover != null && common.russia?.turnover != null)
    findings.push(
      text.say("tradeApart", {
        year: common.year,
        belarus: money(common.belarus.turnover),
        russia: money(common.russia.turnover),
        apart: money(Math.abs(common.belarus.turnover - common.russia.turnover)),
      }),
    );
  for (const { id } of SERIES) {
    const points = pointsOf(rows, id);
    const missing = rows.map((row) => Number(row.year)).filter((year) => !points.some((point) => point.year === year));
    if (points.length > 0 && missing.length > 0)
      findings.push(text.say("tradeMissing", { by: text.say(NAMES[id]), years: yearsInWords(missing, text) }));
    const calculated = points.filter(({ known }) => known === "calculated").map(({ year }) => year);
    if (calculated.length > 0)
      findings.push(text.say("tradeCalculated", { by: text.say(NAMES[id]), years: yearsInWords(calculated, text) }));
  }
  return { summary: text.say("tradeSummary", { period }), findings: [...findings, ...spoken] };
};

/** Both sides' figures for the year of a moment, short enough for the margin of a stave. */
export const at = (rows: readonly TradeRow[], moment: number, text: Texts): string | null => {
  const year = String(new Date(moment).getUTCFullYear());
  const row = rows.find((one) => one.year === year);
  if (row === undefined) return null;
  const parts = SERIES.flatMap(({ id }) => {
    const turnover = row[id]?.turnover;
    return turnover == null
      ? []
      : [text.say(id === "belarus" ? "tradeAtBelarus" : "tradeAtRussia", { value: text.write(turnover, "money") })];
  });
  const values = parts.length === 0 ? text.write(null, "money") : text.list(parts);
  return text.say("tradeAt", { year, values });
};
