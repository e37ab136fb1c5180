import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/**
 * Electricity of the Astravets plant as one reporter gives it. A `generation` figure is for the period `date`–`until`;
 * a cumulative one counts from the first connection to the grid (3 November 2020) up to `date`.
 * Of the value fields a fact has the one its `quantity` needs.
 */
export const nuclearOutputFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  /** Glossary id: `unit-1`, `unit-2` or `plant`; absent where the figure is that of the whole country. */
  unit: v.optional(v.picklist(["unit-1", "unit-2", "plant"])),
  quantity: v.picklist([
    "generation",
    "cumulative-generation",
    "share-of-generation",
    "share-of-consumption",
    "gas-replaced",
    "cumulative-gas-replaced",
    "country-generation",
    "country-gas-fired-generation",
  ]),
  /** Gigawatt hours. */
  generation_gwh: v.optional(amount),
  /** Percent of the country's generation or consumption. */
  share_percent: v.optional(amount),
  /** Billion cubic metres of natural gas. */
  gas_bcm: v.optional(amount),
  /** How the reporter hedged the figure; absent where it was given as exact. */
  bound: v.optional(v.picklist(["about", "nearly", "over"])),
  /** An expectation of the designers, not a result. */
  expected: v.optional(v.literal(true)),
});
