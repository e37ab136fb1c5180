interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half a pixel of what is asked for may be missing: rounding is not touching. */
const NEARLY = 0.5;

/**
 * Where a mark stands that others have come before: at its place, else the nearest free step beside it, in the
 * direction of time first; at its place after all where none is free.
 * @param apart between the middles of two marks, CSS pixels
 * @param onward 1 where time runs to the right, else -1
 */
export const stepAside = (place: Place, taken: readonly Place[], apart: number, onward: 1 | -1): number => {
  const free = (x: number): boolean =>
    !taken.some((other) => Math.hypot(other.x - x, other.y - place.y) < apart - NEARLY);
  return [0, 1, -1, 2, -2, 3, -3].map((step) => place.x + step * onward * apart).find(free) ?? place.x;
};
