import { readCsv } from "./csv.ts";
import type { Draft, EventList } from "./events.ts";
import type { GivenDate } from "./given-date.ts";
import { whenOf } from "./given-date.ts";
import type { Tell } from "./imported.ts";
import { plainText } from "./plain-text.ts";
import type { DayOrder } from "./sheet-dates.ts";
import { orderOf, parseTime } from "./sheet-dates.ts";

/**
 * The columns of TimelineJS's spreadsheets, today's and the first ones, and plain names for the same, by their letters
 * alone. `alttext`, `mediathumbnail`, `background` are of its pictures, which are not shown.
 */
const COLUMNS = {
  year: "year",
  month: "month",
  day: "day",
  time: "time",
  starttime: "time",
  endyear: "endYear",
  endmonth: "endMonth",
  endday: "endDay",
  endtime: "endTime",
  startdate: "start",
  date: "start",
  start: "start",
  enddate: "end",
  end: "end",
  until: "end",
  displaydate: "displayDate",
  headline: "headline",
  title: "headline",
  text: "text",
  summary: "text",
  description: "text",
  media: "media",
  mediacredit: "credit",
  mediacaption: "caption",
  mediathumbnail: "unused",
  alttext: "unused",
  mediaalttext: "unused",
  mediaalt: "unused",
  background: "unused",
  link: "link",
  medialink: "link",
  url: "link",
  source: "link",
  type: "type",
  group: "group",
  tag: "group",
  topic: "group",
  topics: "group",
  place: "place",
  importance: "importance",
  id: "id",
} as const;
type Column = (typeof COLUMNS)[keyof typeof COLUMNS];

const columnOf = (heading: string): Column | null => {
  const letters = heading.toLowerCase().replace(/[^a-z]/g, "");
  return Object.hasOwn(COLUMNS, letters) ? COLUMNS[letters as keyof typeof COLUMNS] : null;
};

/** What a spreadsheet calls a column: A … Z, AA … */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));

interface Header {
  readonly row: number;
  readonly places: ReadonlyMap<Column, number>;
  nameOf(place: number): string;
  readonly width: number;
  readonly unknown: readonly string[];
}

const headerOf = (cells: readonly string[], row: number): Header => {
  const places = new Map<Column, number>();
  const unknown: string[] = [];
  cells.forEach((cell, place) => {
    const column = columnOf(cell);
    if (column === null && cell.trim() !== "") unknown.push(cell.trim());
    if (column !== null && !places.has(column)) places.set(column, place);
  });
  return { row, places, nameOf: (place) => cells[place]?.trim() || letterOf(place), width: cells.length, unknown };
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** The first row that is not blank, read with each separator; the one that gives most known columns counts. */
const findHeader = (
  text: string,
  separators: readonly string[],
): { readonly separator: string; readonly header: Header | null } => {
  let best: { readonly separator: string; readonly header: Header | null } = {
    separator: separators[0] ?? ",",
    header: null,
  };
  // A header is short; what is longer is none, and would be read once for each separator.
  const head = text.slice(0, 100_000);
  for (const separator of separators) {
    let header: Header | null = null;
    readCsv(head, separator, {
      onRow: (cells, row) => {
        if (isBlank(cells)) return row < 1000;
        header = headerOf(cells, row);
        return false;
      },
    });
    const found: Header | null = header;
    if (found !== null && (best.header === null || (found as Header).places.size > best.header.places.size))
      best = { separator, header: found };
  }
  return best;
};

/** In which order the sheet's dates with slashes stand: as most of those say that can be read in one way only. */
const dayOrder = (text: string, separator: string, places: readonly number[]): DayOrder => {
  let [dayFirst, monthFirst] = [0, 0];
  readCsv(text, separator, {
    onRow: (cells) => {
      for (const place of places) {
        const order = orderOf(cells[place] ?? "");
        if (order === "day-first") dayFirst++;
        else if (order === "month-first") monthFirst++;
      }
      return true;
    },
  });
  return dayFirst > monthFirst ? "day-first" : "month-first";
};

/** Title and introduction, where a row of the type `title` gives them. */
export interface SheetTitle {
  readonly title: string | null;
  readonly description: string | null;
}

const PROGRESS_EVERY = 2000;

/** Reads a TimelineJS spreadsheet, saved as CSV with commas, semicolons or tabs. */
export const readSheet = (
  text: string,
  list: EventList,
  tell: Tell,
  onProgress: (done: number) => void,
): SheetTitle | null => {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { separator, header } = findHeader(body, declared?.[1] ? [declared[1]] : [",", ";", "\t"]);
  const places = header?.places;
  if (!header || !places || !(places.has("year") || places.has("start"))) {
    tell("importNoDateColumn", header?.row ?? null, null, header?.unknown.join(", "));
    return null;
  }
  if (!places.has("headline") && !places.has("text")) {
    tell("importNoTitleColumn", header.row, null, header.unknown.join(", "));
    return null;
  }
  for (const name of header.unknown) tell("importUnknownColumn", header.row, name, name);

  const wholeDates = (["start", "end"] as const)
    .map((column) => places.get(column))
    .filter((place) => place !== undefined);
  const order = wholeDates.length > 0 ? dayOrder(body, separator, wholeDates) : "month-first";
  if (order === "day-first") tell("importDayFirst", null, header.nameOf(wholeDates[0] ?? 0));

  const nameOf = (column: Column): string => {
    const place = places.get(column);
    return place === undefined ? column : header.nameOf(place);
  };
  const columns = { text: nameOf("text"), media: nameOf("media"), link: nameOf("link"), headline: nameOf("headline") };
  const startColumns = {
    whole: nameOf(places.has("start") ? "start" : "year"),
    year: nameOf("year"),
    month: nameOf("month"),
    day: nameOf("day"),
  };
  const endColumns = {
    whole: nameOf(places.has("end") ? "end" : "endYear"),
    year: nameOf("endYear"),
    month: nameOf("endMonth"),
    day: nameOf("endDay"),
  };

  let title: SheetTitle = { title: null, description: null };

  const timeOf = (written: string, row: number, column: Column): string => {
    if (written.trim() === "") return "";
    const time = parseTime(written);
    if (time === null) tell("importBadTime", row, nameOf(column), written);
    return time ?? "";
  };

  const readRow = (cells: readonly string[], row: number): boolean => {
    const cell = (column: Column): string => {
      const place = places.get(column);
      return place === undefined ? "" : (cells[place] ?? "");
    };
    for (let place = header.width; place < cells.length; place++)
      if (cells[place]?.trim()) tell("importExtraCells", row, letterOf(place), cells[place]);
    const type = cell("type").trim().toLowerCase();
    if (type === "title" || type === "start") {
      if (title.title !== null) tell("importSecondTitle", row, nameOf("type"), cell("headline"));
      else
        title = {
          title: plainText(cell("headline").slice(0, 2000)).text || null,
          description: plainText(cell("text").slice(0, 20_000)).text || null,
        };
      return true;
    }
    const start: GivenDate = {
      whole: cell("start"),
      parts: { year: cell("year"), month: cell("month"), day: cell("day") },
      columns: startColumns,
    };
    const end: GivenDate = {
      whole: cell("end"),
      parts: { year: cell("endYear"), month: cell("endMonth"), day: cell("endDay") },
      columns: endColumns,
    };
    const era = type === "era";
    const when = whenOf(start, end, row, tell, { order, era });
    if (when === null) return true;
    const from = timeOf(cell("time"), row, "time");
    const to = timeOf(cell("endTime"), row, "endTime");
    const draft: Draft = {
      row,
      era,
      when,
      time: from !== "" && to !== "" ? `${from}–${to}` : from || to,
      displayDate: cell("displayDate"),
      id: cell("id").trim(),
      headline: cell("headline"),
      text: cell("text"),
      media: cell("media"),
      caption: cell("caption"),
      credit: cell("credit"),
      link: cell("link"),
      group: cell("group"),
      place: cell("place"),
      importance: cell("importance"),
      columns,
    };
    return list.add(draft);
  };

  readCsv(body, separator, {
    onRow: (cells, row, position) => {
      if (row % PROGRESS_EVERY === 0) onProgress(position / body.length);
      return row <= header.row || isBlank(cells) ? true : readRow(cells, row);
    },
    onUnclosed: (row, place) => tell("importUnclosedQuote", row, header.nameOf(place)),
  });
  return title;
};
