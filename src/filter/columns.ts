import type { Day, DaySpan } from "../record/dates.ts";

/** What fails where, and who is told when that changes. */
export interface Fails {
  /** One bit a row and dimension: set where the row fails. A row passes when no bit of interest is set. */
  readonly bits: Uint16Array;
  /** Told of each row whose bits change, with its bits before and after. */
  readonly watchers: ((row: number, before: number, after: number) => void)[];
}

const mark = ({ bits, watchers }: Fails, row: number, bit: number, on: boolean): void => {
  const before = bits[row] ?? 0;
  const after = on ? before | bit : before & ~bit;
  if (after === before) return;
  bits[row] = after;
  for (let i = 0; i < watchers.length; i++) watchers[i]?.(row, before, after);
};

/** Row numbers in the order of a day each has; ties keep the order of rows. */
export const ordered = (days: Int32Array): { readonly rows: Uint32Array; readonly days: Int32Array } => {
  const n = days.length;
  // One number a row (day, then row) sorts natively, many times faster than a comparator does.
  const keys = Float64Array.from(days, (day, row) => day * n + row).sort();
  const rows = new Uint32Array(n);
  const sorted = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const key = keys[i] ?? 0;
    const day = Math.floor(key / n);
    rows[i] = key - day * n;
    sorted[i] = day;
  }
  return { rows, days: sorted };
};

/** How many of the sorted days are smaller than a limit. */
const below = (sorted: Int32Array, limit: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Days of every row. A move of the span touches only the rows whose bit flips. */
export interface TimeColumn {
  /** `null` ends are open. `early` is the bit of rows that end before the span, `late` of those that begin after it. */
  apply(from: Day | null, to: Day | null, fails: Fails, early: number, late: number): void;
}

/** @param spans the days of each row */
export const timeColumn = (spans: readonly DaySpan[]): TimeColumn => {
  const byEnd = ordered(Int32Array.from(spans, (span) => span.to));
  const byStart = ordered(Int32Array.from(spans, (span) => span.from));
  let [ended, begun] = [0, spans.length];
  const flip = (rows: Uint32Array, from: number, to: number, fails: Fails, bit: number, on: boolean): void => {
    for (let i = from; i < to; i++) mark(fails, rows[i] ?? 0, bit, on);
  };
  return {
    apply(from, to, fails, early, late) {
      const newEnded = from === null ? 0 : below(byEnd.days, from);
      flip(byEnd.rows, ended, newEnded, fails, early, true);
      flip(byEnd.rows, newEnded, ended, fails, early, false);
      ended = newEnded;
      const newBegun = to === null ? spans.length : below(byStart.days, to + 1);
      flip(byStart.rows, newBegun, begun, fails, late, true);
      flip(byStart.rows, begun, newBegun, fails, late, false);
      begun = newBegun;
    },
  };
};

/** Values of a field, none, one or many a row, as numbers into a dictionary. */
export interface ValueColumn {
  /** A row passes when it has one of the values; with no values asked for, every row does. */
  apply(values: readonly string[], fails: Fails, bit: number): void;
  /** Counts the rows that pass `mask`. The tally stays true only as long as it is told of every change. */
  tally(fails: Fails, mask: number): Tally;
}

/** Passing rows per value, kept up to date row by row: a move costs the rows that it lets in and out. */
export interface Tally {
  readonly watch: Fails["watchers"][number];
  /** Without the values that no passing row has; the same map until a count changes. */
  counts(): ReadonlyMap<string, number>;
}

/** @param values the values of each row */
export const valueColumn = (values: readonly (readonly string[])[]): ValueColumn => {
  const codes = new Map<string, number>();
  const offsets = new Uint32Array(values.length + 1);
  const flat: number[] = [];
  values.forEach((ofRow, row) => {
    for (const value of ofRow) {
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      flat.push(code);
    }
    offsets[row + 1] = flat.length;
  });
  const all = Uint32Array.from(flat);
  return {
    apply(wanted, fails, bit) {
      const chosen = new Uint8Array(codes.size);
      for (const value of wanted) {
        const code = codes.get(value);
        if (code !== undefined) chosen[code] = 1;
      }
      for (let row = 0; row < values.length; row++) {
        let passes = wanted.length === 0;
        for (let i = offsets[row] ?? 0; !passes && i < (offsets[row + 1] ?? 0); i++) passes = chosen[all[i] ?? 0] === 1;
        mark(fails, row, bit, !passes);
      }
    },
    tally({ bits }, mask) {
      const counts = new Int32Array(codes.size);
      let told: ReadonlyMap<string, number> | null = null;
      const add = (row: number, by: number): void => {
        const end = offsets[row + 1] ?? 0;
        for (let i = offsets[row] ?? 0; i < end; i++) {
          const code = all[i] ?? 0;
          counts[code] = (counts[code] ?? 0) + by;
        }
      };
      for (let row = 0; row < bits.length; row++) if (((bits[row] ?? 0) & mask) === 0) add(row, 1);
      return {
        watch(row, before, after) {
          const is = (after & mask) === 0;
          if (is === ((before & mask) === 0)) return;
          add(row, is ? 1 : -1);
          told = null;
        },
        counts() {
          told ??= new Map(
            [...codes].map(([value, code]) => [value, counts[code] ?? 0] as const).filter(([, n]) => n > 0),
          );
          return told;
        },
      };
    },
  };
};

/** Search keys of every row. */
export interface TextColumn {
  /** A row passes when its key holds every word. */
  apply(words: readonly string[], fails: Fails, bit: number): void;
}

/** @param keys the folded text of each row */
export const textColumn = (keys: readonly string[]): TextColumn => ({
  apply(words, fails, bit) {
    keys.forEach((key, row) => {
      mark(fails, row, bit, !words.every((word) => key.includes(word)));
    });
  },
});
