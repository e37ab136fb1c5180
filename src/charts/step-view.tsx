import { useMemo } from "react";
import type { MessageKey } from "../text/texts.ts";
import type { Theme } from "../ui/theme.ts";
import { HIDDEN } from "./aria.ts";
import type { CalloutLine } from "./callout.tsx";
import { Callout } from "./callout.tsx";
import type { ViewProps } from "./chart.ts";
import { glyphPath } from "./glyph.ts";
import { Annotations, Brushed, Catcher, Ground, PlotRoot } from "./plot-parts.tsx";
import type { SaysWho } from "./says-who.ts";
import type { StepLine, StepMark, StepPoint, StepSign } from "./step-layout.ts";
import { SIGN, stepLayout } from "./step-layout.ts";
import { useStops } from "./use-stops.ts";
import { Word } from "./word.tsx";

/** A step is caught from this far above and below it: a target of 36 px. */
const REACH = 18;

const away = ({ x, x0, x1, y, line }: StepMark, px: number, py: number): number => {
  const along = line === null ? Math.abs(px - x) : Math.max(x0 - px, 0, px - x1);
  // A sign is smaller than a line: near both, it is meant.
  return Math.hypot(along, py - y) + (line === null ? 0 : 5);
};

/** The drawing of a chart of steps: lines that hold a value and change it, and signs of single figures beside them. */
export const StepPlot = <Row extends StepPoint>({
  rows,
  size,
  filter,
  flow,
  axis,
  theme,
  text,
  open,
  annotations,
  provenance,
  onChange,
  lines,
  title,
  described,
  saying,
  signOf,
  colourOf,
}: ViewProps<Row> & {
  readonly lines: readonly StepLine[];
  readonly title: MessageKey;
  /** What is shown, in a sentence. */
  readonly described: string;
  /** What a step says when it is asked. */
  saying(row: Row, context: SaysWho): readonly CalloutLine[];
  signOf(row: Row): StepSign;
  colourOf(row: Row, theme: Theme): string;
}) => {
  const placed = useMemo(
    () => stepLayout({ rows, lines, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, lines, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, values, marks, risers, names } = placed;
  const find = (x: number, y: number): number | null =>
    marks.reduce<{ readonly i: number | null; readonly least: number }>(
      (best, mark, i) => {
        const distance = away(mark, x, y);
        return distance < best.least ? { i, least: distance } : best;
      },
      { i: null, least: REACH + 5 },
    ).i;
  const stops = useStops({ time, span: filter.time, flow, count: marks.length, find, onChange });
  const shown = stops.shown === null ? undefined : marks[stops.shown];
  const row = shown && rows[shown.row];
  const linesOf = (of: Row): readonly CalloutLine[] => saying(of, { theme, text, provenance, terse: axis !== null });
  const inkOf = (of: Row): string => (of.fact === open ? theme.accent : colourOf(of, theme));
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("lineChart")} label={`${text.say(title)}. ${described}`}>
      <Ground space={placed} values={values} size={size} shared={axis !== null} theme={theme} />
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say(title)}
        value={{
          min: 1,
          max: Math.max(1, marks.length),
          now: (stops.shown ?? marks.length - 1) + 1,
          text: row
            ? linesOf(row)
                .map((line) => line.text)
                .join(". ")
            : described,
        }}
        clickable={stops.at !== null && find(...stops.at) !== null}
        interactive={onChange !== undefined}
      >
        {risers
          .filter(({ line }) => !line.filled)
          .map(({ x, y0, y1, line }) => (
            <line
              key={`${line.id}${x}`}
              x1={x}
              x2={x}
              y1={y0}
              y2={y1}
              stroke={theme.ink}
              strokeWidth={line.dashed ? 1.5 : 2}
              {...(line.dashed ? { strokeDasharray: "5 4" } : {})}
            />
          ))}
        {marks.map((mark) => {
          const of = rows[mark.row];
          if (of === undefined) return null;
          const ink = inkOf(of);
          if (mark.unknown && mark.line !== null)
            return (
              <rect
                key={of.fact}
                data-fact={of.fact}
                x={mark.x0}
                width={mark.x1 - mark.x0}
                y={plot.bottom - 10}
                height={10}
                fill={theme.shade}
                stroke={theme.quiet}
                strokeDasharray="3 3"
              />
            );
          if (mark.line?.filled)
            return (
              <g key={of.fact} data-fact={of.fact}>
                <rect
                  x={mark.x0 + 1}
                  width={Math.max(0, mark.x1 - mark.x0 - 2)}
                  y={mark.y}
                  height={Math.max(0, plot.bottom - mark.y)}
                  fill={theme.shade}
                  stroke={mark === shown ? theme.accent : "none"}
                />
                <line x1={mark.x0 + 1} x2={mark.x1 - 1} y1={mark.y} y2={mark.y} stroke={ink} strokeWidth={2.5} />
              </g>
            );
          if (mark.line !== null)
            return (
              <line
                key={of.fact}
                data-fact={of.fact}
                x1={mark.x0}
                x2={mark.x1}
                y1={mark.y}
                y2={mark.y}
                stroke={ink}
                strokeWidth={mark === shown ? 4 : mark.line.dashed ? 1.5 : 2.5}
                {...(mark.line.dashed ? { strokeDasharray: "5 4" } : {})}
              />
            );
          const { glyph, hollow } = signOf(of);
          return (
            <path
              key={of.fact}
              data-fact={of.fact}
              d={glyphPath(glyph, mark.x, mark.unknown ? mark.y - SIGN : mark.y, mark === shown ? SIGN + 1.5 : SIGN)}
              fill={hollow ? theme.paper : ink}
              stroke={ink}
              strokeWidth={1.25}
            />
          );
        })}
        <g {...HIDDEN} fill={theme.ink2}>
          {marks.map(({ row: of, label }) => label && <Word key={of} placed={label} paper={theme.paper} />)}
        </g>
        <g {...HIDDEN} fill={theme.ink} fontWeight={600}>
          {names.map((name) => (
            <Word key={name.text} placed={name} paper={theme.paper} />
          ))}
        </g>
      </Catcher>
      {row && shown && (
        <Callout
          x={shown.line === null ? shown.x : Math.min(Math.max(stops.at?.[0] ?? shown.x0, shown.x0), shown.x1)}
          y={shown.y}
          lines={linesOf(row)}
          size={size}
          theme={theme}
          text={text}
          pinned={stops.shown === stops.pinned}
        />
      )}
    </PlotRoot>
  );
};
