import type { ProblemKind } from "./imported.ts";

/** How a file begins that is no text: a signature, where it stands, and what to say. */
const SIGNATURES: readonly (readonly [signature: string, at: number, kind: ProblemKind, name: string])[] = [
  ["%PDF", 0, "importIsPdf", "PDF"],
  ["PK\u0003\u0004", 0, "importIsArchive", "ZIP"],
  ["PK\u0005\u0006", 0, "importIsArchive", "ZIP"],
  ["\u00d0\u00cf\u0011\u00e0", 0, "importIsOffice", "XLS"],
  ["\u001f\u008b", 0, "importIsArchive", "GZIP"],
  ["7z\u00bc\u00af", 0, "importIsArchive", "7Z"],
  ["Rar!", 0, "importIsArchive", "RAR"],
  ["\u0089PNG", 0, "importIsImage", "PNG"],
  ["\u00ff\u00d8\u00ff", 0, "importIsImage", "JPEG"],
  ["GIF8", 0, "importIsImage", "GIF"],
  ["WEBP", 8, "importIsImage", "WebP"],
  ["II*\u0000", 0, "importIsImage", "TIFF"],
  ["MM\u0000*", 0, "importIsImage", "TIFF"],
  ["ftyp", 4, "importIsMedia", "MP4"],
  ["ID3", 0, "importIsMedia", "MP3"],
  ["OggS", 0, "importIsMedia", "OGG"],
];
const OFFICE = /\.(xlsx|xlsm|ods|docx|odt|numbers|pptx)$/i;

export interface Decoded {
  readonly text: string;
  /** The encoding that was guessed for want of a mark, else `null`. */
  readonly guessed: string | null;
}
export interface Refused {
  readonly kind: ProblemKind;
  readonly value: string;
}

/** What a file is that is no text, by its first characters, one a byte. */
const signatureOf = (head: string, name: string): Refused | null => {
  for (const [signature, at, kind, value] of SIGNATURES) {
    if (!head.startsWith(signature, at)) continue;
    const office = value === "ZIP" ? OFFICE.exec(name)?.[1] : undefined;
    return office === undefined ? { kind, value } : { kind: "importIsOffice", value: office.toUpperCase() };
  }
  return null;
};

const isHigh = (byte: number): boolean => byte >= 0xc0;
const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;

/**
 * Which of the old single-byte encodings a text is likely in. Western letters with accents stand among plain ones; in
 * Cyrillic text a capital letter (C0–DF) hardly ever follows a small one, and in Arabic the same bytes mix freely.
 */
const guessEncoding = (bytes: Uint8Array): string => {
  let [pairs, besidePlain, rises] = [0, 0, 0];
  for (let i = 1; i < Math.min(bytes.length, 200_000); i++) {
    const [before = 0, byte = 0] = [bytes[i - 1], bytes[i]];
    if (isHigh(before) && isHigh(byte)) {
      pairs++;
      if (before >= 0xe0 && byte < 0xe0) rises++;
    } else if ((isHigh(before) && isLetter(byte)) || (isHigh(byte) && isLetter(before))) besidePlain++;
  }
  if (besidePlain > pairs) return "windows-1252";
  return rises > pairs / 20 ? "windows-1256" : "windows-1251";
};

/** UTF-16 that lacks its mark: every second byte of plain text is nothing. */
const unmarked16 = (bytes: Uint8Array): string | null => {
  let [even, odd] = [0, 0];
  const length = Math.min(bytes.length, 400);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (odd > length / 4 && even === 0) return "utf-16le";
  return even > length / 4 && odd === 0 ? "utf-16be" : null;
};

const decodeBytes = (bytes: Uint8Array): Decoded => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), guessed: null };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), guessed: null };
  const wide = unmarked16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), guessed: wide.toUpperCase() };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guessed: null };
  } catch {
    const guessed = guessEncoding(bytes);
    return { text: new TextDecoder(guessed).decode(bytes), guessed };
  }
};

/** Null characters say that it is no text; others that no text has are made into spaces later. */
const isBinary = (head: string): boolean => head.includes("\u0000");

const isWebPage = (head: string): boolean => /^\s*<(!doctype html|html|head|body)\b/i.test(head);

/** The text of a file in any of its usual encodings, or why it is none. */
export const decode = (content: Uint8Array | string, name: string): Decoded | Refused => {
  const start = typeof content === "string" ? content.slice(0, 16) : String.fromCharCode(...content.subarray(0, 16));
  const refused = signatureOf(start, name);
  if (refused) return refused;
  const { text, guessed } = typeof content === "string" ? { text: content, guessed: null } : decodeBytes(content);
  const clean = text.startsWith("\ufeff") ? text.slice(1) : text;
  const head = clean.slice(0, 4000);
  if (isBinary(head)) return { kind: "importNotText", value: "" };
  if (isWebPage(head)) return { kind: "importIsWebPage", value: "HTML" };
  return clean.trim() === "" ? { kind: "importEmpty", value: "" } : { text: clean, guessed };
};
