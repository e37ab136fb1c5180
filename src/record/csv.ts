import { plain } from "../text/bidi.ts";
import type { RecordColumn } from "./columns.ts";
import { columnsOf } from "./columns.ts";

type Loose = Readonly<Record<string, unknown>>;

const inLang = (value: unknown, lang: string): unknown =>
  typeof value === "object" && value !== null ? (value as Loose)[lang] : null;

const written = (value: unknown, { type }: RecordColumn): string => {
  if (value === undefined || value === null) return "";
  if (type === "ids" && Array.isArray(value)) return value.join(" ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** The text of a cell: without marks of direction; empty where the fact has no such field, or no figure was published. */
const cellOf = (fact: Loose, column: RecordColumn): string => {
  const value = fact[column.field];
  return plain(written(column.lang === null ? value : inLang(value, column.lang), column));
};

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows of cells as CSV (RFC 4180), in UTF-8 with a byte order mark, without which spreadsheets take Arabic and Russian
 * for something else.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;

/**
 * A file of the record as CSV. Texts have a column a language, lists of ids have spaces between them, anything nested
 * is JSON. A cell that begins with `=` or `-` stays as it is: altering figures to disarm spreadsheets would be worse,
 * and the record holds no formulas.
 * @param file such as `timeline` or `sources`
 */
export const toCsv = (file: string, facts: readonly object[]): string => {
  const columns = columnsOf(file);
  return csvText([
    columns.map(({ name }) => name),
    ...facts.map((fact) => columns.map((column) => cellOf(fact as Loose, column))),
  ]);
};
