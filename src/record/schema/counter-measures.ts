import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, label, localText, title } from "./common.ts";

/**
 * One step that Russia or Belarus took in answer to sanctions. `until` is the last day a time-limited step was set to
 * run, by the newest extension that was found.
 */
export const counterMeasureFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  by: v.picklist(["russia", "belarus"]),
  /** States and bodies it was directed at: glossary ids; `unfriendly-states` is Russian and Belarusian law's own term. */
  against: v.pipe(v.array(id), v.minLength(1)),
  /** Kinds of measure: ids of the glossary's measure kinds. */
  measures: v.pipe(v.array(id), v.minLength(1)),
  title,
  label,
  summary: localText,
  /** First day of application, where it is not the day of adoption. */
  applies_from: v.optional(isoDate),
  legal_acts: v.array(v.string()),
  /** Id of the timeline event that tells the same happening. */
  event: v.optional(id),
});
