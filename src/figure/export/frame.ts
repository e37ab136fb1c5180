import type { LegendEntry } from "../../charts/chart.ts";
import { inDirection } from "../../charts/time-axis.ts";
import { ltr } from "../../text/bidi.ts";
import type { Lang } from "../../text/texts.ts";
import { textWidth, wrapText } from "../../ui/text-width.ts";
import type { Size } from "../../ui/theme.ts";

/** All that stands around a chart in its file, in the reader's language. Empty texts take no room. */
export interface FrameWords {
  readonly lang: Lang;
  readonly dir: "rtl" | "ltr";
  readonly title: string;
  readonly subtitle: string;
  /** The filter in words. */
  readonly narrowedTo: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  /** Who published the sources, best first, as whole sentences of fewer and fewer names. */
  readonly sources: readonly string[];
  /** Name of the record, licence and date. */
  readonly imprint: string;
  /** Where the view is found; always left to right. */
  readonly address: string;
}
export interface Line {
  readonly text: string;
  /** Where its `anchor` stands, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink: "ink" | "ink2";
}
interface LegendPlace {
  readonly entry: LegendEntry;
  /** Left end of the sign, 18 wide, and the middle of its line. */
  readonly x: number;
  readonly y: number;
  readonly label: Line;
}
interface Box extends Size {
  readonly x: number;
  readonly y: number;
}
/** Places in units of the layout, from the picture's left upper corner. */
export interface Frame {
  readonly size: Size;
  readonly lines: readonly Line[];
  readonly legend: readonly LegendPlace[];
  /** What is left for the chart; its height can be too small, or negative. */
  readonly chart: Box;
  /** The line over the small print. */
  readonly rule: { readonly x0: number; readonly x1: number; readonly y: number };
  /** A square for a code; `null` where none is asked for. */
  readonly code: Box | null;
}
export interface FrameWish {
  readonly width: number;
  /** `null`: as high as frame and chart together. */
  readonly height: number | null;
  /** How high the chart stands best at a width. */
  chartHeight(width: number): number;
  readonly brief: boolean;
  /** Side of a code's square; 0 for none. */
  readonly code: number;
}

/** Around everything, units of the layout. */
export const MARGIN = 24;
/** Side of a code in units of the layout: 20 mm and more in print, where 33 modules are read easily. */
export const CODE = 92;
const SIGN = 18;
const SIGN_GAP = 7;
const LEGEND_GAP = 20;
/** The first sentence that takes no more than two lines. */
const SOURCE_LINES = 2;

/** How a line of words is set. */
export interface Style {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink: "ink" | "ink2";
  /** From baseline to baseline. Arabic has marks above and below: never under one and a half. */
  readonly leading: number;
}
const TITLE: Style = { size: 22, weight: 600, ink: "ink", leading: 33 };
export const SUBTITLE: Style = { size: 14, weight: 400, ink: "ink2", leading: 21 };
const NARROWED: Style = { size: 13, weight: 600, ink: "ink", leading: 20 };
export const SMALL: Style = { size: 12, weight: 400, ink: "ink2", leading: 18 };
export const IMPRINT: Style = { ...SMALL, weight: 600, ink: "ink" };

/** Sets lines one under another, on the side on which reading begins. */
export const setter = (lang: Lang, dir: "rtl" | "ltr", width: number) => {
  const anchor = dir === "rtl" ? "end" : "start";
  const x = dir === "rtl" ? width - MARGIN : MARGIN;
  const wrap = (text: string, room: number, style: Style): readonly string[] =>
    wrapText(text, room, { size: style.size, weight: style.weight, lang });
  const line = (text: string, y: number, { size, weight, ink }: Style): Line => ({
    text,
    x,
    y,
    anchor,
    size,
    weight,
    ink,
  });
  return { wrap, line };
};

const legendRows = (words: FrameWords, width: number, top: number): readonly LegendPlace[] => {
  const rtl = words.dir === "rtl";
  const room = width - 2 * MARGIN;
  let used = 0;
  let y = top + 14;
  return words.legend.map((entry) => {
    const wide = SIGN + SIGN_GAP + textWidth(entry.label, { size: SMALL.size, weight: SMALL.weight, lang: words.lang });
    if (used > 0 && used + wide > room) {
      used = 0;
      y += 20;
    }
    const start = rtl ? width - MARGIN - used : MARGIN + used;
    used += wide + LEGEND_GAP;
    const { size, weight, ink } = SMALL;
    const x = rtl ? start - SIGN - SIGN_GAP : start + SIGN + SIGN_GAP;
    const text = inDirection(entry.label, words.dir);
    return {
      entry,
      x: rtl ? start - SIGN : start,
      y: y - 4,
      label: { text, x, y, anchor: rtl ? "end" : "start", size, weight, ink },
    };
  });
};

/**
 * Where everything stands in a file: words over and under the chart, wrapped, never cut; what is left is the chart's.
 * Pure: widths come from the metrics table.
 */
export const frameOf = (words: FrameWords, wish: FrameWish): Frame => {
  const { lang, dir } = words;
  const { width, brief } = wish;
  const room = width - 2 * MARGIN;
  const { wrap, line } = setter(lang, dir, width);
  const lines: Line[] = [];
  let y = MARGIN - 6;
  for (const [text, style] of [
    [words.title, TITLE],
    [words.subtitle, SUBTITLE],
    [words.narrowedTo, NARROWED],
  ] as const)
    for (const part of wrap(text, room, style)) {
      y += style.leading;
      lines.push(line(inDirection(part, dir), y - style.leading * 0.28, style));
    }
  const legend = legendRows(words, width, y + 6);
  const top = (legend.at(-1)?.label.y ?? y) + 12;

  const beside = room - (wish.code > 0 ? wish.code + 20 : 0);
  const notes = brief ? [] : wrap(words.notes.join(" "), beside, SMALL);
  const most = brief ? 1 : SOURCE_LINES;
  const sources =
    words.sources.map((sentence) => wrap(sentence, beside, SMALL)).find((set) => set.length <= most) ??
    wrap(words.sources.at(-1) ?? "", beside, SMALL);
  const small: readonly (readonly [string, Style])[] = [
    ...[...notes, ...sources].map((text) => [inDirection(text, dir), SMALL] as const),
    ...wrap(words.imprint, beside, IMPRINT).map((text) => [inDirection(text, dir), IMPRINT] as const),
    ...wrap(words.address, beside, SMALL).map((text) => [ltr(text), SMALL] as const),
  ];
  const foot = Math.max(small.length * SMALL.leading, wish.code) + 12;
  const natural = wish.chartHeight(room);
  const height = wish.height ?? Math.ceil(top + natural + 12 + foot + MARGIN - 6);
  const rule = height - (MARGIN - 6) - foot;
  for (const [i, [text, style]] of small.entries())
    lines.push(line(text, rule + 12 + (i + 1) * SMALL.leading - 5, style));
  const code = { x: dir === "rtl" ? MARGIN : width - MARGIN - wish.code, y: rule + 12 };
  return {
    size: { width, height },
    lines,
    legend,
    chart: { x: MARGIN, y: top, width: room, height: rule - 10 - top },
    rule: { x0: MARGIN, x1: width - MARGIN, y: rule },
    code: wish.code > 0 ? { ...code, width: wish.code, height: wish.code } : null,
  };
};
