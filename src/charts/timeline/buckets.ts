import type { Entries } from "./lane-index.ts";
import { bestOf, lowerBound, reachingInto } from "./lane-index.ts";

/** A run of entries that stand in one stretch of time: shown one by one or, where they crowd, as one with a count. */
export interface Bucket {
  readonly lo: number;
  readonly hi: number;
  /** Its stretch within the window, ms. */
  readonly from: number;
  readonly to: number;
}
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly pxPerMs: number;
}
/** What of a lane's entries stands in a window. */
export interface Crowd {
  readonly entries: Entries;
  /** Positions that begin before the window; `null`: too many to be shown. */
  readonly reaching: readonly number[] | null;
  readonly buckets: readonly Bucket[];
}

const DAY = 86_400_000;
/** More long entries than this from before the window stand as one. */
const MOST_REACHING = 8;
/** CSS pixels a mark needs to be told from its neighbour. */
const APART = 4.5;

/** Lengths double, so that a zoom splits buckets and a pan never regroups them. */
const bucketLength = (window: Window, minPx: number): number => {
  let length = DAY / 64;
  while (length * window.pxPerMs < minPx) length *= 2;
  return length;
};

const bucketsOf = ({ key }: Entries, window: Window, length: number, minPx: number): readonly Bucket[] => {
  const buckets: Bucket[] = [];
  const hi = lowerBound(key, window.to);
  const least = minPx / window.pxPerMs;
  for (let lo = lowerBound(key, window.from); lo < hi; ) {
    const index = Math.floor((key[lo] ?? 0) / length);
    let [from, to] = [Math.max(index * length, window.from), (index + 1) * length];
    // A sliver at the window's edge joins its neighbour: its mark would stand upon that of the next.
    if (to - window.from < least) to += length;
    if (window.to - to < least) to = window.to;
    if (to - from < least) from = Math.max(window.from, to - least);
    const next = lowerBound(key, to, lo, hi);
    buckets.push({ lo, hi: next, from, to });
    lo = next;
  }
  return buckets;
};

/**
 * The entries of each lane in as many buckets, and with as many of them open, as `most` marks allow.
 * @returns per lane what stands in the window, and the greatest number of entries that are shown one by one in a bucket
 */
export const crowdsOf = (
  lanes: readonly Entries[],
  window: Window,
  minPx: number,
  most: number,
): { readonly crowds: readonly Crowd[]; readonly open: number } => {
  const reaching = lanes.map((entries) => reachingInto(entries, window.from, MOST_REACHING));
  const room = most - reaching.reduce((sum, positions) => sum + (positions?.length ?? 1), 0);
  let least = minPx;
  for (;;) {
    const length = bucketLength(window, least);
    const px = length * window.pxPerMs;
    const buckets = lanes.map((entries) => bucketsOf(entries, window, length, minPx));
    const total = buckets.reduce((sum, some) => sum + some.length, 0);
    if (total > room && length < window.to - window.from) {
      least = px * 1.5;
      continue;
    }
    const marks = (open: number): number =>
      buckets.flat().reduce((sum, { lo, hi }) => sum + (hi - lo <= open ? hi - lo : 1), 0);
    let open = Math.max(1, Math.floor(px / APART));
    while (open > 1 && marks(open) > room) open--;
    return {
      crowds: lanes.map((entries, i) => ({ entries, reaching: reaching[i] ?? null, buckets: buckets[i] ?? [] })),
      open,
    };
  }
};

/** The most important of `[lo, hi)` but `without`; -1 leaves none out. */
export const bestWithout = (entries: Entries, lo: number, hi: number, without: number): number => {
  if (without < lo || without >= hi) return bestOf(entries, lo, hi);
  if (without === lo) return bestOf(entries, lo + 1, hi);
  const before = bestOf(entries, lo, without);
  if (without + 1 >= hi) return before;
  const after = bestOf(entries, without + 1, hi);
  const importance = (i: number): number => entries.facts[i]?.importance ?? 4;
  return importance(after) < importance(before) ? after : before;
};
