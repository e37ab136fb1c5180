import type { Lang } from "../text/texts.ts";
import { textWidth } from "../ui/text-width.ts";

/** CSS pixels from the upper left corner of the drawing. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
/** A text that has found its place. `y` is its baseline; the anchor is physical: `start` is the left end. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}
export interface Lettering {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lang: Lang;
}

/** Whether two boxes come closer than `gap`. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x0 < b.x1 + gap && a.x1 > b.x0 - gap && a.y0 < b.y1 + gap && a.y1 > b.y0 - gap;

/** Whether the first box lies wholly within the second. */
export const within = (a: Box, b: Box): boolean => a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;

/** Whether a place is on a text, or as near as a finger or a hurried pointer comes. CSS pixels. */
export const touches = ({ box }: Placed, x: number, y: number): boolean =>
  x >= box.x0 - 4 && x <= box.x1 + 4 && y >= box.y0 - 7 && y <= box.y1 + 7;

/** A text at a place, with the box it takes: Arabic reaches further above and below the line than Latin. */
export const placeText = (
  text: string,
  x: number,
  y: number,
  anchor: Placed["anchor"],
  lettering: Lettering,
): Placed => {
  const width = textWidth(text, lettering);
  const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    text,
    x,
    y,
    anchor,
    box: { x0, x1: x0 + width, y0: y - lettering.size * 0.85, y1: y + lettering.size * 0.3 },
  };
};

/** Whether a straight line from one point to the other touches the box (Liang and Barsky's clipping). */
export const crosses = (
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  box: Box,
): boolean => {
  let enter = 0;
  let leave = 1;
  const sides = [
    [ax - bx, ax - box.x0],
    [bx - ax, box.x1 - ax],
    [ay - by, ay - box.y0],
    [by - ay, box.y1 - ay],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return false;
      continue;
    }
    const at = q / p;
    if (p < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
};

/**
 * The places nearest to the wished ones, in the same order, at least `gap` apart and within the room, as far as it
 * holds them: the least sum of squared moves (pool adjacent violators).
 */
export const spread = (
  wished: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): readonly number[] => {
  const pools: { sum: number; count: number }[] = [];
  wished.forEach((x, i) => {
    let pool = { sum: x - i * gap, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const last = Math.max(from, to - (wished.length - 1) * gap);
  return pools
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((x, i) => Math.min(Math.max(x, from), last) + i * gap);
};

/** A stroke that no word may stand on. */
export type Segment = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];

/**
 * Places words one after another: the answer takes candidates in the order of preference and returns the first that
 * lies within the space and touches nothing placed before; `null` where none does.
 * @param occupied where no word may stand from the start
 */
export const placer = (
  occupied: readonly Box[],
  segments: readonly Segment[] = [],
): ((candidates: readonly Placed[], space: Box) => Placed | null) => {
  const taken = [...occupied];
  return (candidates, space) => {
    const found = candidates.find(
      ({ box }) =>
        within(box, space) &&
        !taken.some((other) => overlap(box, other, 2)) &&
        !segments.some(([from, to]) => crosses(from, to, box)),
    );
    if (found === undefined) return null;
    taken.push(found.box);
    return found;
  };
};
