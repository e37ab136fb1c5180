import { useMemo } from "react";
import type { MessageKey, Texts } from "../text/texts.ts";
import type { Theme } from "../ui/theme.ts";
import { HIDDEN } from "./aria.ts";
import type { CalloutLine } from "./callout.tsx";
import { Callout } from "./callout.tsx";
import type { LegendEntry, ViewProps } from "./chart.ts";
import { glyphPath } from "./glyph.ts";
import { Annotations, Brushed, Catcher, Ground, PlotRoot } from "./plot-parts.tsx";
import { saysWho } from "./says-who.ts";
import { shareLayout } from "./share-layout.ts";
import type { ShareKind, SharePoint } from "./share-points.ts";
import { momentOf, periodOf, shareInWords } from "./share-points.ts";
import { nearestOf, useStops } from "./use-stops.ts";
import { Word } from "./word.tsx";

/** A mark is caught from this far: a target of 44 px. */
const REACH = 22;

/** Whose figure it is: Belarusian and Russian statistics have their colours, all others none. */
const colourOf = ({ reporter }: SharePoint, theme: Theme): string =>
  reporter === "belstat" ? theme.series.belarus : reporter === "fcs-russia" ? theme.series.russia : theme.ink2;

/** The signs of the measures, and what their colours say. */
export const shareLegend = (
  rows: readonly SharePoint[],
  kinds: readonly ShareKind[],
  theme: Theme,
  text: Texts,
): readonly LegendEntry[] => {
  const reporters = new Set(rows.map(({ reporter }) => reporter));
  const colours = [
    { reporter: "belstat", label: "seriesBelarus", colour: theme.series.belarus },
    { reporter: "fcs-russia", label: "seriesRussia", colour: theme.series.russia },
  ] as const;
  return [
    ...kinds.map(({ label, glyph, hollow }) => ({
      label: text.say(label),
      colour: theme.ink2,
      shape: glyph,
      ...(hollow ? { hollow } : {}),
    })),
    ...colours
      .filter(({ reporter }) => reporters.has(reporter))
      .map(({ label, colour }) => ({ label: text.say(label), colour, shape: "area" as const })),
  ];
};

/** The drawing of a chart of shares: marks on an axis of per cents, no line between any two. */
export const SharePlot = ({
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
  kinds,
  title,
  summary,
}: ViewProps<SharePoint> & {
  readonly kinds: readonly ShareKind[];
  readonly title: MessageKey;
  /** What is shown, in a sentence. */
  readonly summary: (rows: readonly SharePoint[], text: Texts) => string;
}) => {
  const placed = useMemo(
    () => shareLayout({ rows, kinds, size, filter, flow, axis, text, fontSize: theme.fontSize, annotations }),
    [rows, kinds, size, filter, flow, axis, text, theme.fontSize, annotations],
  );
  const { plot, time, values, marks, names } = placed;
  const find = nearestOf(marks, REACH);
  const stops = useStops({ time, span: filter.time, flow, count: marks.length, find, onChange });
  const shown = stops.shown === null ? undefined : marks[stops.shown];
  const row = shown && rows[shown.row];

  const linesOf = (of: SharePoint, { label }: ShareKind): readonly CalloutLine[] =>
    saysWho(
      text.say("shareCallout", { name: text.say(label), period: periodOf(of, text) }),
      [
        {
          figure: shareInWords(of, text),
          by: text.name(of.reporter),
          sources: of.sources,
          weak: of.weak,
          calculated: false,
          colour: colourOf(of, theme),
          more: of.note === null ? [] : [text.pick(of.note)],
        },
      ],
      { theme, text, provenance, terse: axis !== null },
    );
  const described = useMemo(() => `${text.say(title)}. ${summary(rows, text)}`, [rows, text, title, summary]);
  const yearOf = (point: SharePoint | undefined): number =>
    point === undefined ? 0 : new Date(momentOf(point)).getUTCFullYear();
  return (
    <PlotRoot size={size} theme={theme} kind={text.say("dotChart")} label={described}>
      <Ground space={placed} values={values} size={size} shared={axis !== null} theme={theme} />
      <Annotations annotations={placed.annotations} plot={plot} theme={theme} />
      <Brushed brushed={stops.brushed} plot={plot} theme={theme} />
      <Catcher
        stops={stops}
        plot={plot}
        size={size}
        label={text.say(title)}
        value={{
          min: yearOf(rows[0]),
          max: yearOf(rows.at(-1)),
          now: yearOf(row ?? rows.at(-1)),
          text:
            row && shown
              ? linesOf(row, shown.kind)
                  .map((line) => line.text)
                  .join(". ")
              : described,
        }}
        clickable={stops.at !== null && find(...stops.at) !== null}
        interactive={onChange !== undefined}
      >
        {marks.map((mark) => {
          const point = rows[mark.row];
          if (point === undefined) return null;
          const colour = point.fact === open ? theme.accent : colourOf(point, theme);
          return (
            <g key={point.fact} data-fact={point.fact} stroke={colour} strokeWidth={1.5}>
              {mark.period && <line x1={mark.period[0]} x2={mark.period[1]} y1={mark.y} y2={mark.y} />}
              <path
                d={glyphPath(mark.kind.glyph, mark.x, mark.y, mark === shown ? 5.5 : 4)}
                fill={mark.kind.hollow ? theme.paper : colour}
              />
            </g>
          );
        })}
        <g {...HIDDEN} fill={theme.ink2}>
          {marks.map(({ row: of, value }) => value && <Word key={of} placed={value} paper={theme.paper} />)}
        </g>
        <g {...HIDDEN} fill={theme.ink2} fontWeight={600}>
          {names.map((name) => (
            <Word key={name.text} placed={name} paper={theme.paper} />
          ))}
        </g>
      </Catcher>
      {row && shown && (
        <Callout
          x={shown.x}
          y={shown.y}
          lines={linesOf(row, shown.kind)}
          size={size}
          theme={theme}
          text={text}
          pinned={stops.shown === stops.pinned}
        />
      )}
    </PlotRoot>
  );
};
