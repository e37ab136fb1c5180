import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay, spanOf } from "../../record/dates.ts";
import type { IsoDate, MeetingFact } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";

/** Where the two met, from the western neighbour outwards. */
export const PLACES = [
  "minsk",
  "belarus-elsewhere",
  "moscow",
  "st-petersburg",
  "sochi",
  "russia-elsewhere",
  "third-countries",
] as const;
export type Place = (typeof PLACES)[number];

/** One meeting. */
export interface MeetingRow {
  readonly fact: string;
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  /** From the start of its first day to the end of its last, as far as they are known: ms since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly city: LocalText;
  /** Id of the country. */
  readonly country: string;
  readonly format: MeetingFact["format"];
  readonly summary: LocalText;
  /** Days between the last meeting in Belarus and this one; `null` elsewhere and for the first there. */
  readonly sinceBelarus: number | null;
  /** Id of the timeline's event of the same meeting; `null` where it has none. */
  readonly event: string | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

const DAY = 86_400_000;

/** Towns with a row of their own, by the English name of the place, in which a residence names its town. */
const TOWNS: readonly { readonly country: string; readonly name: RegExp; readonly place: Place }[] = [
  { country: "belarus", name: /\bMinsk\b/, place: "minsk" },
  { country: "russia", name: /\bMoscow\b/, place: "moscow" },
  { country: "russia", name: /\bSt Petersburg\b/, place: "st-petersburg" },
  { country: "russia", name: /\bSochi\b/, place: "sochi" },
];

const placeOf = ({ country, place_city }: MeetingFact): Place => {
  const town = TOWNS.find((one) => one.country === country && one.name.test(place_city.en));
  if (town !== undefined) return town.place;
  if (country === "belarus") return "belarus-elsewhere";
  return country === "russia" ? "russia-elsewhere" : "third-countries";
};

/** The meetings in the order of their days. */
export const rows = (slice: Slice<"meetings">): readonly MeetingRow[] => {
  const facts = [...slice.facts("meetings")].sort((a, b) => firstDay(a.date) - firstDay(b.date));
  let left: number | null = null;
  return facts.map((fact): MeetingRow => {
    const span = spanOf(fact);
    const inBelarus = fact.country === "belarus";
    const sinceBelarus = inBelarus && left !== null ? Math.max(0, span.from - left) : null;
    if (inBelarus) left = Math.max(left ?? span.to, span.to);
    return {
      fact: fact.id,
      date: fact.date,
      until: fact.until ?? null,
      from: dayToMs(span.from),
      to: dayToMs(span.to + 1),
      place: placeOf(fact),
      city: fact.place_city,
      country: fact.country,
      format: fact.format,
      summary: fact.summary,
      sinceBelarus,
      event: fact.event ?? null,
      weak: fact.weak === true,
      sources: fact.sources,
    };
  });
};

/** A stretch without a meeting in Belarus, between the last day of one and the first day of the next. */
export interface Gap {
  /** Places in the rows of the meetings around it. */
  readonly before: number;
  readonly after: number;
  /** ms since 1970, UTC: the end of the last day before and the start of the first day after. */
  readonly from: number;
  readonly to: number;
  /** From the one day to the other. */
  readonly days: number;
  /** Meetings elsewhere in between. */
  readonly elsewhere: number;
}

/** Shorter stretches are the ordinary course of things: in most years the two meet in Belarus once or twice. */
const LONG = 3 * 365;

/** The stretches of more than three years, in order of time. */
export const gapsOf = (meetings: readonly MeetingRow[]): readonly Gap[] => {
  let before: number | null = null;
  return meetings.flatMap((row, after): Gap[] => {
    if (row.country !== "belarus") return [];
    const last = before;
    before = after;
    if (last === null || row.sinceBelarus === null || row.sinceBelarus < LONG) return [];
    const from = row.from - (row.sinceBelarus - 1) * DAY;
    return [{ before: last, after, from, to: row.from, days: row.sinceBelarus, elsewhere: after - last - 1 }];
  });
};
