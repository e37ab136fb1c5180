/** The part of fontkit 2 that is used here; the package brings no types. */
declare module "fontkit" {
  export interface Glyph {
    readonly id: number;
    /** Font units. */
    readonly advanceWidth: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    /** Font units, kerning included. */
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): GlyphRun;
  }
  export function openSync(file: string): Font;
}
