import type { EventFact } from "../../../src/record/record.ts";
import { DAYS, FIRST_DAY } from "../facts.ts";

/** A timeline that is measured: set up as its documentation shows, without animation. */
export interface Contender {
  /** The elements that stand for an event or a cluster. */
  readonly marks: string;
  /** Draws all events in a box 1200 pixels wide. */
  load(place: HTMLElement, facts: readonly EventFact[]): void;
  /** Moves along by one step of a drag. What it draws, it draws within the next two frames. */
  pan(step: number): void;
  /** The same by a fortieth of a window that is so many days long; left out where it is not asked for. */
  panDays?(step: number, days: number): void;
  /** Moves closer by one notch of a wheel; step 0 is the whole. */
  zoom(step: number): void;
}
/** Steps of each gesture after its step 0: a pan by the length of the window, a zoom from 36 years to one. */
export const STEPS = 20;

/** The gestures of a timeline that can be told which window to show, in days since 1970. */
export const windowed = (show: (from: number, to: number) => void): Pick<Contender, "pan" | "panDays" | "zoom"> => ({
  pan(step) {
    const from = FIRST_DAY + 5000 + Math.round((step * PANNED) / STEPS);
    show(from, from + PANNED);
  },
  panDays(step, days) {
    const from = FIRST_DAY + Math.round((DAYS - 1.5 * days) / 2 + (step * days) / (2 * STEPS));
    show(from, from + days);
  },
  zoom(step) {
    const half = (DAYS / 2) * CLOSER ** step;
    const middle = FIRST_DAY + DAYS / 2;
    show(Math.round(middle - half), Math.round(middle + half));
  },
});
/** Length of the window that is panned: two years. */
const PANNED = 730;
/** 20 notches of it lead from 36 years to one. */
const CLOSER = 36 ** (-1 / STEPS);
