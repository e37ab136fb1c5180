import { decode } from "./decode.ts";
import type { EventList } from "./events.ts";
import { eventList } from "./events.ts";
import type { Imported, ImportOptions, Tell } from "./imported.ts";
import { MAX_SIZE, problemList } from "./imported.ts";
import { isOwnRecord, readOwnRecord } from "./own-record.ts";
import type { SheetTitle } from "./sheet.ts";
import { readSheet } from "./sheet.ts";
import { isTimelineJs, readTimelineJs } from "./timelinejs.ts";

type Read = { readonly format: Imported["format"] } & SheetTitle;
const NOTHING: Read = { format: null, title: null, description: null };

/** Line and column of an offset, from 1. */
const placeOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Where a text stops being JSON, as far as the engine says: each words it in its own way, and some not at all. */
const jsonTrouble = (text: string, error: unknown): { readonly line: number; readonly column: number } | null => {
  const message = error instanceof Error ? error.message : "";
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return placeOf(text, Number(offset));
  return /end of (?:data|JSON|input)|EOF/i.test(message) ? placeOf(text, text.length) : null;
};

const parseJson = (text: string, tell: Tell): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = jsonTrouble(text, error);
    const lines = place === null ? "" : (text.split("\n", place.line)[place.line - 1] ?? "");
    tell("importBadJson", place?.line ?? null, place === null ? null : String(place.column), lines);
    return undefined;
  }
};

const readJson = (
  text: string,
  list: EventList,
  tell: Tell,
  options: ImportOptions,
  onProgress: (done: number) => void,
): Read => {
  const content = parseJson(text, tell);
  if (content === undefined) return NOTHING;
  if (isOwnRecord(content)) return { format: "record", ...readOwnRecord(content, list, tell, options, onProgress) };
  const slides = Array.isArray(content) ? { events: content } : content;
  if (isTimelineJs(slides)) {
    const read = readTimelineJs(slides, list, tell, onProgress);
    return read === null ? NOTHING : { format: "timelinejs", ...read };
  }
  tell("importUnknownJson", null, null, content);
  return NOTHING;
};

const looksLikeJson = (text: string, name: string): boolean =>
  /^\s*[[{]/.test(text) && (/\.(?:json|txt)$/i.test(name) || !/\.(?:csv|tsv|tab)$/i.test(name));

/**
 * Reads a timeline that somebody else made: this site's own `timeline.json`, a TimelineJS JSON, or a TimelineJS
 * spreadsheet saved as CSV. Never throws; what cannot be read is listed in `problems`. Runs anywhere: it needs no DOM,
 * fetches nothing and keeps nothing.
 * @param content at most 100 MB
 * @param name the file's name
 */
export const readTimeline = (content: Uint8Array | string, name: string, options: ImportOptions = {}): Imported => {
  const problems = problemList();
  const list = eventList(problems.tell, options);
  const read = (): Read => {
    if (content.length > MAX_SIZE) {
      problems.tell("importTooLarge", null, null, MAX_SIZE / 1024 / 1024);
      return NOTHING;
    }
    const decoded = decode(content, name);
    if ("kind" in decoded) {
      problems.tell(decoded.kind, null, null, decoded.value);
      return NOTHING;
    }
    if (decoded.guessed !== null) problems.tell("importGuessedEncoding", null, null, decoded.guessed);
    const onProgress = options.onProgress ?? (() => {});
    if (looksLikeJson(decoded.text, name)) return readJson(decoded.text, list, problems.tell, options, onProgress);
    const sheet = readSheet(decoded.text, list, problems.tell, onProgress);
    return sheet === null ? NOTHING : { format: "sheet", ...sheet };
  };
  const { format, title, description } = read();
  return {
    format,
    events: list.events,
    title,
    description,
    problems: problems.kept,
    ...problems.count(),
    sources: list.sources,
    names: list.names,
  };
};
