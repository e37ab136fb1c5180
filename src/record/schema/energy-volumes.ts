import * as v from "valibot";
import { datedEntries, factEntries, id } from "./common.ts";

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** Oil, oil products and gas that moved, or were planned to move, between Russia and Belarus in `date`–`until`. */
export const energyVolumeFact = v.strictObject({
  ...factEntries,
  ...datedEntries,
  reporter: id,
  /** Glossary ids of the product. */
  product: v.picklist(["natural-gas", "crude-oil", "oil-products", "petrol"]),
  /** `imported` counts all origins, `supplied` Russia's deliveries alone. */
  quantity: v.picklist(["supplied", "imported", "planned", "duty-free-quota", "processed", "cost"]),
  direction: v.picklist(["russia-to-belarus", "belarus-to-russia"]),
  /** Billion cubic metres. */
  volume_bcm: v.optional(amount),
  /** Million tonnes. */
  volume_million_t: v.optional(amount),
  value_usd_million: v.optional(amount),
  /** Billion Russian roubles. */
  value_rub_billion: v.optional(amount),
  bound: v.optional(v.picklist(["about", "nearly", "over"])),
  derived: v.optional(v.literal(true)),
});
