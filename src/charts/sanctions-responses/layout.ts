import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { Texts } from "../../text/texts.ts";
import type { Annotation } from "../annotations.ts";
import { ANNOTATION_ROW, annotationsOn } from "../annotations.ts";
import type { Dot } from "../dot-lanes.ts";
import { depthOf, dotsOf, middleOf } from "../dot-lanes.ts";
import type { Lane } from "../lane-places.ts";
import { lanesFor, NAME_ROW, sidesFor } from "../lane-places.ts";
import type { SpaceInput } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { domainOf, timeAxis } from "../time-axis.ts";
import type { Plot } from "../value-axis.ts";
import type { ActRow, Side } from "./rows.ts";
import { SIDES } from "./rows.ts";
import { sideName } from "./words.ts";

export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  /** In the order of `SIDES`. */
  readonly lanes: readonly Lane[];
  /** Between those who impose and those who answer, CSS pixels from the upper edge. */
  readonly border: number;
  /** Radius of a sign, CSS pixels. */
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly ActRow[];
}

const AXIS = 28;
/** Between signs of one day, and around the signs of a lane. */
const [PITCH, PAD] = [9, 9];
/** After how many lanes those begin that answer. */
const ANSWERS = SIDES.indexOf("russia");
const DAY = 86_400_000;

/** The years of the acts, whole. */
export const extentOf = (rows: readonly ActRow[]): DaySpan => ({
  from: firstDay(rows[0]?.date.slice(0, 4) ?? "1997"),
  to: lastDay(rows.at(-1)?.date.slice(0, 4) ?? "2026"),
});

const heightsFor = (rows: readonly ActRow[], x: (row: ActRow) => number): readonly number[] =>
  SIDES.map((side) => depthOf(rows.filter((row) => row.side === side).map(x), PITCH) * PITCH + 2 * PAD);

const laneName = (side: Side, rows: readonly ActRow[], text: Texts): string =>
  text.say("responsesLane", {
    side: sideName(side, text),
    number: text.write(rows.filter((row) => row.side === side).length, "count"),
  });

/** Height of the drawing as it stands best, CSS pixels. */
export const actsHeight = (width: number, rows: readonly ActRow[]): number => {
  const { from, to } = extentOf(rows);
  const narrow = width < 560;
  const perDay = (width - (narrow ? 28 : 200)) / (to - from + 1);
  const heights = heightsFor(rows, (row) => (middleOf(row) / DAY) * perDay);
  return Math.ceil(heights.reduce((sum, height) => sum + height + (narrow ? NAME_ROW : 0), 0) + AXIS + 8);
};

/** All places and words of the drawing. */
export const layout = ({ rows, size, filter, flow, axis, text, fontSize, annotations = [] }: LayoutInput): Layout => {
  const alone = axis === null;
  const names = SIDES.map((side) => laneName(side, rows, text));
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
  const shown = rows.map((row, i) => ({ row, i })).filter(({ row }) => row.to > domain[0] && row.from < domain[1]);
  const heights = heightsFor(
    shown.map(({ row }) => row),
    (row) => time.scale(middleOf(row)),
  );
  const wished = heights.reduce((sum, height) => sum + height, 0);
  const room = plot.bottom - plot.top - (sides.names === null ? NAME_ROW * heights.length : 0);
  const spare = Math.max(0, room - wished) / heights.length;
  const lanes = lanesFor(
    names,
    heights.map((height) => height + spare),
    [plot.top, plot.bottom],
    sides,
    size.width,
    text,
    fontSize,
  );
  const pitch = PITCH * Math.min(1, room / Math.max(1, wished));
  const dots = SIDES.flatMap((side, lane) =>
    dotsOf(
      shown.filter(({ row }) => row.side === side),
      lanes[lane] ?? { top: 0, bottom: 0 },
      time,
      plot,
      pitch,
    ),
  );
  return {
    plot,
    time,
    lanes,
    border: lanes[ANSWERS - 1]?.bottom ?? plot.bottom,
    radius: Math.max(1.75, pitch / 2 - 1),
    dots: [...dots].sort((a, b) => a.row - b.row),
    annotations: marked,
  };
};
