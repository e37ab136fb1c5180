/** A fault stops a release; a warning is for the eyes of whoever edits the record. */
export type Severity = "error" | "warning";

/** One thing that is wrong with the record, and where. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the file in the record's folder. */
  readonly file: string;
  /** Id of the fact or source, or its place where it has no id; `null` for the file itself. */
  readonly record: string | null;
  /** Path of the field inside the record, or inside the file where there is no record; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

/** The finding on one line: file, record, field and what is wrong. */
export const lineOf = ({ severity, file, record, field, message }: Finding): string =>
  `${severity}: ${[file, record, field].filter(Boolean).join(" › ")}: ${message}`;

/** Tells what is wrong with one record. */
export type Tell = (record: string | null, field: string, message: string, severity?: Severity) => void;
