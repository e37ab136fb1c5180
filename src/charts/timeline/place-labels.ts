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
interface Taken {
  readonly from: number;
  readonly to: number;
}
const GAP = 8;
/** From a leader to its label. */
const FLAG = 4;

/**
 * Places for the labels of one lane, none over another and none outside `[left, right]`. In the row next to the
 * marks a label begins at its mark, or ends there; in a higher one it hangs from a leader, which no label crosses.
 */
export const placeLabels = (
  wishes: readonly Wish[],
  rows: number,
  left: number,
  right: number,
  flow: "ltr" | "rtl",
): readonly Place[] => {
  const taken: Taken[][] = Array.from({ length: Math.max(rows, 1) }, () => []);
  const isFree = (row: number, from: number, to: number): boolean =>
    taken[row]?.every((other) => to + GAP <= other.from || from - GAP >= other.to) ?? false;
  const places: Place[] = [];
  for (const wish of wishes) {
    const found = candidatesOf(wish, taken.length, flow).find(
      ({ row, left: from }) =>
        from >= left &&
        from + wish.width <= right &&
        isFree(row, from, from + wish.width) &&
        Array.from({ length: row }, (_, below) => below).every((below) => isFree(below, wish.x - 1, wish.x + 1)),
    );
    if (found === undefined && !wish.must) continue;
    const middle = wish.x - wish.width / 2;
    const place = found ?? { wish, row: 0, left: Math.max(left, Math.min(middle, right - wish.width)) };
    places.push(place);
    taken[place.row]?.push({ from: place.left, to: place.left + wish.width });
    for (let below = 0; below < place.row; below++) taken[below]?.push({ from: wish.x - 1, to: wish.x + 1 });
  }
  return places;
};

const candidatesOf = (wish: Wish, rows: number, flow: "ltr" | "rtl"): readonly Place[] => {
  const sides = (after: number, before: number): readonly number[] =>
    flow === "rtl" ? [before, after] : [after, before];
  const candidates: Place[] = [];
  for (let row = 0; row < rows; row++) {
    const [after, before] = row === 0 ? [wish.x0, wish.x1 - wish.width] : [wish.x + FLAG, wish.x - FLAG - wish.width];
    for (const left of sides(after, before)) candidates.push({ wish, row, left });
    if (row === 0) candidates.push({ wish, row, left: wish.x - wish.width / 2 });
  }
  return candidates;
};
