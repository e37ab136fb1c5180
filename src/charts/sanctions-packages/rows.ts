import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay, isoOf } from "../../record/dates.ts";
import type { IsoDate } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";

/** The kinds of listing, in the order in which they are stacked. */
export const KINDS = ["people", "entities", "vessels"] as const;
export type Kind = (typeof KINDS)[number];

/** One numbered package. */
export interface PackageRow {
  readonly fact: string;
  readonly number: number;
  readonly date: IsoDate;
  /** The start of that day: milliseconds since 1970, UTC. */
  readonly moment: number;
  /** The last day before the next package; `null` for the newest. */
  readonly until: IsoDate | null;
  readonly label: LocalText;
  readonly title: LocalText;
  /** New listings; `null` where no number was published. */
  readonly people: number | null;
  readonly entities: number | null;
  readonly vessels: number | null;
  /** The sum of the published numbers; `null` where there is none. */
  readonly total: number | null;
  /** False where a kind that packages of its time list has no number, so that the total is not known. */
  readonly complete: boolean;
  readonly measures: readonly string[];
  readonly in_force: IsoDate | null;
  readonly sources: readonly string[];
}

/** The packages in the order of their adoption. */
export const rows = (slice: Slice<"sanctions-packages">): readonly PackageRow[] => {
  const facts = [...slice.facts("sanctions-packages")].sort(
    (a, b) => firstDay(a.date) - firstDay(b.date) || a.number - b.number,
  );
  // Ships were first listed in the 14th package: before it, a missing number of ships is not a gap.
  const firstShips = facts.findIndex((fact) => fact.vessels_listed_count !== null);
  return facts.map((fact, i): PackageRow => {
    const next = facts[i + 1];
    const [people, entities, vessels] = [
      fact.people_listed_count,
      fact.entities_listed_count,
      fact.vessels_listed_count,
    ];
    const published = [people, entities, vessels].filter((count) => count !== null);
    const day = firstDay(fact.date);
    return {
      fact: fact.id,
      number: fact.number,
      date: fact.date,
      moment: dayToMs(day),
      until: next === undefined ? null : isoOf(Math.max(day, firstDay(next.date) - 1)),
      label: fact.label,
      title: fact.title,
      people,
      entities,
      vessels,
      total: published.length === 0 ? null : published.reduce((sum, count) => sum + count, 0),
      complete: people !== null && entities !== null && (vessels !== null || firstShips === -1 || i < firstShips),
      measures: fact.measures,
      in_force: fact.in_force ?? null,
      sources: fact.sources,
    };
  });
};
