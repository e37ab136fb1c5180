import type { LocalText } from "./texts.ts";

/** Invisible marks of direction and the narrow spaces that `Intl` puts into strings. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text as one left-to-right run, so that ranges, signs and references keep their order inside Arabic. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** The text kept apart from what surrounds it, its direction taken from its first letter. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Without marks of direction, no-break spaces made plain: for files, search keys and file names. */
export const plain = (text: string): string => text.replace(MARKS, "").replace(/[\u00a0\u202f]/g, " ");

/**
 * What an element's `dir` takes for a text of the record: nothing where it is written in the reader's language, `auto`
 * where all languages show the same words, as with a reader's own file.
 */
export const dirOf = ({ ar, en }: LocalText): "auto" | undefined => (ar === en ? "auto" : undefined);
