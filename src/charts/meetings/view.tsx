import { useMemo } from "react";
import type { Texts } from "../../text/texts.ts";
import { HIDDEN } from "../aria.ts";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { LaneNames } from "../lane-names.tsx";
import { Annotations, Brushed, Catcher, PlotRoot } from "../plot-parts.tsx";
import type { SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { nearestOf, useStops } from "../use-stops.ts";
import { Word } from "../word.tsx";
import { describeMeetings, FORMAT_NAMES } from "./describe.ts";
import { layout } from "./layout.ts";
import type { MeetingRow } from "./rows.ts";

/** A dot is caught from this far: a target of 28 px. */
const REACH = 14;

/** A dot a meeting: across by day, down by place. */
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
  onOpen,
}: ViewProps<MeetingRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, lanes, borders, radius, dots, brackets, counts } = placed;
  const find = nearestOf(dots, REACH);
  const eventAt = (stop: number | null): string | null =>
    stop === null ? null : (rows[dots[stop]?.row ?? -1]?.event ?? null);
  const stops = useStops({
    time,
    span: filter.time,
    flow,
    count: dots.length,
    find,
    onChange,
    onPick: (stop) => {
      const event = eventAt(stop);
      if (event !== null) onOpen?.(event === open ? null : event);
    },
  });
  const dot = stops.shown === null ? undefined : dots[stops.shown];
  const row = dot && rows[dot.row];
  const described = useMemo(
    () => `${text.say("meetingsTitle")}. ${describeMeetings(rows, text).summary}`,
    [rows, text],
  );
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("dotChart")} label={described}>
      <g {...HIDDEN} stroke={theme.rule}>
        {brackets.map(({ gap, x0, x1, y }) => (
          <rect
            key={gap.from}
            x={x0}
            width={x1 - x0}
            y={y}
            height={(borders[0] ?? plot.bottom) - y}
            fill={theme.shade}
            stroke="none"
          />
        ))}
        {time.ticks.map(({ ms, x }) => (
          <line key={ms} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        ))}
        {[plot.top, ...borders, plot.bottom].map((y) => (
          <line key={y} x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={theme.quiet} strokeOpacity={0.6} />
        ))}
      </g>
      <LaneNames lanes={lanes} colour={theme.ink2} />
      <g {...HIDDEN} fill={theme.ink2}>
        {axis === null &&
          time.ticks.map(({ ms, labelX, label, anchor }) => (
            <text key={ms} x={labelX} y={size.height - 9} textAnchor={anchor}>
              {label}
            </text>
          ))}
        {counts.map((count) => (
          <text key={count.x} x={count.x} y={count.y} textAnchor={count.anchor}>
            {count.text}
          </text>
        ))}
      </g>
      <g {...HIDDEN} stroke={theme.ink} fill={theme.ink} fontWeight={600}>
        {brackets.map(({ gap, x0, x1, y, label }) => (
          <g key={gap.from}>
            <path d={`M${x0} ${y + 5}V${y}H${x1}v5`} fill="none" />
            {label && (
              <g stroke="none">
                <Word placed={label} paper={theme.paper} />
              </g>
            )}
          </g>
        ))}
      </g>
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("meetingsTitle")}
        value={{
          min: 1,
          max: Math.max(1, dots.length),
          now: (stops.shown ?? dots.length - 1) + 1,
          text: row ? [...factsOf(row, text), text.pick(row.summary)].join(". ") : described,
        }}
        clickable={stops.at !== null && eventAt(find(...stops.at)) !== null}
        interactive={onChange !== undefined || onOpen !== undefined}
      >
        {dots.map(({ row: i, x, y, span }) => {
          const of = rows[i];
          if (of === undefined) return null;
          const colour = open !== null && of.event === open ? theme.accent : theme.ink;
          return (
            <g key={of.fact} data-fact={of.fact} stroke={colour}>
              {span && <line x1={span[0]} x2={span[1]} y1={y} y2={y} strokeOpacity={0.5} strokeWidth={2} />}
              <circle
                cx={x}
                cy={y}
                r={radius - 0.5 + (of.event !== null && of.event === open ? 1.5 : 0)}
                fill={of.format === "summit-multilateral" ? theme.paper : colour}
              />
            </g>
          );
        })}
        {dot && <circle cx={dot.x} cy={dot.y} r={radius + 3} fill="none" stroke={theme.accent} strokeWidth={1.5} />}
      </Catcher>
      {dot && row && (
        <Callout
          x={dot.x}
          y={dot.y}
          lines={linesOf(row, { theme, text, provenance, terse: axis !== null })}
          size={size}
          theme={theme}
          text={text}
        />
      )}
    </PlotRoot>
  );
};

const factsOf = (row: MeetingRow, text: Texts): readonly string[] => [
  text.say("meetingsCallout", { date: text.write(row.date, "date"), city: text.pick(row.city) }),
  text.say(FORMAT_NAMES[row.format]),
  ...(row.sinceBelarus === null ? [] : [text.say("meetingsSince", { count: row.sinceBelarus })]),
];

const linesOf = (row: MeetingRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme, terse } = context;
  const [heading = "", format = "", ...since] = factsOf(row, text);
  const more = terse ? since : [...since, text.pick(row.summary)];
  const { sources, weak } = row;
  return saysWho(
    heading,
    [{ figure: format, by: null, sources, weak, calculated: false, colour: theme.ink, more }],
    context,
  );
};
