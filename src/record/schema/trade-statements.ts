import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, localText } from "./common.ts";

const amount = v.pipe(v.number(), v.minValue(0));

/**
 * One figure on trade between Belarus and Russia that somebody said or published for a part of a year, or for a year
 * without a statistics office behind it. `date` is the day it was said; `from` and `to` the period it is about, absent
 * where that was not stated. A range has a `…_to_…` field beside its lower end. Never a point of a series.
 */
export const tradeStatementFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  /** Glossary id of the person; absent where an institution published the figure. */
  speaker: v.optional(id),
  who: localText,
  said: localText,
  /** Whose statistics: `spoken` where the base was not named. */
  reporter: id,
  /** Seen from Belarus; absent where it was not said. */
  flow: v.optional(v.picklist(["turnover", "exports", "imports"])),
  basis: v.picklist(["goods", "services", "goods-and-services", "agriculture", "industry", "unstated"]),
  value_usd_million: v.optional(amount),
  value_to_usd_million: v.optional(amount),
  /** Billion Russian roubles, where the sum was said in roubles. */
  value_rub_billion: v.optional(amount),
  growth_percent: v.optional(v.number()),
  growth_to_percent: v.optional(v.number()),
  bound: v.optional(v.picklist(["about", "nearly", "over"])),
  /** Said before the period was over, of its end. */
  forecast: v.optional(v.literal(true)),
  /** What a forecast became. */
  outcome: v.optional(localText),
  topics: v.pipe(v.array(id), v.minLength(1)),
  actors: v.pipe(v.array(id), v.minLength(1)),
});
