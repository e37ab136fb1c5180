import { describe, expect, it } from "vitest";
import { lineOf } from "./check/finding.ts";
import { checkFiles, checkRecord } from "./check.ts";
import { fileSchemas } from "./schemas.ts";

const text = (en: string, ar = "نص", ru = "текст") => ({ ar, en, ru });
const head = (dataset: string) => ({
  $schema: `./schemas/${dataset}.json`,
  as_of: "2026-11-23",
  title: text("Title"),
  description: text("Description"),
  not_covered: text("Gaps"),
  licence: "CC-BY-4.0",
});
const name = (id: string, kind: string) => ({ id, kind, name: text("Name") });
const source = (id: string, more: object = {}) => ({
  id,
  url: `https://example.org/${id}`,
  title: "Title",
  publisher: `Publisher ${id}`,
  language: "en",
  kind: "agency",
  ...more,
});
const event = (more: object = {}) => ({
  id: "2022-12-19-talks",
  sources: ["one", "two"],
  date: "2022-12-19",
  title: text("Talks on 19 December", "محادثات في 19 ديسمبر", "Переговоры 19 декабря"),
  label: text("Talks", "محادثات", "Переговоры"),
  summary: text("$40 billion was named.", "ذُكر 40 مليار دولار.", "Названо 40 млрд долларов."),
  topics: ["trade"],
  actors: ["belarus"],
  importance: 1,
  ...more,
});
const trade = (flow: string, value_usd_million: number | null, more: object = {}) => ({
  id: `2019-belstat-${flow}`,
  sources: ["one"],
  date: "2019",
  reporter: "belstat",
  flow,
  basis: "goods",
  value_usd_million,
  ...more,
});
const eu = (more: object = {}) => ({
  id: "eu-ru-01",
  sources: ["one"],
  date: "2022-02-23",
  number: 1,
  by: "eu",
  title: text("Package"),
  label: text("Package"),
  summary: text("Package"),
  measures: ["listings"],
  legal_acts: [],
  people_listed_count: 10,
  entities_listed_count: 5,
  vessels_listed_count: null,
  ...more,
});
const measure = (more: object = {}) => ({
  id: "eu-ru-01-people",
  sources: ["one"],
  date: "2022-02-23",
  package: "eu-ru-01",
  by: "eu",
  measure: "listings",
  title: text("Measure"),
  detail: text("Measure"),
  threshold: { value: 15, unit: "listings" },
  ...more,
});
const GLOSSARY = [
  name("trade", "topic"),
  name("belarus", "country"),
  name("belstat", "institution"),
  name("eu", "institution"),
  name("listings", "measure-kind"),
];

/** A small record without a fault, but for what a test puts in its place. */
const record = (facts: Readonly<Record<string, readonly unknown[]>> = {}): ReadonlyMap<string, unknown> => {
  const own: Readonly<Record<string, readonly unknown[]>> = {
    timeline: [event()],
    "sanctions-packages": [eu()],
    "sanctions-measures": [measure()],
    glossary: GLOSSARY,
    ...facts,
  };
  const sources = facts.sources ?? [source("one"), source("two")];
  const files = Object.keys(fileSchemas).map((dataset): [string, unknown] => [
    `${dataset}.json`,
    dataset === "sources"
      ? { $schema: "./schemas/sources.json", as_of: "2026-11-23", sources }
      : { ...head(dataset), facts: own[dataset] ?? [] },
  ]);
  return new Map(files);
};

/** The findings of the small record with these facts in it, a line each. */
const told = (facts: Readonly<Record<string, readonly unknown[]>>): readonly string[] =>
  checkRecord(record(facts)).map(lineOf);
const ofEvent = (more: object): readonly string[] => told({ timeline: [event(more)] });

it("finds nothing in a record without a fault", () => {
  expect(checkRecord(record())).toEqual([]);
});

describe("a schema", () => {
  it("names file, record, field and what is wrong", () => {
    const [line] = ofEvent({ importance: 4 });
    expect(line).toMatch(/^error: timeline\.json › 2022-12-19-talks › importance: .*4/);
  });
  it("counts the place of a record that has no id", () => {
    expect(ofEvent({ id: undefined })[0]).toMatch(/^error: timeline\.json › #1 › id: /);
  });
  it("misses a language", () => {
    expect(ofEvent({ summary: { ar: "نص", en: "" } })).toEqual([
      "error: timeline.json › 2022-12-19-talks › summary.en: there is no en text",
      "error: timeline.json › 2022-12-19-talks › summary.ru: there is no ru text",
    ]);
  });
  it("says how much too long a label or a title is", () => {
    expect(ofEvent({ label: text("x".repeat(29)) })).toContainEqual(
      expect.stringContaining("label.en: has 29 characters, 28 are allowed"),
    );
    expect(ofEvent({ title: text("x".repeat(91)) })).toContainEqual(
      expect.stringContaining("title.en: has 91 characters, 90 are allowed"),
    );
  });
  it("is asked of every file, and every file is asked for", () => {
    const files = new Map(record());
    files.delete("claims.json");
    files.set("weather.json", { facts: [] });
    expect(checkRecord(files).map(lineOf)).toEqual([
      "error: claims.json: the file is missing",
      expect.stringContaining("error: weather.json: no schema"),
    ]);
  });
  it("is not asked of what is not JSON", () => {
    const texts = new Map([...record()].map(([file, content]) => [file, JSON.stringify(content)]));
    texts.set("meetings.json", "{");
    const { findings, counts } = checkFiles(texts);
    expect(findings.map(lineOf)).toEqual([expect.stringMatching(/^error: meetings\.json: is not JSON: /)]);
    expect(counts).toMatchObject({ timeline: 1, sources: 2, meetings: 0 });
  });
});

describe("dates", () => {
  it("are days of the calendar", () => {
    expect(ofEvent({ date: "2022-02-30" })).toContainEqual(expect.stringContaining("date: 2022-02-30 is not a date"));
  });
  it("stand in order", () => {
    expect(ofEvent({ until: "2022-12-18" })).toEqual([
      expect.stringContaining("until: 2022-12-18 lies before the date"),
    ]);
    expect(ofEvent({ until: "2022-12" })).toEqual([]);
    const packages = (more: object) => told({ "sanctions-packages": [eu(more)] });
    expect(packages({ in_force: "2022-02-22" })).toEqual([expect.stringContaining("in_force: 2022-02-22 lies before")]);
    expect(packages({ proposed_on: "2022-02-24" })).toEqual([
      expect.stringContaining("proposed_on: 2022-02-24 lies after"),
    ]);
  });
  it("of a span stand in order", () => {
    expect(told({ claims: [{ id: "c", sources: ["one"], from: "2022", to: "2021-05" }] })).toContainEqual(
      expect.stringContaining("to: 2021-05 lies before 2022"),
    );
  });
  it("do not lie after the file's own", () => {
    expect(ofEvent({ date: "2026-11-24", title: text("Talks") })).toEqual([
      expect.stringContaining("lies after the file's as_of"),
    ]);
  });
});

describe("sources", () => {
  it("are there", () => {
    expect(ofEvent({ sources: ["one", "two", "three"] })).toEqual([
      expect.stringContaining("sources.json has no three"),
    ]);
    expect(ofEvent({ sources: [] })).toContainEqual(expect.stringContaining("sources: the fact has no source"));
    expect(ofEvent({ sources: ["one", "two", "two"] })).toEqual([expect.stringContaining("names a source twice")]);
  });
  it("are used", () => {
    expect(told({ sources: [source("one"), source("two"), source("three")] })).toEqual([
      "warning: sources.json › three: no fact names this source",
    ]);
  });
  it("of evidence are the fact's own too", () => {
    const claims = (own: readonly string[]) =>
      told({ claims: [{ id: "c", sources: own, evidence: [{ id: "e", sources: ["two"] }] }] });
    expect(claims(["one"])).toContainEqual(expect.stringMatching(/^warning: claims\.json › c › sources: lacks two/));
    expect(claims(["one", "two"])).not.toContainEqual(expect.stringContaining("lacks"));
  });
  it("stand once", () => {
    const same = (url: string) => told({ sources: [source("one"), source("two", { url })] });
    expect(same("https://example.org/one")).toEqual(["error: sources.json › two › url: one has the same address"]);
    expect(same("http://www.example.org/one/")).toEqual([expect.stringMatching(/^warning: .*nearly the same address/)]);
    expect(told({ sources: [source("one"), source("two"), source("two", { url: "https://example.org/3" })] })).toEqual([
      "error: sources.json › two › id: another record of the file has this id",
    ]);
  });
  it("are two, or a primary document, for what is most important", () => {
    expect(ofEvent({ sources: ["one"] })).toContainEqual(expect.stringContaining("importance 1 needs two publishers"));
    const primary = [source("one", { kind: "primary" }), source("two")];
    expect(told({ sources: primary, timeline: [event({ sources: ["one"] })] })).not.toContainEqual(
      expect.stringContaining("error"),
    );
  });
  it("that only repeat others are weak", () => {
    const sources = [source("one", { publisher: "Copies (mirror)" }), source("two")];
    const timeline = [event(), event({ id: "x", sources: ["one"], importance: 2 })];
    expect(told({ sources, timeline })).toContainEqual(expect.stringMatching(/^warning: timeline\.json › x › weak: /));
    expect(
      told({ sources, timeline: [event(), event({ id: "x", sources: ["one"], importance: 2, weak: true })] }),
    ).not.toContainEqual(expect.stringContaining("timeline.json › x › weak"));
  });
});

describe("references", () => {
  it("are to the glossary", () => {
    expect(ofEvent({ actors: ["atlantis"] })).toEqual([
      expect.stringContaining("actors: the glossary has no atlantis"),
    ]);
    expect(ofEvent({ topics: ["belarus"] })).toEqual([
      expect.stringContaining("topics: belarus is a country of the glossary"),
    ]);
    expect(ofEvent({ topics: ["trade", "trade"] })).toEqual([expect.stringContaining("topics: names an id twice")]);
    expect(told({ "sanctions-packages": [eu({ by: "nobody" })] })).toEqual([
      expect.stringContaining("by: the glossary has no nobody"),
    ]);
    expect(told({ "trade-volume": [trade("exports", 1, { reporter: "nobody" })] })).toEqual([
      expect.stringContaining("reporter: the glossary has no nobody"),
    ]);
  });
  it("are to facts of other datasets, of the same days", () => {
    const meeting = {
      id: "2022-12-19-minsk",
      sources: ["one", "two"],
      date: "2022-12-20",
      place_city: text("Minsk"),
      country: "belarus",
      host: "belarus",
      format: "visit",
      summary: text("Talks"),
    };
    expect(told({ meetings: [{ ...meeting, event: "nothing" }] })).toEqual([
      expect.stringContaining("timeline.json has no nothing"),
    ]);
    expect(told({ meetings: [{ ...meeting, event: "2022-12-19-talks" }] })).toEqual([
      expect.stringContaining("event: is dated 2022-12-20, its event 2022-12-19-talks 2022-12-19"),
    ]);
    const apart = { ...meeting, sources: ["one"], date: "2022-12-19", event: "2022-12-19-talks" };
    expect(told({ meetings: [apart] })).toEqual([
      expect.stringMatching(/^warning: .*event: does not share two with its event 2022-12-19-talks/),
    ]);
    expect(told({ meetings: [{ ...meeting, country: "belstat" }] })).toEqual([
      expect.stringContaining("country: belstat is a institution"),
    ]);
    expect(
      told({ "sanctions-measures": [measure(), measure({ id: "x", package: "eu-ru-99", threshold: undefined })] }),
    ).toEqual([expect.stringContaining("sanctions-packages.json has no eu-ru-99")]);
  });
  it("meet one id once in a file", () => {
    expect(told({ timeline: [event(), event()] })).toEqual([
      "error: timeline.json › 2022-12-19-talks › id: another record of the file has this id",
    ]);
  });
});

describe("totals", () => {
  const year = (turnover: number | null, exports = 13_570, more: object = {}) =>
    told({ "trade-volume": [trade("turnover", turnover, more), trade("exports", exports), trade("imports", 21_983)] });
  it("add up within what was rounded", () => {
    expect(year(35_553)).toEqual([]);
    expect(year(35_550)).toEqual([]);
    expect(year(null)).toEqual([]);
    expect(year(36_600)).toEqual([
      "error: trade-volume.json › 2019-belstat-turnover › value_usd_million: 36600 is not exports 13570 and imports 21983 (35553)",
    ]);
  });
  it("that a note explains are a warning", () => {
    expect(year(36_600, 13_570, { note: text("Note") })).toEqual([expect.stringMatching(/^warning: /)]);
  });
  it("of a package are those of its measures", () => {
    const measures = (more: object) => told({ "sanctions-measures": [measure(more)] });
    expect(measures({ threshold: { value: 14, unit: "listings" } })).toEqual([
      "warning: sanctions-measures.json › eu-ru-01-people › threshold: 14 listings are not the 15 that eu-ru-01 counts",
    ]);
    expect(measures({ date: "2022-02-24" })).toEqual([
      expect.stringContaining("is not the day of eu-ru-01, 2022-02-23"),
    ]);
    expect(told({ "sanctions-packages": [eu({ measures: [] })] })).toEqual([
      expect.stringContaining("measures: has no listings"),
    ]);
    expect(told({ "sanctions-measures": [] })).toEqual([
      expect.stringContaining("sanctions-measures.json has no measure"),
    ]);
    expect(told({ "sanctions-packages": [eu({ number: 2 })] })).toEqual([
      expect.stringContaining("there is no package 1"),
    ]);
  });
  it("keep a share below the whole", () => {
    const fact = {
      id: "x",
      sources: ["one"],
      date: "2024",
      reporter: "belstat",
      quantity: "share-of-generation",
      share_percent: 104,
    };
    expect(told({ "nuclear-output": [fact] })).toEqual([expect.stringContaining("104 is not a share of a whole")]);
  });
});

describe("texts of three languages", () => {
  const summary = (en: string, ar: string, ru: string) => ofEvent({ summary: text(en, ar, ru) });
  it("name the same numbers, each in its own way", () => {
    expect(summary("1.4 million, 12,000, 10%", "1.4 مليون و12 ألفًا و10%", "1,4 млн, 12 тысяч, 10 %")).toEqual([]);
    expect(
      summary("$42.5 bn in 2016–17", "42.5 مليار دولار في 2016 و2017", "42,5 млрд долларов в 2016–2017 годах"),
    ).toEqual([]);
    expect(summary("The 11th of three", "الحادية عشرة من 3", "11-й из трёх")).toEqual([]);
    expect(summary("Two people", "شخصان", "2 человека")).toEqual([]);
    expect(summary("40 billion", "40 مليون", "40 млрд")).toContainEqual(
      expect.stringContaining("summary: the en text has 40000000000, the ar text has not"),
    );
    expect(summary("7 men, 7 women", "7 رجال و7 نساء", "7 мужчин и столько же женщин")).toEqual([
      expect.stringContaining("the ar text has 7, the ru text has not"),
      expect.stringContaining("the en text has 7, the ru text has not"),
    ]);
    expect(summary("In 2019 and again in 2019", "في 2019 مرتين", "Дважды в 2019 году")).toEqual([]);
    expect(summary("Talks of 2019", "محادثات", "Переговоры 2019 года")).toEqual([
      expect.stringContaining("the en text has 2019, the ar text has not"),
      expect.stringContaining("the ru text has 2019, the ar text has not"),
    ]);
  });
  it("name the same dates, each in its own way", () => {
    expect(summary("10–20 February", "من 10 إلى 20 فبراير", "10–20 февраля")).toEqual([]);
    expect(summary("in May 2022, which may", "في مايو 2022", "в мае 2022 года")).toEqual([]);
    expect(summary("on 2 April", "في 2 أبريل", "3 апреля")).toContainEqual(
      expect.stringContaining("the en text has day 2 of month 4, the ru text has not"),
    );
    expect(summary("in March", "في مارس", "в апреле")).toContainEqual(
      expect.stringContaining("the en text has month 3, the ru text has not"),
    );
  });
  it("may leave figures out of a label, but not put in others", () => {
    expect(ofEvent({ label: text("Talks, December 2022", "محادثات", "Переговоры") })).toEqual([]);
    expect(ofEvent({ label: text("Talks, 2021", "محادثات", "Переговоры") })).toEqual([
      expect.stringContaining("label: the en label has 2021, the rest of the fact has not"),
    ]);
  });
  it("are in their language and letters", () => {
    const en = "A whole sentence that nobody translated";
    expect(ofEvent({ summary: text(en, "نص", en) })).toContainEqual(
      expect.stringContaining("the ru text is not in that language"),
    );
    expect(ofEvent({ summary: text("Tеxt") })).toEqual([expect.stringContaining("Latin and Cyrillic letters")]);
    expect(ofEvent({ summary: text("Text ") })).toEqual([expect.stringContaining("begins or ends with a space")]);
    expect(ofEvent({ summary: text("Two  words") })).toEqual([expect.stringContaining("two spaces")]);
    expect(ofEvent({ summary: text("\u200eText") })).toEqual([expect.stringContaining("invisible mark")]);
    expect(ofEvent({ summary: text("3", "٣", "3") })).toEqual([expect.stringContaining("digits other than 0–9")]);
    expect(ofEvent({ summary: text("Text", "نـص") })).toEqual([expect.stringContaining("tatweel")]);
    expect(ofEvent({ summary: text("Text", "بـ«نص»") })).toEqual([]);
    expect(ofEvent({ summary: text("Text", "پوتين") })).toEqual([expect.stringContaining("Persian letter")]);
    expect(ofEvent({ title: text("Talks.") })).toEqual([expect.stringContaining("title.en: ends with a full stop")]);
  });
});
