import fc from "fast-check";
import type { DimensionId, Filter, Span } from "../filter/filter.ts";
import { firstDay, isoOf, lastDay } from "../record/dates.ts";
import type { EventFact } from "../record/record.ts";

/** Dimensions whose value is a list of ids. */
export type ListDimension = Exclude<DimensionId, "time" | "q">;

const IDS = ["alpha", "beta", "gamma", "delta-1", "epsilon"] as const;

/** A date of the calendar at any precision. */
const isoDate: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: firstDay("1990"), max: lastDay("2026") }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoOf(day).slice(0, length));

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.option(isoDate), fc.option(isoDate))
  .map(([from, to]) =>
    from !== null && to !== null && firstDay(from) > lastDay(to) ? { from: to, to: from } : { from, to },
  )
  .filter(({ from, to }) => from === null || to === null || firstDay(from) <= lastDay(to));

/** A few values of one dimension, often none: filters that narrow everything at once leave nothing to compare. */
const some = (values: readonly string[]): fc.Arbitrary<readonly string[]> =>
  values.length === 0
    ? fc.constant([])
    : fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { freq: 1, nil: [] });

/**
 * Any filter a reader could make of these values.
 * @param values ids that each dimension may ask for
 */
export const filterOf = (values: (dimension: ListDimension) => readonly string[]): fc.Arbitrary<Filter> =>
  fc.record({
    time: span,
    topic: some(values("topic")),
    actor: some(values("actor")),
    by: some(values("by")),
    measure: some(values("measure")),
    reporter: some(values("reporter")),
    importance: some(values("importance")),
    place: some(values("place")),
    q: fc
      .oneof(
        fc.constant(""),
        fc.constantFrom("minsk", "مينسك", "минск 40"),
        fc.string({ unit: "grapheme", maxLength: 20 }),
      )
      .map((q) => q.toWellFormed()),
  });

/** Any filter a reader could make. */
export const filter = filterOf((dimension) => (dimension === "importance" ? ["1", "2", "3"] : IDS));

const words = fc.constantFrom("Minsk", "Moscow 40", "مينسك", "Минск", "إيران", "gas");
const localText = fc.record({ ar: words, en: words, ru: words });

/** A timeline event; ids are not unique. */
export const eventFact: fc.Arbitrary<EventFact> = fc
  .record({
    date: isoDate,
    until: fc.option(isoDate, { nil: undefined }),
    title: localText,
    label: localText,
    summary: localText,
    topics: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
    actors: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    places: fc.option(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  })
  .map(({ until, places, ...fact }) => ({
    id: `${fact.date}-x`,
    sources: ["s"],
    ...fact,
    ...(places === undefined ? {} : { places }),
    ...(until !== undefined && firstDay(until) >= lastDay(fact.date) ? { until } : {}),
  }));
