import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, lastDay, spanOf } from "../record/dates.ts";
import type { EventFact, FactRecord } from "../record/record.ts";
import * as arbitrary from "../testing/arbitrary.ts";
import { fold } from "../text/fold.ts";
import { engineOf } from "./engine.ts";
import type { DimensionId, Filter } from "./filter.ts";
import { changed, DIMENSIONS, everything } from "./filter.ts";

const ALL: readonly DimensionId[] = DIMENSIONS;

const recordOf = (facts: readonly EventFact[]): Partial<FactRecord> => {
  const text = { ar: "-", en: "-", ru: "-" };
  return {
    timeline: { as_of: "2026", title: text, description: text, not_covered: text, licence: "CC-BY-4.0", facts },
  };
};
const facts = fc.array(arbitrary.eventFact, { maxLength: 40 });
const pass = (record: Partial<FactRecord>, filter: Filter, dimensions = ALL) =>
  engineOf(record).slice<"timeline">(filter, dimensions).facts("timeline");

/** What a filter means, said fact by fact. A field that no fact has narrows nothing. */
const passes = (fact: EventFact, filter: Filter, all: readonly EventFact[]): boolean => {
  const span = spanOf(fact);
  const { from, to } = filter.time;
  const key = fold([fact.title, fact.label, fact.summary].flatMap((text) => Object.values(text)).join(" "));
  return (
    (from === null || span.to >= firstDay(from)) &&
    (to === null || span.from <= lastDay(to)) &&
    (filter.topic.length === 0 || fact.topics.some((topic) => filter.topic.includes(topic))) &&
    (filter.actor.length === 0 || fact.actors.some((actor) => filter.actor.includes(actor))) &&
    (filter.importance.length === 0 || filter.importance.includes(String(fact.importance))) &&
    (filter.place.length === 0 ||
      all.every(({ places }) => places === undefined) ||
      (fact.places ?? []).some((place) => filter.place.includes(place))) &&
    fold(filter.q)
      .split(" ")
      .every((word) => key.includes(word))
  );
};

describe("engine", () => {
  it("agrees with the naive model through any sequence of filters", () => {
    fc.assert(
      fc.property(facts, fc.array(arbitrary.filter, { minLength: 1, maxLength: 8 }), (some, filters) => {
        const record = recordOf(some);
        for (const filter of filters)
          expect(pass(record, filter)).toEqual(some.filter((fact) => passes(fact, filter, some)));
      }),
      { numRuns: 500 },
    );
  });

  it("gives a subset in record order, and everything once the filter is cleared", () => {
    fc.assert(
      fc.property(facts, arbitrary.filter, (some, filter) => {
        const record = recordOf(some);
        const passing = pass(record, filter);
        expect(passing).toEqual(some.filter((fact) => passing.includes(fact)));
        expect(pass(record, everything)).toEqual(some);
      }),
    );
  });

  it("looks away from dimensions it is not asked about", () => {
    fc.assert(
      fc.property(facts, arbitrary.filter, (some, filter) => {
        const record = recordOf(some);
        const withoutTime = ALL.filter((dimension) => dimension !== "time");
        expect(pass(record, filter, withoutTime)).toEqual(
          pass(record, changed(filter, { time: everything.time }), ALL),
        );
      }),
    );
  });

  it("counts what passes through any sequence of filters, whoever asked before", () => {
    const asked = fc.tuple(arbitrary.filter, fc.constantFrom("topics", "actors"), fc.subarray([...ALL]));
    fc.assert(
      fc.property(facts, fc.array(asked, { minLength: 1, maxLength: 12 }), (some, questions) => {
        const record = recordOf(some);
        for (const [filter, name, dimensions] of questions) {
          const counts = engineOf(record).slice<"timeline">(filter, dimensions).count("timeline", name);
          const expected = new Map<string, number>();
          for (const fact of pass(recordOf([...some]), filter, dimensions))
            for (const value of fact[name]) expected.set(value, (expected.get(value) ?? 0) + 1);
          expect(new Map([...counts].sort())).toEqual(new Map([...expected].sort()));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps counts up to date while one dimension moves, and gives the same ones while they stand", () => {
    const some = fc.sample(arbitrary.eventFact, { numRuns: 200, seed: 1 });
    const record = recordOf(some);
    const count = (from: string) =>
      engineOf(record)
        .slice<"timeline">(changed(everything, { time: { from, to: null } }), ALL)
        .count("timeline", "topics");
    for (const from of ["1995", "2005", "2015", "2010", "1990"]) {
      const filter = changed(everything, { time: { from, to: null } });
      const expected = new Map<string, number>();
      for (const fact of some.filter((one) => passes(one, filter, some)))
        for (const topic of fact.topics) expected.set(topic, (expected.get(topic) ?? 0) + 1);
      expect(new Map([...count(from)].sort())).toEqual(new Map([...expected].sort()));
      expect(count(from)).toBe(count(from));
    }
  });

  it("keeps the same array until a dimension that narrows it changes", () => {
    const record = recordOf(fc.sample(arbitrary.eventFact, 20));
    const first = pass(record, everything, ["topic"]);
    expect(pass(record, changed(everything, { time: { from: "2014", to: null } }), ["topic"])).toBe(first);
    const narrower = changed(everything, { topic: ["alpha"] });
    expect(pass(record, narrower, ["topic"])).not.toBe(first);
    expect(pass(record, narrower, ["topic"])).toBe(pass(record, narrower, ["topic"]));
  });

  it("names a dataset that is not loaded", () => {
    expect(() => pass({}, everything)).toThrow("timeline");
  });
});
