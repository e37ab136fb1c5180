import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

/** The share of a currency, or of a way of paying, in settlements between Belarus and Russia. */
export const settlementFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  /** `eaeu` counts settlements within the whole Eurasian Economic Union, `payments-to-russia` Belarus's payments alone. */
  scope: v.picklist(["belarus-russia", "payments-to-russia", "eaeu"]),
  means: v.picklist(["russian-rouble", "national-currencies", "us-dollar", "barter"]),
  share_percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  bound: v.optional(v.picklist(["about", "over", "under"])),
});
