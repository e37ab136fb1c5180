import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StillPicture } from "../src/figure/still.tsx";

/** Where the pictures wait that pages hold in their HTML: `{lang}/{chart}-{width}.svg`. */
export const PAGE_PICTURES = "node_modules/.cache/page-pictures";
/** CSS pixels that pictures are drawn for; src/figure/still.css chooses by the width of the column. */
export const WIDTHS = [280, 360, 440, 560, 700, 900, 1240] as const;
/** Those of a chart whose pictures are heavy. */
export const FEW_WIDTHS = [360, 560, 900] as const satisfies readonly (typeof WIDTHS)[number][];

/** The pictures of a chart in a language that are at most so wide, the narrowest first. */
export const pagePictures = (chart: string, lang: string, widest: number): readonly StillPicture[] => {
  const files = new Set(readdirSync(join(PAGE_PICTURES, lang)));
  return WIDTHS.filter((width) => width <= widest && files.has(`${chart}-${width}.svg`)).map((width) => ({
    width,
    markup: readFileSync(join(PAGE_PICTURES, lang, `${chart}-${width}.svg`), "utf8"),
  }));
};
