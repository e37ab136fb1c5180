import type { Placed } from "./place.ts";

/** A word on the plot, on a piece of paper that keeps grid lines away from its letters. */
export const Word = ({ placed, paper }: { readonly placed: Placed; readonly paper: string }) => (
  <>
    <rect
      x={placed.box.x0 - 1}
      y={placed.box.y0}
      width={placed.box.x1 - placed.box.x0 + 2}
      height={placed.box.y1 - placed.box.y0}
      fill={paper}
      stroke="none"
    />
    <text x={placed.x} y={placed.y} textAnchor={placed.anchor}>
      {placed.text}
    </text>
  </>
);
