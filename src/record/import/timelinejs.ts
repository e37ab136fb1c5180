import type { EventList } from "./events.ts";
import type { GivenDate } from "./given-date.ts";
import { noDate, whenOf } from "./given-date.ts";
import type { Tell } from "./imported.ts";
import { plainText } from "./plain-text.ts";
import type { SheetTitle } from "./sheet.ts";
import { parseTime } from "./sheet-dates.ts";

/** Anything that JSON holds, not yet looked at. */
export type Json = { readonly [key: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Words or a number, as text; anything else is not there. */
const word = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" && Number.isFinite(value) ? String(value) : "";

const part = (value: unknown): Json => (isJson(value) ? value : {});

const dateColumns = (field: string) => ({
  whole: field,
  year: `${field}.year`,
  month: `${field}.month`,
  day: `${field}.day`,
});

/** What stands where a number or words should: shown in the problem. */
const shown = (value: unknown): string => {
  if (value === undefined || value === null || typeof value === "string") return value ?? "";
  return (JSON.stringify(value) ?? "").slice(0, 100);
};

const givenDate = (value: unknown, field: string): GivenDate => {
  const columns = dateColumns(field);
  if (typeof value === "string" || typeof value === "number") return { ...noDate(columns), whole: String(value) };
  if (!isJson(value)) return noDate(columns);
  return {
    whole: "",
    parts: { year: shown(value.year), month: shown(value.month), day: shown(value.day) },
    columns,
  };
};

const timeOf = (value: unknown, field: string, row: number, tell: Tell): string => {
  const { hour, minute, second } = part(value);
  const [h, m, s] = [hour, minute, second].map(shown);
  if (!h?.trim()) return "";
  const written = [h, m?.trim() || "0", s?.trim() ?? ""]
    .filter((each) => each !== "")
    .map((each) => each.trim().padStart(2, "0"))
    .join(":");
  const time = parseTime(written);
  if (time === null) tell("importBadTime", row, `${field}.hour`, written);
  return time ?? "";
};

const columns = { text: "text.text", media: "media.url", link: "media.link", headline: "text.headline" };

const addSlide = (value: unknown, row: number, list: EventList, tell: Tell, era: boolean): boolean => {
  const at = era ? "eras." : "";
  if (!isJson(value)) {
    tell("importNotAnEvent", row, era ? "eras" : "events", value);
    return true;
  }
  const start = givenDate(value.start_date, `${at}start_date`);
  const end = givenDate(value.end_date, `${at}end_date`);
  const when = whenOf(start, end, row, tell, { era });
  if (when === null) return true;
  const [text, media] = [part(value.text), part(value.media)];
  const [from, to] = [value.start_date, value.end_date].map((date) => word(part(date).display_date));
  const startTime = timeOf(value.start_date, `${at}start_date`, row, tell);
  const endTime = timeOf(value.end_date, `${at}end_date`, row, tell);
  return list.add({
    row,
    era,
    when,
    time: startTime !== "" && endTime !== "" ? `${startTime}–${endTime}` : startTime || endTime,
    displayDate: word(value.display_date) || [from, to].filter(Boolean).join(" – "),
    id: word(value.unique_id),
    headline: word(text.headline),
    text: word(text.text),
    media: word(media.url),
    caption: word(media.caption),
    credit: word(media.credit),
    link: word(media.link),
    group: word(value.group),
    place: word(part(value.location).name),
    importance: "",
    columns,
  });
};

const titleOf = (value: unknown): SheetTitle => {
  const text = part(part(value).text);
  return {
    title: plainText(word(text.headline).slice(0, 2000)).text || null,
    description: plainText(word(text.text).slice(0, 20_000)).text || null,
  };
};

/** A slide of TimelineJS's first format (`{"timeline": {"date": […]}}`) in the words of today's. */
const fromFirstFormat = (value: unknown): unknown => {
  if (!isJson(value)) return value;
  const asset = part(value.asset);
  // `2011,12,10,07,02,10` was how a time was added to a date.
  const date = (written: unknown): string =>
    word(written).replace(/^(\d{4}),(\d{1,2})(?:,(\d{1,2}))?.*$/, (_, y, m, d) => [y, m, ...(d ? [d] : [])].join("-"));
  return {
    start_date: date(value.startDate),
    end_date: date(value.endDate),
    text: { headline: value.headline, text: value.text },
    media: { url: asset.media, caption: asset.caption, credit: asset.credit },
    group: value.tag,
  };
};

const inTodaysFormat = (content: Json): Json => {
  const old = content.timeline;
  if (!isJson(old) || !Array.isArray(old.date)) return content;
  const { date, era } = old;
  return {
    title: { text: { headline: old.headline, text: old.text } },
    events: date.map(fromFirstFormat),
    eras: Array.isArray(era) ? era.map(fromFirstFormat) : [],
  };
};

export const isTimelineJs = (content: unknown): content is Json =>
  isJson(content) && (Array.isArray(content.events) || Array.isArray(part(content.timeline).date));

/** Reads a TimelineJS JSON: its events, then its eras. `null`: its years are on a scale that no calendar has. */
export const readTimelineJs = (
  content: Json,
  list: EventList,
  tell: Tell,
  onProgress: (done: number) => void,
): SheetTitle | null => {
  const slides = inTodaysFormat(content);
  const events: readonly unknown[] = Array.isArray(slides.events) ? slides.events : [];
  const eras: readonly unknown[] = Array.isArray(slides.eras) ? slides.eras : [];
  if (slides.scale === "cosmological" || part(events[0]).scale === "cosmological") {
    tell("importCosmological", null, "scale", "cosmological");
    return null;
  }
  let more = true;
  for (let i = 0; i < events.length && more; i++) {
    if (i % 2000 === 0) onProgress(i / events.length);
    more = addSlide(events[i], i + 1, list, tell, false);
  }
  for (let i = 0; i < eras.length && more; i++) more = addSlide(eras[i], i + 1, list, tell, true);
  return titleOf(slides.title);
};
