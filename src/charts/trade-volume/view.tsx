import { useMemo } from "react";
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import { DOCUMENT, HIDDEN } from "../aria.ts";
import { AxisWords } from "../axis-words.tsx";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { Annotations, AXIS_BASELINE, Brushed, Catcher } from "../plot-parts.tsx";
import type { Said } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { nearestOf, useStops } from "../use-stops.ts";
import { throughPlot } from "../value-axis.ts";
import { Word } from "../word.tsx";
import { describeTrade } from "./describe.ts";
import type { Point, Series } from "./layout.ts";
import { layout } from "./layout.ts";
import type { TradeRow } from "./rows.ts";
import { SERIES } from "./rows.ts";

/** A point is caught from this far: a target of 48 px. */
const REACH = 24;

/** Two lines and their dots, the newest figure beside each where the chart stands alone. */
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
  const { plot, time, values, series } = placed;
  const points = series.flatMap((one) => one.points);
  // A year's figures are read together, so that a stop is a year.
  const years = [...new Set(points.map(({ row }) => row))].sort((a, b) => a - b);
  const nearest = nearestOf(points, REACH);
  const caughtAt = (x: number, y: number): Point | undefined => points[nearest(x, y) ?? -1];
  const nameAt = (x: number, y: number): Series | undefined =>
    series.find(
      ({ label }) =>
        label && x >= label.box.x0 - 4 && x <= label.box.x1 + 4 && y >= label.box.y0 - 7 && y <= label.box.y1 + 7,
    );
  const stops = useStops({
    time,
    span: filter.time,
    flow,
    count: years.length,
    find: (x, y) => {
      const point = caughtAt(x, y);
      return point === undefined ? null : years.indexOf(point.row);
    },
    onChange,
    onElsewhere: (x, y) => {
      const named = nameAt(x, y);
      if (named === undefined) return false;
      const only = filter.reporter.length === 1 && filter.reporter[0] === named.reporter;
      onChange?.({ reporter: only ? [] : [named.reporter] }, true);
      return true;
    },
  });
  const shown = stops.shown === null ? null : (years[stops.shown] ?? null);
  const row = shown === null ? undefined : rows[shown];

  const nameOf = (id: "belarus" | "russia"): string => text.say(id === "belarus" ? "seriesBelarus" : "seriesRussia");
  const linesOf = (of: TradeRow): readonly CalloutLine[] =>
    saysWho(
      text.say("tradeCallout", { year: of.year }),
      SERIES.flatMap(({ id }): Said[] => {
        const one = of[id];
        if (one === null || one.turnover === null) return [];
        const value = text.write(one.turnover, "money");
        return [
          {
            figure: text.say("tradeFigure", { by: nameOf(id), value }),
            by: null,
            sources: one.sources,
            weak: one.weak,
            calculated: one.known === "calculated",
            colour: theme.series[id],
          },
        ];
      }),
      { theme, text, provenance, terse: axis !== null },
    );
  const described = useMemo(
    () => `${text.say("tradeVolumeTitle")}. ${describeTrade(rows, text).summary}`,
    [rows, text],
  );
  // Recharts' types refuse them on the root.
  const lettering = { fontFamily: theme.fontFamily, fontSize: theme.fontSize };
  const through = throughPlot(time.ticks.length, axis !== null);
  return (
    <LineChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={{ left: plot.left, right: size.width - plot.right, top: plot.top, bottom: size.height - plot.bottom }}
      accessibilityLayer={false}
      {...DOCUMENT}
      aria-roledescription={text.say("lineChart")}
      aria-label={described}
    >
      <XAxis
        hide
        type="number"
        dataKey="moment"
        domain={[time.domain[0], time.domain[1]]}
        reversed={flow === "rtl"}
        ticks={time.ticks.map(({ ms }) => ms)}
        interval={0}
        height={0}
        allowDataOverflow
      />
      <YAxis
        hide
        type="number"
        domain={[0, values.max]}
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
        <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
        {!through &&
          time.ticks.map(({ ms, x }) => <line key={ms} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />)}
      </g>
      <AxisWords
        time={axis === null ? time : null}
        values={values}
        baseline={size.height - AXIS_BASELINE}
        colour={theme.ink2}
        lettering={lettering}
      />
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      {row && (
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
          text: row
            ? linesOf(row)
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
                r={dot.row === shown || dot.fact === open ? 5 : 3.25}
                fill={dot.hollow ? theme.paper : theme.series[id]}
                stroke={dot.fact === open ? theme.accent : theme.series[id]}
                strokeWidth={1.5}
              />
            ))}
          </g>
        ))}
        {series.map(({ id, label, value, faded }) => (
          <g key={id} fill={theme.series[id]} fontWeight={600} opacity={faded ? 0.6 : 1} {...HIDDEN} {...lettering}>
            {label && <Word placed={label} paper={theme.paper} />}
            {value && <Word placed={value} paper={theme.paper} />}
          </g>
        ))}
      </Catcher>
      {row && (
        <Callout
          x={time.scale(row.moment)}
          y={(stops.at && caughtAt(...stops.at)?.y) ?? plot.top + 40}
          lines={linesOf(row)}
          size={size}
          theme={theme}
          text={text}
          pinned={shown === (stops.pinned === null ? null : years[stops.pinned])}
        />
      )}
    </LineChart>
  );
};
