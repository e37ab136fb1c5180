import type { ReactNode } from "react";
import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import type { Size, Theme } from "../ui/theme.ts";
import { DOCUMENT, HIDDEN } from "./aria.ts";
import { AxisWords } from "./axis-words.tsx";
import { AXIS_BASELINE } from "./plot-parts.tsx";
import type { PlotSpace } from "./plot-space.ts";
import type { ValueAxis } from "./value-axis.ts";
import { throughPlot } from "./value-axis.ts";

/** The root of a chart with lines by Recharts, with grid, base line and the words of both axes. */
export const LineFrame = ({
  rows,
  size,
  space: { time, plot },
  values,
  shared,
  theme,
  kind,
  label,
  children,
}: {
  /** Each at its `moment`, milliseconds since 1970, UTC. */
  readonly rows: readonly { readonly moment: number }[];
  readonly size: Size;
  readonly space: Pick<PlotSpace, "time" | "plot">;
  readonly values: ValueAxis;
  /** Whether the time axis is the page's. */
  readonly shared: boolean;
  readonly theme: Theme;
  /** What sort of chart it is, for screen readers. */
  readonly kind: string;
  /** Title and summary. */
  readonly label: string;
  readonly children: ReactNode;
}) => {
  const through = throughPlot(time.ticks.length, shared);
  const zero = values.scale(0);
  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ left: plot.left, right: size.width - plot.right, top: plot.top, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
      {...DOCUMENT}
      aria-roledescription={kind}
      aria-label={label}
    >
      <XAxis
        hide
        type="number"
        dataKey="moment"
        domain={[time.domain[0], time.domain[1]]}
        reversed={time.flow === "rtl"}
        ticks={time.ticks.map(({ ms }) => ms)}
        interval={0}
        height={0}
        allowDataOverflow
      />
      <YAxis
        hide
        type="number"
        domain={[values.min, values.max]}
        ticks={values.ticks.map(({ value }) => value)}
        interval={0}
        width={0}
        allowDataOverflow
      />
      <CartesianGrid
        stroke={theme.rule}
        horizontalPoints={values.ticks.map(({ y }) => y)}
        vertical={through}
        verticalPoints={time.ticks.map(({ x }) => x)}
      />
      <g {...HIDDEN} stroke={theme.quiet}>
        <line x1={plot.left} x2={plot.right} y1={zero} y2={zero} />
        {!through &&
          time.ticks.map(({ ms, x }) => <line key={ms} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />)}
      </g>
      <AxisWords
        time={shared ? null : time}
        values={values}
        baseline={size.height - AXIS_BASELINE}
        colour={theme.ink2}
        // Recharts' types refuse them on the root.
        lettering={{ fontFamily: theme.fontFamily, fontSize: theme.fontSize }}
      />
      {children}
    </LineChart>
  );
};
