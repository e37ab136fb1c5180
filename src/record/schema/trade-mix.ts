import * as v from "valibot";
import { datedEntries, factEntries, id, localText } from "./common.ts";

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** Trade between Belarus and Russia in one group of goods, as one reporter gives it; `flow` is seen from Belarus. */
export const tradeMixFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  flow: v.picklist(["exports", "imports", "turnover"]),
  /** Glossary id of the product group. */
  product: id,
  name: localText,
  /** Harmonized System chapter or heading, where the reporter counts by it. */
  hs: v.optional(v.string()),
  value_usd_million: v.optional(amount),
  /** Percent of the total that the note names. */
  share_percent: v.optional(amount),
  growth_percent: v.optional(v.number()),
  /** Pieces. */
  pieces_count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  bound: v.optional(v.picklist(["about", "nearly", "over"])),
  derived: v.optional(v.literal(true)),
});
