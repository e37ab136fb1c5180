import type { Lang } from "../text/texts.ts";
import metrics from "./font-metrics.json";

/**
 * How a text is set: IBM Plex Sans, and IBM Plex Sans Arabic for what it lacks. Where the language is Arabic the stack
 * is the other way round; the Latin of both is the same drawing (tools/font-metrics.ts makes sure), so that a text is
 * as wide in either.
 */
export interface TextFont {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lang: Lang;
}

type Weight = TextFont["weight"];

const ZWJ = "\u200d";
const PDI = "\u2069";
const TATWEEL = "ـ";
const ELLIPSIS = "…";
/** What `cells` of the table are made of; tools/font-metrics.ts says how. */
const [FIRST_CLASS, NONE, STEP] = [35, 100, 7];

const INVISIBLE = /[\p{M}\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
/** Of the invisible: through these letters do not join. The others leave letters neighbours. */
const PARTING = /[\p{Cc}\u200b\u200c\u2066-\u2069]/u;
/** Spaces at which a line may end. */
const BREAKING = /[ \t\n\r\f]+/;
const SPACE = /[ \t\n\r\f\u00a0\u202f]/;

/** Widths in 1/1000 em. */
interface Letter {
  readonly joins: "both" | "before";
  /** Isolated, initial, medial, final. */
  readonly forms: { readonly [W in Weight]: readonly number[] };
}

const advances = (runs: readonly string[]): ReadonlyMap<number, number> =>
  new Map(
    runs.flatMap((run) => {
      const [start = 0, ...widths] = run.split(" ").map(Number);
      return widths.map((width, index) => [start + index, width] as const);
    }),
  );

const ADVANCES = { 400: advances(metrics.advances[400]), 600: advances(metrics.advances[600]) } as const;
const SPACES = { 400: ADVANCES[400].get(0x20) ?? 0, 600: ADVANCES[600].get(0x20) ?? 0 } as const;

const LETTERS: ReadonlyMap<string, Letter> = new Map(
  metrics.joining.flatMap((group) => {
    const [letters = "", how, ...widths] = group.split(" ");
    const forms = { 400: widths.slice(0, 4).map(Number), 600: widths.slice(4).map(Number) };
    return [...letters].map((letter) => [letter, { joins: how === "both" ? "both" : "before", forms }] as const);
  }),
);

type Gains = { readonly [W in Weight]: number };
/** First neighbour, then second: what the pair gains, kerning and ligatures. */
const KERNING: ReadonlyMap<string, ReadonlyMap<string, Gains>> = new Map(
  metrics.kerning.flatMap(({ left, right, cells }) => {
    const rows = cells.split(" ");
    const seconds = right.split(" ").map((members) => members.match(/.ـ?/gu) ?? []);
    return left.split(" ").flatMap((members, row) => {
      const gains = new Map<string, Gains>();
      for (const [cell] of (rows[row] ?? "").matchAll(/.../g)) {
        const gain = {
          400: (cell.charCodeAt(1) - NONE) * STEP,
          600: (cell.charCodeAt(2) - NONE) * STEP,
        };
        for (const second of seconds[cell.charCodeAt(0) - FIRST_CLASS] ?? []) gains.set(second, gain);
      }
      return (members.match(/ـ?./gu) ?? []).map((first) => [first, gains] as const);
    });
  }),
);

/** The letter itself where the table has it, else without its marks. */
const baseOf = (char: string): string =>
  LETTERS.has(char) || KERNING.has(char) ? char : ([...char.normalize("NFD")][0] ?? char);

const advanceOf = (char: string, weight: Weight): number => {
  const table = ADVANCES[weight];
  const [base = char] = char.normalize("NFD");
  return table.get(char.codePointAt(0) ?? 0) ?? table.get(base.codePointAt(0) ?? 0) ?? metrics.unknown[weight];
};

const joins = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before === ZWJ || LETTERS.get(before)?.joins === "both") &&
  (after === ZWJ || LETTERS.has(after));

/** The visible characters of a word, with ZWJ; an empty string parts two that are no neighbours. */
const visible = (word: string): string[] => {
  const chars: string[] = [];
  for (const char of word)
    if (char === ZWJ || !INVISIBLE.test(char)) chars.push(char);
    else if (PARTING.test(char)) chars.push("");
  return chars;
};

/** A word without spaces, in 1/1000 em. */
const measure = (word: string, weight: Weight): number => {
  const chars = visible(word);
  let width = 0;
  let first: ReadonlyMap<string, Gains> | undefined;
  for (const [index, char] of chars.entries()) {
    if (char === "" || char === ZWJ) {
      first = undefined;
      continue;
    }
    const joinsBefore = joins(chars[index - 1], char);
    const joinsAfter = joins(char, chars[index + 1]);
    const forms = LETTERS.get(char)?.forms[weight];
    width += forms?.[joinsBefore ? (joinsAfter ? 2 : 3) : joinsAfter ? 1 : 0] ?? advanceOf(char, weight);
    const base = baseOf(char);
    width += first?.get(joinsAfter ? base + TATWEEL : base)?.[weight] ?? 0;
    first = KERNING.get(joinsBefore ? TATWEEL + base : base);
  }
  return Math.max(0, width);
};

/** Words are few and come again at every step of a gesture; the oldest go when there are too many. */
const KEPT = 10_000;
const known: { readonly [W in Weight]: Map<string, number> } = { 400: new Map(), 600: new Map() };

const wordWidth = (word: string, weight: Weight): number => {
  const widths = known[weight];
  const found = widths.get(word);
  if (found !== undefined) return found;
  const width = measure(word, weight);
  const [oldest] = widths.size < KEPT ? [] : widths.keys();
  if (oldest !== undefined) widths.delete(oldest);
  widths.set(word, width);
  return width;
};

/**
 * Width of a text on one line in CSS pixels, as a browser draws it with kerning and ligatures (within 2 %, mostly
 * within 0.5 %). No-break spaces count as spaces, marks and invisible controls as nothing, characters that the fonts
 * do not have as an average letter. Never negative; 0 for an empty text.
 */
export const textWidth = (text: string, { size, weight }: TextFont): number => {
  const words = text.split(SPACE);
  const width = words.reduce((sum, word) => sum + wordWidth(word, weight), (words.length - 1) * SPACES[weight]);
  return (width * size) / 1000;
};

/** Without the ends of isolates that were never opened. Before measuring, since between letters they part them. */
const withoutStrayEnds = (text: string): string => {
  let depth = 0;
  return text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control === PDI && depth === 0) return "";
    depth += control === PDI ? -1 : 1;
    return control;
  });
};

/** Closes at the end of each line the isolates it leaves open and opens them again on the next. */
const balanced = (lines: readonly string[]): string[] => {
  const open: string[] = [];
  return lines.map((line) => {
    const again = open.join("");
    for (const [control] of line.matchAll(/[\u2066-\u2069]/g))
      if (control === PDI) open.pop();
      else open.push(control);
    return again + line + PDI.repeat(open.length);
  });
};

/** Parts of a word after which a line may end: after a hyphen or slash between two letters, never in 2014–2022. */
const partsOf = (word: string): string[] =>
  word.split(/(?<=\p{L}\p{M}*[-\u2010\u2013\u2014/])(?=\p{L})|(?<=\u200b)/u).filter((part) => part !== "");

/** As many whole characters (letters with their marks) as fit, at least one, and the rest. */
const cut = (word: string, maxWidth: number, font: TextFont): readonly [head: string, rest: string] => {
  let head = "";
  for (const [char] of word.matchAll(/[\s\S](?:\p{M}|\u200d|[\u2066-\u2069])*/gu)) {
    if (head !== "" && textWidth(head + char, font) > maxWidth) break;
    head += char;
  }
  return [head, word.slice(head.length)];
};

/**
 * The text in lines no wider than `maxWidth` CSS pixels. A line ends at a space, which is dropped, or after a hyphen or
 * slash between letters; inside a word only where the word alone is wider than a line, and then between whole
 * characters, of which a line has at least one. Isolates (U+2066–2069) are closed and opened again at line ends, so
 * that every line can be drawn by itself; stray ends are dropped. No lines for an empty or blank text.
 */
export const wrapText = (text: string, maxWidth: number, font: TextFont): string[] => {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string): boolean => textWidth(candidate, font) <= maxWidth;
  for (const word of withoutStrayEnds(text).split(BREAKING)) {
    for (const [index, part] of partsOf(word).entries()) {
      const candidate = line === "" || index > 0 ? line + part : `${line} ${part}`;
      if (fits(candidate)) {
        line = candidate;
        continue;
      }
      if (line !== "") lines.push(line);
      line = part;
      while (!fits(line)) {
        const [head, rest] = cut(line, maxWidth, font);
        if (rest === "") break;
        lines.push(head);
        line = rest;
      }
    }
  }
  if (line !== "") lines.push(line);
  return balanced(lines);
};

/**
 * The text itself where it is no wider than `maxWidth` CSS pixels, else its first words and “…”, without a comma or an
 * opening bracket before it. Isolates are closed before the “…”. Where not even one word fits, “…” alone.
 */
export const ellipsize = (text: string, maxWidth: number, font: TextFont): string => {
  if (textWidth(text, font) <= maxWidth) return text;
  const words = withoutStrayEnds(text)
    .split(BREAKING)
    .filter((word) => word !== "");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const head = words
      .slice(0, count)
      .join(" ")
      .replace(/[\s,;:.،؛–—(«“-]+$/u, "");
    if (head === "") break;
    const [shown = ""] = balanced([head]);
    if (textWidth(shown + ELLIPSIS, font) <= maxWidth) return shown + ELLIPSIS;
  }
  return ELLIPSIS;
};
