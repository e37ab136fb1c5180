import type { LocalText } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import type { EventFact } from "../record.ts";
import type { EventList } from "./events.ts";
import { datedFields, everywhere, shorten, slug } from "./events.ts";
import type { GivenDate } from "./given-date.ts";
import { noDate, whenOf } from "./given-date.ts";
import type { ImportOptions, Tell } from "./imported.ts";
import type { SheetTitle } from "./sheet.ts";
import type { Json } from "./timelinejs.ts";
import { isJson } from "./timelinejs.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const words = (value: unknown): string => (typeof value === "string" ? value.trim().toWellFormed() : "");

/** A text of the record, or one in fewer languages, whose first stands for the others; `null` where there is none. */
const localText = (value: unknown): LocalText | null => {
  if (typeof value === "string") return words(value) === "" ? null : everywhere(words(value));
  if (!isJson(value)) return null;
  const first = LANGS.map((lang) => words(value[lang])).find((text) => text !== "");
  if (first === undefined) return null;
  return { ar: words(value.ar) || first, en: words(value.en) || first, ru: words(value.ru) || first };
};

const mapText = (text: LocalText, change: (words: string) => string): LocalText => ({
  ar: change(text.ar),
  en: change(text.en),
  ru: change(text.ru),
});

const given = (value: unknown, field: string): GivenDate => ({
  ...noDate({ whole: field, year: field, month: field, day: field }),
  whole:
    typeof value === "string" || typeof value === "number"
      ? String(value)
      : value === undefined
        ? ""
        : JSON.stringify(value),
});

const LABEL = 28;

export const isOwnRecord = (content: unknown): content is Json => isJson(content) && Array.isArray(content.facts);

/** Reads a timeline in the form of this site's own `timeline.json`; sources, label and summary may be left out. */
export const readOwnRecord = (
  content: Json,
  list: EventList,
  tell: Tell,
  options: ImportOptions,
  onProgress: (done: number) => void,
): SheetTitle => {
  const facts: readonly unknown[] = Array.isArray(content.facts) ? content.facts : [];

  const ids = (value: unknown, field: string, row: number, idOf: (word: string) => string): readonly string[] => {
    if (value === undefined) return [idOf("")];
    const found = Array.isArray(value) ? value.map(words).filter((word) => word !== "") : [];
    if (!Array.isArray(value) || found.length < value.length) tell("importBadField", row, field, value);
    return found.length === 0 ? [idOf("")] : [...new Set(found.map(idOf))];
  };
  /** Ids stay as they are: they may be of the site's own sources. Addresses become sources. */
  const sourcesOf = (value: unknown, row: number): readonly string[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      tell("importBadField", row, "sources", value);
      return [];
    }
    const found = new Set<string>();
    for (const each of value) {
      const id = ID.test(words(each)) ? words(each) : list.source(words(each), "", "");
      if (id === null) tell("importBadUrl", row, "sources", each);
      else found.add(id);
    }
    return [...found];
  };
  const optional = (fact: Json, field: string, row: number): LocalText | null => {
    const text = localText(fact[field]);
    if (text === null && fact[field] !== undefined) tell("importBadField", row, field, fact[field]);
    return text;
  };

  const readFact = (fact: unknown, row: number): boolean => {
    if (!isJson(fact)) {
      tell("importNotAnEvent", row, "facts", fact);
      return true;
    }
    const when = whenOf(given(fact.date, "date"), given(fact.until, "until"), row, tell);
    if (when === null) return true;
    const title = localText(fact.title);
    if (title === null) {
      tell("importNoTitle", row, "title", fact.title);
      return true;
    }
    const { notes, ...dates } = datedFields(when, options);
    const note = [optional(fact, "note", row), ...notes].filter((each) => each !== null);
    const importance = fact.importance ?? 2;
    if (importance !== 1 && importance !== 2 && importance !== 3) tell("importBadField", row, "importance", importance);
    const id = words(fact.id);
    if (id !== "" && !ID.test(id)) tell("importNewId", row, "id", id);
    const made: EventFact = {
      id: ID.test(id) ? id : slug(title.en, dates.date),
      ...dates,
      title: mapText(title, (text) => shorten(text, 90)),
      label: mapText(optional(fact, "label", row) ?? title, (text) => shorten(text, LABEL)),
      summary: optional(fact, "summary", row) ?? title,
      topics: ids(fact.topics, "topics", row, (word) => list.topic(word, row)),
      actors: ids(fact.actors, "actors", row, list.actor),
      importance: importance === 1 || importance === 3 ? importance : 2,
      sources: sourcesOf(fact.sources, row),
      ...(fact.places === undefined ? {} : { places: ids(fact.places, "places", row, list.place) }),
      ...(note.length === 0
        ? {}
        : {
            note: {
              ar: note.map((n) => n.ar).join(" "),
              en: note.map((n) => n.en).join(" "),
              ru: note.map((n) => n.ru).join(" "),
            },
          }),
      ...(fact.weak === true ? { weak: true as const } : {}),
    };
    return list.addFact(made, row);
  };

  for (let i = 0; i < facts.length; i++) {
    if (i % 2000 === 0) onProgress(i / facts.length);
    if (!readFact(facts[i], i + 1)) break;
  }
  return { title: localText(content.title)?.en ?? null, description: localText(content.description)?.en ?? null };
};
