import type { DaySpan } from "../../record/dates.ts";
import { dayToMs, firstDay, lastDay } from "../../record/dates.ts";
import type { EventFact, IsoDate } from "../../record/record.ts";
import type { LaneChoice } from "../lanes.ts";
import { lanePlan } from "../lanes.ts";

const DAY = 86_400_000;

/** Events of one lane in order of time, in columns: a window of a million of them costs a few binary searches. */
export interface Entries {
  readonly facts: readonly EventFact[];
  /** Position of each among all events in order of time, from 1. */
  readonly place: Uint32Array;
  /** Where each stands, ms: events of one day share the day out among them, so that a zoom can part them. Ascending. */
  readonly key: Float64Array;
  /** End of the last day each may have happened on, ms. */
  readonly end: Float64Array;
  /** Positions of the events of importance 1, and of importance 2. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly long: LongEntries;
}
/** Events that last, or are dated, for more than a day: they may reach into a window that they do not begin in. */
export interface LongEntries {
  /** Positions in the lane, and their starts, ascending. */
  readonly at: Uint32Array;
  readonly start: Float64Array;
  /** A binary tree of the greatest end below each node; node 1 is the root, leaves begin at `size`. */
  readonly tree: Float64Array;
  readonly size: number;
  readonly endsSorted: Float64Array;
}
export interface LaneEntries {
  /** A topic or an actor. */
  readonly id: string;
  /** Events whose own lane this is. */
  readonly main: Entries;
  /** Events of other lanes that name this topic or actor too. */
  readonly also: Entries;
}
export interface TimelineIndex {
  readonly lanes: readonly LaneEntries[];
  /** From the first to the last day; 1 January 1970 alone where there is no event. */
  readonly extent: DaySpan;
  readonly total: number;
  find(id: string): EventFact | null;
}

/** First position in `values[lo, hi)` that is not below `value`; `hi` where all are. */
export const lowerBound = (values: ArrayLike<number>, value: number, lo = 0, hi = values.length): number => {
  let [from, to] = [lo, hi];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) < value) from = middle + 1;
    else to = middle;
  }
  return from;
};

interface Dates {
  start(fact: EventFact): number;
  end(fact: EventFact): number;
}
// A record of a million events has few thousand different dates: each is read once.
const datesOf = (): Dates => {
  const first = new Map<IsoDate, number>();
  const last = new Map<IsoDate, number>();
  const known = (map: Map<IsoDate, number>, iso: IsoDate, read: (iso: IsoDate) => number): number => {
    const found = map.get(iso);
    if (found !== undefined) return found;
    const made = dayToMs(read(iso));
    map.set(iso, made);
    return made;
  };
  return {
    start: (fact) => known(first, fact.date, firstDay),
    end: (fact) => known(last, fact.until ?? fact.date, lastDay) + DAY,
  };
};

interface Dated {
  readonly fact: EventFact;
  readonly start: number;
  readonly end: number;
}
interface Item extends Dated {
  readonly place: number;
}
const inOrder = (a: Dated, b: Dated): number =>
  a.start - b.start ||
  Number(a.end - a.start <= DAY) - Number(b.end - b.start <= DAY) ||
  a.end - b.end ||
  a.fact.importance - b.fact.importance ||
  (a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0);

const longOf = (items: readonly Item[]): LongEntries => {
  const at = Uint32Array.from(items.keys()).filter((i) => {
    const item = items[i];
    return item !== undefined && item.end - item.start > DAY;
  });
  const start = Float64Array.from(at, (i) => items[i]?.start ?? 0);
  let size = 1;
  while (size < at.length) size *= 2;
  const tree = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY);
  at.forEach((i, leaf) => {
    tree[size + leaf] = items[i]?.end ?? 0;
  });
  for (let node = size - 1; node > 0; node--) tree[node] = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  return { at, start, tree, size, endsSorted: tree.slice(size, size + at.length).sort() };
};

/** @param items in order */
const entriesOf = (items: readonly Item[]): Entries => {
  const key = Float64Array.from(items, ({ start }) => start);
  const ofOneDay = (i: number): boolean => {
    const item = items[i];
    return item !== undefined && item.end - item.start <= DAY;
  };
  for (let i = 0; i < items.length; ) {
    let j = i;
    while (j < items.length && ofOneDay(j) && items[j]?.start === items[i]?.start) j++;
    for (let k = i; k < j; k++) key[k] = (key[k] ?? 0) + ((k - i + 0.5) / (j - i)) * DAY;
    i = Math.max(j, i + 1);
  }
  const positionsOf = (importance: number): Uint32Array =>
    Uint32Array.from(items.keys()).filter((i) => items[i]?.fact.importance === importance);
  return {
    facts: items.map(({ fact }) => fact),
    place: Uint32Array.from(items, ({ place }) => place),
    key,
    end: Float64Array.from(items, ({ end }) => end),
    first: positionsOf(1),
    second: positionsOf(2),
    long: longOf(items),
  };
};

const build = (rows: readonly EventFact[], choice: LaneChoice): TimelineIndex => {
  const plan = lanePlan(rows, choice);
  const dates = datesOf();
  const lanes = new Map<string, { readonly main: Item[]; readonly also: Item[] }>();
  const laneOf = (id: string) => {
    const known = lanes.get(id);
    if (known) return known;
    const made = { main: [], also: [] };
    lanes.set(id, made);
    return made;
  };
  const items = rows
    .map((fact) => ({ fact, start: dates.start(fact), end: dates.end(fact) }))
    .sort(inOrder)
    .map((dated, i): Item => ({ ...dated, place: i + 1 }));
  let to = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    to = Math.max(to, item.end);
    plan.lanesOf(item.fact).forEach((id, i) => {
      const lane = laneOf(id);
      (i === 0 ? lane.main : lane.also).push(item);
    });
  }
  const from = items[0]?.start ?? to;
  let byId: ReadonlyMap<string, EventFact> | null = null;
  return {
    lanes: [...lanes]
      .sort(([a], [b]) => plan.compare(a, b))
      .map(([id, { main, also }]) => ({ id, main: entriesOf(main), also: entriesOf(also) })),
    extent: from < to ? { from: from / DAY, to: to / DAY - 1 } : { from: 0, to: 0 },
    total: rows.length,
    find(id) {
      byId ??= new Map(rows.map((fact) => [fact.id, fact]));
      return byId.get(id) ?? null;
    },
  };
};

const indexes = new WeakMap<readonly EventFact[], { readonly key: string; readonly index: TimelineIndex }>();

/** The index of these very rows in these lanes, built once; another choice of lanes takes its place. */
export const indexOf = (rows: readonly EventFact[], choice: LaneChoice): TimelineIndex => {
  const key = [choice.lanes, ...choice.order].join();
  const known = indexes.get(rows);
  if (known?.key === key) return known.index;
  const index = build(rows, choice);
  indexes.set(rows, { key, index });
  return index;
};

/**
 * Positions of the long entries that begin before `from` and reach beyond it, in order of time.
 * @returns `null` where there are more than `most`
 */
export const reachingInto = ({ long }: Entries, from: number, most: number): readonly number[] | null => {
  const begun = lowerBound(long.start, from);
  // What ends by `from` has begun before it, so the difference is what is still going on.
  const over = lowerBound(long.endsSorted, from + 1);
  if (begun - over > most) return null;
  const found: number[] = [];
  const descend = (node: number, first: number, width: number): void => {
    if (first >= begun || (long.tree[node] ?? 0) <= from) return;
    if (width === 1) {
      const position = long.at[first];
      if (position !== undefined) found.push(position);
      return;
    }
    descend(2 * node, first, width / 2);
    descend(2 * node + 1, first + width / 2, width / 2);
  };
  if (begun > over) descend(1, 0, long.size);
  return found;
};

/** How many long entries begin before `from` and reach beyond it. */
export const countReachingInto = ({ long }: Entries, from: number): number =>
  lowerBound(long.start, from) - lowerBound(long.endsSorted, from + 1);

/** Position of the most important, then the earliest, of the entries in `[lo, hi)`. */
export const bestOf = (entries: Entries, lo: number, hi: number): number => {
  for (const positions of [entries.first, entries.second]) {
    const found = positions[lowerBound(positions, lo)];
    if (found !== undefined && found < hi) return found;
  }
  return lo;
};
