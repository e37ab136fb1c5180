import { grammar as ar } from "./ar/grammar.ts";
import { grammar as en } from "./en/grammar.ts";
import type { Grammar } from "./grammar.ts";
import { grammar as ru } from "./ru/grammar.ts";
import type { Lang } from "./texts.ts";

/** How each language is read. Apart from `languages`, so that only who reads sentences loads it. */
export const grammars: { readonly [L in Lang]: Grammar } = { ar, en, ru };
