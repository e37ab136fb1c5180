import { useMemo } from "react";
import { Line } from "recharts";
import { HIDDEN } from "../aria.ts";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { LineFrame } from "../line-frame.tsx";
import { touches } from "../place.ts";
import { Annotations, Brushed, Catcher } from "../plot-parts.tsx";
import type { Said } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { toggledAlone } from "../toggled-alone.ts";
import { nearestOf, useStops } from "../use-stops.ts";
import { Word } from "../word.tsx";
import { balanceInWords, describeBalance } from "./describe.ts";
import type { SideName } from "./layout.ts";
import { layout } from "./layout.ts";
import type { BalanceRow } from "./rows.ts";
import { FLOWS, SIDES } from "./rows.ts";

/** A year is caught from this far on either side: a target of 28 px at least. */
const REACH = 14;
const FLOW_NAMES = { exports: "balanceExportsShort", imports: "balanceImportsShort" } as const;
const SIDE_NAMES = { belarus: "seriesBelarus", russia: "seriesRussia" } as const;

/** Exports above the zero line and imports below it, a bar for each side's statistics, and the balance as lines. */
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
}: ViewProps<BalanceRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, values, bars, balances, sides, names } = placed;
  const years = [...new Set(bars.map(({ row }) => row))].sort((a, b) => a - b);
  const middles = years.map((year) => ({ x: time.scale(rows[year]?.moment ?? 0), y: 0 }));
  const nearest = nearestOf(middles, Math.max(REACH, bars[0]?.width ?? 0));
  const find = (x: number): number | null => nearest(x, 0);
  const sideAt = (x: number, y: number): SideName | undefined => sides.find(({ label }) => touches(label, x, y));
  const stops = useStops({
    time,
    span: filter.time,
    flow,
    count: years.length,
    find,
    onChange,
    onElsewhere: (x, y) => {
      const side = sideAt(x, y);
      if (side === undefined) return false;
      onChange?.({ reporter: toggledAlone(filter.reporter, side.reporter) }, true);
      return true;
    },
  });
  const shown = stops.shown === null ? null : (years[stops.shown] ?? null);
  const row = shown === null ? undefined : rows[shown];

  const linesOf = (of: BalanceRow): readonly CalloutLine[] => {
    const said = SIDES.flatMap(({ id }): Said[] => {
      const flows = of[id];
      if (flows === null) return [];
      const figures = FLOWS.flatMap((one) => {
        const figure = flows[one];
        if (figure === null) return [];
        const key = figure.calculated ? "balanceFigureCalculated" : "balanceFigure";
        return [text.say(key, { name: text.say(FLOW_NAMES[one]), value: text.write(figure.value, "money") })];
      });
      return [
        {
          figure: `${text.say(SIDE_NAMES[id])}: ${
            flows.balance === null ? text.say("balanceUnknown") : balanceInWords(flows.balance, text)
          }`,
          by: null,
          sources: FLOWS.flatMap((one) => flows[one]?.sources ?? []),
          weak: FLOWS.some((one) => flows[one]?.weak === true),
          calculated: false,
          colour: theme.series[id],
          more: figures,
        },
      ];
    });
    const heading = text.say("tradeCallout", { year: of.year });
    return saysWho(heading, said, { theme, text, provenance, terse: axis !== null });
  };
  const described = useMemo(() => `${text.say("balanceTitle")}. ${describeBalance(rows, text).summary}`, [rows, text]);
  const lettering = { fontFamily: theme.fontFamily, fontSize: theme.fontSize };
  return (
    <LineFrame
      rows={rows}
      size={size}
      space={placed}
      values={values}
      shared={axis !== null}
      theme={theme}
      kind={text.say("barChart")}
      label={described}
    >
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
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("balanceTitle")}
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
        clickable={stops.at !== null && (sideAt(...stops.at) !== undefined || find(stops.at[0]) !== null)}
        interactive={onChange !== undefined}
      >
        {bars.map((bar) => {
          const colour = bar.fact === open ? theme.accent : theme.series[bar.side];
          return (
            <rect
              key={bar.fact}
              data-fact={bar.fact}
              x={bar.x + 0.5}
              y={bar.y}
              width={Math.max(1, bar.width - 1)}
              height={bar.height}
              fill={bar.hollow ? theme.paper : colour}
              fillOpacity={bar.hollow ? 1 : 0.75}
              stroke={colour}
              opacity={bar.faded ? 0.35 : 1}
            />
          );
        })}
        {SIDES.map(({ id, reporter }) => (
          <Line<BalanceRow>
            key={id}
            type="linear"
            dataKey={(of: BalanceRow) => of[id]?.balance ?? null}
            stroke={theme.ink}
            strokeWidth={2}
            strokeOpacity={filter.reporter.length > 0 && !filter.reporter.includes(reporter) ? 0.3 : 1}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            zIndex={0}
          />
        ))}
        {balances.map((point) => (
          <circle
            key={`${point.side}-${point.row}`}
            cx={point.x}
            cy={point.y}
            r={point.row === shown ? 5 : 3.25}
            fill={theme.series[point.side]}
            stroke={theme.paper}
            strokeWidth={1.5}
            opacity={point.faded ? 0.35 : 1}
          />
        ))}
        {sides.map(({ side, label, faded }) => (
          <g key={side} fill={theme.series[side]} fontWeight={600} opacity={faded ? 0.6 : 1} {...HIDDEN} {...lettering}>
            <Word placed={label} paper={theme.paper} />
          </g>
        ))}
        <g fill={theme.ink} fontWeight={600} {...HIDDEN} {...lettering}>
          {[names.exports, names.imports, names.balance].map(
            (name) => name && <Word key={name.text} placed={name} paper={theme.paper} />,
          )}
        </g>
      </Catcher>
      {row && (
        <Callout
          x={time.scale(row.moment)}
          y={stops.at?.[1] ?? plot.top + 40}
          lines={linesOf(row)}
          size={size}
          theme={theme}
          text={text}
          pinned={stops.shown === stops.pinned}
        />
      )}
    </LineFrame>
  );
};
