import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Asked } from "../testing/checked-sentences.ts";
import { asked, elsewhere, FIRST_SENTENCE } from "../testing/checked-sentences.ts";
import { realNames, realRecord } from "../testing/real-record.ts";
import { unseen, unseenElsewhere } from "../testing/unseen-sentences.ts";
import type { Checked } from "./checker.ts";
import { checkerOf } from "./checker.ts";
import type { Fit } from "./match.ts";
import type { Correction } from "./read-sentence.ts";
import { LONGEST_TEXT } from "./read-sentence.ts";

const checker = checkerOf(realRecord, realNames);
const fitsOf = (sentence: string): readonly Fit[] => checker.check(sentence, "ar").flatMap(({ answer }) => answer.fits);
const nameOf = ({ fact }: Fit): string => `${fact.dataset}/${fact.id}`;
/** Place of the first fact that was expected, from 0; infinite where none was found. */
const placeOf = ([sentence, expected]: Asked): number => {
  const at = fitsOf(sentence).findIndex((fit) => expected.includes(nameOf(fit)));
  return at === -1 ? Number.POSITIVE_INFINITY : at;
};
const share = (sentences: readonly Asked[], within: number): number =>
  sentences.filter((one) => placeOf(one) < within).length / sentences.length;
const only = (text: string, corrections: readonly Correction[] = []): Checked => {
  const [first, ...more] = checker.check(text, "en", corrections);
  if (first === undefined || more.length > 0) throw new Error(`not one sentence: ${text}`);
  return first;
};

describe("a sentence that the record can answer", () => {
  it("has the right fact first in at least 85 of 100, within the first three in at least 95", () => {
    expect(share(asked, 1)).toBeGreaterThanOrEqual(0.85);
    expect(share(asked, 3)).toBeGreaterThanOrEqual(0.95);
  });
  it("has it as often where nothing was tuned on it", () => {
    expect(share(unseen, 1)).toBeGreaterThanOrEqual(0.85);
    expect(share(unseen, 3)).toBeGreaterThanOrEqual(0.9);
  });
});

it.each([...elsewhere, ...unseenElsewhere])("nothing is answered to what lies elsewhere: %s", (sentence) => {
  const answers = checker.check(sentence, "ar").map(({ answer }) => answer);
  expect(answers.flatMap(({ fits }) => fits.map(nameOf))).toEqual([]);
  for (const { missing, claim } of answers) {
    expect(missing.some((one) => one === "nothing" || one === "elsewhere")).toBe(true);
    expect(claim).toBeNull();
  }
});

describe("the sentence that the record began with", () => {
  const { sentence, answer } = only(FIRST_SENTENCE);
  it("is read as a growth, a sum without a currency and ten months of a year that is not told", () => {
    expect(sentence.amounts.map(({ value, unit }) => [value, unit])).toEqual([
      [10, "percent"],
      [40e9, "money"],
    ]);
    expect(sentence.periods.map(({ year, months, relative }) => ({ year, months, relative }))).toEqual([
      { year: null, months: [1, 10], relative: 0 },
    ]);
  });
  it("is told what it leaves out", () => {
    expect(answer.missing).toEqual(["currency", "year-of-writing", "reporter"]);
  });
  it("comes near a claim already checked", () => {
    expect(answer.claim?.id).toMatch(/^c1[67]-/);
  });
});

describe("amounts", () => {
  const amountOf = (text: string) => only(text).sentence.amounts.map(({ value, unit }) => [value, unit]);
  it.each([
    ["Trade was $45.8 billion.", 45.8e9, "usd"],
    ["Trade was 45,8 billion dollars.", 45.8e9, "usd"],
    ["Trade was US$1,234,567.", 1_234_567, "usd"],
    ["It gave 4.68 TWh.", 4.68e9, "kwh"],
    ["sixty dollars a barrel", 60, "usd"],
    ["نما بنسبة ٣٤٫٩٪", 34.9, "percent"],
    ["بلغت ثلاثة تريليونات روبل", 3e12, "rub"],
    ["خمسة وعشرون مليار دولار", 25e9, "usd"],
    ["43,4 млрд долларов", 43.4e9, "usd"],
    ["1 234,5 млн рублей", 1234.5e6, "rub"],
    ["шестьдесят долларов", 60, "usd"],
  ])("%s", (text, value, unit) => {
    expect(amountOf(text)).toEqual([[expect.closeTo(value, 3), unit]]);
  });
});

describe("times", () => {
  it.each([
    ["on 19 December 2022", [2022, [12, 12], 19]],
    ["in January-November 2025", [2025, [1, 11], null]],
    ["in the first ten months of 2023", [2023, [1, 10], null]],
    ["في 19 كانون الأول/ديسمبر 2022", [2022, [12, 12], 19]],
    ["في الأشهر العشرة الأولى من ٢٠٢٢", [2022, [1, 10], null]],
    ["خلال أحد عشر شهرا من 2023", [2023, [1, 11], null]],
    ["за первый квартал 2024 года", [2024, [1, 3], null]],
    ["19.12.2022", [2022, [12, 12], 19]],
  ])("%s", (text, expected) => {
    expect(only(text).sentence.periods.map(({ year, months, day }) => [year, months, day])).toEqual([expected]);
  });
});

describe("a correction", () => {
  const text = "Trade between Russia and Belarus was 3 trillion in 2022.";
  const at = text.indexOf("3 trillion");
  it("gives an amount its currency, and the answer follows", () => {
    expect(only(text).answer.missing).toContain("currency");
    const { sentence, answer } = only(text, [{ at, to: "unit-rub" }]);
    expect(sentence.amounts.map(({ unit }) => unit)).toEqual(["rub"]);
    expect(answer.missing).not.toContain("currency");
    expect(answer.fits[0]?.fact.figures.some(({ unit }) => unit === "rub")).toBe(true);
  });
  it("takes a mark away", () => {
    const { sentence } = only(text, [{ at, to: "none" }]);
    expect(sentence.amounts).toEqual([]);
    expect(sentence.ignored.map(({ start }) => start)).toEqual([at]);
  });
  it("that names nothing known changes nothing", () => {
    expect(only(text, [{ at, to: "unit-bushel" }])).toEqual(only(text));
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "40 مليار",
    "10%",
    "\u202e",
    "\u2066",
    "trade",
    "Россия",
    "ـ",
    "$",
    "2022",
    "за",
    ".",
    "\n",
    "e\u0301",
    "\ud800",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((parts) => parts.join(" ")),
    fc.array(words).map((parts) => parts.join("")),
  );
  it("is read without harm, every mark within it and none upon another", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.record({ at: fc.nat(60), to: fc.constantFrom("none", "unit-usd", "year-2020", "x") })),
        (text, fixes) => {
          for (const { sentence } of checker.check(text, "ar", fixes)) {
            let end = sentence.start;
            for (const mark of sentence.marks) {
              expect(mark.start).toBeGreaterThanOrEqual(end);
              expect(mark.end).toBeGreaterThan(mark.start);
              end = mark.end;
            }
            expect(sentence.end).toBeGreaterThanOrEqual(end);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
  it.each([
    ["words", "صادرات روسيا 40 مليار "],
    ["letters without a space", "а"],
    ["digits", "1,000"],
    ["marks of direction", "\u202e\u2066\u200f"],
    ["full stops", ". "],
    ["signs", "%$"],
  ])("of 100 kB of %s is read as far as the limit", (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    for (const { sentence } of checker.check(text, "ar")) expect(sentence.end).toBeLessThanOrEqual(LONGEST_TEXT);
  });
});
