import { pointer } from "d3-selection";
import type { KeyboardEvent, PointerEvent } from "react";
import { useEffect, useState } from "react";
import type { OnChange, Span } from "../filter/filter.ts";
import type { Domain, TimeAxis } from "./time-axis.ts";
import { spanOfDomain } from "./time-axis.ts";

/** A pointer that moves less has clicked. */
const CLICK = 5;

export interface Brush {
  /** The part under the gesture, CSS pixels from the left edge; `null` while there is none. */
  readonly brushed: readonly [from: number, to: number] | null;
  /** Where the pointer is; `null` when it is elsewhere. */
  readonly at: readonly [x: number, y: number] | null;
  /** For the element that catches the pointer. */
  readonly handlers: {
    onPointerDown(event: PointerEvent<SVGElement>): void;
    onPointerMove(event: PointerEvent<SVGElement>): void;
    onPointerUp(event: PointerEvent<SVGElement>): void;
    onPointerCancel(): void;
    onPointerLeave(): void;
  };
}

/** The span that was dragged over; an end at the edge of the plot is left as the filter has it. */
export const brushedSpan = (pixels: readonly [number, number], axis: TimeAxis, time: Span): Span => {
  const moments = pixels.map((px) => axis.invert(px)).sort((a, b) => a - b);
  const domain: Domain = [moments[0] ?? axis.domain[0], moments[1] ?? axis.domain[1]];
  const { from, to } = spanOfDomain(domain, axis.domain);
  return { from: from ?? time.from, to: to ?? time.to };
};

/**
 * Dragging over a plot sets the time, a click is told with its place. The filter follows on release only: the axis
 * shows what the time filter keeps, so following earlier would move the plot under the pointer.
 */
export const useBrush = (
  axis: TimeAxis,
  time: Span,
  onChange: OnChange | undefined,
  onClick: (x: number, y: number) => void,
): Brush => {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [at, setAt] = useState<readonly [number, number] | null>(null);
  const clamp = (x: number): number => Math.min(Math.max(x, axis.left), axis.plotRight);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const cancel = (event: globalThis.KeyboardEvent): void => {
      if (event.key === "Escape") setDrag(null);
    };
    window.addEventListener("keydown", cancel);
    return () => window.removeEventListener("keydown", cancel);
  }, [dragging]);
  const moved = drag !== null && Math.abs(drag.to - drag.from) >= CLICK;
  return {
    at: moved ? null : at,
    brushed: moved ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)] : null,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        const [x] = pointer(event, event.currentTarget);
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: clamp(x), to: clamp(x) });
      },
      onPointerMove(event) {
        const [x, y] = pointer(event, event.currentTarget);
        setAt([x, y]);
        if (drag !== null) setDrag({ ...drag, to: clamp(x) });
      },
      onPointerUp(event) {
        if (drag === null) return;
        setDrag(null);
        const [x, y] = pointer(event, event.currentTarget);
        const to = clamp(x);
        if (Math.abs(to - drag.from) < CLICK) onClick(x, y);
        else onChange?.({ time: brushedSpan([drag.from, to], axis, time) }, true);
      },
      onPointerCancel() {
        setDrag(null);
      },
      onPointerLeave() {
        setAt(null);
      },
    },
  };
};

/** The place to go to among `count` for a key; `null` where the key does not move. Left and right are those of the eye. */
export const stepOf = (
  event: KeyboardEvent,
  current: number | null,
  count: number,
  flow: "ltr" | "rtl",
): number | null => {
  const forward = flow === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = flow === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (count === 0) return null;
  if (event.key === "Home") return 0;
  if (event.key === "End") return count - 1;
  if (event.key === forward || event.key === "ArrowUp") return current === null ? 0 : Math.min(current + 1, count - 1);
  if (event.key === back || event.key === "ArrowDown") return current === null ? count - 1 : Math.max(current - 1, 0);
  return null;
};
