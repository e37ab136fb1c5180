import { describe, expect, it } from "vitest";
import { plain } from "./bidi.ts";
import { textsFor } from "./make-texts.ts";
import { LANGS } from "./texts.ts";

const texts = (lang: "ar" | "en" | "ru", style = {}) => textsFor(lang, new Map(), style);

describe("textsFor", () => {
  it("chooses the six Arabic plural forms", () => {
    const text = texts("ar");
    const forms = [0, 1, 2, 3, 11, 100].map((count) => plain(text.say("eventCount", { count })));
    expect(new Set(forms).size).toBe(6);
    expect(forms[3]).toBe("3 أحداث");
    expect(forms[4]).toBe("11 حدثًا");
  });

  it("chooses the Russian plural forms", () => {
    const text = texts("ru");
    expect([1, 2, 5, 21].map((count) => text.say("eventCount", { count }))).toEqual([
      "1 событие",
      "2 события",
      "5 событий",
      "21 событие",
    ]);
  });

  it("writes digits 0–9 in Arabic unless asked otherwise", () => {
    expect(plain(texts("ar").write(1234567, "count"))).toBe("1,234,567");
    expect(texts("ar", { digits: "arab" }).write(12, "count")).toBe("١٢");
  });

  it("writes a date to the precision that is known", () => {
    const en = texts("en");
    expect(en.write("2022", "date")).toBe("2022");
    expect(en.write("2022-12", "date")).toBe("December 2022");
    expect(en.write("2022-12-19", "date")).toBe("19 December 2022");
    expect(texts("ru").write("2022-12-19", "date")).toBe("19 декабря 2022");
    expect(plain(texts("ar").write("2022-12-19", "date"))).toBe("19 ديسمبر 2022");
    expect(plain(texts("ar", { months: "levant" }).write("2022-12", "date"))).toBe("كانون الأول 2022");
    expect(plain(texts("ar", { months: "both" }).write("2022-12", "date"))).toBe("ديسمبر/كانون الأول 2022");
  });

  it("writes what was not published in words, never as zero", () => {
    for (const lang of LANGS) expect(texts(lang).write(null, "money")).toBe(texts(lang).say("notPublished"));
  });

  it("gives every message in every language", () => {
    for (const lang of LANGS) expect(texts(lang).say("siteName")).not.toBe("");
  });
});
