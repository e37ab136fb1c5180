import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, numberIn, textIn, textsIn } from "./loose.ts";

/** How far a printed figure may lie from the true one: half its last digit that is not a zero. */
const roundingOf = (value: number): number => {
  let step = 1;
  if (Number.isInteger(value)) {
    while (value !== 0 && value % (step * 10) === 0 && step < 1000) step *= 10;
    return step / 2;
  }
  return 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);
};

const grouped = (facts: readonly Loose[], keyOf: (fact: Loose) => string): ReadonlyMap<string, readonly Loose[]> => {
  const groups = new Map<string, Loose[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group) group.push(fact);
    else groups.set(keyOf(fact), [fact]);
  }
  return groups;
};

/** Turnover is exports and imports of the same period, reporter and basis. */
const checkTrade = (facts: readonly Loose[], tell: Tell): void => {
  const periods = grouped(facts, (fact) =>
    ["date", "until", "reporter", "basis"].map((field) => fact[field]).join("|"),
  );
  for (const group of periods.values()) {
    const flows = ["turnover", "exports", "imports"].map((flow) => group.filter((fact) => fact.flow === flow));
    const [turnover, exports, imports] = flows.map(([fact]) => (fact ? numberIn(fact, "value_usd_million") : null));
    if (turnover == null || exports == null || imports == null) continue;
    const gap = Math.abs(turnover - exports - imports);
    const allowed = [turnover, exports, imports].map(roundingOf).reduce((sum, half) => sum + half, 0);
    if (gap <= allowed + 1e-6) continue;
    const noted = group.some((fact) => fact.note !== undefined);
    const record = flows[0]?.[0];
    const sum = Number((exports + imports).toFixed(6));
    if (record)
      tell(
        idOf(record, 0),
        "value_usd_million",
        `${turnover} is not exports ${exports} and imports ${imports} (${sum})`,
        noted ? "warning" : "error",
      );
  }
};

const sumIn = (fact: Loose, fields: readonly string[]): number | null => {
  const values = fields.map((field) => numberIn(fact, field));
  return values.every((value) => value !== null) ? values.reduce((sum, value) => sum + value, 0) : null;
};

/** Units of a measure's threshold, and the counts of its package that must give the same. */
const COUNTS: { readonly [unit: string]: readonly string[] } = {
  listings: ["people_listed_count", "entities_listed_count"],
  vessels: ["vessels_listed_count"],
};

/** A package and its measures: kinds, days and counts. */
const checkPackages = (packages: LooseFile, measures: LooseFile, tellPackage: Tell, tellMeasure: Tell): void => {
  const own = grouped(measures.facts, (fact) => textIn(fact, "package") ?? "");
  const numbers = new Set(packages.facts.map((fact) => numberIn(fact, "number")));
  for (const [place, fact] of packages.facts.entries()) {
    const record = idOf(fact, place);
    if (!numbers.has(place + 1)) tellPackage(null, "number", `there is no package ${place + 1}`);
    const parts = own.get(record) ?? [];
    if (parts.length === 0) tellPackage(record, "", "sanctions-measures.json has no measure of this package");
    for (const [i, part] of parts.entries()) {
      const id = idOf(part, i);
      if (part.date !== fact.date) tellMeasure(id, "date", `${part.date} is not the day of ${record}, ${fact.date}`);
      const kind = textIn(part, "measure");
      if (kind && !textsIn(fact, "measures").includes(kind))
        tellPackage(record, "measures", `has no ${kind}, which its measure ${id} is`);
    }
    for (const [unit, fields] of Object.entries(COUNTS)) checkCounts(fact, record, parts, unit, fields, tellMeasure);
  }
};

const checkCounts = (
  fact: Loose,
  record: string,
  parts: readonly Loose[],
  unit: string,
  fields: readonly string[],
  tell: Tell,
): void => {
  const counted = sumIn(fact, fields);
  const sizes = parts.flatMap((part) => {
    const threshold = part.threshold;
    const { value, unit: its } = typeof threshold === "object" && threshold !== null ? (threshold as Loose) : {};
    return its === unit && typeof value === "number" ? [{ part, value }] : [];
  });
  const [first] = sizes;
  const said = sizes.reduce((sum, { value }) => sum + value, 0);
  if (first && counted !== null && said !== counted)
    tell(idOf(first.part, 0), "threshold", `${said} ${unit} are not the ${counted} that ${record} counts`, "warning");
};

/** Percentages of a whole. */
const checkShares = ({ facts }: LooseFile, tell: Tell): void => {
  for (const [place, fact] of facts.entries()) {
    const share = numberIn(fact, "share_percent");
    if (share !== null && (share < 0 || share > 100))
      tell(idOf(fact, place), "share_percent", `${share} is not a share of a whole`);
  }
};

/** Figures that must agree with one another. */
export const checkTotals = (files: readonly LooseFile[], tellIn: (file: LooseFile) => Tell): void => {
  const named = new Map(files.map((file) => [file.dataset, file]));
  const [packages, measures] = [named.get("sanctions-packages"), named.get("sanctions-measures")];
  if (packages && measures) checkPackages(packages, measures, tellIn(packages), tellIn(measures));
  for (const file of files) {
    checkTrade(
      file.facts.filter((fact) => "flow" in fact),
      tellIn(file),
    );
    checkShares(file, tellIn(file));
  }
};
