import type { Slice } from "../../filter/slice.ts";
import type { TradeFact } from "../../record/record.ts";
import type { Spoken } from "./spoken.ts";
import { spokenOf, yearOf } from "./spoken.ts";

/** Whose statistics a line is: the colour's name in the theme, and the reporter's id in the record. */
export const SERIES = [
  { id: "belarus", reporter: "belstat" },
  { id: "russia", reporter: "fcs-russia" },
] as const;
export type SeriesId = (typeof SERIES)[number]["id"];

/** The change on the year before, in the same statistics. */
export interface Growth {
  readonly percent: number;
  /** `published`: the rate that was given with the figure; `calculated`: worked out here from two figures. */
  readonly known: "published" | "calculated";
}
/** One year by one side's statistics, in USD billion. */
export interface Reported {
  /** The fact that the point stands for: the turnover's, or the exports' where the turnover is our sum. */
  readonly fact: string;
  readonly turnover: number | null;
  /** `calculated`: arithmetic, in the record or here; never a published total. */
  readonly known: "published" | "calculated" | null;
  /** `null` where the year before has no figure and no rate was given. */
  readonly growth: Growth | null;
  readonly exports: number | null;
  readonly imports: number | null;
  /** True where the turnover rests on one weak source. */
  readonly weak: boolean;
  readonly sources: readonly string[];
}
/** One year. A year that the record is silent about has a row too, so that it is drawn as a gap. */
export interface TradeRow {
  /** `YYYY`. */
  readonly year: string;
  /** The middle of the year, where its figure is drawn: milliseconds since 1970, UTC. */
  readonly moment: number;
  readonly belarus: Reported | null;
  readonly russia: Reported | null;
  /** What was said of this year, in the order in which it was said. */
  readonly spoken: readonly Spoken[];
}

const billion = (million: number): number => Number((million / 1000).toPrecision(12));

const growthOf = (fact: TradeFact | undefined, turnover: number | null, before: number | null): Growth | null => {
  if (turnover === null) return null;
  if (fact?.growth_percent !== undefined) return { percent: fact.growth_percent, known: "published" };
  if (before === null || before === 0) return null;
  return { percent: Number((((turnover - before) / before) * 100).toPrecision(12)), known: "calculated" };
};

/** @param before the year before, in the same statistics */
const reported = (facts: readonly TradeFact[], before: Reported | null): Reported | null => {
  const of = (flow: TradeFact["flow"]): TradeFact | undefined =>
    facts.find((fact) => fact.flow === flow && fact.value_usd_million !== null);
  const [turnover, exports, imports] = [of("turnover"), of("exports"), of("imports")];
  const first = turnover ?? exports ?? imports;
  if (first === undefined) return null;
  const millions = (fact: TradeFact | undefined): number | null => fact?.value_usd_million ?? null;
  const [whole, out, into] = [millions(turnover), millions(exports), millions(imports)];
  const sum = out !== null && into !== null ? out + into : null;
  const value = whole ?? sum;
  const behind = turnover ? [turnover] : sum === null ? [] : [exports, imports];
  const inBillion = value === null ? null : billion(value);
  return {
    fact: first.id,
    turnover: inBillion,
    known: value === null ? null : turnover !== undefined && turnover.derived !== true ? "published" : "calculated",
    growth: growthOf(turnover, inBillion, before?.turnover ?? null),
    exports: out === null ? null : billion(out),
    imports: into === null ? null : billion(into),
    weak: behind.some((fact) => fact?.weak === true),
    sources: [...new Set([turnover, exports, imports].flatMap((fact) => fact?.sources ?? []))],
  };
};

const spokenByYear = (slice: Slice<"trade-statements">): ReadonlyMap<number, readonly Spoken[]> => {
  const years = new Map<number, Spoken[]>();
  for (const fact of slice.facts("trade-statements")) {
    const [year, spoken] = [yearOf(fact), spokenOf(fact)];
    if (year !== null && spoken !== null) years.set(year, [...(years.get(year) ?? []), spoken]);
  }
  for (const spoken of years.values()) spoken.sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0));
  return years;
};

/**
 * The trade in goods by year, and what was said of it: every year from the first to the last that either side's
 * statistics speak of, and years beyond them of which somebody spoke.
 */
export const rows = (slice: Slice<"trade-volume" | "trade-statements">): readonly TradeRow[] => {
  const counted = new Map<number, TradeFact[]>();
  for (const fact of slice.facts("trade-volume")) {
    if (fact.basis !== "goods" || !SERIES.some(({ reporter }) => reporter === fact.reporter)) continue;
    const year = Number(fact.date.slice(0, 4));
    counted.set(year, [...(counted.get(year) ?? []), fact]);
  }
  const spoken = spokenByYear(slice);
  const first = Math.min(...counted.keys());
  const length = counted.size === 0 ? 0 : Math.max(...counted.keys()) - first + 1;
  const years = new Set([...Array.from({ length }, (_, i) => first + i), ...spoken.keys()]);
  const made: TradeRow[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = made.at(-1);
    const before = last?.year === String(year - 1) ? last : null;
    const by = (reporter: string, one: Reported | null): Reported | null =>
      reported(counted.get(year)?.filter((fact) => fact.reporter === reporter) ?? [], one);
    made.push({
      year: String(year),
      moment: (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2,
      belarus: by("belstat", before?.belarus ?? null),
      russia: by("fcs-russia", before?.russia ?? null),
      spoken: spoken.get(year) ?? [],
    });
  }
  return made;
};

/** The ids of the sources of a row, each once. */
export const sourcesOf = (row: TradeRow): readonly string[] => [
  ...new Set([row.belarus, row.russia, ...row.spoken].flatMap((one) => one?.sources ?? [])),
];
