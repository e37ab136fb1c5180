import * as v from "valibot";
import { datedEntries, factEntries, id, label, localText, title } from "./common.ts";

/**
 * One easing of sanctions on Belarus or Russia, by any imposer, or one release of prisoners in Belarus that belongs to
 * the series of 2025–2026. `until` is the last day of a suspension, licence or waiver where it has one.
 */
export const easingFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  /** Who eased; for a release, Belarus. */
  by: id,
  target: v.picklist(["belarus", "russia", "prisoners"]),
  /** `ease`: suspended, licensed, reopened or narrowed. `lift`: ended. `release`: prisoners freed. */
  direction: v.picklist(["ease", "lift", "release"]),
  /** Kinds of measure that were eased: ids of the glossary's measure kinds. Empty for a release. */
  measures: v.array(id),
  title,
  label,
  summary: localText,
  /** What was given in return, and by whose account. Absent where nothing was named. */
  returned: v.optional(localText),
  legal_acts: v.array(v.string()),
  /** Id of the timeline event that tells the same happening. */
  event: v.optional(id),
});
