import { messages as ar } from "./ar/messages.ts";
import { messages as en } from "./en/messages.ts";
import { messages as ru } from "./ru/messages.ts";
import type { Lang, LocalText, Messages, Texts } from "./texts.ts";
import type { HouseStyle } from "./texts-of.ts";
import { textsOf } from "./texts-of.ts";

const messages: { readonly [L in Lang]: Messages } = { ar, en, ru };

/** {@link textsOf} at once, with the messages of every language at hand: for tools and tests, too large for pages. */
export const textsFor = (lang: Lang, names: ReadonlyMap<string, LocalText>, style: HouseStyle = {}): Texts =>
  textsOf(lang, messages[lang], names, style);
