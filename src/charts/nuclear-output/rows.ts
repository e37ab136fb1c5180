import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay, lastDay, spanOf } from "../../record/dates.ts";
import type { IsoDate, NuclearMilestoneFact, NuclearOutputFact } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";
import type { Bound } from "../bounded.ts";
import type { StepPoint } from "../step-layout.ts";

/** The one series with every year since the first connection; other reporters' figures stand beside it. */
export const SERIES = "ember";
/** Milestones of running the plant; plans, papers and money have the timeline. */
const SHOWN = ["criticality", "grid", "commercial", "refuelling", "outage", "incident"] as const;
export type MilestoneKind = (typeof SHOWN)[number];

/** What a row tells: electricity of a period, what was expected of one, or a milestone. */
export type NuclearKind = "generation" | "expected" | MilestoneKind;
export interface NuclearRow extends StepPoint {
  readonly kind: NuclearKind;
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  /** Id of the unit, or `plant`. */
  readonly unit: string;
  /** `null` at milestones. */
  readonly reporter: string | null;
  readonly bound: Bound | null;
  /** Of a milestone. */
  readonly title: LocalText | null;
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

const GWH_IN_TWH = 1000;

const outputRow = (fact: NuclearOutputFact): NuclearRow => {
  const span = spanOf(fact);
  return {
    fact: fact.id,
    from: dayToMs(span.from),
    to: dayToMs(span.to + 1),
    value: fact.generation_gwh == null ? null : fact.generation_gwh / GWH_IN_TWH,
    line: fact.reporter === SERIES ? SERIES : null,
    kind: fact.expected ? "expected" : "generation",
    date: fact.date,
    until: fact.until ?? null,
    unit: fact.unit ?? "plant",
    reporter: fact.reporter,
    bound: fact.bound ?? null,
    title: null,
    note: fact.note ?? null,
    weak: fact.weak === true,
    sources: fact.sources,
  };
};

const milestoneRow = (fact: NuclearMilestoneFact, kind: MilestoneKind): NuclearRow => ({
  fact: fact.id,
  from: dayToMs(firstDay(fact.date)),
  // The day on which it began: how long an outage took is told where it is known.
  to: dayToMs(lastDay(fact.date) + 1),
  value: null,
  line: null,
  kind,
  date: fact.date,
  until: null,
  unit: fact.unit,
  reporter: null,
  bound: null,
  title: fact.title,
  note: fact.note ?? null,
  weak: fact.weak === true,
  sources: fact.sources,
});

const isRunning = (unit: string): boolean => unit === "plant" || unit === "unit-1" || unit === "unit-2";

/** Electricity by period and the milestones of running the plant, in the order of time; figures before milestones. */
export const rows = (slice: Slice<"nuclear-output" | "nuclear-milestones">): readonly NuclearRow[] => {
  const output = slice
    .facts("nuclear-output")
    .filter(({ quantity }) => quantity === "generation")
    .map(outputRow);
  const first = Math.min(...output.map(({ from }) => from));
  const milestones = slice.facts("nuclear-milestones").flatMap((fact): readonly NuclearRow[] => {
    const kind = SHOWN.find((one) => one === fact.kind);
    if (kind === undefined || !isRunning(fact.unit)) return [];
    const row = milestoneRow(fact, kind);
    return row.from >= first ? [row] : [];
  });
  return [...output, ...milestones].sort(
    (a, b) => a.from - b.from || Number(a.title !== null) - Number(b.title !== null),
  );
};
