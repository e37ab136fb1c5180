import { HIDDEN } from "./aria.ts";
import type { TimeAxis } from "./time-axis.ts";
import type { ValueAxis } from "./value-axis.ts";

/** The words of both axes of a Cartesian chart. Those of a shared time axis are the page's. */
export const AxisWords = ({
  time,
  values,
  baseline,
  colour,
  lettering,
}: {
  /** `null`: the time axis is shared. */
  readonly time: TimeAxis | null;
  readonly values: ValueAxis;
  /** Of the time axis' words, CSS pixels from the top. */
  readonly baseline: number;
  readonly colour: string;
  /** Where the drawing's root cannot say it. */
  readonly lettering?: { readonly fontFamily: string; readonly fontSize: number };
}) => (
  <g {...HIDDEN} fill={colour} {...lettering}>
    {time?.ticks.map((tick) => (
      <text key={tick.ms} x={tick.labelX} y={baseline} textAnchor={tick.anchor}>
        {tick.label}
      </text>
    ))}
    {values.ticks.map(
      ({ value, label }) =>
        label && (
          <text key={value} x={label.x} y={label.y} textAnchor={label.anchor}>
            {label.text}
          </text>
        ),
    )}
  </g>
);
