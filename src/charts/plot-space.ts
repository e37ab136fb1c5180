import type { Filter } from "../filter/filter.ts";
import type { DaySpan } from "../record/dates.ts";
import type { EventFact } from "../record/record.ts";
import type { Texts } from "../text/texts.ts";
import type { Size } from "../ui/theme.ts";
import type { Annotation } from "./annotations.ts";
import { ANNOTATION_ROW, annotationsOn } from "./annotations.ts";
import type { SharedAxis } from "./chart.ts";
import type { Box } from "./place.ts";
import type { Domain, TimeAxis } from "./time-axis.ts";
import { domainOf, timeAxis } from "./time-axis.ts";
import type { Plot } from "./value-axis.ts";

/** What the layout of any chart over time is made from, beside its rows. */
export interface SpaceInput {
  readonly size: Size;
  readonly filter: Filter;
  readonly flow: "ltr" | "rtl";
  /** `null`: the chart stands alone and has its own axis. */
  readonly axis: SharedAxis | null;
  readonly text: Texts;
  /** CSS pixels. */
  readonly fontSize: number;
  /** Events of the timeline that the reader wants marked on the plot. */
  readonly annotations?: readonly EventFact[] | undefined;
}
/** Where a chart over time may draw. */
export interface PlotSpace {
  readonly domain: Domain;
  readonly time: TimeAxis;
  readonly plot: Plot;
  /** Above the base line, between the sides of the plot: where names of lines and bars should stand. */
  readonly room: Box;
  /** Above the base line, up to the edges of the drawing: where they may stand if the room is full. */
  readonly wide: Box;
  readonly annotations: readonly Annotation[];
}

/** Beside a plot that stands alone, CSS pixels: its numbers, and the edge on the other side. */
const [NUMBERS, EDGE] = [46, 14];
/** Below the base line: the words of the time axis, or a seam between staves. */
const [WORDS, SEAM] = [28, 6];

/**
 * The plot of a chart over time: on the shared axis, or between margins of its own with the numbers on the side where
 * a reader of the language ends a line. Annotations take a band above it.
 * @param extent days that the chart speaks of, for an open end of the time filter
 * @param top CSS pixels left above the plot, alone and on a shared axis
 */
export const plotSpace = (
  { size, filter, flow, axis, text, fontSize, annotations = [] }: SpaceInput,
  extent: DaySpan,
  top: { readonly alone: number; readonly shared: number },
): PlotSpace => {
  const alone = axis === null;
  const ownSides = text.dir === "rtl" ? [NUMBERS, EDGE] : [EDGE, NUMBERS];
  const [left = EDGE, right = EDGE] = alone ? ownSides : [axis.left, axis.right];
  const domain = axis?.domain ?? domainOf(filter.time, extent);
  const time = timeAxis({ domain, left, right, width: size.width, flow }, text, { fontSize });
  const marked = annotationsOn(annotations, { time, width: size.width, rows: alone ? 2 : 1, fontSize, text });
  const rows = Math.max(0, ...marked.map(({ row }) => row + 1));
  const plot: Plot = {
    left,
    right: time.plotRight,
    top: (alone ? top.alone : top.shared) + rows * ANNOTATION_ROW,
    bottom: size.height - (alone ? WORDS : SEAM),
  };
  const above = rows * ANNOTATION_ROW;
  return {
    domain,
    time,
    plot,
    room: { x0: left, x1: plot.right, y0: above, y1: plot.bottom },
    wide: { x0: 0, x1: size.width, y0: above, y1: plot.bottom },
    annotations: marked,
  };
};
