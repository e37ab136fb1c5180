import * as v from "valibot";
import { datedEntries, factEntries, id, localText } from "./common.ts";

/**
 * One meeting in person of the presidents of Belarus and Russia. A row is an occasion, not a trip: two rows may belong
 * to one journey, and then the note says so. Calls and video sessions are not meetings.
 */
export const meetingFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  /** The town or residence, as a reader would name it. */
  place_city: localText,
  /** Where it was held: a country of the glossary. */
  country: id,
  /** Whose country it was, seen from the two. */
  host: v.picklist(["belarus", "russia", "other"]),
  /** The occasion: a bilateral talk on the margins of a summit stands under `summit-multilateral`. */
  format: v.picklist(["visit", "working-visit", "informal", "supreme-state-council", "summit-multilateral"]),
  summary: localText,
  /** The timeline event that tells of the same meeting. */
  event: v.optional(id),
});
