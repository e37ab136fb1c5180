import type { GenericSchema } from "valibot";
import type { DatasetId } from "./record.ts";
import { datasetOf } from "./schema/common.ts";
import { packageFact } from "./schema/sanctions-packages.ts";
import { eventFact } from "./schema/timeline.ts";
import { tradeFact } from "./schema/trade-volume.ts";

/** The schema of every dataset file: the app, the data check and the JSON Schemas use this one. */
export const schemas: { readonly [Id in DatasetId]: GenericSchema } = {
  timeline: datasetOf(eventFact),
  "trade-volume": datasetOf(tradeFact),
  "sanctions-packages": datasetOf(packageFact),
};
