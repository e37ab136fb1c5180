import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, isoOf, lastDay, spanOf, spansOf, touchesMonth } from "./dates.ts";
import type { Dated } from "./record.ts";

const day = fc.integer({ min: firstDay("1990"), max: lastDay("2030") });
const precision = fc.constantFrom(4, 7, 10);
const dated: fc.Arbitrary<Dated> = fc
  .record({ begin: day, days: fc.integer({ min: 0, max: 900 }), first: precision, last: precision, ends: fc.boolean() })
  .map(({ begin, days, first, last, ends }) => ({
    date: isoOf(begin).slice(0, first),
    ...(ends ? { until: isoOf(begin + days).slice(0, last) } : {}),
  }));

describe("dates", () => {
  it("tells whether a fact touches a month as its days do", () => {
    fc.assert(
      fc.property(dated, day, (fact, other) => {
        const month = isoOf(other).slice(0, 7);
        const span = spanOf(fact);
        const overlaps = span.from <= lastDay(month) && span.to >= firstDay(month);
        expect(touchesMonth(fact, month)).toBe(fact.date.length >= 7 && overlaps);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the days of many facts as those of each", () => {
    fc.assert(
      fc.property(fc.array(dated), (facts) => {
        expect(spansOf(facts)).toEqual(facts.map(spanOf));
      }),
    );
  });
});
