import type { InferOutput } from "valibot";
import type { LocalText } from "../text/texts.ts";
import type { claimFact } from "./schema/claims.ts";
import type { counterMeasureFact } from "./schema/counter-measures.ts";
import type { energyVolumeFact } from "./schema/energy-volumes.ts";
import type { gasPriceFact } from "./schema/gas-price.ts";
import type { meetingFact } from "./schema/meetings.ts";
import type { nuclearFinanceFact } from "./schema/nuclear-finance.ts";
import type { nuclearMilestoneFact } from "./schema/nuclear-milestones.ts";
import type { nuclearOutputFact } from "./schema/nuclear-output.ts";
import type { capFact } from "./schema/oil-price-cap.ts";
import type { easingFact } from "./schema/sanctions-easings.ts";
import type { extensionFact } from "./schema/sanctions-extensions.ts";
import type { measureFact } from "./schema/sanctions-measures.ts";
import type { packageFact } from "./schema/sanctions-packages.ts";
import type { roundFact } from "./schema/sanctions-rounds.ts";
import type { totalFact } from "./schema/sanctions-totals.ts";
import type { settlementFact } from "./schema/settlement-currency.ts";
import type { source } from "./schema/sources.ts";
import type { eventFact } from "./schema/timeline.ts";
import type { tradeMixFact } from "./schema/trade-mix.ts";
import type { tradeShareFact } from "./schema/trade-share.ts";
import type { tradeStatementFact } from "./schema/trade-statements.ts";
import type { tradeFact } from "./schema/trade-volume.ts";

/** ISO 8601 to the precision that is known: `2022`, `2022-12`, `2022-12-19`. */
export type IsoDate = string;
type CheckedSource = InferOutput<typeof source>;
/** A publication a reader can open. `file`: what it is is not known, as it was read from a reader's own file. */
export type Source = Readonly<Omit<CheckedSource, "kind"> & { kind: CheckedSource["kind"] | "file" }>;
/** One row of the record. `weak`: it rests on one weak source. */
export interface Fact {
  readonly id: string;
  readonly sources: readonly string[];
  readonly note?: LocalText | undefined;
  readonly weak?: true | undefined;
}
/** `until`: the last day of a period, both ends included. */
export interface Dated {
  readonly date: IsoDate;
  readonly until?: IsoDate | undefined;
}
type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
export type CounterMeasureFact = DeepReadonly<InferOutput<typeof counterMeasureFact>>;
export type ClaimFact = DeepReadonly<InferOutput<typeof claimFact>>;
export type EnergyVolumeFact = DeepReadonly<InferOutput<typeof energyVolumeFact>>;
export type GasPriceFact = DeepReadonly<InferOutput<typeof gasPriceFact>>;
export type MeetingFact = DeepReadonly<InferOutput<typeof meetingFact>>;
export type NuclearOutputFact = DeepReadonly<InferOutput<typeof nuclearOutputFact>>;
export type NuclearFinanceFact = DeepReadonly<InferOutput<typeof nuclearFinanceFact>>;
export type NuclearMilestoneFact = DeepReadonly<InferOutput<typeof nuclearMilestoneFact>>;
export type CapFact = DeepReadonly<InferOutput<typeof capFact>>;
export type EasingFact = DeepReadonly<InferOutput<typeof easingFact>>;
export type ExtensionFact = DeepReadonly<InferOutput<typeof extensionFact>>;
export type MeasureFact = DeepReadonly<InferOutput<typeof measureFact>>;
export type PackageFact = DeepReadonly<InferOutput<typeof packageFact>>;
export type RoundFact = DeepReadonly<InferOutput<typeof roundFact>>;
export type TotalFact = DeepReadonly<InferOutput<typeof totalFact>>;
export type EventFact = DeepReadonly<InferOutput<typeof eventFact>>;
export type SettlementFact = DeepReadonly<InferOutput<typeof settlementFact>>;
export type TradeMixFact = DeepReadonly<InferOutput<typeof tradeMixFact>>;
export type TradeShareFact = DeepReadonly<InferOutput<typeof tradeShareFact>>;
export type TradeStatementFact = DeepReadonly<InferOutput<typeof tradeStatementFact>>;
export type TradeFact = DeepReadonly<InferOutput<typeof tradeFact>>;
/** Every dataset and the type of its facts. A new dataset is one line here, one in `schemas.ts`, one schema, one file. */
export interface Datasets {
  readonly timeline: EventFact;
  readonly claims: ClaimFact;
  readonly meetings: MeetingFact;
  readonly "trade-volume": TradeFact;
  readonly "trade-statements": TradeStatementFact;
  readonly "settlement-currency": SettlementFact;
  readonly "trade-mix": TradeMixFact;
  readonly "trade-share": TradeShareFact;
  readonly "sanctions-packages": PackageFact;
  readonly "sanctions-measures": MeasureFact;
  readonly "sanctions-extensions": ExtensionFact;
  readonly "sanctions-rounds": RoundFact;
  readonly "sanctions-easings": EasingFact;
  readonly "counter-measures": CounterMeasureFact;
  readonly "sanctions-totals": TotalFact;
  readonly "oil-price-cap": CapFact;
  readonly "gas-price": GasPriceFact;
  readonly "energy-volumes": EnergyVolumeFact;
  readonly "nuclear-milestones": NuclearMilestoneFact;
  readonly "nuclear-output": NuclearOutputFact;
  readonly "nuclear-finance": NuclearFinanceFact;
}
export type DatasetId = keyof Datasets;
export interface Dataset<F extends Fact> {
  readonly as_of: IsoDate;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly not_covered: LocalText;
  readonly licence: string;
  readonly facts: readonly F[];
}
/** The record, or the datasets of it that were asked for. (`Record` is TypeScript's.) */
export type FactRecord<Id extends DatasetId = DatasetId> = { readonly [K in Id]: Dataset<Datasets[K]> };
