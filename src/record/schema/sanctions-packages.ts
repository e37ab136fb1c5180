import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, label, localText, title } from "./common.ts";

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** One numbered EU package on Russia. `date` is the day of adoption; counts are new listings, `null` where none was published. */
export const packageFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  by: id,
  title,
  label,
  summary: localText,
  /** Kinds of measure in the package: ids of the glossary's measure kinds. */
  measures: v.array(id),
  proposed_on: v.optional(isoDate),
  in_force: v.optional(isoDate),
  legal_acts: v.array(v.string()),
  people_listed_count: count,
  entities_listed_count: count,
  vessels_listed_count: count,
});
