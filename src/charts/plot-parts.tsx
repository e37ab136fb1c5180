import type { ReactNode } from "react";
import type { Size, Theme } from "../ui/theme.ts";
import type { Annotation } from "./annotations.ts";
import { ANNOTATION_ROW } from "./annotations.ts";
import { DOCUMENT, HIDDEN } from "./aria.ts";
import { AxisWords } from "./axis-words.tsx";
import type { PlotSpace } from "./plot-space.ts";
import type { Stops } from "./use-stops.ts";
import type { Plot, ValueAxis } from "./value-axis.ts";
import { throughPlot } from "./value-axis.ts";

/** Baseline of the time axis' words, CSS pixels above the lower edge. */
export const AXIS_BASELINE = 9;

/** The root of a chart that is drawn without Recharts. */
export const PlotRoot = ({
  size,
  theme,
  kind,
  label,
  children,
}: {
  readonly size: Size;
  readonly theme: Theme;
  /** What sort of chart it is, for screen readers. */
  readonly kind: string;
  /** Title and summary. */
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <svg
    width={size.width}
    height={size.height}
    viewBox={`0 0 ${size.width} ${size.height}`}
    {...DOCUMENT}
    aria-roledescription={kind}
    aria-label={label}
    fontFamily={theme.fontFamily}
    fontSize={theme.fontSize}
    display="block"
  >
    {children}
  </svg>
);

/** Grid, base line and the words of both axes. */
export const Ground = ({
  space: { time, plot },
  values,
  size,
  shared,
  theme,
}: {
  readonly space: Pick<PlotSpace, "time" | "plot">;
  readonly values: ValueAxis;
  readonly size: Size;
  /** Whether the time axis is the page's. */
  readonly shared: boolean;
  readonly theme: Theme;
}) => {
  const through = throughPlot(time.ticks.length, shared);
  return (
    <>
      <g {...HIDDEN} stroke={theme.rule}>
        {time.ticks.map(({ ms, x }) => (
          <line key={ms} x1={x} x2={x} y1={through ? plot.top : plot.bottom} y2={plot.bottom + (through ? 0 : 5)} />
        ))}
        {values.ticks.map(({ value, y }) => (
          <line
            key={value}
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
            {...(value === 0 ? { stroke: theme.quiet } : {})}
          />
        ))}
      </g>
      <AxisWords
        time={shared ? null : time}
        values={values}
        baseline={size.height - AXIS_BASELINE}
        colour={theme.ink2}
      />
    </>
  );
};

/** Events of the timeline as thin lines down the plot. Context: their words are said beside the chart, once. */
export const Annotations = ({
  annotations,
  plot,
  theme,
}: {
  readonly annotations: readonly Annotation[];
  readonly plot: Plot;
  readonly theme: Theme;
}) => (
  // Recharts' types refuse the lettering on its root.
  <g {...HIDDEN} fill={theme.ink2} fontFamily={theme.fontFamily} fontSize={theme.fontSize}>
    {annotations.map(({ fact, x, row, label }) => (
      <g key={fact}>
        <line x1={x} x2={x} y1={row * ANNOTATION_ROW + 2} y2={plot.bottom} stroke={theme.quiet} strokeDasharray="1 3" />
        <text x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      </g>
    ))}
  </g>
);

/** The part of the plot that is being dragged over. */
export const Brushed = ({
  brushed,
  plot,
  theme,
}: {
  readonly brushed: Stops["brushed"];
  readonly plot: Plot;
  readonly theme: Theme;
}) =>
  brushed && (
    <rect
      x={brushed[0]}
      y={plot.top}
      width={brushed[1] - brushed[0]}
      height={plot.bottom - plot.top}
      fill={theme.accent}
      fillOpacity={0.14}
    />
  );

/** A place on the scale of all stops, for a screen reader's slider. */
export interface SliderValue {
  readonly min: number;
  readonly max: number;
  readonly now: number;
  readonly text: string;
}

/**
 * What hears the pointer and the keys, with the marks on top: what is caught on either goes the same way, and each
 * mark can be pointed at. Deaf where the drawing is a file's.
 */
export const Catcher = ({
  stops,
  plot,
  size,
  label,
  value,
  clickable,
  interactive,
  children,
}: {
  readonly stops: Stops;
  readonly plot: Plot;
  readonly size: Size;
  /** The chart's title. */
  readonly label: string;
  readonly value: SliderValue;
  /** Whether the pointer is over something that a click opens or sets. */
  readonly clickable: boolean;
  readonly interactive: boolean;
  readonly children: ReactNode;
}) => {
  const cursor = clickable ? "pointer" : "crosshair";
  return (
    <g {...(interactive ? { ...stops.handlers, cursor, style: { touchAction: "pan-y" } } : {})}>
      {interactive && (
        <rect
          x={plot.left}
          y={0}
          width={plot.right - plot.left}
          height={size.height}
          fill="transparent"
          tabIndex={0}
          role="slider"
          aria-label={label}
          aria-valuemin={value.min}
          aria-valuemax={value.max}
          aria-valuenow={value.now}
          aria-valuetext={value.text}
          {...stops.keys}
        />
      )}
      {children}
    </g>
  );
};
