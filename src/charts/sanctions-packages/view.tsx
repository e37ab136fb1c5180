import { useMemo, useState } from "react";
import { DOCUMENT, HIDDEN } from "../aria.ts";
import { AxisWords } from "../axis-words.tsx";
import type { CalloutLine } from "../callout.tsx";
import { Callout } from "../callout.tsx";
import type { ViewProps } from "../chart.ts";
import { stepOf, useBrush } from "../use-brush.ts";
import { throughPlot } from "../value-axis.ts";
import { Word } from "../word.tsx";
import { describePackages } from "./describe.ts";
import type { Bar } from "./layout.ts";
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
  onChange,
  onOpen,
}: ViewProps<PackageRow>) => {
  const { plot, time, values, barWidth, bars } = useMemo(
    () => layout({ rows, size, filter, flow, axis, text, fontSize: theme.fontSize, open }),
    [rows, size, filter, flow, axis, text, theme.fontSize, open],
  );
  const [focused, setFocused] = useState<number | null>(null);
  const nearest = (x: number): Bar | null => {
    const best = bars.reduce<Bar | null>((a, b) => (a && Math.abs(a.x - x) <= Math.abs(b.x - x) ? a : b), null);
    return best !== null && Math.abs(best.x - x) <= Math.max(REACH, barWidth / 2) ? best : null;
  };
  const openBar = (bar: Bar | null): void => {
    const row = bar === null ? undefined : rows[bar.row];
    if (row === undefined) return;
    if (row.fact === open) onOpen?.(null);
    else onOpen?.(row.fact, { time: { from: row.date, to: row.until } });
  };
  const brush = useBrush(time, filter.time, onChange, (x) => openBar(nearest(x)));
  const shown = (brush.at && nearest(brush.at[0])) ?? (focused === null ? null : (bars[focused] ?? null));
  const row = shown === null ? undefined : rows[shown.row];

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
  const through = throughPlot(time.ticks.length, axis !== null);
  const interactive = onChange !== undefined || onOpen !== undefined;
  const cursor = brush.at && nearest(brush.at[0]) ? "pointer" : "crosshair";
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      {...DOCUMENT}
      aria-roledescription={text.say("barChart")}
      aria-label={described}
      fontFamily={theme.fontFamily}
      fontSize={theme.fontSize}
      display="block"
    >
      <g {...HIDDEN} stroke={theme.rule}>
        {time.ticks.map(({ ms, x }) => (
          <line key={ms} x1={x} x2={x} y1={through ? plot.top : plot.bottom} y2={plot.bottom + (through ? 0 : 5)} />
        ))}
        {values.ticks.map(({ value, y }) => (
          <line
            key={value}
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
            {...(value === 0 ? { stroke: theme.quiet } : {})}
          />
        ))}
      </g>
      <AxisWords time={axis === null ? time : null} values={values} baseline={size.height - 9} colour={theme.ink2} />
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
            aria-label={text.say("packagesTitle")}
            aria-valuemin={rows[0]?.number ?? 0}
            aria-valuemax={rows.at(-1)?.number ?? 0}
            aria-valuenow={row?.number ?? rows.at(-1)?.number ?? 0}
            aria-valuetext={
              row ? [...linesOf(row).map((line) => line.text), text.pick(row.title)].join(". ") : described
            }
            onFocus={(event) => {
              if (event.currentTarget.matches(":focus-visible")) setFocused(bars.length - 1);
            }}
            onBlur={() => setFocused(null)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setFocused(null);
              if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                openBar(shown);
              }
              const next = stepOf(event, focused, bars.length, "ltr");
              if (next === null) return;
              event.preventDefault();
              setFocused(next);
            }}
          />
        )}
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
      </g>
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
    </svg>
  );
};
