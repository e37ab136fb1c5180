import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it("makes Arabic letter variants, diacritics and tatweel one", () => {
  expect(fold("إِنَّ اللُّغَةَ")).toBe(fold("ان اللغه"));
  expect(fold("مـــينسك")).toBe("مينسك");
  expect(fold("مستشفى")).toBe(fold("مستشفي"));
  expect(fold("کتاب")).toBe(fold("كتاب"));
});

it("makes both digit sets one", () => {
  expect(fold("٤٠ مليار")).toBe(fold("40 مليار"));
  expect(fold("۴۰")).toBe("40");
});

it("folds Cyrillic and Latin case and accents, and keeps й apart from и", () => {
  expect(fold("Пётр ЛУКАШЕНКО")).toBe("петр лукашенко");
  expect(fold("Café NAÏVE")).toBe("cafe naive");
  expect(fold("йод")).not.toBe(fold("иод"));
});

it("is its own fold", () => {
  for (const text of ["إيران ٢٠٢٢", "Ёлка-2", "€40 bn"]) expect(fold(fold(text))).toBe(fold(text));
});
