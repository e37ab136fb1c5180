import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, label, localText, title } from "./common.ts";

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/**
 * One round of sanctions on Belarus or Russia outside the numbered EU packages on Russia: EU rounds on Belarus, and
 * steps of other imposers. Easings stand in sanctions-easings, steps of the oil price cap in oil-price-cap.
 */
export const roundFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  /** Who imposed the round; a joint step stands under each imposer that took it. */
  by: id,
  target: v.picklist(["belarus", "russia", "both"]),
  /** `renew`: the measures were prolonged without being widened. */
  direction: v.picklist(["impose", "tighten", "renew"]),
  /** Kinds of measure: ids of the glossary's measure kinds. */
  measures: v.pipe(v.array(id), v.minLength(1)),
  title,
  label,
  summary: localText,
  /** What the imposer answered or said it answered. */
  trigger: v.optional(localText),
  /** First day of application, where it is not the day of adoption. */
  applies_from: v.optional(isoDate),
  legal_acts: v.array(v.string()),
  /** New listings in the round; `null` where none was published or found, absent where the round listed nobody. */
  people_listed_count: v.optional(count),
  entities_listed_count: v.optional(count),
  /** Id of the timeline event that tells the same happening. */
  event: v.optional(id),
});
