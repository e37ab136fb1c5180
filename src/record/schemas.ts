import type { GenericSchema } from "valibot";
import type { DatasetId } from "./record.ts";
import { claimFact } from "./schema/claims.ts";
import { datasetOf } from "./schema/common.ts";
import { counterMeasureFact } from "./schema/counter-measures.ts";
import { energyVolumeFact } from "./schema/energy-volumes.ts";
import { gasPriceFact } from "./schema/gas-price.ts";
import { glossaryFact } from "./schema/glossary.ts";
import { meetingFact } from "./schema/meetings.ts";
import { nuclearFinanceFact } from "./schema/nuclear-finance.ts";
import { nuclearMilestoneFact } from "./schema/nuclear-milestones.ts";
import { nuclearOutputFact } from "./schema/nuclear-output.ts";
import { capFact } from "./schema/oil-price-cap.ts";
import { easingFact } from "./schema/sanctions-easings.ts";
import { extensionFact } from "./schema/sanctions-extensions.ts";
import { measureFact } from "./schema/sanctions-measures.ts";
import { packageFact } from "./schema/sanctions-packages.ts";
import { roundFact } from "./schema/sanctions-rounds.ts";
import { totalFact } from "./schema/sanctions-totals.ts";
import { settlementFact } from "./schema/settlement-currency.ts";
import { sourcesFile } from "./schema/sources.ts";
import { eventFact } from "./schema/timeline.ts";
import { tradeMixFact } from "./schema/trade-mix.ts";
import { tradeShareFact } from "./schema/trade-share.ts";
import { tradeStatementFact } from "./schema/trade-statements.ts";
import { tradeFact } from "./schema/trade-volume.ts";

/** The schema of every dataset file: the app, the data check and the JSON Schemas use this one. */
export const schemas: { readonly [Id in DatasetId]: GenericSchema } = {
  timeline: datasetOf(eventFact),
  claims: datasetOf(claimFact),
  meetings: datasetOf(meetingFact),
  "trade-volume": datasetOf(tradeFact),
  "trade-statements": datasetOf(tradeStatementFact),
  "settlement-currency": datasetOf(settlementFact),
  "trade-mix": datasetOf(tradeMixFact),
  "trade-share": datasetOf(tradeShareFact),
  "sanctions-packages": datasetOf(packageFact),
  "sanctions-measures": datasetOf(measureFact),
  "sanctions-extensions": datasetOf(extensionFact),
  "sanctions-rounds": datasetOf(roundFact),
  "sanctions-easings": datasetOf(easingFact),
  "counter-measures": datasetOf(counterMeasureFact),
  "sanctions-totals": datasetOf(totalFact),
  "oil-price-cap": datasetOf(capFact),
  "gas-price": datasetOf(gasPriceFact),
  "energy-volumes": datasetOf(energyVolumeFact),
  "nuclear-milestones": datasetOf(nuclearMilestoneFact),
  "nuclear-output": datasetOf(nuclearOutputFact),
  "nuclear-finance": datasetOf(nuclearFinanceFact),
};

/** The schema of every file of the record's folder: the datasets, their names and their sources. */
export const fileSchemas: { readonly [file: string]: GenericSchema } = {
  ...schemas,
  glossary: datasetOf(glossaryFact),
  sources: sourcesFile,
};
