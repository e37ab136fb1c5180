import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay, lastDay } from "../../record/dates.ts";
import type { IsoDate, TotalFact } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";

/** What is counted. */
export const SUBJECTS = [
  "people",
  "entities",
  "people-and-entities",
  "vessels",
  "people-entities-and-vessels",
  "measures",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The lists that are drawn apart, each on a scale of its own: they differ tenfold. */
export const LISTS = ["eu-ukraine", "eu-belarus", "eu-russia-vessels", "others"] as const;
export type List = (typeof LISTS)[number];

/** One published count. */
export interface ListingRow {
  readonly fact: string;
  readonly date: IsoDate;
  /** From the start of the day it holds for to its end, as far as they are known: ms since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  readonly list: List;
  readonly subject: Subject;
  readonly by: string;
  readonly reporter: string;
  readonly qualifier: TotalFact["qualifier"];
  readonly value: number;
  readonly definition: LocalText;
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

const isSubject = (subject: string): subject is Subject => SUBJECTS.some((one) => one === subject);

/** The counts in the order of their days. Sums of money are no counts. */
export const rows = (slice: Slice<"sanctions-totals">): readonly ListingRow[] =>
  slice
    .facts("sanctions-totals")
    .flatMap((fact): ListingRow[] => {
      const { subject, listed_count: value } = fact;
      if (value === null || !isSubject(subject)) return [];
      return [
        {
          fact: fact.id,
          date: fact.date,
          from: dayToMs(firstDay(fact.date)),
          to: dayToMs(lastDay(fact.date) + 1),
          list: LISTS.find((list) => list === fact.regime) ?? "others",
          subject,
          by: fact.by,
          reporter: fact.reporter,
          qualifier: fact.qualifier,
          value,
          definition: fact.definition,
          note: fact.note ?? null,
          weak: fact.weak === true,
          sources: fact.sources,
        },
      ];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.fact < b.fact ? -1 : 1));

/** Counts of one list and one kind, in order of time: what a thin line may join. The other lists hold single figures. */
export const seriesOf = (all: readonly ListingRow[]): readonly (readonly ListingRow[])[] =>
  LISTS.slice(0, -1).flatMap((list) =>
    SUBJECTS.map((subject) => all.filter((row) => row.list === list && row.subject === subject)).filter(
      (series) => series.length > 0,
    ),
  );
