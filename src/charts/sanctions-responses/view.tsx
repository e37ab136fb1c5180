import { useMemo } from "react";
import type { Texts } from "../../text/texts.ts";
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
import { describeActs } from "./describe.ts";
import { layout } from "./layout.ts";
import type { ActRow, Side } from "./rows.ts";
import { SIDES } from "./rows.ts";
import { againstOf, KIND_NAMES, signOf } from "./words.ts";

/** A sign is caught from this far: a target of 28 px. */
const REACH = 14;
/** What the chosen side did not do, faded but there. */
const FADED = 0.2;

/** Whoever acted in a row. */
const actorsOf = (rows: readonly ActRow[], side: Side): readonly string[] => [
  ...new Set(rows.filter((row) => row.side === side).map(({ by }) => by)),
];

/** A sign an act: across by day, down by the side that took it. */
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
}: ViewProps<ActRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, lanes, border, radius, dots } = placed;
  const find = nearestOf(dots, REACH);
  const eventAt = (stop: number | null): string | null =>
    stop === null ? null : (rows[dots[stop]?.row ?? -1]?.event ?? null);
  const sideAt = (x: number, y: number): Side | undefined =>
    SIDES[
      lanes.findIndex(({ name }) => name.some(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1))
    ];
  const stops = useStops({
    time,
    span: filter.time,
    flow,
    count: dots.length,
    find,
    onChange,
    onElsewhere: (x, y) => {
      const side = sideAt(x, y);
      if (side === undefined || onChange === undefined) return false;
      const actors = actorsOf(rows, side);
      const alone = actors.length === filter.by.length && actors.every((actor) => filter.by.includes(actor));
      onChange({ by: alone ? [] : actors }, true);
      return true;
    },
    onPick: (stop) => {
      const event = eventAt(stop);
      if (event !== null) onOpen?.(event === open ? null : event);
    },
  });
  const dot = stops.shown === null ? undefined : dots[stops.shown];
  const row = dot && rows[dot.row];
  const described = useMemo(() => `${text.say("responsesTitle")}. ${describeActs(rows, text).summary}`, [rows, text]);
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("dotChart")} label={described}>
      <g {...HIDDEN} stroke={theme.rule}>
        {time.ticks.map(({ ms, x }) => (
          <line key={ms} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
        ))}
        {lanes.slice(0, -1).map(({ bottom }) => (
          <line key={bottom} x1={plot.left} x2={plot.right} y1={bottom} y2={bottom} />
        ))}
        {[plot.top, border, plot.bottom].map((y) => (
          <line key={y} x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={theme.quiet} />
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
      </g>
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("responsesTitle")}
        value={{
          min: 1,
          max: Math.max(1, dots.length),
          now: (stops.shown ?? dots.length - 1) + 1,
          text: row ? [...factsOf(row, text), text.pick(row.summary)].join(". ") : described,
        }}
        clickable={
          stops.at !== null &&
          (eventAt(find(...stops.at)) !== null || (onChange !== undefined && sideAt(...stops.at) !== undefined))
        }
        interactive={onChange !== undefined || onOpen !== undefined}
      >
        {dots.map(({ row: i, x, y, span }) => {
          const of = rows[i];
          if (of === undefined) return null;
          const { glyph, hollow, colour: usual } = signOf(of.kind, theme);
          const isOpen = open !== null && of.event === open;
          const colour = isOpen ? theme.accent : usual;
          const faded = filter.by.length > 0 && !filter.by.includes(of.by);
          return (
            <g key={of.fact} data-fact={of.fact} stroke={colour} opacity={faded ? FADED : undefined}>
              {span && <line x1={span[0]} x2={span[1]} y1={y} y2={y} strokeOpacity={0.5} strokeWidth={2} />}
              <path
                d={glyphPath(glyph, x, y, radius + (isOpen ? 1.5 : 0))}
                fill={hollow ? theme.paper : colour}
                strokeWidth={hollow ? 1.25 : 0.5}
              />
            </g>
          );
        })}
        {dot && <circle cx={dot.x} cy={dot.y} r={radius + 4} fill="none" stroke={theme.accent} strokeWidth={1.5} />}
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

const factsOf = (row: ActRow, text: Texts): readonly string[] => {
  const against = againstOf(row, text);
  return [
    text.say("responsesCallout", { date: text.write(row.date, "date"), side: text.name(row.by) }),
    text.say(KIND_NAMES[row.kind]),
    ...(against === "" ? [] : [text.say("responsesAgainst", { who: against })]),
  ];
};

const linesOf = (row: ActRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme, terse } = context;
  const [heading = "", kind = "", ...against] = factsOf(row, text);
  const more = terse ? against : [...against, text.pick(row.title)];
  const { sources, weak } = row;
  return saysWho(
    heading,
    [{ figure: kind, by: null, sources, weak, calculated: false, colour: theme.ink, more }],
    context,
  );
};
