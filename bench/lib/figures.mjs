/** @param {readonly number[]} values at least one */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

/**
 * The medians of several runs, number by number, to two decimals.
 * @param {readonly Readonly<Record<string, number>>[]} runs
 * @returns {Record<string, number>}
 */
export const medians = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((key) => [key, Number(median(runs.map((run) => run[key] ?? 0)).toFixed(2))]),
  );

/** The value that 95 of 100 are at most. @param {readonly number[]} values at least one */
export const p95 = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
};
