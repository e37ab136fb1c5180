import { messages as ar } from "../../text/ar/messages.ts";
import { isolate } from "../../text/bidi.ts";
import { messages as en } from "../../text/en/messages.ts";
import { messages as ru } from "../../text/ru/messages.ts";
import type { LocalText, MessageKey, Messages } from "../../text/texts.ts";
import { lastDay } from "../dates.ts";
import type { EventFact, IsoDate, Source } from "../record.ts";
import type { LooseDate } from "./edtf.ts";
import type { ImportOptions, Tell } from "./imported.ts";
import { MAX_EVENTS, MAX_GROUPS, MAX_TEXT } from "./imported.ts";
import { plainText } from "./plain-text.ts";

/** An event as a file tells it. Texts may hold HTML; what is empty is not there. */
export interface Draft {
  readonly row: number;
  readonly era: boolean;
  readonly when: LooseDate;
  /** A time of day of its own, as `HH:MM`. */
  readonly time: string;
  readonly displayDate: string;
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly media: string;
  readonly caption: string;
  readonly credit: string;
  readonly link: string;
  readonly group: string;
  readonly place: string;
  readonly importance: string;
  /** What the reader calls the places of these. */
  readonly columns: { readonly text: string; readonly media: string; readonly link: string; readonly headline: string };
}
export interface EventList {
  /** `false` once no more events are taken. */
  add(draft: Draft): boolean;
  /** Adds an event whose parts are already in order, under the id it asks for if that is free. */
  addFact(fact: EventFact, row: number): boolean;
  topic(group: string, row: number): string;
  actor(name: string): string;
  place(name: string): string;
  /** The id of the source at an address; `null` where the address is none that a reader can open. */
  source(url: string, title: string, publisher: string): string | null;
  readonly events: readonly EventFact[];
  readonly sources: readonly Source[];
  readonly names: ReadonlyMap<string, LocalText>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_TITLE = 90;
const MAX_LABEL = 28;
const MAX_ID = 48;
const MAX_RAW = 200_000;
const NO_GROUP = "no-group";
const ERA = "eras";
const OTHER_GROUPS = "other-groups";
const NO_ACTOR = "no-actor";

/** The same words in every language: a file has one, and which is not known. */
export const everywhere = (text: string): LocalText => ({ ar: text, en: text, ru: text });

const inLang = (messages: Messages, key: MessageKey, value: string): string => {
  const message = messages[key];
  return (typeof message === "string" ? message : message.other).replace("{value}", () => isolate(value));
};
const said = (key: MessageKey, value = ""): LocalText => ({
  ar: inLang(ar, key, value),
  en: inLang(en, key, value),
  ru: inLang(ru, key, value),
});

/** At most `max` characters, cut between words where that can be. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(" ", max - 1);
  let end = space > max / 2 ? space : max - 1;
  while (end > 1 && /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(end, end + 2))) end--;
  while (end > 1 && /[\s,;:–—-]/.test(text[end - 1] ?? "")) end--;
  return `${text.slice(0, end).toWellFormed()}…`;
};

/** FNV-1a, to tell texts apart that have no Latin letters. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
};

const ASCII = /^[ -~]*$/;

/** An id that depends on the text alone. */
export const slug = (text: string, before = ""): string => {
  const start = text.slice(0, 300);
  const latin = (ASCII.test(start) ? start : start.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
  const words = latin
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ID)
    .replace(/^-+|-+$/g, "");
  const told = ASCII.test(latin) && latin.length < MAX_ID;
  return [before, words, told && words !== "" ? "" : hash(text)].filter((part) => part !== "").join("-");
};

/** Hands out each id once; the second asker gets `…-2`. Costs the same however many ask for the same. */
const idGiver = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    if (taken.has(id)) {
      let number = next.get(wanted) ?? 2;
      while (taken.has(`${wanted}-${number}`)) number++;
      id = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(id);
    return id;
  };
};

/** An address of the web, in its usual spelling. */
const webAddress = (text: string): URL | null => {
  const url = text.startsWith("//") ? `https:${text}` : text;
  if (url.length > 2000 || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

const sourceList = () => {
  const byUrl = new Map<string, Source>();
  const source: EventList["source"] = (text, title, publisher) => {
    const asWritten = byUrl.get(text);
    if (asWritten) return asWritten.id;
    const url = webAddress(text.trim());
    if (url === null) return null;
    const known = byUrl.get(url.href);
    if (known) return known.id;
    const host = url.hostname.replace(/^www\./, "");
    const made: Source = {
      id: `file-source-${byUrl.size + 1}`,
      url: url.href,
      title: shorten(title, 200) || host,
      publisher: shorten(publisher, 200) || host,
      language: "und",
      kind: "file",
    };
    byUrl.set(url.href, made);
    return made.id;
  };
  return { source, all: () => [...byUrl.values()] };
};

/** Ids of topics, actors and places by the words a file has for them. */
const nameList = (tell: Tell) => {
  const names = new Map<string, LocalText>();
  const ids = new Map<string, string>();
  const giveId = idGiver();
  for (const id of [NO_GROUP, ERA, OTHER_GROUPS, NO_ACTOR]) giveId(id);
  const named = (id: string, key: MessageKey): string => {
    if (!names.has(id)) names.set(id, said(key));
    return id;
  };
  let groups = 0;
  const idOf = (kind: "topic" | "actor" | "place", words: string, row: number | null): string => {
    const key = `${kind} ${words.toLowerCase()}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (kind === "topic" && ++groups > MAX_GROUPS) {
      if (groups === MAX_GROUPS + 1) tell("importTooManyGroups", row, null, MAX_GROUPS);
      return named(OTHER_GROUPS, "importOtherGroups");
    }
    // Marked as the file's own, or `Trade` of a file would be called what the record calls `trade`.
    const id = giveId(ID.test(words) ? words : slug(words, "file"));
    ids.set(key, id);
    if (id !== words) names.set(id, everywhere(words));
    return id;
  };
  return {
    names,
    era: () => named(ERA, "importEras"),
    topic: (group: string, row: number) =>
      group === "" ? named(NO_GROUP, "importNoGroup") : idOf("topic", shorten(group, MAX_TITLE), row),
    actor: (name: string) =>
      name === "" ? named(NO_ACTOR, "importNoActor") : idOf("actor", shorten(name, MAX_TITLE), null),
    place: (name: string) => idOf("place", shorten(name, MAX_TITLE), null),
  };
};

const SEASON_NOTES = {
  spring: "importNoteSpring",
  summer: "importNoteSummer",
  autumn: "importNoteAutumn",
  winter: "importNoteWinter",
} as const;

/** What a careful reader must know of a date that is not plain. */
const dateNotes = (when: LooseDate, time: string): readonly LocalText[] => {
  if (
    when.first === when.last &&
    !when.approximate &&
    !when.uncertain &&
    !when.openStart &&
    !when.openEnd &&
    time === ""
  )
    return [];
  const notes: LocalText[] = [];
  if (when.season) notes.push(said(SEASON_NOTES[when.season], when.first.slice(0, 4)));
  if (when.approximate) notes.push(said(when.uncertain ? "importNoteBoth" : "importNoteApproximate"));
  else if (when.uncertain) notes.push(said("importNoteUncertain"));
  if (when.within) notes.push(said("importNoteWithin"));
  if (when.openStart) notes.push(said("importNoteOpenStart"));
  if (when.openEnd) notes.push(said("importNoteOpenEnd"));
  if (time !== "") notes.push(said("importNoteTime", time));
  return notes;
};

const joined = (notes: readonly LocalText[]): { readonly note?: LocalText } => {
  if (notes.length === 0) return {};
  const write = (lang: keyof LocalText): string => notes.map((note) => note[lang]).join(" ");
  return { note: { ar: write("ar"), en: write("en"), ru: write("ru") } };
};

/** The dates of a fact, and notes on them. */
export const datedFields = (
  when: LooseDate,
  { today }: ImportOptions,
  time = when.time ?? "",
): { readonly date: IsoDate; readonly until?: IsoDate; readonly notes: readonly LocalText[] } => {
  const open = when.openEnd && today !== undefined && lastDay(today) > lastDay(when.last) ? today : when.last;
  return { date: when.first, ...(open === when.first ? {} : { until: open }), notes: dateNotes(when, time) };
};

/** Turns what files tell into facts: ids, plain texts, sources, topics, notes. */
export const eventList = (tell: Tell, options: ImportOptions): EventList => {
  const events: EventFact[] = [];
  const giveId = idGiver();
  const sources = sourceList();
  const names = nameList(tell);

  const words = (html: string, draft: Draft, column: string) => {
    if (html.length > MAX_RAW) tell("importTextCut", draft.row, column, html);
    return plainText(html.length > MAX_RAW ? html.slice(0, MAX_RAW) : html);
  };
  const line = (html: string): string => (html === "" ? "" : plainText(html.slice(0, 2000)).text.replace(/\s+/g, " "));

  const sourcesOf = (
    draft: Draft,
    caption: string,
    credit: string,
    links: ReturnType<typeof plainText>["links"],
  ): readonly string[] => {
    const found = new Set<string>();
    const refer = (url: string, title: string, publisher: string): boolean => {
      const id = sources.source(url, title, publisher);
      if (id !== null) found.add(id);
      return id !== null;
    };
    const media = draft.media.trim();
    if (media !== "") {
      const embedded = media.startsWith("<") ? words(media, draft, draft.columns.media) : null;
      const usable = embedded
        ? embedded.links.filter((link) => refer(link.url, caption, credit)).length
        : refer(media, caption, credit);
      if (!usable && !(embedded && embedded.text !== "")) tell("importBadUrl", draft.row, draft.columns.media, media);
    }
    if (draft.link.trim() !== "" && !refer(draft.link, "", ""))
      tell("importBadUrl", draft.row, draft.columns.link, draft.link);
    for (const link of links)
      if (!refer(link.url, link.words, "") && !/^(?:[#/.?]|mailto:|tel:)/i.test(link.url))
        tell("importBadUrl", draft.row, draft.columns.text, link.url);
    return [...found];
  };

  const summaryOf = (draft: Draft, title: string, headline: string, body: string, caption: string): string => {
    const quoted = draft.media.trim().startsWith("<") ? words(draft.media, draft, draft.columns.media).text : "";
    const parts = [title === headline ? "" : headline, body, quoted].filter((part) => part !== "");
    const summary = parts.join("\n") || caption || title;
    if (summary.length <= MAX_TEXT) return summary;
    tell("importTextCut", draft.row, draft.columns.text, summary);
    return shorten(summary, MAX_TEXT);
  };

  const addFact: EventList["addFact"] = (fact, row) => {
    if (events.length >= MAX_EVENTS) {
      tell("importTooManyEvents", row, null, MAX_EVENTS);
      return false;
    }
    const id = giveId(fact.id);
    events.push(id === fact.id ? fact : { ...fact, id });
    return true;
  };

  const add: EventList["add"] = (draft) => {
    const body = words(draft.text, draft, draft.columns.text);
    const [heading, caption, credit] = [
      words(draft.headline, draft, draft.columns.headline),
      line(draft.caption),
      line(draft.credit),
    ];
    const headline =
      heading.text.replace(/\s+/g, " ") || shorten(body.text.split("\n", 1)[0] ?? "", MAX_TITLE) || caption;
    if (headline === "") {
      tell("importNoTitle", draft.row, draft.columns.headline);
      return true;
    }
    const title = shorten(headline, MAX_TITLE);
    const { notes, ...dates } = datedFields(draft.when, options, draft.time || (draft.when.time ?? ""));
    const displayed = line(draft.displayDate);
    const media = [caption, credit].filter((part) => part !== "").join(" · ");
    const summary = summaryOf(draft, title, headline, body.text, caption);
    const importance = Number(draft.importance);
    const told = everywhere(title);
    return addFact(
      {
        id: ID.test(draft.id) ? draft.id : slug(headline, draft.when.first),
        ...dates,
        title: told,
        label: title.length <= MAX_LABEL ? told : everywhere(shorten(title, MAX_LABEL)),
        summary: summary === title ? told : everywhere(summary),
        topics: [draft.era ? names.era() : names.topic(line(draft.group), draft.row)],
        actors: [names.actor("")],
        importance: draft.era || importance === 1 ? 1 : importance === 3 ? 3 : 2,
        ...(draft.place.trim() === "" ? {} : { places: [names.place(line(draft.place))] }),
        sources: sourcesOf(draft, caption, credit, [...heading.links, ...body.links]),
        ...joined([
          ...(displayed === "" ? [] : [said("importNoteDate", displayed)]),
          ...notes,
          ...(media === "" || media === summary ? [] : [said("importNoteMedia", media)]),
        ]),
      },
      draft.row,
    );
  };

  return {
    add,
    addFact,
    topic: names.topic,
    actor: names.actor,
    place: names.place,
    source: sources.source,
    events,
    get sources() {
      return sources.all();
    },
    names: names.names,
  };
};
