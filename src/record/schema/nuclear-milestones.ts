import * as v from "valibot";
import { datedEntries, factEntries, id, label, localText, title } from "./common.ts";

/** One step in the history of the Astravets plant. `importance` 1 is the highest, as in the timeline. */
export const nuclearMilestoneFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  /** Glossary id of what the step concerns. */
  unit: v.picklist(["plant", "unit-1", "unit-2", "unit-3", "second-plant"]),
  kind: v.picklist([
    "plan",
    "agreement",
    "finance",
    "licence",
    "construction",
    "fuel",
    "criticality",
    "grid",
    "commercial",
    "refuelling",
    "outage",
    "incident",
    "safety-review",
    "generation-record",
    "staff-training",
    "other",
  ]),
  title,
  label,
  summary: localText,
  topics: v.pipe(v.array(id), v.minLength(1)),
  actors: v.pipe(v.array(id), v.minLength(1)),
  importance: v.picklist([1, 2, 3]),
  /** Id of the timeline event that is the same happening. */
  event: v.optional(id),
});
