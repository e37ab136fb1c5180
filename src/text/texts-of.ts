import { ltr } from "./bidi.ts";
import { languages } from "./languages.ts";
import type { Format, Lang, Language, LocalText, Messages, Texts, Value } from "./texts.ts";

/** A newsroom's house style. */
export interface HouseStyle {
  readonly digits?: "latn" | "arab";
  /** Names of the months in Arabic; the other languages have one set. */
  readonly months?: "gregorian" | "levant" | "both";
}

const PARTS = ["year", "month", "day"] as const;

const dateWriter = (locale: string, language: Language, months: HouseStyle["months"]) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (tag: string, precision: number): Intl.DateTimeFormat => {
    const key = `${tag}/${precision}`;
    const known = formats.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(tag, {
      calendar: "gregory",
      timeZone: "UTC",
      year: "numeric",
      ...(precision > 1 ? { month: "long" as const } : {}),
      ...(precision > 2 ? { day: "numeric" as const } : {}),
    });
    formats.set(key, made);
    return made;
  };
  const levant = language.levant === undefined ? null : locale.replace(language.locale, language.levant);
  const monthName = (date: Date, tag: string): string =>
    format(tag, 3)
      .formatToParts(date)
      .find((part) => part.type === "month")?.value ?? "";
  return (iso: string): string => {
    const parts = iso.split("-");
    if (parts.length > PARTS.length || parts.some((part) => !/^\d+$/.test(part))) return iso;
    const [year = 0, month = 1, day = 1] = parts.map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (levant === null || months === "gregorian" || months === undefined) {
      return format(locale, parts.length)
        .format(date)
        .replace(/\s*г\.$/, "");
    }
    if (months === "levant") return format(levant, parts.length).format(date);
    return format(locale, parts.length)
      .formatToParts(date)
      .map((part) => (part.type === "month" ? `${part.value}/${monthName(date, levant)}` : part.value))
      .join("");
  };
};

/**
 * All that depends on the reader's language.
 * @param names names of actors, topics, measures and reporters by id (the glossary dataset)
 */
export const textsOf = (
  lang: Lang,
  messages: Messages,
  names: ReadonlyMap<string, LocalText>,
  style: HouseStyle = {},
): Texts => {
  const language = languages[lang];
  const { comma, dir } = language;
  // Engines differ on the digits of plain `ar`, so they are always asked for by name.
  const locale = `${language.locale}-u-nu-${language.arabicDigits ? (style.digits ?? "latn") : "latn"}`;
  const plural = new Intl.PluralRules(language.locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredth = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const writeDate = dateWriter(locale, language, style.months);

  const number = (value: number): string => hundredth.format(value);
  const say: Texts["say"] = (key, values = {}) => {
    const message = messages[key];
    const count = values.count;
    const form =
      typeof message === "string"
        ? message
        : (message[typeof count === "number" ? plural.select(count) : "other"] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === "number" ? number(value) : (value ?? "");
    });
  };
  const write = (value: Value, format: Format): string => {
    if (value === null) return say("notPublished");
    if (typeof value === "string") {
      if (format === "date") return writeDate(value);
      return format === "name" ? name(value) : value;
    }
    if (format === "share") return ltr(percent.format(value / 100));
    const written = (format === "count" ? whole : format === "money" ? tenth : hundredth).format(value);
    return value < 0 ? ltr(written) : written;
  };
  const name = (id: string): string => names.get(id)?.[lang] ?? id;
  return { lang, dir, say, pick: (text) => text[lang], write, list: (items) => items.join(comma), name };
};
