import type { Glyph } from "../glyph.ts";
import { stepAside } from "../step-aside.ts";
import type { TradeRow } from "./rows.ts";
import type { Spoken } from "./spoken.ts";
import { heightOf } from "./spoken.ts";

/** Where a statement is drawn, CSS pixels. */
export interface SpokenMark {
  readonly row: number;
  readonly fact: string;
  readonly spoken: Spoken;
  readonly x: number;
  readonly y: number;
  /** A plus for goods and services together, which are no part of the same sum as goods. */
  readonly glyph: Glyph;
  /** True where the filter asks for other reporters only. */
  readonly faded: boolean;
}
interface SpokenSpace {
  x(moment: number): number;
  y(value: number): number;
  visible(moment: number): boolean;
  /** Points of the lines. */
  readonly taken: readonly { readonly x: number; readonly y: number }[];
  readonly reporters: readonly string[];
  readonly flow: "ltr" | "rtl";
}

/** Between the middles of two marks, CSS pixels. */
const APART = 9;

/**
 * Each statement at the year it is about and the height it names. Where several name much the same, the later ones
 * step aside, in the direction of time first.
 */
export const placeSpoken = (rows: readonly TradeRow[], space: SpokenSpace): readonly SpokenMark[] => {
  const { taken, reporters, flow } = space;
  const marks: SpokenMark[] = [];
  rows.forEach((row, i) => {
    if (!space.visible(row.moment)) return;
    for (const spoken of row.spoken) {
      const y = space.y(heightOf(spoken));
      const place = { x: space.x(row.moment), y };
      marks.push({
        row: i,
        fact: spoken.fact,
        spoken,
        x: stepAside(place, [...taken, ...marks], APART, flow === "rtl" ? -1 : 1),
        y,
        glyph: spoken.basis === "goods-and-services" ? "plus" : "diamond",
        faded: reporters.length > 0 && !reporters.includes(spoken.reporter),
      });
    }
  });
  return marks;
};
