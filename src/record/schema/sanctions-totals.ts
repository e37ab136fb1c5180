import * as v from "valibot";
import { datedEntries, factEntries, id, localText } from "./common.ts";

const value = v.nullable(v.pipe(v.number(), v.minValue(0)));

/**
 * How many names stood on a sanctions list, or how much was frozen, on one day, as one reporter gives it. Counts with
 * different `definition` are never one series.
 */
export const totalFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  by: id,
  target: v.picklist(["belarus", "russia"]),
  /** The list or measure that is counted. */
  regime: v.picklist([
    "eu-ukraine",
    "eu-russia-vessels",
    "eu-russia-assets",
    "eu-hybrid",
    "eu-belarus",
    "us-belarus",
    "uk-russia",
    "australia-russia",
  ]),
  /** What is counted. */
  subject: v.picklist([
    "people",
    "entities",
    "people-and-entities",
    "people-entities-and-vessels",
    "vessels",
    "measures",
    "frozen-private-assets",
    "immobilised-central-bank-assets",
  ]),
  /** `over` and `under`: the source says “more than”, “nearly”. */
  qualifier: v.picklist(["exact", "about", "over", "under"]),
  /** Names on the list; `null` for amounts of money. */
  listed_count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Billions of euros; `null` for counts. */
  value_eur_billion: value,
  /** What exactly is counted. */
  definition: localText,
});
