import type { Filter } from "../../filter/filter.ts";
import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { Texts } from "../../text/texts.ts";
import type { Size } from "../../ui/theme.ts";
import type { SharedAxis } from "../chart.ts";
import type { Box, Placed } from "../place.ts";
import { overlap, placeText, spread, within } from "../place.ts";
import type { TimeAxis } from "../time-axis.ts";
import { domainOf, inDirection, timeAxis } from "../time-axis.ts";
import type { Plot, ValueAxis } from "../value-axis.ts";
import { valueAxis } from "../value-axis.ts";
import type { Kind, PackageRow } from "./rows.ts";
import { KINDS } from "./rows.ts";

/** A part of a bar, or the dashed part that stands for what was not published. */
export interface Part {
  readonly kind: Kind | "unpublished";
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
}
export interface LayoutInput {
  readonly rows: readonly PackageRow[];
  readonly size: Size;
  readonly filter: Filter;
  readonly flow: "ltr" | "rtl";
  readonly axis: SharedAxis | null;
  readonly text: Texts;
  readonly fontSize: number;
  /** Its number is written before any other. */
  readonly open: string | null;
}

const DAY = 86_400_000;
const GAP = 1;
/** Height of the dashed part: it says that something is missing, not how much. */
const UNKNOWN = 9;

const extentOf = (rows: readonly PackageRow[]): DaySpan => ({
  from: firstDay(rows[0]?.date.slice(0, 4) ?? "2022"),
  to: lastDay(rows.at(-1)?.date.slice(0, 4) ?? "2022"),
});

/** All places and words of the drawing. */
export const layout = ({ rows, size, filter, flow, axis, text, fontSize, open }: LayoutInput): Layout => {
  const alone = axis === null;
  const [values, edge] = [46, 14];
  const [left, right] = axis !== null ? [axis.left, axis.right] : text.dir === "rtl" ? [values, edge] : [edge, values];
  const domain = axis?.domain ?? domainOf(filter.time, extentOf(rows));
  const time = timeAxis({ domain, left, right, width: size.width, flow }, text, { fontSize });
  const plot: Plot = { left, right: time.plotRight, top: alone ? 28 : 22, bottom: size.height - (alone ? 28 : 6) };
  const axisOfValues = valueAxis(Math.max(0, ...rows.map((row) => row.total ?? 0)), plot, size.width, fontSize, text);

  const perDay = ((plot.right - plot.left) / (domain[1] - domain[0])) * DAY;
  const barWidth = Math.min(16, Math.max(4, Math.floor(perDay * 16)));
  const visible = rows
    .map((row, i) => ({ row, i, day: time.scale(row.moment + DAY / 2) }))
    .filter(({ row }) => row.moment >= domain[0] && row.moment < domain[1])
    .sort((a, b) => a.day - b.day);
  const places = spread(
    visible.map(({ day }) => day),
    barWidth + GAP,
  );
  const base = axisOfValues.scale(0);
  const bars = visible.map(({ row, i, day }, place) => {
    const parts: Part[] = [];
    let sum = 0;
    for (const kind of KINDS) {
      const count = row[kind];
      if (count === null || count === 0) continue;
      const y = axisOfValues.scale(sum + count);
      parts.push({ kind, y, height: axisOfValues.scale(sum) - y });
      sum += count;
    }
    const known = axisOfValues.scale(sum);
    if (!row.complete) parts.push({ kind: "unpublished", y: known - UNKNOWN, height: UNKNOWN });
    const top = row.complete ? known : known - UNKNOWN;
    return { row: i, fact: row.fact, x: places[place] ?? day, day, parts, top: Math.min(top, base), label: null };
  });
  return {
    plot,
    time,
    values: axisOfValues,
    barWidth,
    bars: labelled(bars, rows, barWidth, size, plot, axisOfValues, { text, fontSize, open }),
  };
};

/** Numbers above the bars, as many as there is room for: the open one, the first, the newest, then the tallest. */
const labelled = (
  bars: readonly Bar[],
  rows: readonly PackageRow[],
  barWidth: number,
  size: Size,
  plot: Plot,
  values: ValueAxis,
  { text, fontSize, open }: Pick<LayoutInput, "text" | "fontSize" | "open">,
): readonly Bar[] => {
  const lettering = { size: fontSize, weight: 600, lang: text.lang } as const;
  const space: Box = { x0: 0, x1: size.width, y0: 0, y1: plot.bottom };
  const solid: Box[] = bars.map(({ x, top }) => ({
    x0: x - barWidth / 2,
    x1: x + barWidth / 2,
    y0: top,
    y1: plot.bottom,
  }));
  const taken: Box[] = values.ticks.flatMap(({ label }) => (label === null ? [] : [label.box]));
  const labels = new Map<number, Placed>();
  const rank = (bar: Bar): number =>
    bar.fact === open ? -3 : bar.row === 0 ? -2 : bar.row === rows.length - 1 ? -1 : bar.top;
  for (const bar of [...bars].sort((a, b) => rank(a) - rank(b))) {
    const words = inDirection(text.write(rows[bar.row]?.number ?? null, "count"), "ltr");
    const placed = placeText(words, bar.x, bar.top - 5, "middle", lettering);
    if (!within(placed.box, space) || taken.some((box) => overlap(placed.box, box, 2))) continue;
    if (solid.some((box, i) => bars[i] !== bar && overlap(placed.box, box, 1))) continue;
    labels.set(bar.row, placed);
    taken.push(placed.box);
  }
  return bars.map((bar) => ({ ...bar, label: labels.get(bar.row) ?? null }));
};
