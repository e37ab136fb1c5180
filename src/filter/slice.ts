import type { DatasetId, Datasets } from "../record/record.ts";

/** The part of the record a chart may see. The columnar engine stands behind it; charts never meet it. */
export interface Slice<Id extends DatasetId = DatasetId> {
  /** Facts that pass, in record order; the same array until a dimension that narrows it changes. */
  facts<K extends Id>(dataset: K): readonly Datasets[K][];
  /** Passing facts per value of a field, without touching a fact: the way for a million of them. */
  count<K extends Id>(dataset: K, field: keyof Datasets[K] & string): ReadonlyMap<string, number>;
}
