import { dayToMs, firstDay, lastDay } from "../record/dates.ts";
import type { EventFact } from "../record/record.ts";
import type { Texts } from "../text/texts.ts";
import type { Box, Placed } from "./place.ts";
import { overlap, placeText, within } from "./place.ts";
import type { TimeAxis } from "./time-axis.ts";
import { inDirection } from "./time-axis.ts";

/** An event of the timeline, marked on another chart: a line down the plot with its short label on top. */
export interface Annotation {
  /** Id of the event. */
  readonly fact: string;
  /** CSS pixels from the left edge. */
  readonly x: number;
  /** From the top, 0 is the first. */
  readonly row: number;
  readonly label: Placed;
}
export interface AnnotationSpace {
  readonly time: TimeAxis;
  /** Of the drawing, CSS pixels. */
  readonly width: number;
  /** Rows of labels at most. */
  readonly rows: number;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly text: Texts;
}

/** Height of one row of labels, CSS pixels. */
export const ANNOTATION_ROW = 17;
const BASELINE = 12;
/** Between a line and its label, and between labels. */
const [BESIDE, APART] = [4, 8];

/** The middle of the days that an event may have begun on. */
const momentOf = (event: EventFact): number => (dayToMs(firstDay(event.date)) + dayToMs(lastDay(event.date) + 1)) / 2;

/**
 * The events that can be labelled, the most important first, then the oldest: no label meets another or another's
 * line. An event without room for its label is left out, since a line without words would say nothing.
 */
export const annotationsOn = (
  events: readonly EventFact[],
  { time, width, rows, fontSize, text }: AnnotationSpace,
): readonly Annotation[] => {
  const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
  const edge: Box = { x0: 0, x1: width, y0: 0, y1: rows * ANNOTATION_ROW };
  const placed: Annotation[] = [];
  /** The stretch of a mark's line that leads through the rows of labels. */
  const lineOf = (x: number, row: number): Box => ({ x0: x, x1: x, y0: row * ANNOTATION_ROW, y1: edge.y1 });
  const free = (x: number, row: number, { box }: Placed): boolean =>
    within(box, edge) &&
    placed.every(
      (other) =>
        !overlap(box, other.label.box, APART) &&
        !overlap(box, lineOf(other.x, other.row), BESIDE - 1) &&
        !overlap(lineOf(x, row), other.label.box, BESIDE - 1),
    );
  const order = [...events].sort((a, b) => a.importance - b.importance || momentOf(a) - momentOf(b));
  for (const event of order) {
    const moment = momentOf(event);
    if (moment < time.domain[0] || moment > time.domain[1]) continue;
    const x = time.scale(moment);
    const words = inDirection(text.pick(event.label), text.dir);
    const found = Array.from({ length: rows }, (_, row) => row)
      .flatMap((row) =>
        (["start", "end"] as const).map((anchor) => ({
          row,
          label: placeText(
            words,
            anchor === "start" ? x + BESIDE : x - BESIDE,
            row * ANNOTATION_ROW + BASELINE,
            anchor,
            lettering,
          ),
        })),
      )
      .find(({ row, label }) => free(x, row, label));
    if (found) placed.push({ fact: event.id, x, ...found });
  }
  return placed;
};
