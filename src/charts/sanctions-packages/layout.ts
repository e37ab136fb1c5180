import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { Annotation } from "../annotations.ts";
import type { Box, Placed } from "../place.ts";
import { overlap, placeText, spread, within } from "../place.ts";
import type { SpaceInput } from "../plot-space.ts";
import { plotSpace } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { inDirection } from "../time-axis.ts";
import type { Plot, ValueAxis } from "../value-axis.ts";
import { valueAxis } from "../value-axis.ts";
import type { Kind, PackageRow } from "./rows.ts";
import { KINDS } from "./rows.ts";

/** A part of a bar: one kind of listing, all of them in a stave, or the dashed part that was not published. */
export interface Part {
  readonly kind: Kind | "listed" | "unpublished";
  readonly y: number;
  readonly height: number;
}
export interface Bar {
  readonly row: number;
  readonly fact: string;
  /** Its middle, CSS pixels; `day` is where its day of adoption lies, a few pixels away where bars crowd. */
  readonly x: number;
  readonly day: number;
  readonly parts: readonly Part[];
  readonly top: number;
  readonly label: Placed | null;
}
export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  /** CSS pixels. */
  readonly barWidth: number;
  readonly bars: readonly Bar[];
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly PackageRow[];
  /** Its number is written before any other. */
  readonly open: string | null;
}

const DAY = 86_400_000;
const GAP = 1;
const [NARROWEST, WIDEST] = [3, 12];
/** Height of the dashed part: it says that something is missing, not how much. */
const UNKNOWN = 9;

const extentOf = (rows: readonly PackageRow[]): DaySpan => ({
  from: firstDay(rows[0]?.date.slice(0, 4) ?? "2022"),
  to: lastDay(rows.at(-1)?.date.slice(0, 4) ?? "2022"),
});

/** All places and words of the drawing. */
export const layout = ({ rows, open, ...input }: LayoutInput): Layout => {
  const { size, axis, text, fontSize } = input;
  const alone = axis === null;
  const { domain, time, plot, wide, annotations } = plotSpace(input, extentOf(rows), { alone: 28, shared: 22 });
  const axisOfValues = valueAxis(Math.max(0, ...rows.map((row) => row.total ?? 0)), plot, size.width, fontSize, text);

  const visible = rows
    .map((row, i) => ({ row, i, day: time.scale(row.moment + DAY / 2) }))
    .filter(({ row }) => row.moment >= domain[0] && row.moment < domain[1])
    .sort((a, b) => a.day - b.day);
  const apart =
    visible.length < 2 ? WIDEST * 2 : ((visible.at(-1)?.day ?? 0) - (visible[0]?.day ?? 0)) / (visible.length - 1);
  const barWidth = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(apart * 0.35)));
  const places = spread(
    visible.map(({ day }) => day),
    barWidth + GAP,
    [plot.left + barWidth / 2, plot.right - barWidth / 2],
  );
  const base = axisOfValues.scale(0);
  const bars = visible.map(({ row, i, day }, place) => {
    const known = axisOfValues.scale(row.total ?? 0);
    const parts: Part[] = alone
      ? stacked(row, axisOfValues)
      : row.total
        ? [{ kind: "listed", y: known, height: base - known }]
        : [];
    if (!row.complete) parts.push({ kind: "unpublished", y: known - UNKNOWN, height: UNKNOWN });
    const top = row.complete ? known : known - UNKNOWN;
    return { row: i, fact: row.fact, x: places[place] ?? day, day, parts, top: Math.min(top, base), label: null };
  });
  return {
    plot,
    time,
    values: axisOfValues,
    barWidth,
    bars: labelled(bars, rows, barWidth, wide, axisOfValues, { text, fontSize, open }),
    annotations,
  };
};

const stacked = (row: PackageRow, values: ValueAxis): Part[] => {
  let sum = 0;
  return KINDS.flatMap((kind): Part[] => {
    const count = row[kind];
    if (count === null || count === 0) return [];
    const from = values.scale(sum);
    sum += count;
    return [{ kind, y: values.scale(sum), height: from - values.scale(sum) }];
  });
};

/** How far a number may be lifted over its neighbours' bars, CSS pixels; the open one's as far as it takes. */
const LIFTS = [5, 8, 11];
const ANY_LIFT = Array.from({ length: 120 }, (_, i) => 5 + i * 3);

/** Numbers above the bars, as many as there is room for: the open one, the first, the newest, then the tallest. */
const labelled = (
  bars: readonly Bar[],
  rows: readonly PackageRow[],
  barWidth: number,
  space: Box,
  values: ValueAxis,
  { text, fontSize, open }: Pick<LayoutInput, "text" | "fontSize" | "open">,
): readonly Bar[] => {
  const lettering = { size: fontSize, weight: 600, lang: text.lang } as const;
  const solid: Box[] = bars.map(({ x, top }) => ({
    x0: x - barWidth / 2,
    x1: x + barWidth / 2,
    y0: top,
    y1: space.y1,
  }));
  const taken: Box[] = values.ticks.flatMap(({ label }) => (label === null ? [] : [label.box]));
  const labels = new Map<number, Placed>();
  const rank = (bar: Bar): number =>
    bar.fact === open ? -3 : bar.row === 0 ? -2 : bar.row === rows.length - 1 ? -1 : bar.top;
  for (const bar of [...bars].sort((a, b) => rank(a) - rank(b))) {
    const row = rows[bar.row];
    if (row === undefined) continue;
    const number = inDirection(text.write(row.number, "count"), "ltr");
    // The first says in full what the others count, so that a number is not read as the height of its bar.
    const full = bar.row === 0 ? [inDirection(text.pick(row.label), text.dir)] : [];
    const placed = [...full, number]
      .flatMap((words) =>
        (bar.fact === open ? ANY_LIFT : LIFTS).flatMap((lift) =>
          (words === number ? (["middle"] as const) : (["middle", "start", "end"] as const)).map((anchor) =>
            placeText(words, bar.x + sideways(anchor, barWidth), bar.top - lift, anchor, lettering),
          ),
        ),
      )
      .find(
        ({ box }) =>
          within(box, space) &&
          !taken.some((other) => overlap(box, other, 3)) &&
          !solid.some((other, i) => bars[i] !== bar && overlap(box, other, 2)),
      );
    if (placed === undefined) continue;
    labels.set(bar.row, placed);
    taken.push(placed.box);
  }
  return bars.map((bar) => ({ ...bar, label: labels.get(bar.row) ?? null }));
};

const sideways = (anchor: Placed["anchor"], barWidth: number): number =>
  anchor === "middle" ? 0 : anchor === "start" ? -barWidth / 2 : barWidth / 2;
