import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

/** A price of Russian natural gas for Belarus at the border, for the period `date`–`until`. */
export const gasPriceFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  /** Set by a contract or protocol, an average of a period, what was in fact paid, said by an official, or expected. */
  kind: v.picklist(["contract", "average", "paid", "stated", "expected"]),
  /** US dollars per 1000 cubic metres; `null` where a price was fixed but no figure published. */
  price_usd_per_1000_m3: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Member of the one line drawn through the years: the periods of main figures do not overlap. */
  main: v.optional(v.literal(true)),
  /** Our own arithmetic; the note says which. */
  derived: v.optional(v.literal(true)),
});
