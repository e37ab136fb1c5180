import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

/** The weight of one country in the other's trade, in percent, as one reporter gives it for `date`–`until`. */
export const tradeShareFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  /** Whose weight: `russia` in Belarus's trade, `belarus` in Russia's. */
  of: v.picklist(["russia", "belarus"]),
  /** In what. `trade` is turnover in goods; `cis-trade` Russia's with the CIS. */
  in: v.picklist([
    "trade",
    "exports",
    "imports",
    "food-exports",
    "food-imports",
    "dairy-imports",
    "cis-trade",
    "industry-ministry-exports",
  ]),
  share_percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  bound: v.optional(v.picklist(["about", "nearly", "over"])),
});
