/** The languages of the record, the first language first. */
export const LANGS = ["ar", "en", "ru"] as const;
export type Lang = (typeof LANGS)[number];
/** A text of the record: never missing in any language. */
export type LocalText = { readonly [L in Lang]: string };
/** What a value is, from which every language derives how it is written. */
export type Format = "count" | "money" | "quantity" | "share" | "date" | "name" | "prose";
/** One cell. `null`: no figure was published. Never 0, never NaN. */
export type Value = number | string | null;
/** Taken from the reference language's messages: a missing or misspelt key does not compile. */
export type MessageKey = keyof typeof import("./ar/messages.ts").messages;
/** A message: plain words, or one form a plural category of `{count}`. */
export type Message = string | ({ readonly other: string } & { readonly [C in Intl.LDMLPluralRule]?: string });
/** All messages of one language. */
export type Messages = { readonly [K in MessageKey]: Message };
/** A language, as its folder defines it. */
export interface Language {
  /** BCP 47 tag that `Intl` is asked with. */
  readonly locale: string;
  readonly dir: "rtl" | "ltr";
  /** Its name for itself. */
  readonly ownName: string;
  /** What stands between the items of a list. */
  readonly comma: string;
  /** What is said where the messages could not be fetched. */
  readonly unreachable: string;
  /** Fetched when the language is asked for: a reader loads one. */
  messages(): Promise<Messages>;
  /** Whether readers may ask for the digits ٠–٩. */
  readonly arabicDigits?: true;
  /** Tag whose `Intl` names the months the Levantine way. */
  readonly levant?: string;
}
/** All that depends on the reader's language. (`Text` is the DOM's.) */
export interface Texts {
  readonly lang: Lang;
  readonly dir: "rtl" | "ltr";
  /** The message with its `{values}` filled in; a `{count}` chooses the plural form. Numbers are written in the language. */
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The text of the record in this language. */
  pick(text: LocalText): string;
  /** A value as a reader of the language writes it; `null` becomes “not published”. */
  write(value: Value, format: Format): string;
  /** Items one after another, with the language's comma. */
  list(items: readonly string[]): string;
  /** Name of an actor, topic, measure or reporter; the id itself where no name is known. */
  name(id: string): string;
}
