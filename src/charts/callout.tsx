import type { Texts } from "../text/texts.ts";
import { textWidth } from "../ui/text-width.ts";
import type { Size, Theme } from "../ui/theme.ts";
import { HIDDEN } from "./aria.ts";
import { inDirection } from "./time-axis.ts";

/** One line of a callout. */
export interface CalloutLine {
  readonly text: string;
  readonly colour: string;
  readonly strong?: boolean;
}

const PAD = 9;
const LINE = 18;
/** Between the point and the box. */
const AWAY = 12;

/** What a point says: beside it where there is room, always inside the drawing. Out of reach of the pointer. */
export const Callout = ({
  x,
  y,
  lines,
  size,
  theme,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly CalloutLine[];
  readonly size: Size;
  readonly theme: Theme;
  readonly text: Texts;
}) => {
  const written = lines.map((line) => ({ ...line, text: inDirection(line.text, text.dir) }));
  const widths = written.map((line) =>
    textWidth(line.text, { size: theme.fontSize, weight: line.strong ? 600 : 400, lang: text.lang }),
  );
  const width = Math.max(...widths) + 2 * PAD;
  const height = lines.length * LINE + 2 * PAD - 6;
  const right = x + AWAY + width <= size.width;
  const left = Math.max(0.5, right ? x + AWAY : x - AWAY - width);
  const top = Math.min(Math.max(0.5, y - height / 2), Math.max(0.5, size.height - height - 0.5));
  const rtl = text.dir === "rtl";
  return (
    <g pointerEvents="none" {...HIDDEN} fontFamily={theme.fontFamily} fontSize={theme.fontSize}>
      <rect x={left} y={top} width={width} height={height} rx={4} fill={theme.paper} stroke={theme.quiet} />
      {written.map((line, i) => (
        <text
          key={line.text}
          x={rtl ? left + width - PAD : left + PAD}
          y={top + PAD + 9 + i * LINE}
          textAnchor={rtl ? "end" : "start"}
          fill={line.colour}
          fontWeight={line.strong ? 600 : 400}
        >
          {line.text}
        </text>
      ))}
    </g>
  );
};
