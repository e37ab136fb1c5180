import type { DateTrouble, LooseDate } from "./edtf.ts";
import { join, plainDate } from "./edtf.ts";
import type { ProblemKind, Tell } from "./imported.ts";
import type { DateParts, DayOrder } from "./sheet-dates.ts";
import { parseDateCell, parseParts } from "./sheet-dates.ts";

/** A date as a file gives it: in one cell, or in three. */
export interface GivenDate {
  readonly whole: string;
  readonly parts: DateParts;
  /** What the reader calls the places of these. */
  readonly columns: { readonly whole: string } & DateParts;
}

const KINDS: { readonly [T in DateTrouble]: ProblemKind } = {
  bad: "importBadDate",
  impossible: "importImpossibleDate",
  outside: "importYearOutside",
};

interface Trouble {
  readonly kind: ProblemKind;
  readonly column: string;
  readonly value: string;
}

const read = (given: GivenDate, order: DayOrder): LooseDate | Trouble | null => {
  if (given.whole.trim() !== "") {
    const date = parseDateCell(given.whole, order);
    return typeof date === "string" ? { kind: KINDS[date], column: given.columns.whole, value: given.whole } : date;
  }
  const date = parseParts(given.parts);
  if (date === null || !("part" in date)) return date;
  const value = given.parts[date.part];
  const kind = date.part === "year" && value.trim() === "" ? "importNoDate" : KINDS[date.trouble];
  return { kind, column: given.columns[date.part], value };
};

const isOpen = (given: GivenDate): boolean => plainDate(given.whole) === "..";

const isNothing = (cell: string): boolean => cell === "" || /^[0\s]*$/.test(plainDate(cell));

const hasDayAlone = ({ parts: { month, day } }: GivenDate): boolean => !isNothing(day) && isNothing(month);

/**
 * When an event was, from its given start and end; `null`, and why is told, where it has no start that can be read.
 * An end that cannot be used is told and left out.
 * @param era an era needs both
 */
export const whenOf = (
  start: GivenDate,
  end: GivenDate,
  row: number,
  tell: Tell,
  { order = "month-first", era = false }: { readonly order?: DayOrder; readonly era?: boolean } = {},
): LooseDate | null => {
  const from = isOpen(start) ? null : read(start, order);
  const to = isOpen(end) ? null : read(end, order);
  const used = isOpen(start) ? to : from;
  if (used === null || "kind" in used) {
    if (used === null || used.kind === "importNoDate") tell("importNoDate", row, start.columns.whole);
    else tell(used.kind, row, used.column, used.value);
    return null;
  }
  for (const given of [start, end])
    if (hasDayAlone(given)) tell("importDayWithoutMonth", row, given.columns.day, given.parts.day);
  if (isOpen(start)) return { ...used, first: used.last, openStart: true };
  if (isOpen(end)) return { ...used, openEnd: true };
  if (to === null || "kind" in to) {
    if (to !== null) tell(era ? "importEraWithoutEnd" : "importBadEnd", row, to.column, to.value);
    else if (era && used.first === used.last) tell("importEraWithoutEnd", row, end.columns.whole);
    return era && (to !== null || used.first === used.last) ? null : used;
  }
  const both = join(used, to);
  if (both === null) tell("importEndBeforeStart", row, end.columns.whole, to.last);
  return both ?? (era ? null : used);
};

/** A given date that is not there. */
export const noDate = (columns: GivenDate["columns"]): GivenDate => ({
  whole: "",
  parts: { year: "", month: "", day: "" },
  columns,
});
