import type { FocusEvent, KeyboardEvent } from "react";
import { useState } from "react";
import type { OnChange, Span } from "../filter/filter.ts";
import type { TimeAxis } from "./time-axis.ts";
import type { Brush } from "./use-brush.ts";
import { stepOf, useBrush } from "./use-brush.ts";

export interface StopsInput {
  readonly time: TimeAxis;
  /** The time filter, for what a drag leaves open. */
  readonly span: Span;
  readonly flow: "ltr" | "rtl";
  /** How many stops there are, in the order of time. */
  readonly count: number;
  /** The stop under a place of the drawing; `null` where there is none. */
  find(x: number, y: number): number | null;
  readonly onChange: OnChange | undefined;
  /** A click on something that is no stop, such as the name of a line: true if there was one. */
  onElsewhere?(x: number, y: number): boolean;
  /** A stop was clicked, or Enter pressed on it. Left out where there is nothing to open. */
  onPick?: ((stop: number) => void) | undefined;
}
/** What speaks on a plot, and what has to hear the pointer and the keys for it. */
export interface Stops extends Pick<Brush, "at" | "brushed" | "handlers"> {
  /** The stop that says what it stands for: under the pointer, else the one with the focus or last tapped. */
  readonly shown: number | null;
  /** For the one element of the plot that takes the focus. */
  readonly keys: {
    onFocus(event: FocusEvent<SVGElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent<SVGElement>): void;
  };
}

/**
 * One tab stop for a whole plot. Arrows, Home and End go from stop to stop, Enter picks, Escape falls silent; the
 * pointer finds the same stops, and a tap keeps one speaking, since a finger does not hover. A drag sets the time.
 */
export const useStops = ({ time, span, flow, count, find, onChange, onElsewhere, onPick }: StopsInput): Stops => {
  const [focused, setFocused] = useState<number | null>(null);
  const { at, brushed, handlers } = useBrush(time, span, onChange, (x, y) => {
    if (onElsewhere?.(x, y)) return;
    const found = find(x, y);
    setFocused(found);
    if (found !== null) onPick?.(found);
  });
  const kept = focused === null || focused >= count ? null : focused;
  const shown = (at && find(...at)) ?? kept;
  return {
    at,
    brushed,
    handlers,
    shown,
    keys: {
      onFocus(event) {
        if (event.currentTarget.matches(":focus-visible")) setFocused(count - 1);
      },
      onBlur() {
        setFocused(null);
      },
      onKeyDown(event) {
        if (event.key === "Escape") setFocused(null);
        if (shown !== null && onPick && (event.key === "Enter" || event.key === " ")) {
          event.preventDefault();
          onPick(shown);
        }
        const next = stepOf(event, kept, count, flow);
        if (next === null) return;
        event.preventDefault();
        setFocused(next);
      },
    },
  };
};

/** The index of the nearest of some places within reach (CSS pixels); `null` where all are further away. */
export const nearestOf =
  (places: readonly { readonly x: number; readonly y: number }[], reach: number) =>
  (x: number, y: number): number | null =>
    places.reduce<{ readonly i: number | null; readonly away: number }>(
      (best, place, i) => {
        const away = Math.hypot(place.x - x, place.y - y);
        return away < best.away ? { i, away } : best;
      },
      { i: null, away: reach },
    ).i;
