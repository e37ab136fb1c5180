import { isolate, ltr } from "../../text/bidi.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import type { StepSign } from "../step-layout.ts";
import type { List, ListingRow, Subject } from "./rows.ts";
import { seriesOf } from "./rows.ts";

export const LIST_NAMES = {
  "eu-ukraine": "listingsLaneUkraine",
  "eu-belarus": "listingsLaneBelarus",
  "eu-russia-vessels": "listingsLaneShips",
  others: "listingsLaneOthers",
} as const satisfies { readonly [L in List]: MessageKey };

export const SUBJECT_NAMES = {
  people: "listedPeople",
  entities: "listedEntities",
  "people-and-entities": "listedBoth",
  vessels: "listedVessels",
  "people-entities-and-vessels": "listedAll",
  measures: "listedMeasures",
} as const satisfies { readonly [S in Subject]: MessageKey };

/** Shapes tell apart what is counted; what counts several kinds together is hollow. */
export const SIGNS: { readonly [S in Subject]: StepSign } = {
  people: { glyph: "dot", hollow: false },
  entities: { glyph: "square", hollow: false },
  "people-and-entities": { glyph: "diamond", hollow: true },
  vessels: { glyph: "triangle", hollow: false },
  "people-entities-and-vessels": { glyph: "square", hollow: true },
  measures: { glyph: "plus", hollow: false },
};

const QUALIFIED = { about: "listedAbout", over: "listedOver", under: "listedUnder" } as const;

/** The count as it was given: exact, about, more or fewer than. */
export const numberOf = ({ value, qualifier }: ListingRow, text: Texts): string => {
  const number = text.write(value, "count");
  return qualifier === "exact" ? number : text.say(QUALIFIED[qualifier], { number: isolate(number) });
};

/** What the rows say, in words: how many counts there are, and the newest of each definition. */
export const describeListings = (rows: readonly ListingRow[], text: Texts): Description => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return { summary: text.say("listingsNothing"), findings: [] };
  const [from, to] = [first.date.slice(0, 4), last.date.slice(0, 4)];
  const newest = [
    ...seriesOf(rows).flatMap((series) => series.at(-1) ?? []),
    ...rows.filter(({ list }) => list === "others"),
  ];
  return {
    summary: text.say("listingsSummary", {
      period: from === to ? from : ltr(`${from}–${to}`),
      figures: text.say("listingCount", { count: rows.length }),
    }),
    findings: newest.map((row) =>
      text.say("listingsLatest", {
        definition: text.pick(row.definition),
        number: isolate(numberOf(row, text)),
        date: isolate(text.write(row.date, "date")),
        reporter: isolate(text.name(row.reporter)),
      }),
    ),
  };
};

/** The last count of people on the EU's lists up to a moment. */
export const at = (rows: readonly ListingRow[], moment: number, text: Texts): string | null => {
  const last = rows.findLast((row) => row.list !== "others" && row.from <= moment);
  return last === undefined
    ? null
    : text.say("listingsAt", {
        lane: text.say(LIST_NAMES[last.list]),
        subject: text.say(SUBJECT_NAMES[last.subject]),
        number: isolate(numberOf(last, text)),
      });
};
