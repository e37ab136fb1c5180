import { useMemo } from "react";
import { Line } from "recharts";
import { HIDDEN } from "../aria.ts";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { glyphPath } from "../glyph.ts";
import { LineFrame } from "../line-frame.tsx";
import { touches } from "../place.ts";
import { Annotations, Brushed, Catcher } from "../plot-parts.tsx";
import { toggledAlone } from "../toggled-alone.ts";
import { nearestOf, useStops } from "../use-stops.ts";
import { Word } from "../word.tsx";
import { describeTrade } from "./describe.ts";
import type { Series } from "./layout.ts";
import { layout } from "./layout.ts";
import type { TradeRow } from "./rows.ts";
import { spokenSays, yearSays } from "./says.ts";
import type { SpokenMark } from "./spoken-marks.ts";

/** A point is caught from this far: a target of 48 px. */
const REACH = 24;
/** Radius of the sign of a statement. */
const SIGN = 3.5;

/** What speaks on its own: a year of both statistics, or one statement about it. */
interface Stop {
  readonly row: number;
  readonly mark: SpokenMark | null;
}

/** Two lines and their dots, what was said of them as signs of their own, the newest figure beside each where the chart stands alone. */
export const View = ({
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
}: ViewProps<TradeRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, values, series, spoken, forecast } = placed;
  const points = series.flatMap((one) => one.points);
  // A year's figures are read together, so a stop is a year; what was said of it follows, each statement on its own.
  const years = [...new Set([...points, ...spoken].map(({ row }) => row))].sort((a, b) => a - b);
  const stopPlaces = years.flatMap((row): Stop[] => [
    ...(points.some((point) => point.row === row) ? [{ row, mark: null }] : []),
    ...spoken.filter((mark) => mark.row === row).map((mark) => ({ row, mark })),
  ]);
  const places = [
    ...points.map(({ x, y, row }) => ({ x, y, stop: stopPlaces.findIndex((stop) => stop.row === row) })),
    ...spoken.map((mark) => ({ x: mark.x, y: mark.y, stop: stopPlaces.findIndex((stop) => stop.mark === mark) })),
  ];
  const nearest = nearestOf(places, REACH);
  const nameAt = (x: number, y: number): Series | undefined =>
    series.find(({ label }) => label !== null && touches(label, x, y));
  const stops = useStops({
    time,
    span: filter.time,
    flow,
    count: stopPlaces.length,
    find: (x, y) => places[nearest(x, y) ?? -1]?.stop ?? null,
    onChange,
    onElsewhere: (x, y) => {
      const named = nameAt(x, y);
      if (named === undefined) return false;
      onChange?.({ reporter: toggledAlone(filter.reporter, named.reporter) }, true);
      return true;
    },
  });
  const shown = stops.shown === null ? null : (stopPlaces[stops.shown] ?? null);
  const row = shown === null ? undefined : rows[shown.row];
  const linesOf = ({ mark }: Stop, of: TradeRow): readonly CalloutLine[] => {
    const context = { theme, text, provenance, terse: axis !== null };
    return mark === null ? yearSays(of, context) : spokenSays(mark.spoken, of, context);
  };
  const described = useMemo(
    () => `${text.say("tradeVolumeTitle")}. ${describeTrade(rows, text).summary}`,
    [rows, text],
  );
  const lettering = { fontFamily: theme.fontFamily, fontSize: theme.fontSize };
  return (
    <LineFrame
      rows={rows}
      size={size}
      space={placed}
      values={values}
      shared={axis !== null}
      theme={theme}
      kind={text.say("lineChart")}
      label={described}
    >
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      {row && shown?.mark === null && (
        <line
          x1={time.scale(row.moment)}
          x2={time.scale(row.moment)}
          y1={plot.top}
          y2={plot.bottom}
          stroke={theme.quiet}
        />
      )}
      {series.map(({ id, faded }) => (
        <Line<TradeRow>
          key={id}
          type="linear"
          dataKey={(of: TradeRow) => of[id]?.turnover ?? null}
          stroke={theme.series[id]}
          strokeWidth={2}
          strokeOpacity={faded ? 0.3 : 1}
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
          zIndex={0}
        />
      ))}
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("tradeVolumeTitle")}
        value={{
          min: Number(rows[0]?.year ?? 0),
          max: Number(rows.at(-1)?.year ?? 0),
          now: Number(row?.year ?? rows.at(-1)?.year ?? 0),
          text:
            row && shown
              ? linesOf(shown, row)
                  .map((line) => line.text)
                  .join(". ")
              : described,
        }}
        clickable={stops.at !== null && nameAt(...stops.at) !== undefined}
        interactive={onChange !== undefined}
      >
        {series.map(({ id, points: dots, faded }) => (
          <g key={id} opacity={faded ? 0.35 : 1}>
            {dots.map((dot) => (
              <circle
                key={dot.fact}
                data-fact={dot.fact}
                cx={dot.x}
                cy={dot.y}
                r={(shown?.mark === null && dot.row === shown.row) || dot.fact === open ? 5 : 3.25}
                fill={dot.hollow ? theme.paper : theme.series[id]}
                stroke={dot.fact === open ? theme.accent : theme.series[id]}
                strokeWidth={1.5}
              />
            ))}
          </g>
        ))}
        {spoken.map((mark) => (
          <path
            key={mark.fact}
            data-fact={mark.fact}
            d={glyphPath(mark.glyph, mark.x, mark.y, shown?.mark === mark || mark.fact === open ? 5 : SIGN)}
            fill={mark.fact === open ? theme.accent : theme.ink2}
            stroke={theme.paper}
            strokeWidth={1}
            opacity={mark.faded ? 0.35 : 1}
          />
        ))}
        {forecast && (
          <g fill={theme.ink2} fontWeight={600} {...HIDDEN} {...lettering}>
            <line
              x1={forecast.leader.x}
              x2={forecast.leader.x}
              y1={forecast.leader.from}
              y2={forecast.leader.to}
              stroke={theme.quiet}
            />
            <Word placed={forecast.label} paper={theme.paper} />
          </g>
        )}
        {series.map(({ id, label, value, faded }) => (
          <g key={id} fill={theme.series[id]} fontWeight={600} opacity={faded ? 0.6 : 1} {...HIDDEN} {...lettering}>
            {label && <Word placed={label} paper={theme.paper} />}
            {value && <Word placed={value} paper={theme.paper} />}
          </g>
        ))}
      </Catcher>
      {row && shown && (
        <Callout
          x={shown.mark?.x ?? time.scale(row.moment)}
          y={shown.mark?.y ?? stops.at?.[1] ?? plot.top + 40}
          lines={linesOf(shown, row)}
          size={size}
          theme={theme}
          text={text}
          pinned={stops.shown === stops.pinned}
        />
      )}
    </LineFrame>
  );
};
