import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, localText, title } from "./common.ts";

/**
 * One measure of a numbered EU package on Russia. `date` is the day the package was adopted, `applies_from` the first
 * day of application where it is known and matters. `threshold` is the figure that sizes the measure, in its own unit.
 */
export const measureFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  /** Id of the package in sanctions-packages. */
  package: id,
  by: id,
  /** Kind of measure: an id of the glossary's measure kinds. */
  measure: id,
  title,
  detail: localText,
  applies_from: v.optional(isoDate),
  threshold: v.optional(
    v.strictObject({
      value: v.pipe(v.number(), v.minValue(0)),
      unit: v.picklist([
        "listings",
        "entities",
        "vessels",
        "banks",
        "outlets",
        "chemicals",
        "zones",
        "percent-of-banking-market",
        "eur-billion",
        "eur-billion-a-year",
        "eur-an-item",
        "usd-a-barrel",
        "tonnes",
      ]),
    }),
  ),
});
