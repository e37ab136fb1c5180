import { pointer, select } from "d3-selection";
import type { D3ZoomEvent, ZoomTransform } from "d3-zoom";
import { zoom, zoomIdentity } from "d3-zoom";
import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { OnChange, Span } from "../../filter/filter.ts";
import type { Domain, TimeAxis } from "../time-axis.ts";
import { CLOSEST, pan, spanOfDomain, windowOn, zoomAt } from "../time-axis.ts";

/** What the gestures act on. */
export interface Ground {
  readonly axis: TimeAxis;
  readonly bounds: Domain;
  readonly time: Span;
  readonly height: number;
  readonly onChange: OnChange | undefined;
  /** A click or tap that was no drag, CSS pixels. */
  onPick(x: number, y: number): void;
  /** Whether there is something to pick, on which a double click does not zoom. */
  holds(x: number, y: number): boolean;
}
/** The stretch that is being brushed, CSS pixels. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A gesture of the wheel has ended when it rests so long, ms: as d3-zoom has it. */
const REST = 150;
/** A band narrower than this is a slip of the hand. */
const SLIP = 5;

const windowOf = (axis: TimeAxis, transform: ZoomTransform, bounds: Domain): Domain => {
  const ends = [axis.left, axis.plotRight].map((px) => axis.invert(transform.invertX(px)));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return pan([from, Math.min(to, from + bounds[1] - bounds[0])], 0, bounds);
};
const pxPerMs = ({ domain, left, plotRight }: TimeAxis): number => (plotRight - left) / (domain[1] - domain[0]);
/** Time that passes under a hand which moves so many pixels to the right. */
const timeOf = (axis: TimeAxis, px: number): number => ((axis.flow === "rtl" ? -1 : 1) * px) / pxPerMs(axis);

/**
 * How far a wheel zooms, as a power of two. A pinch on a trackpad comes as a wheel with Ctrl and small steps, which
 * d3-zoom multiplies by ten; a wheel turned with Ctrl held must not leap like that.
 */
const wheelDelta = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number =>
  -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002) * (ctrlKey && Math.abs(deltaY) < 50 ? 10 : 1);

/**
 * Wheel, pinch, drag, double click and brush on the drawing. Each says what it would have as it goes, unsettled, and
 * once, settled, when it ends. The wheel zooms with Ctrl held or once the chart has the focus: else it scrolls the page.
 */
export const useGestures = (svg: RefObject<SVGSVGElement | null>, ground: Ground): Band | null => {
  const latest = useRef(ground);
  const [band, setBand] = useState<Band | null>(null);
  useLayoutEffect(() => {
    latest.current = ground;
  });
  const active = ground.onChange !== undefined;

  useEffect(() => {
    const node = svg.current;
    if (node === null) return;
    const stop = new AbortController();
    const listen = <K extends keyof SVGSVGElementEventMap>(
      type: K,
      heard: (event: SVGSVGElementEventMap[K]) => void,
      passive = true,
    ): void => node.addEventListener(type, heard, { signal: stop.signal, passive });
    listen("click", (event) => {
      const [x, y] = pointer(event, node);
      latest.current.onPick(x, y);
    });
    if (!active) return () => stop.abort();

    const say = (domain: Domain, settled: boolean): void => {
      const { bounds, onChange } = latest.current;
      onChange?.({ time: spanOfDomain(domain, bounds, settled) }, settled);
    };

    // One gesture at a time: what it began on, and what it shows now.
    let base: Ground | null = null;
    let shown: Domain | null = null;
    const begin = (): Ground => {
      base ??= latest.current;
      return base;
    };
    const show = (domain: Domain): void => {
      shown = domain;
      say(domain, false);
    };
    const end = (): void => {
      if (shown !== null) say(shown, true);
      base = null;
      shown = null;
    };
    const giveUp = (): void => {
      if (shown !== null && base !== null) latest.current.onChange?.({ time: base.time }, true);
      base = null;
      shown = null;
    };

    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent(() => {
        const { axis, height } = base ?? latest.current;
        return [
          [axis.left, 0],
          [axis.plotRight, height],
        ];
      })
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === "dblclick") return false;
        if ("touches" in event) return event.touches.length > 1;
        if ("deltaX" in event && event.type === "wheel") {
          const awake = event.ctrlKey || event.metaKey || node.contains(document.activeElement);
          if (!awake || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
        } else if (event.button !== 0 || event.shiftKey || event.ctrlKey) return false;
        if (base === null) limit();
        return true;
      })
      .wheelDelta(wheelDelta)
      .on("start", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) begin();
      })
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent && base !== null) show(windowOf(base.axis, event.transform, base.bounds));
      })
      .on("end", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return;
        end();
        // The next gesture begins on what is drawn then. Without a source event, so nothing answers.
        select(node).call(behaviour.transform, zoomIdentity);
      });
    const limit = (): void => {
      const { axis, bounds } = latest.current;
      const length = axis.domain[1] - axis.domain[0];
      const ends = bounds.map((ms) => axis.scale(ms));
      behaviour.scaleExtent([length / (bounds[1] - bounds[0]), Math.max(1, length / CLOSEST)]).translateExtent([
        [Math.min(...ends), Number.NEGATIVE_INFINITY],
        [Math.max(...ends), Number.POSITIVE_INFINITY],
      ]);
    };
    limit();
    select(node).call(behaviour).on("dblclick.zoom", null);

    // d3-zoom asks for two fingers here: one finger up or down must scroll the page, one to the side pans.
    let resting: ReturnType<typeof setTimeout> | undefined;
    listen(
      "wheel",
      (event) => {
        if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
        const { axis, bounds } = begin();
        const from = shown ?? axis.domain;
        const to = pan(from, timeOf(axis, event.deltaX), bounds);
        if (to !== from) {
          event.preventDefault();
          show(to);
        }
        clearTimeout(resting);
        resting = setTimeout(end, REST);
      },
      false,
    );
    let finger: { readonly id: number; readonly x: number } | null = null;
    let brush: { readonly id: number; readonly x: number } | null = null;
    const within = (x: number): number => {
      const { axis } = latest.current;
      return Math.max(axis.left, Math.min(x, axis.plotRight));
    };
    listen("pointerdown", (event) => {
      const [x] = pointer(event, node);
      if (event.pointerType === "touch") {
        if (finger !== null || !event.isPrimary) {
          finger = null;
          return;
        }
        finger = { id: event.pointerId, x };
      } else if (event.shiftKey && event.button === 0) {
        brush = { id: event.pointerId, x: within(x) };
        node.setPointerCapture(event.pointerId);
      }
    });
    listen("pointermove", (event) => {
      const [x] = pointer(event, node);
      if (brush?.id === event.pointerId)
        setBand({ from: Math.min(brush.x, within(x)), to: Math.max(brush.x, within(x)) });
      if (finger?.id !== event.pointerId || (shown === null && Math.abs(x - finger.x) < SLIP)) return;
      const { axis, bounds } = begin();
      show(pan(axis.domain, -timeOf(axis, x - finger.x), bounds));
    });
    listen("pointerup", (event) => {
      if (brush?.id === event.pointerId) {
        const [x] = pointer(event, node);
        const { axis } = latest.current;
        const times = [axis.invert(brush.x), axis.invert(within(x))];
        if (Math.abs(within(x) - brush.x) >= SLIP)
          say(windowOn(Math.min(...times), Math.max(...times), latest.current.bounds), true);
        brush = null;
        setBand(null);
      }
      if (finger?.id !== event.pointerId) return;
      finger = null;
      end();
    });
    listen("pointercancel", (event) => {
      if (brush?.id === event.pointerId) {
        brush = null;
        setBand(null);
      }
      if (finger?.id !== event.pointerId) return;
      finger = null;
      giveUp();
    });
    listen("keydown", (event) => {
      if (event.key === "Escape") giveUp();
    });
    listen("dblclick", (event) => {
      const { axis, bounds } = latest.current;
      const [x, y] = pointer(event, node);
      if (x < axis.left || x > axis.plotRight || latest.current.holds(x, y)) return;
      const to = zoomAt(axis.domain, axis.invert(x), event.shiftKey ? 0.5 : 2, bounds);
      if (to !== axis.domain) say(to, true);
    });
    return () => {
      stop.abort();
      clearTimeout(resting);
      select(node).on(".zoom", null);
    };
  }, [svg, active]);
  return band;
};
