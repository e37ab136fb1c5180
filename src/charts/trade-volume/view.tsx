import { useMemo, useState } from "react";
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import { DOCUMENT, HIDDEN } from "../aria.ts";
import { AxisWords } from "../axis-words.tsx";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { stepOf, useBrush } from "../use-brush.ts";
import { throughPlot } from "../value-axis.ts";
import { Word } from "../word.tsx";
import { describeTrade } from "./describe.ts";
import type { Point } from "./layout.ts";
import { layout } from "./layout.ts";
import type { TradeRow } from "./rows.ts";
import { SERIES } from "./rows.ts";

/** A point is caught from this far: a target of 48 px. */
const REACH = 24;

/** Two lines and their dots, the newest figure beside each where the chart stands alone. */
export const View = ({ rows, size, filter, flow, axis, theme, text, open, onChange }: ViewProps<TradeRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize }),
    [rows, size, filter, flow, axis, text, theme.fontSize],
  );
  const { plot, time, values, series } = placed;
  const points = series.flatMap((one) => one.points);
  const stops = [...new Set(points.map(({ row }) => row))].sort((a, b) => a - b);
  const nearest = (x: number, y: number): Point | null => {
    const distance = (point: Point): number => Math.hypot(point.x - x, point.y - y);
    const best = points.reduce<Point | null>((a, b) => (a === null || distance(b) < distance(a) ? b : a), null);
    return best !== null && distance(best) <= REACH ? best : null;
  };
  const [focused, setFocused] = useState<number | null>(null);
  const toggle = (reporter: string): void => {
    const only = filter.reporter.length === 1 && filter.reporter[0] === reporter;
    onChange?.({ reporter: only ? [] : [reporter] }, true);
  };
  const brush = useBrush(time, filter.time, onChange, (x, y) => {
    const named = series.find(
      ({ label }) =>
        label && x >= label.box.x0 - 4 && x <= label.box.x1 + 4 && y >= label.box.y0 - 7 && y <= label.box.y1 + 7,
    );
    if (named) toggle(named.reporter);
  });
  const caught = brush.at === null ? null : nearest(...brush.at);
  const shown = caught?.row ?? (focused === null ? null : (stops[focused] ?? null));
  const row = shown === null ? undefined : rows[shown];

  const nameOf = (id: "belarus" | "russia"): string => text.say(id === "belarus" ? "seriesBelarus" : "seriesRussia");
  const linesOf = (of: TradeRow): readonly CalloutLine[] => [
    { text: text.say("tradeCallout", { year: of.year }), colour: theme.ink, strong: true },
    ...SERIES.flatMap(({ id }): CalloutLine[] => {
      const one = of[id];
      if (one === null || one.turnover === null) return [];
      const value = text.write(one.turnover, "money");
      const words = text.say(one.known === "published" ? "tradeFigure" : "tradeFigureCalculated", {
        by: nameOf(id),
        value,
      });
      return [
        { text: words, colour: theme.series[id], strong: true },
        ...(one.weak ? [{ text: text.say("weakSource"), colour: theme.ink2 }] : []),
      ];
    }),
  ];
  const described = useMemo(
    () => `${text.say("tradeVolumeTitle")}. ${describeTrade(rows, text).summary}`,
    [rows, text],
  );
  // Recharts' types refuse them on the root.
  const lettering = { fontFamily: theme.fontFamily, fontSize: theme.fontSize };
  const through = throughPlot(time.ticks.length, axis !== null);
  const interactive = onChange !== undefined;
  const cursor = named(brush.at, series) ? "pointer" : "crosshair";
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
        baseline={size.height - 9}
        colour={theme.ink2}
        lettering={lettering}
      />
      {brush.brushed && (
        <rect
          x={brush.brushed[0]}
          y={plot.top}
          width={brush.brushed[1] - brush.brushed[0]}
          height={plot.bottom - plot.top}
          fill={theme.accent}
          fillOpacity={0.14}
        />
      )}
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
      {/* Under the marks, so that each of them can be pointed at; what is caught on either goes the same way. */}
      <g {...(interactive ? { ...brush.handlers, cursor, style: { touchAction: "pan-y" } } : {})}>
        {interactive && (
          <rect
            x={plot.left}
            y={0}
            width={plot.right - plot.left}
            height={size.height}
            fill="transparent"
            tabIndex={0}
            role="slider"
            aria-label={text.say("tradeVolumeTitle")}
            aria-valuemin={Number(rows[0]?.year ?? 0)}
            aria-valuemax={Number(rows.at(-1)?.year ?? 0)}
            aria-valuenow={Number(row?.year ?? rows.at(-1)?.year ?? 0)}
            aria-valuetext={
              row
                ? linesOf(row)
                    .map((line) => line.text)
                    .join(". ")
                : described
            }
            onFocus={(event) => {
              if (event.currentTarget.matches(":focus-visible")) setFocused(stops.length - 1);
            }}
            onBlur={() => setFocused(null)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setFocused(null);
              const next = stepOf(event, focused, stops.length, flow);
              if (next === null) return;
              event.preventDefault();
              setFocused(next);
            }}
          />
        )}
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
      </g>
      {row && (
        <Callout
          x={time.scale(row.moment)}
          y={caught?.y ?? plot.top + 40}
          lines={linesOf(row)}
          size={size}
          theme={theme}
          text={text}
        />
      )}
    </LineChart>
  );
};

const named = (at: readonly [number, number] | null, series: ReturnType<typeof layout>["series"]): boolean =>
  at !== null &&
  series.some(
    ({ label }) =>
      label &&
      at[0] >= label.box.x0 - 4 &&
      at[0] <= label.box.x1 + 4 &&
      at[1] >= label.box.y0 - 7 &&
      at[1] <= label.box.y1 + 7,
  );
