import * as v from "valibot";
import { datedEntries, factEntries, id, label, localText, title } from "./common.ts";

/** One dated event. `label` is for the lanes, `importance` 1 is the highest. */
export const eventFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  title,
  label,
  summary: localText,
  topics: v.pipe(v.array(id), v.minLength(1)),
  actors: v.pipe(v.array(id), v.minLength(1)),
  importance: v.picklist([1, 2, 3]),
  places: v.optional(v.pipe(v.array(id), v.minLength(1))),
});
