import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { firstDay, isRealDate, lastDay } from "../dates.ts";
import type { EventFact } from "../record.ts";
import { source as sourceSchema } from "../schema/sources.ts";
import { eventFact } from "../schema/timeline.ts";
import type { Imported } from "./imported.ts";
import { readTimeline } from "./read-timeline.ts";

const NEW_COLUMNS =
  "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Link";
const OLD_COLUMNS = "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag";

const sheet = (...rows: readonly string[]): Imported => readTimeline(rows.join("\n"), "timeline.csv");
const json = (content: unknown): Imported => readTimeline(JSON.stringify(content), "timeline.json");
const timelineJs = (...events: readonly unknown[]): Imported => json({ events });

const told = ({ problems }: Imported): readonly string[] =>
  problems.map(({ kind, row, column, value }) =>
    [kind, row, column, value].filter((part) => part !== null && part !== "").join(" | "),
  );
const kinds = ({ problems }: Imported): readonly string[] => problems.map(({ kind }) => kind);
const dates = ({ events }: Imported): readonly string[] =>
  events.map(({ date, until }) => (until === undefined ? date : `${date}…${until}`));
const only = (read: Imported): EventFact => {
  const [event, ...others] = read.events;
  if (!event || others.length > 0) throw new Error(`expected one event, got ${read.events.length}`);
  return event;
};
const expectSound = ({ events, problems, problemCount, sources, names }: Imported): void => {
  const known = new Set(sources.map(({ id }) => id));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const event of events) {
    // A file's events may lack sources; all else is as in the record.
    const checked = safeParse(eventFact, { ...event, sources: ["x"] });
    expect(checked.issues?.map((issue) => issue.message) ?? []).toEqual([]);
    expect(isRealDate(event.date) && isRealDate(event.until ?? event.date)).toBe(true);
    expect(firstDay(event.date)).toBeLessThanOrEqual(lastDay(event.until ?? event.date));
    for (const id of event.sources) expect(known.has(id) || !id.startsWith("file-source")).toBe(true);
    for (const id of event.actors) expect(names.has(id) || /^[a-z0-9-]+$/.test(id)).toBe(true);
  }
  for (const source of sources) {
    expect(source.kind).toBe("file");
    expect(safeParse(sourceSchema, { ...source, kind: "reference" }).issues).toBeUndefined();
    expect(source.url).toMatch(/^https?:\/\//);
  }
  expect(problemCount).toBeGreaterThanOrEqual(problems.length);
};

describe("a TimelineJS spreadsheet with today's columns", () => {
  const read = sheet(
    NEW_COLUMNS,
    ",,,,,,,,,Gas and the neighbours,<p>Thirty years of <b>contracts</b></p>,,,,,,title,,,",
    '2004,2,18,,,,,,,Supplies cut,"<p>Transit stopped for <a href=""https://www.example.org/cut"">eighteen hours</a>.</p>",https://example.com/pipe.jpg,Photo agency,A closed valve,,,,Energy,,',
    "2007,1,8,14:30,2007,1,11,09:00,Early 2007,Oil transit stops,,,,,,,,Energy,#ffffff,https://example.com/oil",
    "1999,,,,,,,,,Union State treaty,,,,,,,,,,",
    "1991,,,,1999,12,,,,Before the treaty,,,,,,,era,,,",
  );

  it("reads title, events and eras, and has nothing to complain of", () => {
    expect(told(read)).toEqual([]);
    expect(read).toMatchObject({
      format: "sheet",
      title: "Gas and the neighbours",
      description: "Thirty years of contracts",
    });
    expect(read.events.map(({ title }) => title.en)).toEqual([
      "Supplies cut",
      "Oil transit stops",
      "Union State treaty",
      "Before the treaty",
    ]);
    expectSound(read);
  });
  it("keeps the precision of every date", () => {
    expect(dates(read)).toEqual(["2004-02-18", "2007-01-08…2007-01-11", "1999", "1991…1999-12"]);
  });
  it("makes media and links sources, and says caption and credit", () => {
    const [cut, oil] = read.events;
    expect(cut?.sources.map((id) => read.sources.find((source) => source.id === id)?.url)).toEqual([
      "https://example.com/pipe.jpg",
      "https://www.example.org/cut",
    ]);
    expect(read.sources[0]).toMatchObject({ title: "A closed valve", publisher: "Photo agency" });
    expect(read.sources[1]).toMatchObject({ title: "eighteen hours", publisher: "example.org" });
    expect(cut?.note?.en).toContain("A closed valve · Photo agency");
    expect(oil?.sources).toHaveLength(1);
  });
  it("says times and display dates in three languages", () => {
    const { note } = read.events[1] ?? {};
    expect(note?.en).toMatch(/Early 2007.*14:30–09:00/);
    expect(note?.ar).toContain("14:30–09:00");
    expect(note?.ru).toContain("Early 2007");
  });
  it("makes lanes of groups and eras, and names them", () => {
    expect(read.events.map(({ topics }) => topics[0])).toEqual(["file-energy", "file-energy", "no-group", "eras"]);
    expect(read.names.get("file-energy")?.ru).toBe("Energy");
    expect(read.names.get("eras")?.ru).toBe("Эпохи");
  });
});

describe("a TimelineJS spreadsheet with the first columns", () => {
  it("reads its dates, tags and title", () => {
    const read = sheet(
      OLD_COLUMNS,
      "1/1/2010,,Customs,Introduction,,,,,start,",
      "1/27/2010,7/6/2010,Customs Union begins,,,,,,,Trade",
      "2011-12,,Single space agreed,,,,,,,Trade",
      "2014,2015,Eurasian Union,,,,,,,",
    );
    expect(told(read)).toEqual([]);
    expect(read.title).toBe("Customs");
    expect(dates(read)).toEqual(["2010-01-27…2010-07-06", "2011-12", "2014…2015"]);
    expect(read.events[0]?.topics).toEqual(["file-trade"]);
  });
  it("reads days first where the file's own dates say so, and tells it", () => {
    const read = sheet(OLD_COLUMNS, "3/4/2014,,A", "25/12/2014,,B");
    expect(dates(read)).toEqual(["2014-04-03", "2014-12-25"]);
    expect(kinds(read)).toEqual(["importDayFirst"]);
  });
  it("reads EDTF wherever a date stands", () => {
    const read = sheet(
      OLD_COLUMNS,
      "2022-12~,,A",
      "../2014,,B",
      "2014/..,,C",
      "201X,,D",
      "2022-24,,E",
      "2014?,2016~,F",
      "..,2015,G",
      "2016,..,H",
    );
    expect(told(read)).toEqual([]);
    expect(dates(read)).toEqual([
      "2022-12",
      "2014",
      "2014",
      "2010…2019",
      "2022-12…2023-02",
      "2014…2016",
      "2015",
      "2016",
    ]);
    expect(read.events.map(({ note }) => note?.en.replace(/[\u2066-\u2069]/g, ""))).toEqual([
      "The date is approximate.",
      "The beginning is not given.",
      "The end is not given.",
      "The exact date is not known: some time in this period.",
      "Winter that begins in 2022. The exact date is not known: some time in this period.",
      "The date is approximate and uncertain.",
      "The beginning is not given.",
      "The end is not given.",
    ]);
  });
  it("draws periods without an end until today, if it is told what day it is", () => {
    const read = readTimeline("Start Date,Headline\n2014/..,A", "a.csv", { today: "2026-11-23" });
    expect(dates(read)).toEqual(["2014…2026-11-23"]);
  });
});

describe("the ways tables are written", () => {
  const rows = ["Year;Headline;Text", '2014;"Quoted; with\r\na break and ""quotes""";x', "", "2015;B;y"];
  const titles = (read: Imported) => read.events.map(({ title }) => title.en);

  it("reads semicolons, tabs, CRLF, CR, quoted breaks and a byte order mark", () => {
    for (const text of [
      rows.join("\r\n"),
      rows.join("\n"),
      `\ufeff${rows.join("\n")}`,
      `sep=;\r\n${rows.join("\r\n")}`,
    ]) {
      const read = readTimeline(text, "a.csv");
      expect(titles(read)).toEqual(['Quoted; with a break and "quotes"', "B"]);
      expect(told(read)).toEqual([]);
    }
    expect(titles(readTimeline("Year\tHeadline\r2014\tA\r2015\tB\r", "a.tsv"))).toEqual(["A", "B"]);
  });
  it("reads headings in any case and order, with spaces or without", () => {
    expect(titles(sheet("\n, ,\n headline ,END_YEAR,year", "A,2015,2014"))).toEqual(["A"]);
  });
  it("reads short rows and names cells beyond the header", () => {
    const read = sheet("Year,Headline,Text", "2014,A", "2015,B,,,stray");
    expect(titles(read)).toEqual(["A", "B"]);
    expect(told(read)).toEqual(["importExtraCells | 3 | E | stray"]);
  });
  it("counts rows as a spreadsheet does", () => {
    const read = sheet("Year,Headline", '2014,"A\nB"', "", "MMXV,C");
    expect(told(read)).toEqual(["importBadDate | 4 | Year | MMXV"]);
  });
  it("tells columns that it does not use, once", () => {
    expect(told(sheet("Year,Headline,Colour,Background", "2014,A,red,blue", "2015,B,red,"))).toEqual([
      "importUnknownColumn | 1 | Colour | Colour",
    ]);
  });
  it("reads the rest of a file after a quote that never closes", () => {
    const read = sheet("Year,Headline", '2014,"A', "2015,B");
    expect(titles(read)).toEqual(['"A', "B"]);
    expect(told(read)).toEqual(["importUnclosedQuote | 2 | Headline"]);
  });
});

describe("encodings", () => {
  const text = "Year,Headline\n1999,Союзный договор подписан\n2000,معاهدة الاتحاد";
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const codes = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
  };
  const single = (words: string, encoding: string): Uint8Array => {
    const decoder = new TextDecoder(encoding);
    const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    return Uint8Array.from([...words].map((letter) => byLetter.get(letter) ?? 63));
  };

  it("reads UTF-8 and both kinds of UTF-16", () => {
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      utf16(true, true),
      utf16(false, true),
    ]) {
      const read = readTimeline(bytes, "a.csv");
      expect(read.events.map(({ title }) => title.en)).toEqual(["Союзный договор подписан", "معاهدة الاتحاد"]);
      expect(told(read)).toEqual([]);
    }
  });
  it("guesses Windows encodings and says so", () => {
    const russian =
      "Year,Headline,Text\n1999,Союзный договор,Президенты подписали договор о создании Союзного государства";
    const arabic =
      "Year,Headline,Text\n1999,معاهدة الاتحاد,وقّع الرئيسان في موسكو معاهدة إنشاء دولة الاتحاد بين البلدين";
    for (const [words, encoding] of [
      [russian, "windows-1251"],
      [arabic, "windows-1256"],
    ] as const) {
      const read = readTimeline(single(words, encoding), "a.csv");
      expect(words).toContain(only(read).title.en);
      expect(told(read)).toEqual([`importGuessedEncoding | ${encoding}`]);
    }
  });
});

describe("what is no timeline", () => {
  const refusal = (content: Uint8Array | string, name = "a.csv"): readonly string[] => {
    const read = readTimeline(content, name);
    expect(read).toMatchObject({ format: null, events: [] });
    return told(read);
  };
  const bytes = (...start: readonly number[]) => Uint8Array.from([...start, ...Array.from({ length: 40 }, () => 0)]);

  it("is named for what it is", () => {
    expect(refusal("%PDF-1.7 …")).toEqual(["importIsPdf | PDF"]);
    expect(refusal(bytes(0x50, 0x4b, 3, 4), "a.zip")).toEqual(["importIsArchive | ZIP"]);
    expect(refusal(bytes(0x50, 0x4b, 3, 4), "Timeline.xlsx")).toEqual(["importIsOffice | XLSX"]);
    expect(refusal(bytes(0x89, 0x50, 0x4e, 0x47))).toEqual(["importIsImage | PNG"]);
    expect(refusal(bytes(0xff, 0xd8, 0xff, 0xe0))).toEqual(["importIsImage | JPEG"]);
    expect(refusal(bytes(1, 2, 3))).toEqual(["importNotText"]);
    expect(refusal("<!DOCTYPE html><title>x</title>")).toEqual(["importIsWebPage | HTML"]);
    expect(refusal(" \n")).toEqual(["importEmpty"]);
    expect(refusal(new Uint8Array(0))).toEqual(["importEmpty"]);
  });
  it("names the columns that are missing", () => {
    expect(refusal("Colour,Headline\nred,A")).toEqual(["importNoDateColumn | 1 | Colour"]);
    expect(refusal("Year,Colour\n2014,red")).toEqual(["importNoTitleColumn | 1 | Colour"]);
  });
  it("names the place where JSON is damaged", () => {
    expect(refusal('{\n "events": [\n  {"a": 1,}\n ]\n}', "a.json")).toEqual(['importBadJson | 3 | 11 | {"a": 1,}']);
    expect(refusal('{"events": [', "a.json")).toEqual(['importBadJson | 1 | 13 | {"events": [']);
    expect(refusal('{"a": 1}', "a.json")).toEqual(['importUnknownJson | {"a":1}']);
  });
  it("is on a scale that no calendar has", () => {
    expect(refusal('{"scale":"cosmological","events":[{"start_date":{"year":-4000000000}}]}', "a.json")).toEqual([
      "importCosmological | scale | cosmological",
    ]);
  });
  it("is larger than what is read", () => {
    expect(refusal(new Uint8Array(100 * 1024 * 1024 + 1))).toEqual(["importTooLarge | 100"]);
  });
});

describe("rows that cannot be read", () => {
  it("are each told with row, column and value, and cost no other row", () => {
    const read = sheet(
      NEW_COLUMNS,
      "-44,3,15,,,,,,,The Ides of March",
      "2014,13,,,,,,,,Thirteenth month",
      "2014,2,30,,,,,,,No such day",
      ",,,,,,,,,No date",
      "2014,,,,,,,,,",
      "2014,3,,,2013,,,,,End before start",
      "2014,3,,25:00,,,,,,No such hour",
      "2014,,5,,,,,,,Day without month",
      "2014,,,,later,,,,,End unknown",
      "2014,,,,,,,,,Era without end,,,,,,,era,,,",
      "2014,,,,,,,,,Fine",
    );
    expect(told(read)).toEqual([
      "importYearOutside | 2 | Year | -44",
      "importImpossibleDate | 3 | Month | 13",
      "importImpossibleDate | 4 | Day | 30",
      "importNoDate | 5 | Year",
      "importNoTitle | 6 | Headline",
      "importEndBeforeStart | 7 | End Year | 2013",
      "importBadTime | 8 | Time | 25:00",
      "importDayWithoutMonth | 9 | Day | 5",
      "importBadEnd | 10 | End Year | later",
      "importEraWithoutEnd | 11 | End Year",
    ]);
    expect(read.events.map(({ title }) => title.en)).toEqual([
      "End before start",
      "No such hour",
      "Day without month",
      "End unknown",
      "Fine",
    ]);
    expect(read.problems.map(({ lost }) => lost)).toEqual([
      ...Array.from({ length: 5 }, () => "event"),
      ...Array.from({ length: 4 }, () => "part"),
      "event",
    ]);
  });
  it("are listed up to a number and counted beyond it", () => {
    const read = sheet("Year,Headline", ...Array.from({ length: 2000 }, (_, i) => `x${i},A`));
    expect(read.problems).toHaveLength(500);
    expect(read.problemCount).toBe(2000);
  });
});

describe("TimelineJS JSON", () => {
  it("reads dates in parts, texts, media, groups, eras and the title", () => {
    const read = json({
      scale: "human",
      title: {
        text: { headline: "The <em>union</em>", text: "<p>How it came about</p>" },
        media: { url: "https://example.org/a.jpg" },
      },
      events: [
        {
          start_date: { year: "1996", month: "4", day: "2", hour: "11", minute: "5", format: "" },
          end_date: { year: 1997, month: "", display_date: "spring" },
          text: { headline: "Community", text: "Signed in <b>Moscow</b>" },
          media: { url: "//example.org/photo.jpg", caption: "The hall", credit: "Archive" },
          group: "Treaties",
          background: { color: "#000" },
          autolink: false,
          unique_id: "community",
        },
        { start_date: { year: "1999" }, display_date: "the end of the century", text: { headline: "Union State" } },
      ],
      eras: [{ start_date: { year: "1991" }, end_date: { year: "1999" }, text: { headline: "The nineties" } }],
    });
    expect(told(read)).toEqual([]);
    expect(read).toMatchObject({ format: "timelinejs", title: "The union", description: "How it came about" });
    expect(dates(read)).toEqual(["1996-04-02…1997", "1999", "1991…1999"]);
    const [community, union] = read.events;
    expect(community).toMatchObject({
      id: "community",
      topics: ["file-treaties"],
      summary: { ru: "Signed in Moscow" },
    });
    expect(read.sources[0]?.url).toBe("https://example.org/photo.jpg");
    expect(community?.note?.en).toMatch(/spring.*11:05.*The hall · Archive/);
    expect(union?.note?.en).toContain("the end of the century");
    expectSound(read);
  });
  it("reads its first format", () => {
    const read = json({
      timeline: {
        headline: "Old",
        type: "default",
        date: [
          {
            startDate: "2011,12,10",
            endDate: "2011,12,11,07,02",
            headline: "A",
            asset: { media: "https://example.org/x", credit: "", caption: "" },
          },
        ],
        era: [{ startDate: "2010", endDate: "2012", headline: "E" }],
      },
    });
    expect(told(read)).toEqual([]);
    expect(read.title).toBe("Old");
    expect(dates(read)).toEqual(["2011-12-10…2011-12-11", "2010…2012"]);
  });
  it("names event and field of what it cannot read", () => {
    const read = timelineJs(
      { start_date: { year: "x" }, text: { headline: "A" } },
      { text: { headline: "B" } },
      "C",
      { start_date: { year: 2014, month: { no: 1 } }, text: { headline: "D" } },
      { start_date: { year: 2014, hour: 30 }, text: { headline: "E" }, media: { url: "photo.jpg" } },
    );
    expect(told(read)).toEqual([
      "importBadDate | 1 | start_date.year | x",
      "importNoDate | 2 | start_date",
      "importNotAnEvent | 3 | events | C",
      'importBadDate | 4 | start_date.month | {"no":1}',
      "importBadTime | 5 | start_date.hour | 30:00",
      "importBadUrl | 5 | media.url | photo.jpg",
    ]);
    expect(read.events).toHaveLength(1);
  });
});

describe("HTML in a file", () => {
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>Text<a href="javascript:alert(3)">link</a>';

  it("is reduced to words, and only web addresses become sources", () => {
    const read = timelineJs({
      start_date: { year: 2014 },
      text: { headline: attack, text: attack },
      media: { url: "javascript:alert(4)", caption: attack, credit: attack },
      group: attack,
    });
    const event = only(read);
    expect(event.title.en).toBe("Textlink");
    expect(event.summary.en).toBe("Textlink");
    expect(read.names.get(event.topics[0] ?? "")?.en).toBe("Textlink");
    expect(event.note?.en).not.toMatch(/[<>]|alert/);
    expect(event.sources).toEqual([]);
    expect(kinds(read)).toContain("importBadUrl");
  });
  it("gives the address of an embedded page, and the words of a quotation", () => {
    const read = timelineJs(
      {
        start_date: { year: 2014 },
        text: { headline: "A" },
        media: { url: '<iframe src="https://example.org/v/1"></iframe>' },
      },
      {
        start_date: { year: 2015 },
        text: { headline: "B" },
        media: { url: "<blockquote>Words <cite>Somebody</cite></blockquote>" },
      },
    );
    expect(told(read)).toEqual([]);
    expect(read.sources.map(({ url }) => url)).toEqual(["https://example.org/v/1"]);
    expect(read.events[1]?.summary.en).toBe("Words Somebody");
  });
  it("does not take a name of JavaScript's own objects for a column or a group", () => {
    const read = sheet("Year,Headline,constructor,__proto__,Group", "2014,A,b,c,__proto__", "2015,B,b,c,constructor");
    expect(kinds(read)).toEqual(["importUnknownColumn", "importUnknownColumn"]);
    expectSound(read);
  });
});

describe("this site's own timeline.json", () => {
  const fact = {
    id: "1999-12-08-union-state-treaty",
    date: "1999-12-08",
    title: {
      ar: "توقيع معاهدة دولة الاتحاد",
      en: "Union State treaty signed",
      ru: "Подписан договор о Союзном государстве",
    },
    label: { ar: "معاهدة", en: "Treaty", ru: "Договор" },
    summary: { ar: "وُقّعت في موسكو.", en: "It was signed in Moscow.", ru: "Его подписали в Москве." },
    topics: ["integration"],
    actors: ["belarus", "russia"],
    importance: 1,
    places: ["moscow"],
    sources: ["kremlin-ru-1"],
  };
  const record = (...facts: readonly unknown[]) =>
    json({ $schema: "./x.json", as_of: "2026", title: { ar: "ا", en: "Mine", ru: "М" }, facts });

  it("is read as it is", () => {
    const read = record(fact);
    expect(told(read)).toEqual([]);
    expect(read).toMatchObject({ format: "record", title: "Mine", events: [fact] });
    expect(only(read)).toEqual(fact);
  });
  it("may lack sources, label, summary, languages and importance, and may have EDTF dates", () => {
    const read = record({ date: "2022-12~", title: "Только по-русски" });
    expect(told(read)).toEqual([]);
    expect(only(read)).toMatchObject({
      date: "2022-12",
      importance: 2,
      sources: [],
      title: { ar: "Только по-русски" },
      label: { en: "Только по-русски" },
    });
    expectSound(read);
  });
  it("names event and field of what does not fit", () => {
    const read = record(
      { ...fact, importance: 7, topics: "x", sources: ["not a source", "https://example.org/a"] },
      { ...fact, date: "1999-02-30" },
      fact,
      { ...fact, id: "Ü" },
    );
    expect(told(read)).toEqual([
      "importBadField | 1 | importance | 7",
      "importBadField | 1 | topics | x",
      "importBadUrl | 1 | sources | not a source",
      "importImpossibleDate | 2 | date | 1999-02-30",
      "importNewId | 4 | id | Ü",
    ]);
    expect(read.events.map(({ id }) => id)).toEqual([fact.id, `${fact.id}-2`, "1999-12-08-union-state-treaty-signed"]);
    expectSound(read);
  });
});

describe("ids", () => {
  const ids = (...titles: readonly string[]) =>
    sheet("Year,Headline", ...titles.map((title) => `2014,${title}`)).events.map(({ id }) => id);

  it("come from date and title, and do not depend on other rows", () => {
    expect(ids("Café opens")).toEqual(["2014-cafe-opens"]);
    const [alone] = ids("Минск");
    expect(alone).toMatch(/^2014-[a-z0-9]+$/);
    expect(ids("First", "Минск", "Москва")[1]).toBe(alone);
  });
  it("are counted where two are alike", () => {
    expect(ids("A", "A", "A 2", "A")).toEqual(["2014-a", "2014-a-2", "2014-a-2-2", "2014-a-3"]);
  });
});

it("shortens long titles between words and keeps them whole in the text", () => {
  const long =
    "A very long headline that goes on and on, far beyond what any lane or card could ever show to a reader of it";
  const event = only(sheet("Year,Headline,Text", `2014,"${long}",Body`));
  expect(event.title.en.length).toBeLessThanOrEqual(90);
  expect(event.label.en).toBe("A very long headline that…");
  expect(event.summary.en).toBe(`${long}\nBody`);
});

it("puts what goes beyond a hundred groups into one", () => {
  const read = sheet("Year,Headline,Group", ...Array.from({ length: 150 }, (_, i) => `2014,A${i},g${i}`));
  expect(new Set(read.events.map(({ topics }) => topics[0])).size).toBe(101);
  expect(kinds(read)).toEqual(["importTooManyGroups"]);
});

it("tells how far it is, upwards", () => {
  const done: number[] = [];
  readTimeline(`Year,Headline\n${"2014,A\n".repeat(20_000)}`, "a.csv", {
    onProgress: (share) => void done.push(share),
  });
  expect(done.length).toBeGreaterThan(5);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.every((share) => share >= 0 && share <= 1)).toBe(true);
});

describe("whatever it is given", () => {
  const options = { numRuns: 200 };

  it("never throws, and every event is sound", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom("a.csv", "a.json", "a"), (bytes, name) =>
        expectSound(readTimeline(bytes, name)),
      ),
      options,
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => expectSound(readTimeline(text, "a.csv"))),
      options,
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => expectSound(readTimeline(text, "a.json"))),
      options,
    );
  });

  it("never throws at tables and slides of odd cells, and every event is sound", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "2014",
        "12",
        "30",
        "-5",
        "201X",
        "2022-12~",
        "../2014",
        "era",
        "title",
        "https://example.org/",
        "<b>x",
        "10:30",
        '"',
      ),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    );
    const row = fc.array(cell, { maxLength: 22 }).map((cells) => cells.join(","));
    fc.assert(
      fc.property(fc.constantFrom(NEW_COLUMNS, OLD_COLUMNS), fc.array(row, { maxLength: 12 }), (header, rows) =>
        expectSound(sheet(header, ...rows)),
      ),
      options,
    );

    const date = fc.oneof(
      cell,
      fc.record({ year: cell, month: cell, day: cell, hour: cell, display_date: cell }, { requiredKeys: [] }),
      fc.jsonValue(),
    );
    const words = fc.oneof(cell, fc.jsonValue());
    const slide = fc.record(
      {
        start_date: date,
        end_date: date,
        text: fc.record({ headline: words, text: words }),
        media: fc.record({ url: words, caption: words }),
        group: words,
        unique_id: words,
      },
      { requiredKeys: ["start_date"] },
    );
    fc.assert(
      fc.property(fc.array(slide, { maxLength: 8 }), fc.array(slide, { maxLength: 3 }), (events, eras) =>
        expectSound(json({ events, eras })),
      ),
      options,
    );

    const fact = fc.record(
      {
        id: words,
        date,
        until: date,
        title: fc.oneof(words, fc.record({ ar: words, en: words }, { requiredKeys: [] })),
        label: words,
        topics: fc.oneof(words, fc.array(cell)),
        actors: fc.array(words),
        sources: fc.array(words),
        importance: words,
        note: words,
      },
      { requiredKeys: ["date", "title"] },
    );
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 8 }), (facts) => expectSound(json({ facts }))),
      options,
    );
  });

  it("reads back what was written as a TimelineJS table", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", "B", " ", ",", ";", '"', "\n", "م", "ж", "é", "<", "&"),
      minLength: 1,
      maxLength: 30,
    });
    const day = fc.integer({ min: firstDay("0001"), max: lastDay("9990") });
    const event = fc.record({
      day,
      length: fc.integer({ min: 1, max: 400 }),
      headline: words.map((w) => `x${w}`),
      text: words,
    });
    const iso = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        (events, separator, end) => {
          const rows = events.map(({ day: at, length, headline, text }) => {
            const [from, to] = [iso(at).split("-"), iso(at + length).split("-")];
            const cells = [...from, "", ...to, "", "", headline, text, "", "", "", "", "", "", "", "", ""];
            return cells.map(cell).join(separator);
          });
          const read = readTimeline([NEW_COLUMNS.replaceAll(",", separator), ...rows].join(end), "a.csv");
          expect(dates(read)).toEqual(events.map(({ day: at, length }) => `${iso(at)}…${iso(at + length)}`));
          expect(read.events.map(({ title }) => title.en)).toEqual(
            events.map(({ headline }) => headline.replace(/\s+/g, " ").trim()),
          );
          expect(told(read)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
