import { firstDay, lastDay, spanOf } from "../record/dates.ts";
import type { DatasetId, Datasets, Fact, FactRecord } from "../record/record.ts";
import { fold } from "../text/fold.ts";
import type { Fails, ValueColumn } from "./columns.ts";
import { textColumn, timeColumn, valueColumn } from "./columns.ts";
import type { DimensionId, Filter } from "./filter.ts";
import { DIMENSIONS, everything, sameValue } from "./filter.ts";
import type { Slice } from "./slice.ts";

/** Answers for any filter what of the record passes. */
export interface Engine {
  /** @param dimensions the ones that narrow; the filter's others are looked away from */
  slice<Id extends DatasetId>(filter: Filter, dimensions: readonly DimensionId[]): Slice<Id>;
}

/** The bits of each dimension. Time has two, since a row can be too early or too late. */
const BITS: { readonly [D in DimensionId]: number } = {
  time: 3,
  topic: 4,
  actor: 8,
  by: 16,
  measure: 32,
  reporter: 64,
  q: 128,
  importance: 256,
  place: 512,
};
const [EARLY, LATE] = [1, 2];

/** The fields that a dimension narrows. A dataset that has none of them is not narrowed by it. */
const FIELDS = {
  topic: ["topics", "topic"],
  actor: ["actors", "actor"],
  by: ["by"],
  measure: ["measures", "measure"],
  reporter: ["reporter"],
  importance: ["importance"],
  place: ["places"],
} as const;

const field = (fact: object, name: string): unknown => Reflect.get(fact, name);

const valuesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];

const isDated = (fact: Fact): fact is Fact & { readonly date: string } => typeof field(fact, "date") === "string";

/** Every text of a fact in every language, folded: a reader may search in any. */
const keyOf = (fact: object): string => {
  const texts: string[] = [];
  for (const value of Object.values(fact)) {
    if (value !== null && typeof value === "object" && "ar" in value) texts.push(...Object.values(value).map(String));
  }
  return ` ${fold(texts.join(" "))}`;
};

interface Columns {
  facts(filter: Filter, mask: number): readonly Fact[];
  count(filter: Filter, mask: number, name: string): ReadonlyMap<string, number>;
}

const columnsFor = (facts: readonly Fact[]): Columns => {
  const fails: Fails = new Uint16Array(facts.length);
  const dated = facts.filter(isDated);
  const time = dated.length === facts.length && facts.length > 0 ? timeColumn(dated.map(spanOf)) : null;
  const columns = new Map<string, ValueColumn | null>();
  const column = (name: string): ValueColumn | null => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const has = facts.some((fact) => field(fact, name) !== undefined);
    const made = has ? valueColumn(facts.map((fact) => valuesOf(field(fact, name)))) : null;
    columns.set(name, made);
    return made;
  };
  let texts: ReturnType<typeof textColumn> | null = null;

  let applied = everything;
  const versions = { time: 0, topic: 0, actor: 0, by: 0, measure: 0, reporter: 0, importance: 0, place: 0, q: 0 };
  const moveTo = (filter: Filter): void => {
    for (const dimension of DIMENSIONS) {
      if (sameValue(dimension, applied[dimension], filter[dimension])) continue;
      versions[dimension]++;
      if (dimension === "time") {
        const { from, to } = filter.time;
        time?.apply(from === null ? null : firstDay(from), to === null ? null : lastDay(to), fails, EARLY, LATE);
      } else if (dimension === "q") {
        texts ??= textColumn(facts.map(keyOf));
        texts.apply(fold(filter.q).split(" ").filter(Boolean), fails, BITS.q);
      } else {
        const name = FIELDS[dimension].find((candidate) => column(candidate) !== null);
        if (name !== undefined) column(name)?.apply(filter[dimension], fails, BITS[dimension]);
      }
    }
    applied = filter;
  };

  const answers = new Map<number, { readonly version: string; readonly facts: readonly Fact[] }>();
  const versionOf = (mask: number): string =>
    DIMENSIONS.map((dimension) => ((BITS[dimension] & mask) === 0 ? "" : versions[dimension])).join();
  return {
    facts(filter, mask) {
      moveTo(filter);
      const version = versionOf(mask);
      const known = answers.get(mask);
      if (known?.version === version) return known.facts;
      const passing = mask === 0 ? facts : facts.filter((_, row) => ((fails[row] ?? 0) & mask) === 0);
      answers.set(mask, { version, facts: passing });
      return passing;
    },
    count(filter, mask, name) {
      moveTo(filter);
      return column(name)?.count(fails, mask) ?? new Map();
    },
  };
};

const known = new WeakMap<readonly Fact[], Columns>();
const columnsOf = (facts: readonly Fact[]): Columns => {
  const columns = known.get(facts) ?? columnsFor(facts);
  known.set(facts, columns);
  return columns;
};

/**
 * The engine of a record: columns of days and dictionary codes, one bit a row and dimension. It keeps the last filter
 * it was asked about, so that the next move costs what changes, not what is there.
 * @throws when asked for a dataset that the record does not hold
 */
export const engineOf = (record: Partial<FactRecord>): Engine => ({
  slice(filter, dimensions) {
    const mask = dimensions.reduce((bits, dimension) => bits | BITS[dimension], 0);
    const columns = (dataset: DatasetId): Columns => {
      const facts = record[dataset]?.facts;
      if (facts === undefined) throw new Error(`dataset ${dataset} is not loaded`);
      return columnsOf(facts);
    };
    return {
      // The columns were made of this very dataset's facts, which their type cannot say.
      facts: <K extends DatasetId>(dataset: K) =>
        columns(dataset).facts(filter, mask) as unknown as readonly Datasets[K][],
      count: (dataset, name) => columns(dataset).count(filter, mask, name),
    };
  },
});
