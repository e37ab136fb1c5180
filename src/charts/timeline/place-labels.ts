import type { EventFact } from "../../record/record.ts";

/** A label that asks for a place above its mark. The first to ask is served first. */
export interface Wish {
  readonly fact: EventFact;
  readonly text: string;
  readonly width: number;
  /** The mark's anchor and its edges, CSS pixels. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** Placed whether or not there is room. */
  readonly must: boolean;
}
export interface Place {
  readonly wish: Wish;
  /** Left end of the text. */
  readonly left: number;
  /** 0 is the row next to the marks. */
  readonly row: number;
}
/** Where labels may stand, CSS pixels, and the direction of time. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly flow: "ltr" | "rtl";
}
const GAP = 8;
/** From a leader to its label. */
const FLAG = 4;

/**
 * Places for the labels of one lane, none over another and none outside the plot. In the row next to the
 * marks a label begins at its mark, or ends there; in a higher one it hangs from a leader, which no label crosses.
 * Labels first take the highest row, so that they bar the way of as few leaders as can be, and then sink.
 */
export const placeLabels = (wishes: readonly Wish[], rows: number, plot: Plot): readonly Place[] => {
  const { left, right } = plot;
  const height = Math.max(rows, 1);
  const placed: Place[] = [];
  const isFree = (place: Place): boolean => {
    if (place.left < left || place.left + place.wish.width > right) return false;
    for (const other of placed) if (other.wish !== place.wish && collide(place, other)) return false;
    return true;
  };
  /** The first free place of a wish, from a row on upwards or downwards. */
  const search = (wish: Wish, from: number, to: number): Place | undefined => {
    for (let row = from; row !== to; row += from < to ? 1 : -1) {
      const found = candidatesOf(wish, row, plot).find(isFree);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const wish of wishes) {
    const found = search(wish, height - 1, -1);
    if (found !== undefined) placed.push(found);
    else if (wish.must) {
      const middle = wish.x - wish.width / 2;
      placed.push({ wish, row: 0, left: Math.max(left, Math.min(middle, right - wish.width)) });
    }
  }
  for (let row = 1; row < height; row++)
    for (const [i, place] of placed.entries()) {
      if (place.row === row) placed[i] = search(place.wish, 0, row) ?? place;
    }
  return placed;
};

const collide = (a: Place, b: Place): boolean => {
  if (a.row === b.row) return a.left < b.left + b.wish.width + GAP && b.left < a.left + a.wish.width + GAP;
  const [high, low] = a.row > b.row ? [a, b] : [b, a];
  const { x } = high.wish;
  return x > low.left - FLAG && x < low.left + low.wish.width + FLAG;
};

const candidatesOf = (wish: Wish, row: number, { left: first, right: last, flow }: Plot): readonly Place[] => {
  const [after, before] =
    row === 0
      ? [Math.max(wish.x0, first), Math.min(wish.x1, last) - wish.width]
      : [wish.x + FLAG, wish.x - FLAG - wish.width];
  const sides = flow === "rtl" ? [before, after] : [after, before];
  return [...sides, ...(row === 0 ? [wish.x - wish.width / 2] : [])].map((left) => ({ wish, row, left }));
};
