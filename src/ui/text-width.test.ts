import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plexShaper } from "../testing/plex.ts";
import type { TextFont } from "./text-width.ts";
import { ellipsize, textWidth, wrapText } from "./text-width.ts";

const TITLES = {
  ar: [
    "زيارة بوتين إلى مينسك 2024",
    "محادثات فالام 2024",
    "العفو عن ريكو كريغر",
    "إحالة ملف بيلاروس إلى لاهاي",
    "روسيا وبيلاروس تجريان المرحلة الثانية من مناورات الأسلحة النووية التكتيكية",
    "بولندا تعيد العمل بمنطقة مغلقة على امتداد حدودها مع بيلاروس",
    "الاتحاد الأوروبي يطبّق على بيلاروس كثيرًا من عقوباته على روسيا لمنع الالتفاف عليها",
    "بيلاروس تسمح لمواطني 35 دولة أوروبية بالدخول دون تأشيرة",
    "لوكاشينكو يعفو عن ألماني محكوم بالإعدام قبل يومين من تبادل السجناء بين الشرق والغرب",
    "بيلاروس ترسل قوات إلى الحدود الأوكرانية بعد حديث لوكاشينكو عن طائرات مسيّرة",
    "بيلاروس وأتوم ستروي إكسبورت توقّعان العقد العام لمحطة أسترافيتس النووية",
    "خلاف «المذيبات»: روسيا تقول إن بيلاروس تهرّبت من رسوم النفط",
    "بوتين ولوكاشينكو يتابعان مناورات «زاباد 2013» (الغرب)",
    "روسيا وبيلاروس وكازاخستان توقّع معاهدة الاتحاد الاقتصادي الأوراسي في أستانا",
    "وفاة فلاديمير ماكي",
  ],
  en: [
    "Putin's visit to Minsk, 2024",
    "Nuclear drills, stage two",
    "Poland's closed border zone",
    "Valaam talks, 2024",
    "Russia and Belarus hold the second stage of tactical nuclear weapons drills",
    "EU mirrors many of its Russia sanctions on Belarus to stop circumvention",
    "Lukashenko pardons German sentenced to death two days before East–West exchange",
    "Lithuania refers the situation in Belarus to the International Criminal Court",
    "“Solvents” dispute: Russia says Belarus avoided oil duties",
    "Supreme State Council meets near St Petersburg; a $2 billion loan is discussed",
    "Minsk hosts summits of the Supreme Eurasian Economic Council and the CIS",
    "Russia's VTB lends Belarus $2 billion",
  ],
  ru: [
    "Визит Путина в Минск, 2024",
    "Закрытая зона в Польше",
    "Вступление Беларуси в ШОС",
    "Безвизовый въезд: 35 стран",
    "ЕС распространил на Беларусь многие санкции против России, чтобы не допустить обхода",
    "Лукашенко помиловал приговорённого к казни немца за два дня до обмена с Западом",
    "Украина попросила Беларусь отвести войска от границы",
    "Спор о «растворителях»: по словам Москвы, Минск уклонялся от нефтяных пошлин",
    "Высший госсовет под Санкт-Петербургом: обсуждался кредит на 2 млрд долларов",
    "Путин и Лукашенко наблюдали за учениями «Запад-2013»",
    "Россия пообещала Беларуси ещё один кредит — до 2 млрд долларов на 2014 год",
    "Российский ВТБ предоставил Беларуси кредит на 2 млрд долларов",
  ],
} as const;

const LANGS = ["ar", "en", "ru"] as const;
const WEIGHTS = [400, 600] as const;

/** One pixel an em-thousandth, so that widths are the table's whole numbers. */
const font = (lang: TextFont["lang"], weight: TextFont["weight"] = 400, size = 1000): TextFont => ({
  size,
  weight,
  lang,
});
const ar = font("ar");
const en = font("en");

const ISOLATES = /[\u2066-\u2069]/g;
/** What must survive wrapping: all but the spaces at line ends and the isolates. */
const letters = (text: string): string => text.replace(ISOLATES, "").replace(/[ \t\n\r\f]/g, "");

const isBalanced = (line: string): boolean => {
  let depth = 0;
  for (const [control] of line.matchAll(ISOLATES)) {
    depth += control === "\u2069" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

const word: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(
    ..."abMTVfi09,.-–/(",
    ..."АвГТуй№",
    ..."بلاأىرمسكيءة،ّـ",
    "é",
    "漢",
    "🙂",
    ..."\u0301\u00a0\u200b\u200c\u200d\u200f\u2066\u2067\u2068\u2069",
  ),
  minLength: 1,
  maxLength: 12,
});
const text: fc.Arbitrary<string> = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const anyFont: fc.Arbitrary<TextFont> = fc.record({
  size: fc.integer({ min: 8, max: 48 }),
  weight: fc.constantFrom(...WEIGHTS),
  lang: fc.constantFrom(...LANGS),
});

describe("textWidth", () => {
  for (const weight of WEIGHTS)
    for (const lang of LANGS)
      it(`is what shaping gives for titles in ${lang} at ${weight}, within 1 %`, () => {
        const shaped = plexShaper(weight);
        const errors = TITLES[lang]
          .map((title) => ({ title, error: textWidth(title, font(lang, weight)) / shaped(title) - 1 }))
          .filter(({ error }) => Math.abs(error) > 0.01);
        expect(errors).toEqual([]);
      });

  it("is what shaping gives for a word that is short, kerned or has ligatures, within 2 %", () => {
    const shaped = plexShaper(400);
    for (const single of ["Гаага", "Tallinn", "AVTO", "في", "كي", "لا", "لأن", "سلام", "الله", "شروط", "هيّأ", "إلى"])
      expect([single, Math.abs(textWidth(single, ar) / shaped(single) - 1) < 0.02]).toEqual([single, true]);
  });

  it("grows with the size", () => {
    expect(textWidth("مينسك", font("ar", 400, 24))).toBeCloseTo(2 * textWidth("مينسك", font("ar", 400, 12)));
  });

  it("is 0 for an empty text and for marks and controls alone", () => {
    expect(textWidth("", ar)).toBe(0);
    expect(textWidth("\u200b\u200f\u061c\u2066\u2069\u202a\u202c\ufeff\u064b\u0301", ar)).toBe(0);
  });

  it("gives a no-break space the width of a space", () => {
    expect(textWidth("1\u00a02\u202f3", en)).toBe(textWidth("1 2 3", en));
  });

  it("gives every digit the same width, so that columns stand", () => {
    for (const weight of WEIGHTS)
      expect(new Set([..."0123456789"].map((digit) => textWidth(digit, font("en", weight))))).toEqual(new Set([600]));
  });

  it("joins letters through marks and ZWJ and parts them at ZWNJ and isolates", () => {
    expect(textWidth("بّب", ar)).toBe(textWidth("بب", ar));
    expect(textWidth("ب\u200d", ar)).toBeLessThan(textWidth("ب", ar));
    expect(textWidth("ب\u200cب", ar)).toBe(2 * textWidth("ب", ar));
    expect(textWidth("ب\u2066ب", ar)).toBe(2 * textWidth("ب", ar));
  });

  it("measures a letter with a mark like its base, however it is encoded", () => {
    expect(textWidth("e\u0301té", en)).toBe(textWidth("été", en));
    expect(textWidth("Ло\u0301занна", font("ru"))).toBe(textWidth("Лозанна", font("ru")));
  });

  it("measures unknown characters as average letters", () => {
    const width = textWidth("漢", en);
    expect(width).toBeGreaterThan(400);
    expect(width).toBeLessThan(800);
  });

  it("is never negative and adds up over words", () => {
    fc.assert(
      fc.property(word, word, anyFont, (a, b, of) => {
        expect(textWidth(a, of)).toBeGreaterThanOrEqual(0);
        expect(textWidth(`${a} ${b}`, of)).toBeCloseTo(textWidth(a, of) + textWidth(" ", of) + textWidth(b, of), 6);
      }),
    );
  });
});

describe("wrapText", () => {
  it("loses no characters", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 400 }), anyFont, (whole, maxWidth, of) => {
        expect(letters(wrapText(whole, maxWidth, of).join(""))).toBe(letters(whole));
      }),
    );
  });

  it("makes no line wider than asked, but for a single character", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 400 }), anyFont, (whole, maxWidth, of) => {
        for (const line of wrapText(whole, maxWidth, of))
          if (letters(line).replace(/[\p{M}\u200b-\u200f]/gu, "").length > 2)
            expect(textWidth(line, of)).toBeLessThanOrEqual(maxWidth);
      }),
    );
  });

  it("balances the isolates of every line", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 400 }), anyFont, (whole, maxWidth, of) => {
        expect(wrapText(whole, maxWidth, of).filter((line) => !isBalanced(line))).toEqual([]);
      }),
    );
  });

  it("breaks titles at spaces only, words whole and in order", () => {
    for (const lang of LANGS)
      for (const title of TITLES[lang]) {
        const lines = wrapText(title, 160, font(lang, 600, 14));
        expect(lines.join(" ").replace(/(?<=[-–]) /g, "")).toBe(title.replace(/(?<=[-–]) /g, ""));
      }
  });

  it("opens an isolate again on the line it runs on to", () => {
    expect(wrapText("\u2067aa bb\u2069 cc", textWidth("bb cc", en), en)).toEqual([
      "\u2067aa\u2069",
      "\u2067bb\u2069 cc",
    ]);
  });

  it("may end a line after a hyphen or slash between letters, never inside a range or reference", () => {
    const narrow = textWidth("Санкт-Пете", font("ru"));
    expect(wrapText("Санкт-Петербург", narrow, font("ru"))).toEqual(["Санкт-", "Петербург"]);
    expect(wrapText("и/или", textWidth("или", font("ru")), font("ru"))).toEqual(["и/", "или"]);
    expect(wrapText("in 2014–2022 833/2014", textWidth("2014–2022", en), en)).toEqual(["in", "2014–2022", "833/2014"]);
  });

  it("never ends a line at a no-break space", () => {
    expect(wrapText("2\u00a0млрд долларов", textWidth("долларов", font("ru")), font("ru"))).toEqual([
      "2\u00a0млрд",
      "долларов",
    ]);
  });

  it("cuts a word that alone is wider than a line, between whole characters", () => {
    const lines = wrapText("aa e\u0301e\u0301e\u0301e\u0301", textWidth("ee", en), en);
    expect(lines).toEqual(["aa", "e\u0301e\u0301", "e\u0301e\u0301"]);
    expect(wrapText("🙂🙂", 0, en)).toEqual(["🙂", "🙂"]);
  });

  it("has no lines for a blank text", () => {
    expect(wrapText("", 100, en)).toEqual([]);
    expect(wrapText("  \n ", 100, en)).toEqual([]);
  });
});

describe("ellipsize", () => {
  it("leaves a text that fits", () => {
    expect(ellipsize("Minsk hosts", textWidth("Minsk hosts", en), en)).toBe("Minsk hosts");
  });

  it("cuts at words, without the comma before", () => {
    expect(ellipsize("Minsk, Belarus", textWidth("Minsk, Bel…", en), en)).toBe("Minsk…");
    expect(ellipsize("بوتين يزور مينسك", textWidth("بوتين يزور…", ar), ar)).toBe("بوتين يزور…");
  });

  it("closes an isolate before the dots", () => {
    expect(ellipsize("\u2066aa bb\u2069", textWidth("aa…", en), en)).toBe("\u2066aa\u2069…");
  });

  it("is the dots alone where no word fits", () => {
    expect(ellipsize("Belarus arrests", 1, en)).toBe("…");
  });

  it("is never wider than asked, but for the dots alone, and says the first words", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 400 }), anyFont, (whole, maxWidth, of) => {
        const short = ellipsize(whole, maxWidth, of);
        if (short === "…") return;
        expect(textWidth(short, of)).toBeLessThanOrEqual(maxWidth);
        if (short !== whole) expect(letters(whole).startsWith(letters(short.slice(0, -1)))).toBe(true);
      }),
    );
  });
});
