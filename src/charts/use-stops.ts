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
  /** A stop was clicked, or Enter pressed on it. Left out where there is nothing to open: it is pinned then. */
  onPick?: ((stop: number) => void) | undefined;
}
/** What speaks on a plot, and what has to hear the pointer and the keys for it. */
export interface Stops extends Pick<Brush, "at" | "brushed" | "handlers"> {
  /** The stop that says what it stands for: under the pointer, else the one with the focus, else the pinned one. */
  readonly shown: number | null;
  /** The stop that goes on speaking when pointer and focus have gone; `null` where none was pinned. */
  readonly pinned: number | null;
  /** For the one element of the plot that takes the focus. */
  readonly keys: {
    onFocus(event: FocusEvent<SVGElement>): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent<SVGElement>): void;
  };
}

/**
 * One tab stop for a whole plot. Arrows, Home and End go from stop to stop, Enter picks, Escape falls silent; the
 * pointer finds the same stops. Where there is nothing to open, picking a stop pins it, and picking it again lets it go:
 * a finger does not hover, and a reader may want to look elsewhere meanwhile. A drag sets the time.
 */
export const useStops = ({ time, span, flow, count, find, onChange, onElsewhere, onPick }: StopsInput): Stops => {
  const [focused, setFocused] = useState<number | null>(null);
  const [fixed, setFixed] = useState<number | null>(null);
  const within = (stop: number | null): number | null => (stop === null || stop >= count ? null : stop);
  const pick = (stop: number): void => {
    if (onPick) onPick(stop);
    else setFixed((before) => (before === stop ? null : stop));
  };
  const { at, brushed, handlers } = useBrush(time, span, onChange, (x, y) => {
    if (onElsewhere?.(x, y)) return;
    const found = find(x, y);
    if (found === null) setFixed(null);
    else pick(found);
    setFocused(onPick ? found : null);
  });
  const pinned = within(fixed);
  const kept = within(focused) ?? pinned;
  const shown = (at && find(...at)) ?? kept;
  return {
    at,
    brushed,
    handlers,
    shown,
    pinned,
    keys: {
      onFocus(event) {
        if (event.currentTarget.matches(":focus-visible")) setFocused(count - 1);
      },
      onBlur() {
        setFocused(null);
      },
      onKeyDown(event) {
        if (event.key === "Escape") {
          setFocused(null);
          setFixed(null);
        }
        if (shown !== null && (event.key === "Enter" || event.key === " ")) {
          event.preventDefault();
          pick(shown);
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
