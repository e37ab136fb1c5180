import type { Mark, TimelineLayout } from "./layout.ts";

/** Where the keyboard stands: kept by event and time, as marks come and go while one zooms. */
export interface Focus {
  readonly id: string;
  readonly lane: number;
  /** ms */
  readonly at: number;
}
export type FocusKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

const KEYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
export const isFocusKey = (key: string): key is FocusKey => KEYS.includes(key);

const focusOf = (mark: Mark): Focus => ({ id: mark.fact.id, lane: mark.lane, at: mark.from });

/** The marks that can be walked to: each event once, in its own lane. */
const walkable = ({ marks }: TimelineLayout): readonly Mark[] => marks.filter((mark) => !mark.also);

const nearestOf = (marks: readonly Mark[], distance: (mark: Mark) => number): Mark | null =>
  marks.reduce<Mark | null>((best, mark) => (best === null || distance(mark) < distance(best) ? mark : best), null);

/** The mark that has the focus: the event's own, else the nearest in its lane, else the first of all. */
export const markInFocus = (layout: TimelineLayout, focus: Focus | null): Mark | null => {
  const marks = walkable(layout);
  if (focus === null) return marks.find((mark) => mark.open) ?? marks[0] ?? null;
  const own = marks.find((mark) => mark.fact.id === focus.id);
  if (own) return own;
  const lane = marks.filter((mark) => mark.lane === focus.lane);
  return nearestOf(lane, (mark) => Math.max(mark.from - focus.at, focus.at - mark.to, 0)) ?? marks[0] ?? null;
};

/** Where a key leads: Left and Right as the eye sees time, Home and End in order of time; `null` where nothing is. */
export const moveFocus = (layout: TimelineLayout, focus: Focus | null, key: FocusKey): Focus | null => {
  const here = markInFocus(layout, focus);
  if (here === null) return null;
  const marks = walkable(layout);
  const lane = marks.filter((mark) => mark.lane === here.lane);
  if (key === "Home") return focusOf(lane[0] ?? here);
  if (key === "End") return focusOf(lane.at(-1) ?? here);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const later = (key === "ArrowRight") === (layout.axis.flow === "ltr");
    return focusOf(lane[lane.indexOf(here) + (later ? 1 : -1)] ?? here);
  }
  const beyond = marks.filter((mark) => (key === "ArrowDown" ? mark.lane > here.lane : mark.lane < here.lane));
  const next = key === "ArrowDown" ? beyond[0]?.lane : beyond.at(-1)?.lane;
  const there = beyond.filter((mark) => mark.lane === next);
  return focusOf(nearestOf(there, (mark) => Math.abs(mark.x - here.x)) ?? here);
};

/** Pointers take what is within this distance, so that every target is 24 px wide. */
const REACH = 12;

/** The mark under a pointer: the nearest within reach in its lane, a full one before one of another lane's. */
export const markAt = (layout: TimelineLayout, x: number, y: number): Mark | null => {
  const lane = layout.lanes.findIndex(({ y0, y1 }) => y >= y0 && y < y1);
  const row = layout.lanes[lane];
  if (row === undefined || y < row.dotY - REACH) return null;
  const distance = (mark: Mark): number => Math.max(mark.x0 - x, x - mark.x1, 0) + (mark.also ? 3 : 0);
  // Inside a long bar the dots that stand on it are nearer than the bar.
  const anchored = (mark: Mark): number => distance(mark) + Math.abs(mark.x - x) / 1000;
  const near = layout.marks.filter((mark) => mark.lane === lane && distance(mark) <= REACH);
  return nearestOf(near, anchored);
};

/** The event of a label under a pointer. */
export const labelAt = (layout: TimelineLayout, x: number, y: number): string | null =>
  layout.labels.find((label) => x >= label.x && x <= label.x + label.width && y >= label.y - 13 && y <= label.y + 4)
    ?.fact.id ?? null;
