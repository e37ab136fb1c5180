import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { Annotation } from "../annotations.ts";
import { ANNOTATION_ROW, annotationsOn } from "../annotations.ts";
import type { Lane } from "../lane-places.ts";
import { lanesFor, NAME_ROW, sidesFor } from "../lane-places.ts";
import type { Box, Placed } from "../place.ts";
import { placer, placeText } from "../place.ts";
import type { SpaceInput } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { domainOf, inDirection, timeAxis } from "../time-axis.ts";
import type { Plot } from "../value-axis.ts";
import type { ListingRow } from "./rows.ts";
import { LISTS, seriesOf } from "./rows.ts";
import { LIST_NAMES } from "./words.ts";

/** A count, CSS pixels. */
interface Point {
  /** Place of its row. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
}
interface Scale {
  /** The line of its greatest round number, and of zero; CSS pixels from the upper edge. */
  readonly top: number;
  readonly zero: number;
  /** The number of its upper line. */
  readonly label: Placed;
}
export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  /** In the order of `LISTS`, as `scales`. */
  readonly lanes: readonly Lane[];
  readonly scales: readonly Scale[];
  readonly points: readonly Point[];
  /** Between neighbouring counts of one definition: `M…L…`. */
  readonly paths: readonly string[];
  /** The newest count of each definition, beside its point, where there is room. */
  readonly labels: readonly Placed[];
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly ListingRow[];
}

const AXIS = 28;
const LANE = 92;
const SHIPS = 64;
/** Above a lane's upper line: for its number and signs on it. */
const HEAD = 18;
/** Radius of a sign, CSS pixels. */
export const SIGN = 3.75;
/** Counts further apart than two years are not joined: nothing is known of what lay between. */
const JOINED = 2 * 366 * 86_400_000;

const HEIGHTS = LISTS.map((list) => (list === "eu-russia-vessels" || list === "others" ? SHIPS : LANE));

/** The years of the counts, whole. */
export const extentOf = (rows: readonly ListingRow[]): DaySpan => ({
  from: firstDay(rows[0]?.date.slice(0, 4) ?? "1998"),
  to: lastDay(rows.at(-1)?.date.slice(0, 4) ?? "2026"),
});

/** Height of the drawing as it stands best, CSS pixels. */
export const listingsHeight = (width: number): number =>
  HEIGHTS.reduce((sum, height) => sum + height + (width < 560 ? NAME_ROW : 0), 0) + AXIS + 8;

/** The least of 1, 1.5, 2, 3, 4, 5 or 7.5 times a power of ten that is no less. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return ([1, 1.5, 2, 3, 4, 5, 7.5, 10].find((step) => step * power >= value) ?? 10) * power;
};

/** All places and words of the drawing. */
export const layout = ({ rows, size, filter, flow, axis, text, fontSize, annotations = [] }: LayoutInput): Layout => {
  const alone = axis === null;
  const names = LISTS.map((list) => text.say(LIST_NAMES[list]));
  const sides = sidesFor(names, size.width, axis, text, fontSize);
  const domain = axis?.domain ?? domainOf(filter.time, extentOf(rows));
  const time = timeAxis({ domain, left: sides.left, right: sides.right, width: size.width, flow }, text, { fontSize });
  const marked = annotationsOn(annotations, { time, width: size.width, rows: alone ? 2 : 1, fontSize, text });
  const above = ANNOTATION_ROW * Math.max(0, ...marked.map(({ row }) => row + 1));
  const plot: Plot = {
    left: sides.left,
    right: time.plotRight,
    top: above + 4,
    bottom: size.height - (alone ? AXIS : 4),
  };
  const lanes = lanesFor(names, HEIGHTS, [plot.top, plot.bottom], sides, size.width, text, fontSize);
  const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
  const scales = LISTS.map((list, i): Scale & { readonly most: number } => {
    const { top = 0, bottom = 1 } = lanes[i] ?? {};
    const most = roundUp(Math.max(1, ...rows.filter((row) => row.list === list).map(({ value }) => value)));
    const [line, zero] = [top + Math.min(HEAD, (bottom - top) / 3), bottom - 5];
    const left = flow === "ltr";
    const words = inDirection(text.write(most, "count"), "ltr");
    const label = placeText(words, left ? plot.left + 3 : plot.right - 3, line - 4, left ? "start" : "end", lettering);
    return { top: line, zero, most, label };
  });
  const placeOf = (row: ListingRow): { readonly x: number; readonly y: number } => {
    const scale = scales[LISTS.indexOf(row.list)];
    const x = time.scale((row.from + row.to) / 2);
    return { x, y: scale === undefined ? 0 : scale.zero - (row.value / scale.most) * (scale.zero - scale.top) };
  };
  const shown = ({ from, to }: ListingRow): boolean => to > domain[0] && from < domain[1];
  const points = rows.flatMap((row, i): Point[] => {
    const { x, y } = placeOf(row);
    return shown(row) ? [{ row: i, x: Math.min(Math.max(x, plot.left), plot.right), y }] : [];
  });
  const series = seriesOf(rows).map((all) => all.filter(shown));
  const paths = series.flatMap((all) =>
    all.slice(1).flatMap((row, i): string[] => {
      const before = all[i];
      if (before === undefined || row.from - before.from > JOINED) return [];
      const [a, b] = [placeOf(before), placeOf(row)];
      return [`M${a.x.toFixed(2)} ${a.y.toFixed(2)}L${b.x.toFixed(2)} ${b.y.toFixed(2)}`];
    }),
  );
  const taken: Box[] = [
    ...points.map(({ x, y }) => ({ x0: x - SIGN - 1, x1: x + SIGN + 1, y0: y - SIGN - 1, y1: y + SIGN + 1 })),
    ...scales.map(({ label }) => label.box),
    ...(sides.names === null ? lanes.flatMap(({ name }) => name.map(({ box }) => box)) : []),
  ];
  const free = placer(taken);
  const room: Box = { x0: plot.left, x1: size.width - 2, y0: plot.top, y1: plot.bottom };
  const newest = [
    ...series.flatMap((all) => all.at(-1) ?? []),
    ...rows.filter((row) => row.list === "others" && shown(row)),
  ];
  const labels = newest.flatMap((row): Placed[] => {
    const { x, y } = placeOf(row);
    const words = inDirection(text.write(row.value, "count"), "ltr");
    const candidates = [
      placeText(words, x, y - 8, "middle", lettering),
      placeText(words, x - 8, y + 4, "end", lettering),
      placeText(words, x + 8, y + 4, "start", lettering),
      // The one before it stands lower as a rule.
      placeText(words, x + SIGN, y - 7, "end", lettering),
      placeText(words, x + SIGN, y - 12, "end", lettering),
      placeText(words, x, y + 17, "middle", lettering),
    ];
    const found = free(candidates, room);
    return found === null ? [] : [found];
  });
  return { plot, time, lanes, scales, points, paths, labels: alone ? labels : [], annotations: marked };
};
