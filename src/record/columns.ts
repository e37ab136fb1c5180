import type { Lang } from "../text/texts.ts";
import { LANGS } from "../text/texts.ts";
import * as common from "./schema/common.ts";
import { fileSchemas } from "./schemas.ts";

/** What a cell of a CSV file holds. `ids`: a list of ids, spaces between them. Arrays and objects are JSON. */
export type CellType = "string" | "date" | "number" | "integer" | "boolean" | "ids" | "array" | "object";

/** One column of a dataset's CSV file. */
export interface RecordColumn {
  /** Such as `date`, `title_en`. */
  readonly name: string;
  /** The field of the fact. */
  readonly field: string;
  /** The language of a text that has one column each. */
  readonly lang: Lang | null;
  readonly type: CellType;
  /** Every fact has it, so that no cell is empty. */
  readonly required: boolean;
  /** The only values there are, where the schema lists them. */
  readonly options: readonly (string | number)[];
}

/** As much of a schema as is read here. */
interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (string | number)[];
  readonly pipe?: readonly Shape[];
}

const TYPES: Readonly<Record<string, CellType>> = {
  string: "string",
  number: "number",
  literal: "boolean",
  array: "array",
};

const isDate = (shape: Shape): boolean => shape === common.isoDate;
const isIds = (shape: Shape): boolean => shape.item === common.id || shape === common.sourceIds;
const isText = ({ entries }: Shape): boolean => entries !== undefined && Object.keys(entries).join() === LANGS.join();

const typeOf = (shape: Shape): CellType => {
  if (isDate(shape)) return "date";
  if (isIds(shape)) return "ids";
  if (shape.options !== undefined) return typeof shape.options[0] === "number" ? "integer" : "string";
  if (shape.pipe?.some(({ type }) => type === "integer")) return "integer";
  return TYPES[shape.type ?? ""] ?? "object";
};

const columnsOfField = (field: string, outer: Shape): readonly RecordColumn[] => {
  let shape = outer;
  while (shape.wrapped !== undefined) shape = shape.wrapped;
  const base = { field, required: shape === outer, options: shape.options ?? [] };
  if (isText(shape)) return LANGS.map((lang) => ({ ...base, name: `${field}_${lang}`, lang, type: "string" }));
  return [{ ...base, name: field, lang: null, type: typeOf(shape) }];
};

/** The columns of a file of the record as CSV, `id` first; those of `sources` are the sources'. */
export const columnsOf = (file: string): readonly RecordColumn[] => {
  // Valibot's schemas are plain objects, but their common type does not show what they are made of.
  const schema = fileSchemas[file] as Shape | undefined;
  if (schema === undefined) throw new Error(`the record has no file ${file}`);
  const { facts, sources } = schema.entries ?? {};
  return Object.entries((facts ?? sources)?.item?.entries ?? {}).flatMap(([field, shape]) =>
    columnsOfField(field, shape),
  );
};
