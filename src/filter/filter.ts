import type { IsoDate } from "../record/record.ts";

/** Both ends included, each at its own precision; `null` leaves an end open. */
export interface Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
/** What the reader has narrowed the record to. Total: every dimension has a value, its empty value narrows nothing. */
export interface Filter {
  readonly time: Span;
  readonly topic: readonly string[];
  readonly actor: readonly string[];
  /** Who imposed a measure. */
  readonly by: readonly string[];
  /** Kind of measure. */
  readonly measure: readonly string[];
  /** Whose statistics. */
  readonly reporter: readonly string[];
  /** `1`, `2`, `3` as words: of an event, 1 is the highest. */
  readonly importance: readonly string[];
  /** Where an event happened. */
  readonly place: readonly string[];
  /** Search words. */
  readonly q: string;
}
export type DimensionId = keyof Filter;
export type Change = Partial<Filter>;
/** A parameter that could not be used: told to the reader once, quietly. */
export interface Dropped {
  readonly param: string;
  readonly value: string;
}
/** `settled` is false while a gesture lasts. */
export type OnChange = (change: Change, settled: boolean) => void;

/** The filter that narrows nothing. */
export const everything: Filter = {
  time: { from: null, to: null },
  topic: [],
  actor: [],
  by: [],
  measure: [],
  reporter: [],
  importance: [],
  place: [],
  q: "",
};

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Whether two values of one dimension narrow alike. */
export const sameValue = <D extends DimensionId>(_dimension: D, a: Filter[D], b: Filter[D]): boolean => {
  if (a === b) return true;
  if (typeof a === "string" || typeof b === "string") return false;
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b);
  const [x, y] = [a as Span, b as Span];
  return x.from === y.from && x.to === y.to;
};

/** The dimensions, in the order in which they are told. */
export const DIMENSIONS = ["time", "topic", "actor", "by", "measure", "reporter", "importance", "place", "q"] as const;

/** The filter with a change made; the same filter when nothing changes, so `===` means “did not move”. */
export const changed = (filter: Filter, change: Change): Filter => {
  const moved = DIMENSIONS.some((dimension) => {
    const value = change[dimension];
    return value !== undefined && !sameValue(dimension, filter[dimension], value);
  });
  return moved ? { ...filter, ...change } : filter;
};

/** The dimensions that narrow something. */
export const narrowed = (filter: Filter): readonly DimensionId[] =>
  DIMENSIONS.filter((dimension) => !sameValue(dimension, filter[dimension], everything[dimension]));
