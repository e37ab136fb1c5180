import { msToDay } from "../record/dates.ts";
import type { Annotation } from "./annotations.ts";
import type { Box, Placed, Segment } from "./place.ts";
import { placer, placeText } from "./place.ts";
import type { SpaceInput } from "./plot-space.ts";
import { plotSpace } from "./plot-space.ts";
import type { ShareKind, SharePoint } from "./share-points.ts";
import { momentOf } from "./share-points.ts";
import { stepAside } from "./step-aside.ts";
import type { TimeAxis } from "./time-axis.ts";
import { inDirection } from "./time-axis.ts";
import type { Plot, ValueAxis } from "./value-axis.ts";
import { valueAxis } from "./value-axis.ts";

/** One share, CSS pixels. */
export interface ShareMark {
  /** Index of its row. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly kind: ShareKind;
  /** Ends of the period where it is longer than a year, else `null`. */
  readonly period: readonly [from: number, to: number] | null;
  /** The figure beside its mark; `null` where there is no room. */
  readonly value: Placed | null;
}
export interface ShareLayout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  readonly marks: readonly ShareMark[];
  /** Names of the measures, each at a mark of its own. */
  readonly names: readonly Placed[];
  readonly annotations: readonly Annotation[];
}
export interface ShareInput extends SpaceInput {
  readonly rows: readonly SharePoint[];
  readonly kinds: readonly ShareKind[];
}

const APART = 10;
const SIGN = 6;
const LONG = 370 * 86_400_000;
const YEAR = 365.25 * 86_400_000;

/** All places and words of a chart of shares. */
export const shareLayout = ({ rows, kinds, ...input }: ShareInput): ShareLayout => {
  const { size, axis, text, fontSize, flow } = input;
  const alone = axis === null;
  const moments = rows.map(momentOf);
  const extent = {
    from: msToDay(Math.min(...moments, Date.UTC(2026, 0, 1)) - YEAR / 2),
    to: msToDay(Math.max(...moments, Date.UTC(2001, 0, 1)) + YEAR / 2),
  };
  const { domain, time, plot, room, wide, annotations } = plotSpace(input, extent, { alone: 24, shared: 14 });
  const largest = Math.max(10, ...rows.map(({ share }) => share));
  const values = valueAxis(largest, plot, size.width, fontSize, text, { format: "share" });

  const placed: { readonly x: number; readonly y: number; readonly row: number; readonly kind: ShareKind }[] = [];
  rows.forEach((row, i) => {
    const [moment, kind] = [momentOf(row), kinds.find(({ id }) => id === row.kind)];
    if (kind === undefined || moment < domain[0] || moment > domain[1]) return;
    const y = values.scale(row.share);
    const x = stepAside({ x: time.scale(moment), y }, placed, APART, flow === "rtl" ? -1 : 1);
    placed.push({ x, y, row: i, kind });
  });
  const taken: Box[] = placed.map(({ x, y }) => ({ x0: x - SIGN, x1: x + SIGN, y0: y - SIGN, y1: y + SIGN }));
  for (const { label } of values.ticks) if (label !== null) taken.push(label.box);
  const periodAt = (row: SharePoint | undefined): ShareMark["period"] => {
    if (row === undefined || row.to - row.from <= LONG) return null;
    const ends = [time.scale(row.from), time.scale(row.to)].map((x) => Math.min(Math.max(x, plot.left), plot.right));
    return [Math.min(...ends), Math.max(...ends)];
  };
  const bars = placed.flatMap(({ row, y }): Segment[] => {
    const period = periodAt(rows[row]);
    return period === null
      ? []
      : [
          [
            [period[0], y],
            [period[1], y],
          ],
        ];
  });
  const free = placer(taken, bars);
  /** Whether a word stands nearer to its own mark than to any other, which it would seem to name. */
  const belongs = (own: { readonly x: number; readonly y: number }, { box }: Placed): boolean => {
    const away = (mark: { readonly x: number; readonly y: number }): number =>
      Math.hypot(Math.max(box.x0 - mark.x, 0, mark.x - box.x1), Math.max(box.y0 - mark.y, 0, mark.y - box.y1));
    return placed.every((mark) => mark === own || away(mark) > away(own));
  };

  const names = kinds.flatMap(({ id, label }): readonly Placed[] => {
    const words = inDirection(text.say(label), text.dir);
    const lettering = { size: fontSize, weight: 600, lang: text.lang } as const;
    // Beside the newest mark first: there a reader's eye ends.
    const candidates = placed
      .filter(({ kind }) => kind.id === id)
      .toReversed()
      .flatMap((mark) => {
        const { x, y } = mark;
        const around = [
          placeText(words, x - 10, y + 4, "end", lettering),
          placeText(words, x + 10, y + 4, "start", lettering),
          ...[-10, 19, -24].flatMap((dy) =>
            (["end", "middle", "start"] as const).map((anchor) => placeText(words, x, y + dy, anchor, lettering)),
          ),
        ];
        return around.filter((candidate) => belongs(mark, candidate));
      });
    const found = free(candidates, room) ?? free(candidates, wide);
    return found === null ? [] : [found];
  });
  const marks = placed.map((mark): ShareMark => {
    const row = rows[mark.row];
    const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
    const words = inDirection(text.write(row?.share ?? null, "share"), "ltr");
    const { x, y } = mark;
    const candidates = [
      placeText(words, x, y - 10, "middle", lettering),
      placeText(words, x + 9, y + 4, "start", lettering),
      placeText(words, x, y + 19, "middle", lettering),
      placeText(words, x - 9, y + 4, "end", lettering),
    ];
    const own = candidates.filter((candidate) => belongs(mark, candidate));
    return { ...mark, period: periodAt(row), value: alone ? free(own, wide) : null };
  });
  return { plot, time, values, marks, names, annotations };
};
