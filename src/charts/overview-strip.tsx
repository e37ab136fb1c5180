import type { D3BrushEvent } from "d3-brush";
import { brushX } from "d3-brush";
import { pointer, select } from "d3-selection";
import type { KeyboardEvent } from "react";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { OnChange, Span } from "../filter/filter.ts";
import type { DaySpan } from "../record/dates.ts";
import { isoOf, msToDay } from "../record/dates.ts";
import type { Dated } from "../record/record.ts";
import type { Texts } from "../text/texts.ts";
import type { Size, Theme } from "../ui/theme.ts";
import type { Bar, End, OverviewLayout } from "./overview-layout.ts";
import { endAt, layoutOverview, moveEnd, windowOfPixels } from "./overview-layout.ts";
import type { Domain } from "./time-axis.ts";
import { domainOf, pan, spanOfDomain } from "./time-axis.ts";

export interface OverviewStripProps {
  readonly facts: readonly Dated[];
  /** The whole record. */
  readonly bounds: DaySpan;
  /** The chosen period. */
  readonly span: Span;
  readonly size: Size;
  readonly theme: Theme;
  /** CSS pixels beside the plot. */
  readonly left: number;
  readonly right: number;
  /** The direction of time. */
  readonly flow: "ltr" | "rtl";
  readonly text: Texts;
  readonly onChange?: OnChange | undefined;
}

const HANDLE = { width: 5, touch: 24 } as const;
/** The linter takes a `g` for focusable, and what browsers make of an `svg` for its role. */
const HIDDEN = { "aria-hidden": true } as const;
const GROUP = { role: "group" } as const;
const MONTHS: { readonly [key: string]: number } = { ArrowUp: 1, ArrowDown: -1, PageUp: 12, PageDown: -12 };

/** Hundreds of bars in one shape: what the window moves over is drawn anew with each of its moves. */
const barsPath = (bars: readonly Bar[]): string =>
  bars
    .map(
      ({ x, y, width, height }) =>
        `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`,
    )
    .join("");

interface Brushed {
  readonly layout: OverviewLayout;
  readonly whole: Domain;
  readonly window: Domain;
  readonly span: Span;
  readonly onChange: OnChange | undefined;
}

/** d3-brush, unseen, over what React draws: it tells what hands do, and is told where the window is. */
const useBrush = (brushed: Brushed) => {
  const node = useRef<SVGGElement>(null);
  const latest = useRef(brushed);
  const sync = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    latest.current = brushed;
  });
  const { axis, top, bottom } = brushed.layout;
  const active = brushed.onChange !== undefined;
  useEffect(() => {
    if (node.current === null || !active) return;
    const group = select(node.current);
    let going = false;
    let before: Brushed = latest.current;
    const behaviour = brushX<unknown>()
      .extent([
        [axis.left, top],
        [axis.plotRight, bottom],
      ])
      .handleSize(HANDLE.touch)
      .on("start brush end", (event: D3BrushEvent<unknown>) => {
        // Moves of ours have no source event: they never answer back.
        if (!event.sourceEvent) return;
        if (event.type === "start") {
          going = true;
          before = latest.current;
          return;
        }
        const settled = event.type === "end";
        const { whole, layout, onChange } = latest.current;
        const to = brushedWindow(event, layout, before.window, whole);
        if (settled) going = false;
        if (to !== null) onChange?.({ time: spanOfDomain(to, whole, settled) }, settled);
        if (settled) sync.current();
      });
    const brushedWindow = (
      event: D3BrushEvent<unknown>,
      layout: OverviewLayout,
      was: Domain,
      whole: Domain,
    ): Domain | null => {
      const { selection, sourceEvent } = event;
      if (selection === null) {
        // A click beside the window brings it there.
        if (event.type !== "end" || node.current === null) return null;
        const at = layout.axis.invert(pointer(sourceEvent, node.current)[0]);
        return pan(was, at - (was[0] + was[1]) / 2, whole);
      }
      const [a, b] = selection;
      return typeof a === "number" && typeof b === "number" ? windowOfPixels(layout.axis, a, b, whole) : null;
    };
    group.call(behaviour);
    // The colours are React's: what d3-brush adds is only there to be touched.
    group.selectAll(".selection").attr("fill", "none").attr("stroke", "none").attr("pointer-events", "all");
    group.selectAll(".handle").attr("fill", "none").attr("pointer-events", "all");
    sync.current = () => {
      if (going) return;
      const { window, whole, layout } = latest.current;
      const ends = window.map((ms) => layout.axis.scale(ms));
      // A window of everything has nowhere to move: what drags there draws a new one.
      const all = window[0] <= whole[0] && window[1] >= whole[1];
      group.select(".selection").attr("pointer-events", all ? "none" : "all");
      group.call(behaviour.move, [Math.min(...ends), Math.max(...ends)]);
    };
    sync.current();
    return () => {
      group.on(".brush", null).selectAll("*").remove();
    };
  }, [axis, top, bottom, active]);
  const [from, to] = brushed.window;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the brush follows the window, which it reads when it is told to
  useEffect(() => sync.current(), [from, to]);
  return node;
};

/** The whole record as density over time, and the chosen period as a window that can be moved and drawn out. */
export const OverviewStrip = (props: OverviewStripProps) => {
  const { facts, bounds, span, size, theme, left, right, flow, text, onChange } = props;
  const { width, height } = size;
  const { fontSize } = theme;
  const layout = useMemo(
    () => layoutOverview(facts, bounds, { size: { width, height }, left, right, flow, text, fontSize }),
    [facts, bounds, width, height, left, right, flow, text, fontSize],
  );
  const outline = useMemo(() => barsPath(layout.bars), [layout]);
  const whole = layout.axis.domain;
  const asked = domainOf(span, bounds);
  const from = Math.min(Math.max(asked[0], whole[0]), whole[1]);
  const window: Domain = [from, Math.max(from, Math.min(asked[1], whole[1]))];
  const brush = useBrush({ layout, whole, window, span, onChange });
  const [focused, setFocused] = useState<End | null>(null);
  const keyed = useRef<Domain | null>(null);

  const [x, y] = window.map((ms) => layout.axis.scale(ms));
  const [x0, x1] = [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)];
  const { top, bottom, axis } = layout;

  const settle = (): void => {
    if (keyed.current !== null) onChange?.({ time: spanOfDomain(keyed.current, whole) }, true);
    keyed.current = null;
  };
  const onKeyDown = (event: KeyboardEvent, end: End): void => {
    const here = keyed.current ?? window;
    const ahead = flow === "rtl" ? -1 : 1;
    const arrows: { readonly [key: string]: number } = { ArrowRight: ahead, ArrowLeft: -ahead };
    const months = MONTHS[event.key] ?? arrows[event.key];
    let to: Domain | null = null;
    if (months !== undefined) to = moveEnd(here, end, months, whole);
    else if (event.key === "Home") to = endAt(here, end, whole[0], whole);
    else if (event.key === "End") to = endAt(here, end, whole[1], whole);
    else if (event.key === "Escape" && keyed.current !== null) {
      keyed.current = null;
      onChange?.({ time: span }, true);
    }
    if (to === null) return;
    event.preventDefault();
    keyed.current = to;
    onChange?.({ time: spanOfDomain(to, whole, false) }, false);
  };
  const handle = (end: End) => {
    const at = axis.scale(end === "from" ? window[0] : window[1]);
    const day = end === "from" ? msToDay(window[0]) : msToDay(window[1]) - 1;
    const middle = (top + bottom) / 2;
    return (
      <g
        key={end}
        role="slider"
        tabIndex={onChange === undefined ? -1 : 0}
        aria-label={text.say(end === "from" ? "overviewFrom" : "overviewTo")}
        aria-valuemin={bounds.from}
        aria-valuemax={bounds.to}
        aria-valuenow={day}
        aria-valuetext={text.write(isoOf(day), "date")}
        onKeyDown={(event) => onKeyDown(event, end)}
        onKeyUp={settle}
        onFocus={() => setFocused(end)}
        onBlur={() => {
          settle();
          setFocused(null);
        }}
        pointerEvents="none"
        style={{ outline: "none" }}
      >
        {focused === end && (
          <rect
            x={at - 7}
            y={top - 1}
            width={14}
            height={bottom - top + 2}
            rx={4}
            fill="none"
            stroke={theme.accent}
            strokeWidth={2}
          />
        )}
        <line x1={at} x2={at} y1={top} y2={bottom} stroke={theme.accent} />
        <rect x={at - HANDLE.width / 2} y={middle - 10} width={HANDLE.width} height={20} rx={2} fill={theme.accent} />
      </g>
    );
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...GROUP}
      aria-label={text.say("overviewLabel")}
      fontFamily={theme.fontFamily}
      style={{ direction: "ltr", userSelect: "none" }}
    >
      <g {...HIDDEN}>
        <rect x={x0} y={top} width={Math.max(1, x1 - x0)} height={bottom - top} fill={theme.shade} />
        <path d={outline} fill={theme.quiet} fillOpacity={0.55} />
        <path d={barsPath(layout.bars.filter((bar) => bar.at >= window[0] && bar.at < window[1]))} fill={theme.ink2} />
        <line x1={axis.left} x2={axis.plotRight} y1={bottom} y2={bottom} stroke={theme.rule} />
        {axis.ticks.map((tick) => (
          <text
            key={tick.ms}
            x={tick.labelX}
            y={layout.tickY}
            textAnchor={tick.anchor}
            fill={theme.ink2}
            fontSize={fontSize}
          >
            {tick.label}
          </text>
        ))}
      </g>
      <g ref={brush} />
      {(["from", "to"] as const).map(handle)}
    </svg>
  );
};
