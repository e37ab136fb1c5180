import { createRequire } from "node:module";
import type { Font } from "fontkit";
import { openSync } from "fontkit";

/** Of the faces: the two that are shipped. */
export type Weight = 400 | 600;
export type Subset = "latin" | "latin-ext" | "cyrillic" | "arabic";

const { resolve } = createRequire(import.meta.url);
const ZWJ = 0x200d;

/**
 * One file of IBM Plex as fontkit reads it: `arabic` of IBM Plex Sans Arabic, the others of IBM Plex Sans unless a
 * family is named.
 *
 * A glyph remembers the characters for which it was made first. Unless every character's glyph is made before
 * anything is shaped, the parts of composed glyphs come without a character and their letters no longer join. ZWJ
 * goes first, because the font has no glyph of it: the missing glyph then counts as ZWJ.
 */
export const openPlex = (
  subset: Subset,
  weight: Weight,
  family = subset === "arabic" ? "ibm-plex-sans-arabic" : "ibm-plex-sans",
): Font => {
  const font = openSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`));
  for (const codePoint of [ZWJ, ...font.characterSet]) font.glyphForCodePoint(codePoint);
  return font;
};

const SUBSETS = ["latin", "latin-ext", "cyrillic", "arabic"] as const;
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const isArabic = (char: string): boolean => /[\p{Script=Arabic}\p{M}،؛؟ـ\u200c\u200d]/u.test(char);

/** A function that shapes a text as a browser does, each run with the file that has its letters: width in 1/1000 em. */
export const plexShaper = (weight: Weight): ((text: string) => number) => {
  const fonts = new Map(SUBSETS.map((subset) => [subset, openPlex(subset, weight)]));
  const subsetOf = (char: string): Subset => {
    const codePoint = char.codePointAt(0) ?? 0;
    if (isArabic(char)) return "arabic";
    const found = SUBSETS.find((subset) => fonts.get(subset)?.hasGlyphForCodePoint(codePoint));
    if (found === undefined) throw new Error(`no file of IBM Plex draws U+${codePoint.toString(16)}`);
    return found;
  };
  const shape = (word: string): number => {
    const runs: { subset: Subset; text: string }[] = [];
    for (const char of word) {
      const subset = subsetOf(char);
      const last = runs.at(-1);
      if (last?.subset === subset) last.text += char;
      else runs.push({ subset, text: char });
    }
    return runs.reduce((sum, { subset, text }) => sum + (fonts.get(subset)?.layout(text).advanceWidth ?? 0), 0);
  };
  const space = fonts.get("latin")?.glyphForCodePoint(32).advanceWidth ?? 0;
  return (text) => {
    const words = text.replace(INVISIBLE, "").split(/[ \u00a0\u202f]/);
    return words.reduce((sum, word) => sum + shape(word), (words.length - 1) * space);
  };
};
