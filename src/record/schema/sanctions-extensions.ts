import * as v from "valibot";
import { datedEntries, factEntries, id, isoDate, label, localText, title } from "./common.ts";

/** One renewal of EU measures on Russia, one change of their term, or one listing annulled by the EU court. */
export const extensionFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  by: id,
  /**
   * `economic`: the sectoral sanctions of 2014. `individual`: listings related to Ukraine. `occupied-areas`: the regime
   * on areas of Ukraine outside Kyiv's control. `hybrid`: listings for destabilising acts abroad.
   */
  regime: v.picklist(["economic", "individual", "occupied-areas", "hybrid", "central-bank-assets"]),
  step: v.picklist(["renew", "make-open-ended", "annul"]),
  title,
  label,
  summary: localText,
  /** Last day of the measures after the renewal; absent where no end was set. */
  valid_until: v.optional(isoDate),
  legal_acts: v.array(v.string()),
});
