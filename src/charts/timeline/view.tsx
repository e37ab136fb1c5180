import { pointer } from "d3-selection";
import type { KeyboardEvent, PointerEvent } from "react";
import { useId, useMemo, useRef, useState } from "react";
import type { EventFact } from "../../record/record.ts";
import type { Texts } from "../../text/texts.ts";
import type { Size, Theme } from "../../ui/theme.ts";
import type { ViewProps } from "../chart.ts";
import { CLOSEST, spanOfDomain, windowOn, zoomAt } from "../time-axis.ts";
import type { Focus } from "./focus.ts";
import { isFocusKey, labelAt, markAt, markInFocus, moveFocus } from "./focus.ts";
import type { Mark } from "./layout.ts";
import { layoutTimeline } from "./layout.ts";
import { Ground, HIDDEN, Labels, Marks, markKey } from "./marks.tsx";
import { TIP_LINE, tipOf } from "./tip.ts";
import { useGestures } from "./use-gestures.ts";

/** Not what browsers make of an `svg` by themselves, whatever the linter says. */
const DOCUMENT = { role: "graphics-document" } as const;

const TipBox = ({
  mark,
  size,
  theme,
  text,
}: {
  readonly mark: Mark;
  readonly size: Size;
  readonly theme: Theme;
  readonly text: Texts;
}) => {
  const tip = tipOf(mark, size, theme.fontSize, text);
  return (
    <g {...HIDDEN} pointerEvents="none" data-tip="">
      <circle cx={mark.x} cy={mark.y} r={mark.r + 3} fill="none" stroke={theme.accent} strokeWidth={1.5} />
      <rect x={tip.x} y={tip.y} width={tip.width} height={tip.height} rx={3} fill={theme.paper} stroke={theme.quiet} />
      <text x={tip.textX} y={tip.y + TIP_LINE} textAnchor={tip.anchor} fill={theme.ink2} fontSize={theme.fontSize + 1}>
        {tip.date}
      </text>
      {tip.lines.map((line, i) => (
        <text
          key={line}
          x={tip.textX}
          y={tip.y + (i + 2) * TIP_LINE}
          textAnchor={tip.anchor}
          fill={theme.ink}
          fontSize={theme.fontSize + 1}
          fontWeight={600}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** The lanes of the timeline. */
export const TimelineView = ({
  rows,
  filter,
  size,
  theme,
  flow,
  axis,
  open,
  text,
  arrangement,
  onChange,
  onOpen,
  today = null,
}: ViewProps<EventFact>) => {
  const svg = useRef<SVGSVGElement>(null);
  const list = useRef<SVGGElement>(null);
  const id = useId();
  const [focus, setFocus] = useState<Focus | null>(null);
  const [focused, setFocused] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const { time } = filter;
  const { lanes, order } = arrangement;
  const { width, height } = size;
  const { fontSize } = theme;
  const layout = useMemo(
    () =>
      layoutTimeline(rows, {
        size: { width, height },
        flow,
        axis,
        time,
        open,
        arrangement: { lanes, order },
        text,
        fontSize,
        today,
      }),
    [rows, width, height, flow, axis, time, open, lanes, order, text, fontSize, today],
  );

  const enter = (mark: Mark): void => {
    const [from, to] = layout.axis.domain;
    if (mark.kind !== "cluster" || onChange === undefined || to - from <= CLOSEST) {
      onOpen?.(mark.fact.id);
      return;
    }
    const pad = (mark.to - mark.from) * 0.25;
    const there = windowOn(mark.from - pad, mark.to + pad, layout.bounds);
    onChange({ time: spanOfDomain(there, layout.bounds) }, true);
  };
  const pick = (x: number, y: number): void => {
    list.current?.focus({ preventScroll: true });
    const mark = markAt(layout, x, y);
    const label = mark === null ? labelAt(layout, x, y) : null;
    if (mark !== null) {
      setFocus({ id: mark.fact.id, lane: mark.lane, at: mark.from });
      enter(mark);
    } else if (label !== null) onOpen?.(label);
  };
  const holds = (x: number, y: number): boolean => markAt(layout, x, y) !== null || labelAt(layout, x, y) !== null;
  const band = useGestures(svg, {
    axis: layout.axis,
    bounds: layout.bounds,
    time,
    height,
    onChange,
    onPick: pick,
    holds,
  });

  const current = markInFocus(layout, focus);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const zoomBy = (factor: number): void => {
      const { domain } = layout.axis;
      const centre = current === null || focus === null ? (domain[0] + domain[1]) / 2 : current.from;
      const to = zoomAt(domain, centre, factor, layout.bounds);
      if (to !== domain) onChange?.({ time: spanOfDomain(to, layout.bounds) }, true);
    };
    if (isFocusKey(event.key)) setFocus(moveFocus(layout, focus, event.key));
    else if (event.key === "Enter" || event.key === " ") {
      if (current !== null) enter(current);
    } else if (event.key === "Escape") {
      if (open === null) return;
      onOpen?.(null);
    } else if (event.key === "+" || event.key === "=") zoomBy(2);
    else if (event.key === "-" || event.key === "−") zoomBy(0.5);
    else if (event.key === "0") onChange?.({ time: { from: null, to: null } }, true);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.pointerType === "touch" || event.buttons !== 0) {
      setHovered(null);
      return;
    }
    const [x, y] = pointer(event.nativeEvent, event.currentTarget);
    const mark = markAt(layout, x, y);
    setHovered(mark === null ? null : markKey(mark));
  };
  const hover = hovered === null ? undefined : layout.marks.find((mark) => markKey(mark) === hovered);
  const shown = hover ?? (focused && focus !== null ? current : null);

  return (
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...DOCUMENT}
      aria-roledescription={text.say("timelineRole")}
      aria-label={text.say("timelineTitle")}
      fontFamily={theme.fontFamily}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setHovered(null)}
      style={{ direction: "ltr", touchAction: "pan-y", userSelect: "none", cursor: hover ? "pointer" : undefined }}
    >
      <Ground layout={layout} theme={theme} text={text} />
      {band !== null && (
        <rect
          x={band.from}
          y={layout.plot.top}
          width={band.to - band.from}
          height={layout.plot.bottom - layout.plot.top}
          fill={theme.accent}
          fillOpacity={0.12}
          stroke={theme.accent}
        />
      )}
      <Labels layout={layout} theme={theme} text={text} />
      <g
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={text.say("timelineTitle")}
        aria-description={text.say("timelineKeys")}
        aria-activedescendant={focused && current !== null ? `${id}-${markKey(current)}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        style={{ outline: "none" }}
      >
        <Marks layout={layout} theme={theme} text={text} id={id} />
      </g>
      {focused && current !== null && (
        <rect
          x={current.x0 - 4}
          y={current.y - Math.max(current.r, 8) - 4}
          width={current.x1 - current.x0 + 8}
          height={2 * Math.max(current.r, 8) + 8}
          rx={6}
          fill="none"
          stroke={theme.accent}
          strokeWidth={2}
          pointerEvents="none"
        />
      )}
      {shown && <TipBox mark={shown} size={size} theme={theme} text={text} />}
    </svg>
  );
};
