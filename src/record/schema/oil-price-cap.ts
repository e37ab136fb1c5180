import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, label, localText, title } from "./common.ts";

/**
 * One step of the price cap on Russian seaborne oil. `date` is the day it was agreed or announced, `applies_from` the
 * first day of application, absent where it was not found or where nothing new applied.
 */
export const capFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  by: id,
  measure: v.literal("oil-price-cap"),
  /** `premium-products` trade above crude (mainly diesel), `discount-products` below it (fuel oil, naphtha). */
  product: v.picklist(["crude", "premium-products", "discount-products", "products", "all"]),
  /** `basis`: a decision or law without a price. `set`: first price. `keep`, `lower`, `freeze`: what a review did. */
  step: v.picklist(["basis", "set", "keep", "lower", "freeze"]),
  /** US dollars a barrel; `null` where the step named no price. */
  cap_usd_per_barrel: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** `dynamic`: revised by a formula; `fixed`: by decision. `null` where no price was named. */
  mechanism: v.nullable(v.picklist(["fixed", "dynamic"])),
  title,
  label,
  summary: localText,
  applies_from: v.optional(isoDate),
  legal_acts: v.array(v.string()),
});
