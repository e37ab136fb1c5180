import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay, lastDay } from "../../record/dates.ts";
import type { IsoDate } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";

/** What an act does. */
export const KINDS = ["impose", "renew", "ease", "release", "counter"] as const;
export type Kind = (typeof KINDS)[number];

/** The sides that have a row of their own, and one for all other states that impose measures. */
export const SIDES = ["eu", "us", "uk", "others", "russia", "belarus"] as const;
export type Side = (typeof SIDES)[number];

export type DatasetsOfActs = "sanctions-packages" | "sanctions-rounds" | "sanctions-easings" | "counter-measures";

/** One act. */
export interface ActRow {
  readonly fact: string;
  readonly date: IsoDate;
  /** From the start of the day it was adopted to its end, as far as they are known: ms since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Id of whoever took it. */
  readonly by: string;
  readonly side: Side;
  /** Ids of those it is directed at. */
  readonly against: readonly string[];
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly measures: readonly string[];
  /** Id of what can be opened: the event of the same act, or the package itself; `null` where there is nothing. */
  readonly event: string | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

const KIND_OF_DIRECTION = {
  impose: "impose",
  tighten: "impose",
  renew: "renew",
  ease: "ease",
  lift: "ease",
  release: "release",
} as const;

/** Whose row an act stands in. */
export const sideOf = (by: string): Side => SIDES.find((side) => side === by) ?? "others";

const targetsOf = (target: string): readonly string[] =>
  target === "both" ? ["russia", "belarus"] : target === "prisoners" ? [] : [target];

/** What the facts of all four datasets have. */
interface Act {
  readonly id: string;
  readonly date: IsoDate;
  readonly by: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly measures: readonly string[];
  readonly sources: readonly string[];
  readonly event?: string | undefined;
  readonly weak?: boolean | undefined;
}

const rowOf = (fact: Act, kind: Kind, against: readonly string[], event: string | null): ActRow => ({
  fact: fact.id,
  date: fact.date,
  from: dayToMs(firstDay(fact.date)),
  to: dayToMs(lastDay(fact.date) + 1),
  kind,
  by: fact.by,
  side: sideOf(fact.by),
  against,
  title: fact.title,
  summary: fact.summary,
  measures: fact.measures,
  event,
  weak: fact.weak === true,
  sources: fact.sources,
});

/** Every act of the four datasets, in the order of their days. The record holds none of them twice. */
export const rows = (slice: Slice<DatasetsOfActs>): readonly ActRow[] =>
  [
    ...slice.facts("sanctions-packages").map((fact) => rowOf(fact, "impose", ["russia"], fact.id)),
    ...[...slice.facts("sanctions-rounds"), ...slice.facts("sanctions-easings")].map((fact) =>
      rowOf(fact, KIND_OF_DIRECTION[fact.direction], targetsOf(fact.target), fact.event ?? null),
    ),
    ...slice.facts("counter-measures").map((fact) => rowOf(fact, "counter", fact.against, fact.event ?? null)),
  ].sort((a, b) => a.from - b.from || a.to - b.to || (a.fact < b.fact ? -1 : 1));
