import type { DaySpan } from "../record/dates.ts";
import { firstDay, lastDay, spansOf } from "../record/dates.ts";
import type { DatasetId, Datasets, Fact, FactRecord } from "../record/record.ts";
import { fold } from "../text/fold.ts";
import type { Fails, Tally, TimeColumn, ValueColumn } from "./columns.ts";
import { ordered, textColumn, timeColumn, valueColumn } from "./columns.ts";
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

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

interface Columns {
  facts(filter: Filter, mask: number): readonly Fact[];
  count(filter: Filter, mask: number, name: string): ReadonlyMap<string, number>;
}

/**
 * The facts in the order in which the columns keep them, and the row of each fact: those that come and go together as
 * the time moves lie side by side, so that a move walks through memory instead of jumping about in it.
 */
const inRows = (
  facts: readonly Fact[],
): { readonly inOrder: readonly Fact[]; readonly rowOf: Uint32Array | null; readonly time: TimeColumn | null } => {
  const dated = facts.filter(isDated);
  if (dated.length < facts.length || facts.length === 0) return { inOrder: facts, rowOf: null, time: null };
  const spans = spansOf(dated);
  const order = ordered(Int32Array.from(spans, ({ from }) => from)).rows;
  const rowOf = new Uint32Array(facts.length);
  const inOrder: Fact[] = [];
  const spansInOrder: DaySpan[] = [];
  order.forEach((at, row) => {
    const [fact, span] = [facts[at], spans[at]];
    if (fact === undefined || span === undefined) return;
    rowOf[at] = row;
    inOrder.push(fact);
    spansInOrder.push(span);
  });
  return { inOrder, rowOf, time: timeColumn(spansInOrder) };
};

const columnsFor = (facts: readonly Fact[]): Columns => {
  const fails: Fails = { bits: new Uint16Array(facts.length), watchers: [] };
  const { inOrder, rowOf, time } = inRows(facts);
  const columns = new Map<string, ValueColumn | null>();
  const column = (name: string): ValueColumn | null => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const has = inOrder.some((fact) => field(fact, name) !== undefined);
    const made = has ? valueColumn(inOrder.map((fact) => valuesOf(field(fact, name)))) : null;
    columns.set(name, made);
    return made;
  };
  let texts: ReturnType<typeof textColumn> | null = null;

  let applied = everything;
  const versions = { time: 0, topic: 0, actor: 0, by: 0, measure: 0, reporter: 0, importance: 0, place: 0, q: 0 };
  const tallies = new Map<string, { readonly tally: Tally; asked: boolean }>();
  /** Tallies that nobody asked for since the last move are not worth keeping up to date. */
  const dropUnasked = (): void => {
    for (const [key, kept] of tallies) {
      if (!kept.asked) tallies.delete(key);
      kept.asked = false;
    }
    fails.watchers.splice(0, fails.watchers.length, ...[...tallies.values()].map(({ tally }) => tally.watch));
  };
  const moveTo = (filter: Filter): void => {
    const moved = DIMENSIONS.filter((dimension) => !sameValue(dimension, applied[dimension], filter[dimension]));
    if (moved.length > 0) dropUnasked();
    for (const dimension of moved) {
      versions[dimension]++;
      if (dimension === "time") {
        const { from, to } = filter.time;
        time?.apply(from === null ? null : firstDay(from), to === null ? null : lastDay(to), fails, EARLY, LATE);
      } else if (dimension === "q") {
        texts ??= textColumn(inOrder.map(keyOf));
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
      const passing = mask === 0 ? facts : facts.filter((_, i) => ((fails.bits[rowOf?.[i] ?? i] ?? 0) & mask) === 0);
      answers.set(mask, { version, facts: passing });
      return passing;
    },
    count(filter, mask, name) {
      moveTo(filter);
      const key = `${mask} ${name}`;
      const kept = tallies.get(key);
      const tally = kept?.tally ?? column(name)?.tally(fails, mask);
      if (tally === undefined) return NO_COUNTS;
      tallies.set(key, { tally, asked: true });
      if (kept === undefined) fails.watchers.push(tally.watch);
      return tally.counts();
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
 * it was asked about, so that the next move costs what changes, not what is there: counts that are asked for again are
 * kept up to date by the rows that come and go.
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
