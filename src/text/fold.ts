import { plain } from "./bidi.ts";

/** Arabic letter variants and Persian forms that readers type for one another. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  ё: "е",
};
const VARIANT = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Stands in for й, a letter of its own, while accents are taken off: a code point that no text holds. */
const SHORT_I = "\ufdd0";

/**
 * The key under which a text is searched: case, accents, Arabic diacritics and letter variants, tatweel and both
 * digit sets are made one; anything but letters and digits becomes a single space.
 */
export const fold = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/й/g, SHORT_I)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll(SHORT_I, "й")
    .replace(/ـ/g, "")
    .replace(VARIANT, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
