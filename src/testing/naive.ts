import type { DimensionId, Filter } from "../filter/filter.ts";
import { DIMENSIONS } from "../filter/filter.ts";
import { firstDay, lastDay, spanOf } from "../record/dates.ts";
import type { DatasetId, Fact, FactRecord } from "../record/record.ts";
import { fold } from "../text/fold.ts";
import type { ListDimension } from "./arbitrary.ts";

const field = (fact: object, name: string): unknown => Reflect.get(fact, name);

/** The field of a dataset that a dimension speaks of, `null` where it has none: `topics` where there are several. */
const fieldOf = (facts: readonly Fact[], dimension: ListDimension): string | null =>
  [`${dimension}s`, dimension].find((name) => facts.some((fact) => field(fact, name) !== undefined)) ?? null;

const valuesOf = (fact: Fact, name: string): readonly string[] => [field(fact, name) ?? []].flat().map(String);

/** Every value that some fact of the record has in a dimension. */
export const valuesIn = (record: Partial<FactRecord>, dimension: ListDimension): readonly string[] => [
  ...new Set(
    Object.values(record).flatMap(({ facts }: { readonly facts: readonly Fact[] }) => {
      const name = fieldOf(facts, dimension);
      return name === null ? [] : facts.flatMap((fact) => valuesOf(fact, name));
    }),
  ),
];

const isText = (value: unknown): value is object => typeof value === "object" && value !== null && "ar" in value;

/** Asks each fact once: there are thousands of filters to come. */
const remembered = <V>(ask: (fact: Fact) => V): ((fact: Fact) => V) => {
  const known = new WeakMap<Fact, V>();
  return (fact) => {
    const value = known.get(fact) ?? ask(fact);
    known.set(fact, value);
    return value;
  };
};
/** Every text of a fact in every language. */
const wordsOf = remembered((fact) => fold(Object.values(fact).filter(isText).flatMap(Object.values).join(" ")));
const daysOf = remembered((fact) =>
  spanOf({ date: String(field(fact, "date")), until: field(fact, "until") as string | undefined }),
);

const passes = (facts: readonly Fact[], filter: Filter, dimension: DimensionId): ((fact: Fact) => boolean) => {
  if (dimension === "time") {
    const { from, to } = filter.time;
    if (facts.some((fact) => field(fact, "date") === undefined)) return () => true;
    return (fact) => {
      const span = daysOf(fact);
      return (from === null || span.to >= firstDay(from)) && (to === null || span.from <= lastDay(to));
    };
  }
  if (dimension === "q") {
    const words = fold(filter.q).split(" ");
    return (fact) => words.every((word) => wordsOf(fact).includes(word));
  }
  const [name, wanted] = [fieldOf(facts, dimension), filter[dimension]];
  return (fact) => wanted.length === 0 || name === null || valuesOf(fact, name).some((value) => wanted.includes(value));
};

/** What a filter means, said fact by fact: the record with only the facts that pass the given dimensions. */
export const narrowedRecord = (
  record: Partial<FactRecord>,
  datasets: readonly DatasetId[],
  filter: Filter,
  dimensions: readonly DimensionId[],
): Partial<FactRecord> => {
  const tests = DIMENSIONS.filter((dimension) => dimensions.includes(dimension));
  return Object.fromEntries(
    datasets.map((id) => {
      const facts: readonly Fact[] = record[id]?.facts ?? [];
      const matchers = tests.map((dimension) => passes(facts, filter, dimension));
      return [id, { ...record[id], facts: facts.filter((fact) => matchers.every((test) => test(fact))) }];
    }),
  ) as Partial<FactRecord>;
};
