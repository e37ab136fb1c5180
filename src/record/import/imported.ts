import type { LocalText, MessageKey } from "../../text/texts.ts";
import type { EventFact, IsoDate, Source } from "../record.ts";

/** What a problem took with it: the whole file, one event, part of an event, or nothing but a remark. */
export type Lost = "file" | "event" | "part" | "nothing";

const LOST = {
  importTooLarge: "file",
  importEmpty: "file",
  importIsPdf: "file",
  importIsArchive: "file",
  importIsImage: "file",
  importIsMedia: "file",
  importIsOffice: "file",
  importIsWebPage: "file",
  importNotText: "file",
  importBadJson: "file",
  importUnknownJson: "file",
  importCosmological: "file",
  importNoDateColumn: "file",
  importNoTitleColumn: "file",
  importTooManyEvents: "event",
  importNoDate: "event",
  importBadDate: "event",
  importImpossibleDate: "event",
  importYearOutside: "event",
  importEraWithoutEnd: "event",
  importNoTitle: "event",
  importNotAnEvent: "event",
  importBadEnd: "part",
  importEndBeforeStart: "part",
  importBadTime: "part",
  importDayWithoutMonth: "part",
  importBadUrl: "part",
  importBadField: "part",
  importTextCut: "part",
  importExtraCells: "part",
  importSecondTitle: "part",
  importUnclosedQuote: "nothing",
  importUnknownColumn: "nothing",
  importGuessedEncoding: "nothing",
  importDayFirst: "nothing",
  importTooManyGroups: "nothing",
  importNewId: "nothing",
} as const satisfies { readonly [K in MessageKey]?: Lost };

/** The key of the message that says what is wrong; it may use `{value}`. */
export type ProblemKind = keyof typeof LOST;

/** Something of a file that could not be read as it stands. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly lost: Lost;
  /** Row of a table as a spreadsheet counts it, the header being 1; of JSON the place in its list, from 1. `null`: the file. */
  readonly row: number | null;
  /** The column's heading, or its letter where it has none; in JSON the field's path. `null`: no one column. */
  readonly column: string | null;
  /** What stands there, shortened; empty where nothing does. */
  readonly value: string;
}

/** What was read of a file. */
export interface Imported {
  /** `null`: nothing could be made of the file, and `problems` says why. */
  readonly format: "record" | "timelinejs" | "sheet" | null;
  /** In the order of the file. */
  readonly events: readonly EventFact[];
  /** The timeline's title and introduction, where the file has them. */
  readonly title: string | null;
  readonly description: string | null;
  /** The first 500, in the order of the file. */
  readonly problems: readonly Problem[];
  /** How many problems there are in all. */
  readonly problemCount: number;
  /** How many events could not be read at all. */
  readonly lostCount: number;
  /** Addresses that the file gives; `sources` of its events are their ids. */
  readonly sources: readonly Source[];
  /** Names of the topics and actors that came from the file. */
  readonly names: ReadonlyMap<string, LocalText>;
}

/** Names what cannot be read. */
export type Tell = (kind: ProblemKind, row?: number | null, column?: string | null, value?: unknown) => void;

export interface ImportOptions {
  /** Where a period has no end (`2014/..`), it is drawn until this day; left out, it has none. */
  readonly today?: IsoDate;
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Bytes, or characters of a text. */
export const MAX_SIZE = 100 * 1024 * 1024;
export const MAX_EVENTS = 1_000_000;
const MAX_PROBLEMS = 500;
/** Different groups of a file: each is a lane. */
export const MAX_GROUPS = 100;
/** Characters of one event's text. */
export const MAX_TEXT = 10_000;
const MAX_VALUE = 80;

const inShort = (value: unknown): string => {
  const text = typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
  const line = (text ?? "")
    .slice(0, 4 * MAX_VALUE)
    .replace(/\s+/g, " ")
    .trim();
  return (line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}…` : line).toWellFormed();
};

/** Collects problems; the first ones are kept, all are counted. */
export const problemList = (): {
  readonly tell: Tell;
  readonly kept: readonly Problem[];
  /** All problems, and those of them that took an event with them. */
  count(): Pick<Imported, "problemCount" | "lostCount">;
} => {
  const kept: Problem[] = [];
  let problemCount = 0;
  let lostCount = 0;
  const tell: Tell = (kind, row = null, column = null, value = "") => {
    problemCount++;
    if (LOST[kind] === "event") lostCount++;
    if (kept.length < MAX_PROBLEMS) kept.push({ kind, lost: LOST[kind], row, column, value: inShort(value) });
  };
  return { tell, kept, count: () => ({ problemCount, lostCount }) };
};
