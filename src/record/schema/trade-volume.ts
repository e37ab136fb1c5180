import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

/**
 * One year's trade between Belarus and Russia as one reporter gives it. `flow` is seen from Belarus: `exports` go to
 * Russia. `basis` keeps goods apart from goods with services. `derived` marks our own arithmetic (the note says which).
 */
export const tradeFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  flow: v.picklist(["exports", "imports", "turnover"]),
  basis: v.picklist(["goods", "goods-and-services"]),
  value_usd_million: v.nullable(v.pipe(v.number(), v.minValue(0))),
  growth_percent: v.optional(v.number()),
  derived: v.optional(v.literal(true)),
});
