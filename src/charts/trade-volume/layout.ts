import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { Annotation } from "../annotations.ts";
import type { Box, Placed, Segment } from "../place.ts";
import { placer, placeText } from "../place.ts";
import type { SpaceInput } from "../plot-space.ts";
import { plotSpace } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { inDirection } from "../time-axis.ts";
import type { Plot, ValueAxis } from "../value-axis.ts";
import { valueAxis } from "../value-axis.ts";
import type { SeriesId, TradeRow } from "./rows.ts";
import { SERIES } from "./rows.ts";
import { amountOf, heightOf, widestMiss } from "./spoken.ts";
import type { SpokenMark } from "./spoken-marks.ts";
import { placeSpoken } from "./spoken-marks.ts";

/** One dot: a year by one side's statistics. */
export interface Point {
  readonly row: number;
  readonly fact: string;
  readonly x: number;
  readonly y: number;
  /** Arithmetic rather than a published total: drawn hollow. */
  readonly hollow: boolean;
}
export interface Series {
  readonly id: SeriesId;
  readonly reporter: string;
  /** Its visible points, in the order of time. */
  readonly points: readonly Point[];
  /** `null` where no point is in sight. */
  readonly label: Placed | null;
  /** The newest figure in sight; only where the chart stands alone. */
  readonly value: Placed | null;
  /** True where the filter asks for other reporters only. */
  readonly faded: boolean;
}
/** A label with the line that leads to its mark: there is rarely room right beside it. */
export interface NamedForecast {
  readonly label: Placed;
  /** Where the line stands, and its ends, CSS pixels. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number };
}
export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  readonly series: readonly Series[];
  readonly spoken: readonly SpokenMark[];
  /** The forecast that turned out least right, named where the chart stands alone; `null` where there is no room. */
  readonly forecast: NamedForecast | null;
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly TradeRow[];
}

const DOT = 5;
const NAMES = { belarus: "seriesBelarus", russia: "seriesRussia" } as const;

const extentOf = (rows: readonly TradeRow[]): DaySpan => ({
  from: firstDay(rows[0]?.year ?? "2000"),
  to: lastDay(rows.at(-1)?.year ?? "2000"),
});

/** All places and words of the drawing. */
export const layout = ({ rows, ...input }: LayoutInput): Layout => {
  const { size, filter, axis, text, fontSize } = input;
  const alone = axis === null;
  const { domain, time, plot, room, wide, annotations } = plotSpace(input, extentOf(rows), { alone: 24, shared: 14 });
  const largest = Math.max(
    0,
    ...rows.flatMap((row) => [...SERIES.map(({ id }) => row[id]?.turnover ?? 0), ...row.spoken.map(heightOf)]),
  );
  const axisOfValues = valueAxis(largest, plot, size.width, fontSize, text);

  const visible = (moment: number): boolean => moment >= domain[0] && moment <= domain[1];
  const drawn = SERIES.map(({ id, reporter }) => ({
    id,
    reporter,
    points: rows.flatMap((row, i): Point[] => {
      const one = row[id];
      if (one === null || one.turnover === null || !visible(row.moment)) return [];
      const x = time.scale(row.moment);
      return [{ row: i, fact: one.fact, x, y: axisOfValues.scale(one.turnover), hollow: one.known !== "published" }];
    }),
  }));
  const spoken = placeSpoken(rows, {
    x: (moment) => time.scale(moment),
    y: (value) => axisOfValues.scale(value),
    visible,
    taken: drawn.flatMap(({ points }) => points),
    reporters: filter.reporter,
    flow: input.flow,
  });
  const taken: Box[] = [...drawn.flatMap(({ points }) => points), ...spoken].map(({ x, y }) => ({
    x0: x - DOT,
    x1: x + DOT,
    y0: y - DOT,
    y1: y + DOT,
  }));
  for (const { label } of axisOfValues.ticks) if (label !== null) taken.push(label.box);
  const segments = drawn.flatMap(({ points }) =>
    points.flatMap((point, i): Segment[] => {
      const before = points[i - 1];
      if (before?.row !== point.row - 1) return [];
      return [
        [
          [before.x, before.y],
          [point.x, point.y],
        ],
      ];
    }),
  );
  const firstFree = placer(taken, segments);

  const strong = { size: fontSize, weight: 600, lang: text.lang } as const;
  const figureOf = (id: SeriesId, points: readonly Point[], above: boolean): Placed | null => {
    const last = points.at(-1);
    const turnover = last === undefined ? null : (rows[last.row]?.[id]?.turnover ?? null);
    if (!alone || last === undefined || turnover === null) return null;
    const words = inDirection(text.write(turnover, "money"), "ltr");
    const y = above ? [last.y - 12, last.y + 20] : [last.y + 20, last.y - 12];
    return firstFree(
      y.flatMap((at) =>
        (["middle", "end", "start"] as const).map((anchor) => placeText(words, last.x, at, anchor, strong)),
      ),
      wide,
    );
  };
  const labelOf = (id: SeriesId, points: readonly Point[], above: boolean): Placed | null => {
    const words = inDirection(text.say(NAMES[id]), text.dir);
    const offsets = above ? [-11, -16, -24, -34] : [19, 25, 33, 43];
    const end = points.at(-1)?.x ?? 0;
    const candidates = points.flatMap(({ x, y }) =>
      offsets.flatMap((dy) =>
        (["end", "middle", "start"] as const).map((anchor) => ({
          placed: placeText(words, anchor === "end" ? x + 6 : anchor === "start" ? x - 6 : x, y + dy, anchor, strong),
          away: Math.abs(dy) + Math.abs(end - x) * 0.12,
        })),
      ),
    );
    // Close to its line first, then close to its end: a name far from its line would name another.
    const sorted = candidates.sort((a, b) => a.away - b.away).map(({ placed }) => placed);
    return firstFree(sorted, room) ?? firstFree(sorted, wide);
  };
  const namedForecast = (): NamedForecast | null => {
    const missed = widestMiss(rows);
    const mark = spoken.find(({ fact }) => fact === missed?.spoken.fact);
    if (!alone || missed === null || mark === undefined) return null;
    const { speaker, who } = missed.spoken;
    const name = speaker === null ? text.pick(who) : text.name(speaker);
    const words = inDirection(text.say("spokenLabel", { name, value: amountOf(missed.spoken, text) }), text.dir);
    const below = [26, 42, 58, 74, 90, 106, 122].flatMap((dy) => [
      placeText(words, mark.x, mark.y + dy, "middle", strong),
      placeText(words, mark.x + 6, mark.y + dy, "end", strong),
      placeText(words, mark.x - 6, mark.y + dy, "start", strong),
    ]);
    const label = firstFree(below, wide);
    return label === null ? null : { label, leader: { x: mark.x, from: mark.y + 7, to: label.box.y0 - 1 } };
  };
  const upper = higher(drawn);
  const withValues = drawn.map((one) => ({ ...one, value: figureOf(one.id, one.points, one.id === upper) }));
  const series = withValues.map(
    (one): Series => ({
      ...one,
      label: labelOf(one.id, one.points, one.id === upper),
      faded: filter.reporter.length > 0 && !filter.reporter.includes(one.reporter),
    }),
  );
  return { plot, time, values: axisOfValues, series, spoken, forecast: namedForecast(), annotations };
};

/** The series whose names and figures stand above its line: the one that is mostly higher where both have a point. */
const higher = (series: readonly { readonly id: SeriesId; readonly points: readonly Point[] }[]): SeriesId => {
  const [a, b] = series;
  if (a === undefined || b === undefined) return "belarus";
  const ahead = a.points.reduce((sum, point) => {
    const other = b.points.find(({ row }) => row === point.row);
    return other === undefined ? sum : sum + Math.sign(other.y - point.y);
  }, 0);
  return ahead >= 0 ? a.id : b.id;
};
