import { tickStep } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Texts } from "../text/texts.ts";
import type { Placed } from "./place.ts";
import { placeText } from "./place.ts";
import { inDirection } from "./time-axis.ts";

/** The part of a drawing where marks stand, CSS pixels from its upper left corner. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface ValueTick {
  readonly value: number;
  readonly y: number;
  /** `null` on the base line, which needs no words where there is no room for them. */
  readonly label: Placed | null;
}
/** An axis of values that starts at zero, or below it where values are negative. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly ValueTick[];
  /** CSS pixels from the upper edge of the drawing. */
  scale(value: number): number;
}

/** With more ticks, lines from top to bottom are a fence: a short mark under the base says enough. */
const FEW = 9;
/** Whether ticks of time are drawn through the whole plot; on a shared axis they always are, as they join the staves. */
export const throughPlot = (ticks: number, shared: boolean): boolean => shared || ticks <= FEW;

/** Room for a number beside the plot; with less of it, numbers stand inside, on their lines. */
const BESIDE = 36;

export interface ValueAxisOptions {
  /** The smallest value, where some are negative. */
  readonly least?: number;
  /** How the numbers are written: whole numbers where left out. */
  readonly format?: "count" | "share";
}

/**
 * The axis from zero, or from the least value, to the largest. Its numbers stand where a reader of the language ends a line: right of the
 * plot in English and Russian, left of it in Arabic.
 */
export const valueAxis = (
  largest: number,
  plot: Plot,
  width: number,
  fontSize: number,
  text: Texts,
  { least = 0, format = "count" }: ValueAxisOptions = {},
): ValueAxis => {
  const tall = plot.bottom - plot.top;
  const count = Math.max(2, Math.min(6, Math.floor(tall / 60)));
  const step = tickStep(Math.min(least, 0), Math.max(largest, 1), count);
  const max = Math.ceil(Math.max(largest, 1) / step) * step;
  const min = Math.floor(Math.min(least, 0) / step) * step;
  const scale = scaleLinear().domain([min, max]).range([plot.bottom, plot.top]);
  const left = text.dir === "rtl";
  const beside = (left ? plot.left : width - plot.right) >= BESIDE;
  const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
  const labelAt = (value: number, y: number): Placed | null => {
    if (value === 0 && !beside) return null;
    const words = inDirection(text.write(value, format), "ltr");
    if (!beside) return placeText(words, left ? plot.left : plot.right, y - 4, left ? "start" : "end", lettering);
    // Centred on its line. The lowest may have no room under it for signs that reach below digits.
    const baseline = value === min && (min < 0 || format === "share") ? y + 1 : y + 4;
    return placeText(words, left ? plot.left - 8 : plot.right + 8, baseline, left ? "end" : "start", lettering);
  };
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => {
    const value = min + i * step;
    const y = scale(value);
    return { value, y, label: labelAt(value, y) };
  });
  return { min, max, ticks, scale: (value) => scale(value) };
};
