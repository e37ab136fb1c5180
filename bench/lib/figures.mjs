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
