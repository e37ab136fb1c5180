import type { Slice } from "../../filter/slice.ts";
import type { TradeFact } from "../../record/record.ts";

/** Whose statistics a line is: the colour's name in the theme, and the reporter's id in the record. */
export const SERIES = [
  { id: "belarus", reporter: "belstat" },
  { id: "russia", reporter: "fcs-russia" },
] as const;
export type SeriesId = (typeof SERIES)[number]["id"];

/** One year by one side's statistics, in USD billion. */
export interface Reported {
  /** The fact that the point stands for: the turnover's, or the exports' where the turnover is our sum. */
  readonly fact: string;
  readonly turnover: number | null;
  /** `calculated`: arithmetic, in the record or here; never a published total. */
  readonly known: "published" | "calculated" | null;
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
}

const billion = (million: number): number => Number((million / 1000).toPrecision(12));

const reported = (facts: readonly TradeFact[]): Reported | null => {
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
  return {
    fact: first.id,
    turnover: value === null ? null : billion(value),
    known: value === null ? null : turnover !== undefined && turnover.derived !== true ? "published" : "calculated",
    exports: out === null ? null : billion(out),
    imports: into === null ? null : billion(into),
    weak: behind.some((fact) => fact?.weak === true),
    sources: [...new Set([turnover, exports, imports].flatMap((fact) => fact?.sources ?? []))],
  };
};

/** The trade in goods by year, from the first to the last year that either side's statistics speak of. */
export const rows = (slice: Slice<"trade-volume">): readonly TradeRow[] => {
  const years = new Map<number, TradeFact[]>();
  for (const fact of slice.facts("trade-volume")) {
    if (fact.basis !== "goods" || !SERIES.some(({ reporter }) => reporter === fact.reporter)) continue;
    const year = Number(fact.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), fact]);
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const facts = years.get(year) ?? [];
    const by = (reporter: string): Reported | null => reported(facts.filter((fact) => fact.reporter === reporter));
    return {
      year: String(year),
      moment: (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2,
      belarus: by("belstat"),
      russia: by("fcs-russia"),
    };
  });
};

/** The ids of the sources of a row, each once. */
export const sourcesOf = (row: TradeRow): readonly string[] => [
  ...new Set([...(row.belarus?.sources ?? []), ...(row.russia?.sources ?? [])]),
];
