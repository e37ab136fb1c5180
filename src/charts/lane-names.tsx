import { HIDDEN } from "./aria.ts";
import type { Lane } from "./lane-places.ts";

/** The names of the lanes, a line each. */
export const LaneNames = ({ lanes, colour }: { readonly lanes: readonly Lane[]; readonly colour: string }) => (
  <g {...HIDDEN} fill={colour}>
    {lanes.flatMap(({ name }) =>
      name.map(({ text, x, y, anchor }) => (
        <text key={`${text}${y}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      )),
    )}
  </g>
);
