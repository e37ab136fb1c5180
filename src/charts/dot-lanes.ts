import type { TimeAxis } from "./time-axis.ts";
import type { Plot } from "./value-axis.ts";

/** A fact as a dot in a lane over time. */
export interface Dot {
  /** Place of its row. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Ends of the days that it may have been or that it took, CSS pixels; `null` where they are within the dot. */
  readonly span: readonly [number, number] | null;
}
/** A row that has a place in time: ms since 1970, UTC, from the start of its first day to the end of its last. */
export interface Dated {
  readonly from: number;
  readonly to: number;
}

export const middleOf = ({ from, to }: Dated): number => (from + to) / 2;

/**
 * Dots that would touch move to the next level: 0 on the line of the lane, then by turns above and below it.
 * @param xs in order of time, CSS pixels
 */
const levelsOf = (xs: readonly number[], pitch: number): readonly number[] => {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => Math.abs(x - end) >= pitch);
    const level = free === -1 ? ends.length : free;
    ends[level] = x;
    return level;
  });
};

/** How many dots stand above one another in a lane, at least one. @param pitch from one to the next, CSS pixels */
export const depthOf = (xs: readonly number[], pitch: number): number => Math.max(0, ...levelsOf(xs, pitch)) + 1;

/**
 * The dots of one lane, about its middle.
 * @param here its rows in order of time, with their places
 * @param pitch from one dot to the next, CSS pixels
 */
export const dotsOf = (
  here: readonly { readonly row: Dated; readonly i: number }[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  time: TimeAxis,
  plot: Plot,
  pitch: number,
): readonly Dot[] => {
  const xs = here.map(({ row }) => time.scale(middleOf(row)));
  const levels = levelsOf(xs, pitch);
  const middle = (top + bottom) / 2;
  return here.map(({ row, i }, n): Dot => {
    const level = levels[n] ?? 0;
    const steps = Math.ceil(level / 2) * (level % 2 === 1 ? -1 : 1);
    const [a, b] = [time.scale(row.from), time.scale(row.to)].sort((one, other) => one - other);
    const [x0, x1] = [Math.max(a ?? 0, plot.left), Math.min(b ?? 0, plot.right)];
    const span = x1 - x0 > pitch ? ([x0, x1] as const) : null;
    return { row: i, x: Math.min(Math.max(xs[n] ?? 0, plot.left), plot.right), y: middle + steps * pitch, span };
  });
};
