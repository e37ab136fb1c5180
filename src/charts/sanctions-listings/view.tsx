import { useMemo } from "react";
import { HIDDEN } from "../aria.ts";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { glyphPath } from "../glyph.ts";
import { LaneNames } from "../lane-names.tsx";
import { Annotations, Brushed, Catcher, PlotRoot } from "../plot-parts.tsx";
import type { SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { nearestOf, useStops } from "../use-stops.ts";
import { Word } from "../word.tsx";
import { layout, SIGN } from "./layout.ts";
import type { ListingRow } from "./rows.ts";
import { describeListings, numberOf, SIGNS, SUBJECT_NAMES } from "./words.ts";

/** A sign is caught from this far: a target of 28 px. */
const REACH = 14;

/** A sign a published count, each list in a row and on a scale of its own. */
export const View = ({
  rows,
  size,
  filter,
  flow,
  axis,
  theme,
  text,
  annotations,
  provenance,
  onChange,
}: ViewProps<ListingRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, lanes, scales, points, paths, labels } = placed;
  const find = nearestOf(points, REACH);
  const stops = useStops({ time, span: filter.time, flow, count: points.length, find, onChange });
  const point = stops.shown === null ? undefined : points[stops.shown];
  const row = point && rows[point.row];
  const described = useMemo(
    () => `${text.say("listingsTitle")}. ${describeListings(rows, text).summary}`,
    [rows, text],
  );
  const linesOf = (of: ListingRow): readonly CalloutLine[] =>
    sayingOf(of, { theme, text, provenance, terse: axis !== null });
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("dotChart")} label={described}>
      <g {...HIDDEN} stroke={theme.rule}>
        {time.ticks.map(({ ms, x }) => (
          <line key={ms} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        ))}
        {scales.map(({ top, zero }) => (
          <g key={top}>
            <line x1={plot.left} x2={plot.right} y1={top} y2={top} />
            <line x1={plot.left} x2={plot.right} y1={zero} y2={zero} stroke={theme.quiet} />
          </g>
        ))}
      </g>
      <LaneNames lanes={lanes} colour={theme.ink} />
      <g {...HIDDEN} fill={theme.ink2}>
        {axis === null &&
          time.ticks.map(({ ms, labelX, label, anchor }) => (
            <text key={ms} x={labelX} y={size.height - 9} textAnchor={anchor}>
              {label}
            </text>
          ))}
        {scales.map(({ top, label }) => (
          <Word key={top} placed={label} paper={theme.paper} />
        ))}
      </g>
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("listingsTitle")}
        value={{
          min: 1,
          max: Math.max(1, points.length),
          now: (stops.shown ?? points.length - 1) + 1,
          text: row
            ? linesOf(row)
                .map((line) => line.text)
                .join(". ")
            : described,
        }}
        clickable={stops.at !== null && find(...stops.at) !== null}
        interactive={onChange !== undefined}
      >
        <path d={paths.join("")} fill="none" stroke={theme.quiet} />
        {points.map(({ row: i, x, y }) => {
          const of = rows[i];
          if (of === undefined) return null;
          const { glyph, hollow } = SIGNS[of.subject];
          return (
            <path
              key={of.fact}
              data-fact={of.fact}
              d={glyphPath(glyph, x, y, of === row ? SIGN + 1.5 : SIGN)}
              fill={hollow ? theme.paper : theme.ink}
              stroke={theme.ink}
              strokeWidth={hollow ? 1.25 : 0.5}
            />
          );
        })}
        <g {...HIDDEN} fill={theme.ink} fontWeight={400}>
          {labels.map((label) => (
            <Word key={`${label.text}${label.y}`} placed={label} paper={theme.paper} />
          ))}
        </g>
      </Catcher>
      {row && point && (
        <Callout
          x={point.x}
          y={point.y}
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

const sayingOf = (row: ListingRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme, terse } = context;
  const { sources, weak } = row;
  const figure = text.say("listedCallout", {
    subject: text.say(SUBJECT_NAMES[row.subject]),
    number: numberOf(row, text),
  });
  const more = terse ? [] : [text.pick(row.definition), ...(row.note === null ? [] : [text.pick(row.note)])];
  return saysWho(
    text.write(row.date, "date"),
    [{ figure, by: text.name(row.reporter), sources, weak, calculated: false, colour: theme.ink, more }],
    context,
  );
};
