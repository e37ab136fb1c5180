import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Font } from "fontkit";
import type { Subset, Weight } from "../src/testing/plex.ts";
import { openPlex } from "../src/testing/plex.ts";

// Writes src/ui/font-metrics.json, from which src/ui/text-width.ts measures text where there is no page. Its parts:
// `advances` runs of code points, the first one's number and then the width of each, in 1/1000 em. All lists of
//            numbers are strings, because the formatter would spread arrays over hundreds of lines.
// `joining`  letters that join, those alike together: with both neighbours or the one before, then widths isolated,
//            initial, medial, final at 400, and the same at 600
// `kerning`  what two neighbours gain or lose (kerning, ligatures, forms that depend on a neighbour); see `kerningOf`
// A letter with marks has the width and kerning of its base unless it is listed; marks have none.

const FILE = "src/ui/font-metrics.json";
const WEIGHTS = [400, 600] as const;
const ZWJ = "\u200d";
const TATWEEL = "ـ";
/** Smaller corrections than this are left out: 0.12 px at 12 px. */
const LEAST = 6;
/** One step of a correction, in 1/1000 em, and the character that stands for none. */
const STEP = 7;
const NONE = 100;
const FIRST_CLASS = 35;

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** Characters whose neighbours matter; every other takes its base letter's corrections or none. */
const KERNED = {
  latin: `${range(0x21, 0x7e)}–—“”‘’„«»…`,
  cyrillic: `${range(0x410, 0x44f)}ЄєІіЇїЎўҐґ№`,
  arabic: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچژڤکگی",
} as const;

const files = (subset: Subset): readonly Font[] => WEIGHTS.map((weight) => openPlex(subset, weight));
const fonts = {
  latin: files("latin"),
  "latin-ext": files("latin-ext"),
  cyrillic: files("cyrillic"),
  arabic: files("arabic"),
} as const;

const base = (char: string): string => [...char.normalize("NFD")][0] ?? char;
const glyphs = (font: Font, text: string): string =>
  font
    .layout(text)
    .glyphs.map(({ id }) => id)
    .join();

/** How an Arabic letter joins: with the letters on both sides, with the one before it, or not at all. */
const joiningOf = (char: string): "both" | "before" | null => {
  const font = fonts.arabic[0];
  if (char === TATWEEL) return "both";
  if (font === undefined || !/\p{L}/u.test(char)) return null;
  const plain = font.glyphForCodePoint(char.codePointAt(0) ?? 0).id;
  const changes = (text: string): boolean => !glyphs(font, text).split(",").includes(String(plain));
  return changes(char + ZWJ) ? "both" : changes(ZWJ + char) ? "before" : null;
};

const isInvisible = (char: string): boolean => /[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(char);
const arabicChars = (fonts.arabic[0]?.characterSet ?? [])
  .filter((codePoint) => codePoint >= 0x600 && codePoint <= 0x6ff)
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((char) => !isInvisible(char));

/** Every visible character that does not join, with its width at each weight; the first file that has it counts. */
const plainWidths = (): Map<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>();
  for (const subset of ["latin", "latin-ext", "cyrillic"] as const)
    for (const codePoint of fonts[subset][0]?.characterSet ?? [])
      if (!found.has(codePoint) && codePoint < 0xfff0 && !isInvisible(String.fromCodePoint(codePoint)))
        found.set(
          codePoint,
          fonts[subset].map((font) => font.glyphForCodePoint(codePoint).advanceWidth),
        );
  for (const char of arabicChars)
    if (joiningOf(char) === null)
      found.set(
        char.codePointAt(0) ?? 0,
        fonts.arabic.map((font) => font.layout(char).advanceWidth),
      );
  return found;
};

const advancesOf = (widths: ReadonlyMap<number, readonly number[]>, index: number): string[] => {
  const runs: number[][] = [];
  for (const [codePoint, ofWeights] of [...widths].sort(([a], [b]) => a - b)) {
    const ofBase = widths.get(base(String.fromCodePoint(codePoint)).codePointAt(0) ?? 0);
    if (ofBase !== ofWeights && ofBase?.join() === ofWeights.join()) continue;
    const last = runs.at(-1);
    if (last !== undefined && (last[0] ?? 0) + last.length - 1 === codePoint) last.push(ofWeights[index] ?? 0);
    else runs.push([codePoint, ofWeights[index] ?? 0]);
  }
  return runs.map((run) => run.join(" "));
};

const joining = (): string[] => {
  const groups = new Map<string, string>();
  for (const char of arabicChars) {
    const joins = joiningOf(char);
    if (joins === null) continue;
    const forms = [char, char + ZWJ, ZWJ + char + ZWJ, ZWJ + char];
    const widths = fonts.arabic.flatMap((font) => forms.map((form) => font.layout(form).advanceWidth));
    const alike = [joins, ...widths].join(" ");
    groups.set(alike, (groups.get(alike) ?? "") + char);
  }
  return [...groups].map(([alike, letters]) => `${letters} ${alike}`);
};

/** A character beside another; `joined` says that it also joins the one on its far side. */
interface Neighbour {
  readonly char: string;
  readonly joined: boolean;
}

/** Neighbours with equal rows become one class; the ones that nothing happens to are left out. */
const classesOf = (rows: readonly (readonly string[])[]): { members: number[]; row: readonly string[] }[] => {
  const classes = new Map<string, { members: number[]; row: readonly string[] }>();
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell === "")) continue;
    const known = classes.get(row.join(";"));
    if (known === undefined) classes.set(row.join(";"), { members: [index], row });
    else known.members.push(index);
  }
  return [...classes.values()];
};

/**
 * `left` and `right` are classes of first and second neighbours. A tatweel before a first neighbour (after a second)
 * says that it also joins on its far side. `cells` has a word for each left class, made of threes: a right class
 * (character code less 35), the correction at 400, the one at 600 (code less 100, in steps of 7/1000 em).
 */
const kerningOf = (script: keyof typeof KERNED): { left: string; right: string; cells: string } => {
  const widths = fonts[script].map((font) => {
    const known = new Map<string, number>();
    return (text: string): number => {
      const width = known.get(text) ?? font.layout(text).advanceWidth;
      known.set(text, width);
      return width;
    };
  });
  const chars = [...KERNED[script]];
  const joins = new Map(chars.map((char) => [char, script === "arabic" ? joiningOf(char) : null]));
  const firsts = chars.flatMap((char): Neighbour[] => [
    { char, joined: false },
    ...(joins.get(char) === null ? [] : [{ char, joined: true }]),
  ]);
  const seconds = chars.flatMap((char): Neighbour[] => [
    { char, joined: false },
    ...(joins.get(char) === "both" ? [{ char, joined: true }] : []),
  ]);
  const cell = (first: Neighbour, second: Neighbour): string => {
    const a = (first.joined ? ZWJ : "") + first.char;
    const b = second.char + (second.joined ? ZWJ : "");
    const join = joins.get(first.char) === "both" && joins.get(second.char) !== null ? ZWJ : "";
    const gains = widths.map((width) => width(a + b) - width(a + join) - width(join + b));
    if (gains.every((gain) => Math.abs(gain) < LEAST)) return "";
    const codes = gains.map((gain) => NONE + Math.round(gain / STEP));
    if (codes.some((code) => code <= 32 || code > 126)) throw new Error(`${a}${b}: ${gains} is too much for one cell`);
    return String.fromCharCode(...codes);
  };
  const rows = firsts.map((first) => seconds.map((second) => cell(first, second)));
  const left = classesOf(rows);
  const right = classesOf(seconds.map((_, column) => left.map(({ row }) => row[column] ?? "")));
  const written = (neighbours: readonly Neighbour[], members: readonly number[], before: boolean): string =>
    members
      .map((index) => {
        const { char, joined } = neighbours[index] ?? { char: "", joined: false };
        return `${joined && before ? TATWEEL : ""}${char}${joined && !before ? TATWEEL : ""}`;
      })
      .join("");
  return {
    left: left.map(({ members }) => written(firsts, members, true)).join(" "),
    right: right.map(({ members }) => written(seconds, members, false)).join(" "),
    cells: left
      .map((_, index) =>
        right
          .map(({ row }, column) => (row[index] ? String.fromCharCode(FIRST_CLASS + column) + row[index] : ""))
          .join(""),
      )
      .join(" "),
  };
};

/** The Latin of both families must be the same drawing, else a text's width would depend on the order of the stack. */
const compareFamilies = (): void => {
  for (const weight of WEIGHTS) {
    const other = openPlex("latin", weight, "ibm-plex-sans-arabic");
    const own = openPlex("latin", weight);
    for (const codePoint of own.characterSet) {
      if (!other.hasGlyphForCodePoint(codePoint) || !/[\p{L}\p{N}\p{P}\p{Zs}]/u.test(String.fromCodePoint(codePoint)))
        continue;
      const [a, b] = [own, other].map((font) => font.glyphForCodePoint(codePoint).advanceWidth);
      if (Math.abs((a ?? 0) - (b ?? 0)) > 2)
        throw new Error(
          `U+${codePoint.toString(16)} at ${weight}: ${a} in IBM Plex Sans, ${b} in IBM Plex Sans Arabic`,
        );
    }
  }
};

/** Digits of one width need no `tnum`, which the fonts do not have; were they not, columns would not stand. */
const checkDigits = (widths: ReadonlyMap<number, readonly number[]>): void => {
  const found = new Set([...range(0x30, 0x39)].map((digit) => widths.get(digit.codePointAt(0) ?? 0)?.join()));
  if (found.size !== 1) throw new Error(`digits have different widths: ${[...found].join(" ")}`);
};

const average = (widths: ReadonlyMap<number, readonly number[]>, weight: Weight): number => {
  const letters = [...range(0x61, 0x7a), ...range(0x430, 0x44f)];
  const sum = letters.reduce(
    (total, letter) => total + (widths.get(letter.codePointAt(0) ?? 0)?.[WEIGHTS.indexOf(weight)] ?? 0),
    0,
  );
  return Math.round(sum / letters.length);
};

compareFamilies();
const widths = plainWidths();
checkDigits(widths);
const table = {
  unknown: { 400: average(widths, 400), 600: average(widths, 600) },
  advances: { 400: advancesOf(widths, 0), 600: advancesOf(widths, 1) },
  joining: joining(),
  kerning: [kerningOf("latin"), kerningOf("cyrillic"), kerningOf("arabic")],
};
writeFileSync(FILE, JSON.stringify(table));
execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", FILE]);
console.log(`${FILE}: ${readFileSync(FILE).byteLength} bytes`);
