import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, localText } from "./common.ts";

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** One figure on the cost of the Astravets plant or the Russian loan for it, on the day it was named or agreed. */
export const nuclearFinanceFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  quantity: v.picklist([
    "cost-estimate",
    "cost-reduction",
    "loan-asked",
    "loan-limit",
    "planned-draw",
    "drawn",
    "interest-rate",
    "margin-over-libor",
    "relief",
    "saving",
    "contract",
    "first-repayment",
  ]),
  /** The figure, or the lower end of a range; `null` where none was given. */
  value_usd_million: v.optional(amount),
  /** The upper end of a range. */
  value_to_usd_million: v.optional(amount),
  /** Percent a year. */
  rate_percent: v.optional(amount),
  /** The latest day for the first repayment. */
  due: v.optional(isoDate),
  summary: localText,
});
