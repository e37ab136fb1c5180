import type { InferOutput } from "valibot";
import type { LocalText } from "../text/texts.ts";
import type { packageFact } from "./schema/sanctions-packages.ts";
import type { source } from "./schema/sources.ts";
import type { eventFact } from "./schema/timeline.ts";
import type { tradeFact } from "./schema/trade-volume.ts";

/** ISO 8601 to the precision that is known: `2022`, `2022-12`, `2022-12-19`. */
export type IsoDate = string;
/** A publication a reader can open. */
export type Source = Readonly<InferOutput<typeof source>>;
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
export type EventFact = DeepReadonly<InferOutput<typeof eventFact>>;
export type TradeFact = DeepReadonly<InferOutput<typeof tradeFact>>;
export type PackageFact = DeepReadonly<InferOutput<typeof packageFact>>;
/** Every dataset and the type of its facts. A new dataset is one line here, one in `schemas.ts`, one schema, one file. */
export interface Datasets {
  readonly timeline: EventFact;
  readonly "trade-volume": TradeFact;
  readonly "sanctions-packages": PackageFact;
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
