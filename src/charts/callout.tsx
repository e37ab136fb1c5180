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
/** A longer line is hard to read. */
const WIDEST = 340;

/** The words of a line in as many lines as they need. */
const wrapped = (words: string, widest: number, width: (words: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0) lines.push(word);
    else if (width(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** What a point says: beside it where there is room, always inside the drawing. Out of reach of the pointer. */
export const Callout = ({
  x,
  y,
  lines,
  size,
  theme,
  text,
  pinned = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly CalloutLine[];
  readonly size: Size;
  readonly theme: Theme;
  readonly text: Texts;
  /** It stays when the pointer leaves. */
  readonly pinned?: boolean;
}) => {
  const widest = Math.min(WIDEST, size.width) - 2 * PAD;
  const widthOf = (words: string, strong: boolean | undefined): number =>
    textWidth(words, { size: theme.fontSize, weight: strong ? 600 : 400, lang: text.lang });
  const written = lines.flatMap((line) =>
    wrapped(line.text, widest, (words) => widthOf(words, line.strong)).map((words) => ({
      ...line,
      text: inDirection(words, text.dir),
    })),
  );
  const widths = written.map((line) => widthOf(line.text, line.strong));
  const width = Math.max(...widths) + 2 * PAD;
  const height = written.length * LINE + 2 * PAD - 6;
  const right = x + AWAY + width <= size.width;
  const left = Math.max(0.5, right ? x + AWAY : x - AWAY - width);
  const top = Math.min(Math.max(0.5, y - height / 2), Math.max(0.5, size.height - height - 0.5));
  const rtl = text.dir === "rtl";
  return (
    <g pointerEvents="none" {...HIDDEN} fontFamily={theme.fontFamily} fontSize={theme.fontSize}>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={4}
        fill={theme.paper}
        stroke={pinned ? theme.accent : theme.quiet}
      />
      {written.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and may say the same
          key={i}
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
