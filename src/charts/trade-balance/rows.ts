import type { Slice } from "../../filter/slice.ts";
import type { TradeFact } from "../../record/record.ts";

/** Whose statistics a bar is: the colour's name in the theme, and the reporter's id in the record. */
export const SIDES = [
  { id: "belarus", reporter: "belstat" },
  { id: "russia", reporter: "fcs-russia" },
] as const;
export type SideId = (typeof SIDES)[number]["id"];
export const FLOWS = ["exports", "imports"] as const;
export type Flow = (typeof FLOWS)[number];

/** One direction of a year's trade, seen from Belarus. */
export interface FlowFigure {
  readonly fact: string;
  /** USD billion, never negative. */
  readonly value: number;
  /** Arithmetic in the record rather than a published figure. */
  readonly calculated: boolean;
  readonly weak: boolean;
  readonly sources: readonly string[];
}
/** One year by one side's statistics. */
export interface Flows {
  /** `null`: the record has no figure of that direction. */
  readonly exports: FlowFigure | null;
  readonly imports: FlowFigure | null;
  /** Exports less imports, USD billion, worked out here; `null` unless the same statistics give both. */
  readonly balance: number | null;
}
/** One year. A year that the record is silent about has a row too, so that it is drawn as a gap. */
export interface BalanceRow {
  /** `YYYY`. */
  readonly year: string;
  /** The middle of the year: milliseconds since 1970, UTC. */
  readonly moment: number;
  readonly belarus: Flows | null;
  readonly russia: Flows | null;
}

const clean = (number: number): number => Number(number.toPrecision(12));

const flowOf = (facts: readonly TradeFact[], flow: Flow): FlowFigure | null => {
  const fact = facts.find((one) => one.flow === flow && one.value_usd_million !== null);
  if (fact === undefined || fact.value_usd_million === null) return null;
  return {
    fact: fact.id,
    value: clean(fact.value_usd_million / 1000),
    calculated: fact.derived === true,
    weak: fact.weak === true,
    sources: fact.sources,
  };
};

const flowsOf = (facts: readonly TradeFact[]): Flows | null => {
  const [exports, imports] = [flowOf(facts, "exports"), flowOf(facts, "imports")];
  if (exports === null && imports === null) return null;
  const balance = exports === null || imports === null ? null : clean(exports.value - imports.value);
  return { exports, imports, balance };
};

/** Exports and imports of goods by year, from the first to the last year of which either side's statistics give one. */
export const rows = (slice: Slice<"trade-volume">): readonly BalanceRow[] => {
  const years = new Map<number, TradeFact[]>();
  for (const fact of slice.facts("trade-volume")) {
    const ours = SIDES.some(({ reporter }) => reporter === fact.reporter);
    if (fact.basis !== "goods" || fact.flow === "turnover" || fact.value_usd_million === null || !ours) continue;
    const year = Number(fact.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), fact]);
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  return Array.from({ length: Math.max(...years.keys()) - first + 1 }, (_, i) => {
    const year = first + i;
    const by = (reporter: string): Flows | null =>
      flowsOf(years.get(year)?.filter((fact) => fact.reporter === reporter) ?? []);
    return {
      year: String(year),
      moment: (Date.UTC(year, 0, 1) + Date.UTC(year + 1, 0, 1)) / 2,
      belarus: by("belstat"),
      russia: by("fcs-russia"),
    };
  });
};

/** The ids of the sources of a row, each once. */
export const sourcesOf = (row: BalanceRow): readonly string[] => [
  ...new Set(SIDES.flatMap(({ id }) => FLOWS.flatMap((flow) => row[id]?.[flow]?.sources ?? []))),
];
