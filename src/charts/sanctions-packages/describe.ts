import { isolate, ltr } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import type { PackageRow } from "./rows.ts";

const most = (rows: readonly PackageRow[], count: (row: PackageRow) => number | null): PackageRow | null =>
  rows.reduce<PackageRow | null>(
    (best, row) => ((count(row) ?? 0) > (best ? (count(best) ?? 0) : 0) ? row : best),
    null,
  );

/** What the rows say, in words: how many, which lists most, the densest year, what was not published. */
export const describePackages = (rows: readonly PackageRow[], text: Texts): Description => {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return { summary: text.say("packagesNothing"), findings: [] };
  const [from, to] = [first.date.slice(0, 4), last.date.slice(0, 4)];
  const named = (row: PackageRow, count: number) => ({
    label: isolate(text.pick(row.label)),
    date: isolate(text.write(row.date, "date")),
    count: text.write(count, "count"),
  });
  const findings: string[] = [];
  const largest = most(rows, (row) => row.total);
  if (largest?.total != null) findings.push(text.say("packagesMost", named(largest, largest.total)));
  const ships = most(rows, (row) => row.vessels);
  if (ships?.vessels != null) findings.push(text.say("packagesVesselsMost", named(ships, ships.vessels)));
  const years = new Map<string, number>();
  for (const row of rows) years.set(row.date.slice(0, 4), (years.get(row.date.slice(0, 4)) ?? 0) + 1);
  const [densest] = [...years].sort(([, a], [, b]) => b - a);
  if (densest && years.size > 1)
    findings.push(text.say("packagesPace", { year: densest[0], count: text.write(densest[1], "count") }));
  const incomplete = rows.filter((row) => !row.complete).map((row) => text.write(row.number, "count"));
  if (incomplete.length > 0) findings.push(text.say("packagesMissing", { numbers: text.list(incomplete) }));
  const packages = text.say("packageCount", { count: rows.length });
  const period = from === to ? from : ltr(`${from}–${to}`);
  return { summary: text.say("packagesSummary", { packages, period }), findings };
};

/** The newest package at a moment; `null` before the first. */
export const at = (rows: readonly PackageRow[], moment: number, text: Texts): string | null => {
  const newest = rows.findLast((row) => row.moment <= moment);
  if (newest === undefined) return null;
  return text.say("packagesAt", {
    label: isolate(text.pick(newest.label)),
    date: isolate(text.write(newest.date, "date")),
  });
};
