import { useMemo } from "react";
import { HIDDEN } from "../aria.ts";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { Annotations, Brushed, Catcher, Ground, PlotRoot } from "../plot-parts.tsx";
import { nearestOf, useStops } from "../use-stops.ts";
import { Word } from "../word.tsx";
import { describePackages } from "./describe.ts";
import { layout } from "./layout.ts";
import type { PackageRow } from "./rows.ts";
import { KINDS } from "./rows.ts";
import { shades } from "./shades.ts";

/** A bar is caught from this far on either side: a target of 28 px. */
const REACH = 14;
const NAMES = { people: "columnPeople", entities: "columnEntities", vessels: "columnVessels" } as const;

/** A bar a package, at its day of adoption. */
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
  onChange,
  onOpen,
}: ViewProps<PackageRow>) => {
  const placed = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, open, annotations }),
    [rows, size, filter, flow, axis, text, theme.fontSize, open, annotations],
  );
  const { plot, time, values, barWidth, bars } = placed;
  const nearest = nearestOf(
    bars.map(({ x }) => ({ x, y: 0 })),
    Math.max(REACH, barWidth / 2),
  );
  const find = (x: number): number | null => nearest(x, 0);
  const openBar = (stop: number): void => {
    const row = rows[bars[stop]?.row ?? -1];
    if (row === undefined) return;
    if (row.fact === open) onOpen?.(null);
    else onOpen?.(row.fact, { time: { from: row.date, to: row.until } });
  };
  // Bars stand from left to right, whichever way time runs.
  const stops = useStops({
    time,
    span: filter.time,
    flow: "ltr",
    count: bars.length,
    find,
    onChange,
    onPick: openBar,
  });
  const shown = stops.shown === null ? undefined : bars[stops.shown];
  const row = shown && rows[shown.row];

  const countsOf = (of: PackageRow): readonly string[] =>
    KINDS.filter((kind) => of[kind] !== null || !of.complete).map((kind) =>
      text.say("packagesCallout", { name: text.say(NAMES[kind]), value: text.write(of[kind], "count") }),
    );
  // A stave is as low as a callout of four lines is high: there the counts share one.
  const linesOf = (of: PackageRow): readonly CalloutLine[] => [
    { text: `${text.pick(of.label)} · ${text.write(of.date, "date")}`, colour: theme.ink, strong: true },
    ...(axis === null ? countsOf(of) : [countsOf(of).join(" · ")]).map((words) => ({ text: words, colour: theme.ink })),
  ];
  const described = useMemo(
    () => `${text.say("packagesTitle")}. ${describePackages(rows, text).summary}`,
    [rows, text],
  );
  const fills = { ...shades(theme), listed: theme.ink };
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("barChart")} label={described}>
      <Ground space={placed} values={values} size={size} shared={axis !== null} theme={theme} />
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say("packagesTitle")}
        value={{
          min: rows[0]?.number ?? 0,
          max: rows.at(-1)?.number ?? 0,
          now: row?.number ?? rows.at(-1)?.number ?? 0,
          text: row ? [...linesOf(row).map((line) => line.text), text.pick(row.title)].join(". ") : described,
        }}
        clickable={stops.at !== null && find(stops.at[0]) !== null}
        interactive={onChange !== undefined || onOpen !== undefined}
      >
        {bars.map((bar) => {
          const selected = bar.fact === open;
          return (
            <g key={bar.fact} data-fact={bar.fact}>
              {bar.parts.map((part) =>
                part.kind === "unpublished" ? (
                  <rect
                    key={part.kind}
                    x={bar.x - barWidth / 2 + 0.5}
                    y={part.y}
                    width={barWidth - 1}
                    height={part.height}
                    fill="none"
                    stroke={selected ? theme.accent : theme.ink2}
                    strokeDasharray="2 1.5"
                  />
                ) : (
                  <rect
                    key={part.kind}
                    x={bar.x - barWidth / 2}
                    y={part.y}
                    width={barWidth}
                    height={Math.max(1, part.height - (part.height > 3 && bar.parts.length > 1 ? 1 : 0))}
                    fill={selected ? theme.accent : fills[part.kind]}
                  />
                ),
              )}
            </g>
          );
        })}
        <g {...HIDDEN}>
          {bars.map(
            ({ fact, label }) =>
              label && (
                <g key={fact} fill={fact === open ? theme.accent : theme.ink2} fontWeight={600}>
                  <Word placed={label} paper={theme.paper} />
                </g>
              ),
          )}
        </g>
        {shown && (
          <rect
            x={shown.x - barWidth / 2 - 2}
            y={shown.top - 2}
            width={barWidth + 4}
            height={plot.bottom - shown.top + 2}
            fill="none"
            stroke={theme.accent}
          />
        )}
      </Catcher>
      {shown && row && (
        <Callout
          x={shown.x}
          y={Math.max(shown.top, plot.top + 30)}
          lines={linesOf(row)}
          size={size}
          theme={theme}
          text={text}
        />
      )}
    </PlotRoot>
  );
};
