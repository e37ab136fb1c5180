import type { Texts } from "../text/texts.ts";
import { textWidth, wrapText } from "../ui/text-width.ts";
import type { SharedAxis } from "./chart.ts";
import type { Placed } from "./place.ts";
import { placeText } from "./place.ts";
import { inDirection } from "./time-axis.ts";

/** A row of a drawing whose rows have names. */
export interface Lane {
  /** CSS pixels from the upper edge of the drawing: where its marks may stand. */
  readonly top: number;
  readonly bottom: number;
  /** Its name, a line each: beside the plot where there is room, else above the marks. */
  readonly name: readonly Placed[];
}
/** Room around the plot, CSS pixels. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  /** Room for names at the reading side; `null`: they stand above their lanes. */
  readonly names: number | null;
}

/** Narrower drawings write names above the lanes. */
const NARROW = 560;
const [EDGE, NARROWEST, WIDEST, PAD] = [14, 72, 190, 16];
const LINE = 15;
/** Height of a name above its lane, CSS pixels. */
export const NAME_ROW = 17;

/** How much room the names of lanes take, and where. */
export const sidesFor = (
  names: readonly string[],
  width: number,
  axis: SharedAxis | null,
  text: Texts,
  fontSize: number,
): Sides => {
  const rtl = text.dir === "rtl";
  if (axis !== null) {
    const room = rtl ? axis.right : axis.left;
    return { left: axis.left, right: axis.right, names: room < NARROWEST || width < NARROW ? null : room };
  }
  if (width < NARROW) return { left: EDGE, right: EDGE, names: null };
  const widths = names.map((name) => textWidth(name, { size: fontSize, weight: 400, lang: text.lang }) + PAD);
  const room = Math.min(Math.max(NARROWEST, ...widths), WIDEST);
  return rtl ? { left: EDGE, right: room, names: room } : { left: room, right: EDGE, names: room };
};

/**
 * Lanes of the wished heights from `top` on, made smaller together where there is not the room.
 * @param heights of the marks alone, CSS pixels
 */
export const lanesFor = (
  names: readonly string[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
  { names: room }: Sides,
  width: number,
  text: Texts,
  fontSize: number,
): readonly Lane[] => {
  const above = room === null ? NAME_ROW : 0;
  const wished = heights.reduce((sum, height) => sum + height, 0);
  const scale = Math.min(1, Math.max(0.1, (bottom - top - above * heights.length) / Math.max(1, wished)));
  const rtl = text.dir === "rtl";
  const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
  let y = top;
  return heights.map((height, i): Lane => {
    const lane = { top: y + above, bottom: y + above + height * scale };
    y = lane.bottom;
    const lines = wrapText(names[i] ?? "", (room ?? width) - 12, lettering).slice(0, height * scale < 2 * LINE ? 1 : 2);
    const first = room === null ? lane.top - 4 : (lane.top + lane.bottom) / 2 + 4 - ((lines.length - 1) * LINE) / 2;
    const name = lines.map((line, n) =>
      placeText(inDirection(line, text.dir), rtl ? width : 0, first + n * LINE, rtl ? "end" : "start", lettering),
    );
    return { ...lane, name };
  });
};
