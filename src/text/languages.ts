import { ar } from "./ar/language.ts";
import { en } from "./en/language.ts";
import { ru } from "./ru/language.ts";
import type { Lang, Language } from "./texts.ts";

/** Every language by its tag: a new one is a folder, its tag in `LANGS` and a line here. */
export const languages: { readonly [L in Lang]: Language } = { ar, en, ru };
