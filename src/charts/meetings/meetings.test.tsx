// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import type { MeetingFact } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { dataset } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { meetingsChart } from "./index.ts";
import { layout } from "./layout.ts";
import { gapsOf, rows } from "./rows.ts";

const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const sliceOf = (facts: readonly MeetingFact[]) => ({ facts: () => facts, count: () => new Map<string, number>() });
const { facts } = realRecord.meetings;
const all = rows(sliceOf(facts));

const meeting = (date: string, country: string, format: MeetingFact["format"], rest: Partial<MeetingFact> = {}) => ({
  id: `meeting-${date}`,
  sources: ["source-a", "source-b"],
  date,
  place_city:
    country === "belarus" ? { ar: "مينسك", en: "Minsk", ru: "Минск" } : { ar: "سوتشي", en: "Sochi", ru: "Сочи" },
  country,
  host: country === "belarus" ? ("belarus" as const) : ("russia" as const),
  format,
  summary: { ar: "تحدثا.", en: "They talked.", ru: "Они поговорили." },
  ...rest,
});
/** Two days in a row in Belarus, a month known only as such, a stretch of 1268 days, a meeting with an event. */
const fixtureRecord = {
  meetings: dataset<MeetingFact>([
    meeting("2019-03-01", "belarus", "visit"),
    meeting("2019-06-15", "belarus", "working-visit", { date: "2019-03-15", until: "2019-06-30" }),
    meeting("2019-09", "russia", "informal", { weak: true }),
    meeting("2020-02-07", "russia", "summit-multilateral"),
    meeting("2022-12-19", "belarus", "working-visit", { event: "event-2022" }),
    meeting("2024-08-01", "russia", "supreme-state-council"),
  ]),
};
const fixture = rows(sliceOf(fixtureRecord.meetings.facts));
const input = {
  size: { width: 1000, height: 340 },
  filter: everything,
  flow: "ltr",
  axis: null,
  fontSize: 12,
} as const;
const DAY = 86_400_000;

describe("rows", () => {
  it("holds every meeting of the file, in order, each with its sources", () => {
    expect(all.map(({ fact }) => fact).sort()).toEqual(facts.map(({ id }) => id).sort());
    expect(all.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(all.map(({ date }) => date)).toEqual([...all.map(({ date }) => date)].sort());
  });

  it("gives each place the meetings that the file puts there", () => {
    for (const [place, country, town] of [
      ["minsk", "belarus", "Minsk"],
      ["moscow", "russia", "Moscow"],
      ["sochi", "russia", "Sochi"],
      ["st-petersburg", "russia", "St Petersburg"],
    ] as const)
      expect(all.filter((row) => row.place === place).length).toBe(
        facts.filter((fact) => fact.country === country && fact.place_city.en.includes(town)).length,
      );
    const abroad = facts.filter(({ country }) => country !== "belarus" && country !== "russia");
    expect(all.filter(({ place }) => place === "third-countries").length).toBe(abroad.length);
  });

  it("answers the article: before 19 December 2022 they last met in Belarus on 30 June 2019", () => {
    const visit = all.find(({ date }) => date === "2022-12-19");
    expect(visit?.place).toBe("minsk");
    expect(visit?.sinceBelarus).toBe((Date.UTC(2022, 11, 19) - Date.UTC(2019, 5, 30)) / DAY);
    const gap = gapsOf(all).at(-1);
    expect(all[gap?.before ?? -1]?.date).toBe("2019-06-30");
    const between = facts.filter(({ date }) => date > "2019-06-30" && date < "2022-12-19");
    expect(gap?.elsewhere).toBe(between.length);
    expect(between.some(({ country }) => country === "belarus")).toBe(false);
  });

  it("measures from the last day of a meeting of several days", () => {
    expect(fixture.map(({ sinceBelarus }) => sinceBelarus)).toEqual([null, 14, null, null, 1268, null]);
    expect(gapsOf(fixture)).toHaveLength(1);
  });
});

describe("layout", () => {
  it("keeps dots apart and in their lanes, at any width and whichever way time runs", () => {
    for (const width of [1200, 640, 360])
      for (const flow of ["ltr", "rtl"] as const)
        for (const shared of [null, { domain: [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)], left: 16, right: 46 }]) {
          const axis = shared && { ...shared, domain: [Date.UTC(1990, 0, 1), Date.UTC(2027, 0, 1)] as const };
          const size = {
            width,
            height: axis === null ? meetingsChart.over(realRecord, everything, texts.en).height(width) : 150,
          };
          const { dots, lanes, radius, plot } = layout({ ...input, rows: all, size, flow, axis, text: texts.en });
          expect(dots).toHaveLength(all.length);
          dots.forEach((dot, i) => {
            expect(dot.x).toBeGreaterThanOrEqual(plot.left);
            expect(dot.x).toBeLessThanOrEqual(plot.right);
            expect(lanes.some(({ top, bottom }) => dot.y - radius >= top - 1 && dot.y + radius <= bottom + 1)).toBe(
              true,
            );
            for (const other of dots.slice(i + 1))
              expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(2 * radius - 0.01);
          });
        }
  });

  it("writes the newest long stretch in full words, the others in numbers", () => {
    const { brackets } = layout({ ...input, rows: all, text: texts.en });
    expect(brackets.map(({ label }) => plain(label?.text ?? ""))).toEqual([
      "1,787 days",
      "1,250 days",
      "1,268 days without a meeting in Belarus",
    ]);
  });

  it("counts the meetings of a year under it", () => {
    const { counts } = layout({ ...input, rows: all, text: texts.en });
    const in2022 = facts.filter(({ date }) => date.startsWith("2022")).length;
    expect(counts.map(({ text }) => text)).toContain(String(in2022));
  });

  it("draws a meeting of which only the month is known as wide as that month", () => {
    const filter = { ...everything, time: { from: "2019-01", to: "2019-12" } };
    const { dots, time } = layout({ ...input, rows: fixture, filter, text: texts.en });
    const dot = dots.find(({ row }) => fixture[row]?.date === "2019-09");
    expect(dot?.span).toEqual([time.scale(Date.UTC(2019, 8, 1)), time.scale(Date.UTC(2019, 9, 1))]);
  });
});

describe("words", () => {
  it.each(LANGS)("measures the stretch before December 2022 in %s", (lang) => {
    const { summary, findings } = meetingsChart.over(realRecord, everything, texts[lang]).description;
    expect(plain(summary)).toContain("182");
    expect(plain(findings[0] ?? "")).toMatch(/2019.*2022.*1[\s,.]?268.*29/);
  });

  it("tells the last meeting in Belarus under the date rule", () => {
    const drawing = meetingsChart.over(realRecord, everything, texts.en);
    expect(plain(drawing.at(Date.UTC(2022, 11, 18)) ?? "")).toBe("Last in Belarus: 30 June 2019, Minsk");
    expect(plain(drawing.at(Date.UTC(2022, 11, 20)) ?? "")).toBe("Last in Belarus: 19 December 2022, Minsk");
    expect(drawing.at(Date.UTC(1994, 0, 1))).toBeNull();
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(meetingsChart, fixtureRecord, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );

  it("has a mark for every meeting", () => {
    expect(factsOf(drawn(meetingsChart, realRecord, "en", { width: 640 }))).toEqual(all.map(({ fact }) => fact));
  });
});

describe("keys", () => {
  it("walks from meeting to meeting and opens the event of one that has it", () => {
    const opened: unknown[] = [];
    const slider = mounted(
      meetingsChart.over(fixtureRecord, everything, texts.en).element({
        size: { width: 640, height: 340 },
        theme: light,
        flow: "ltr",
        axis: null,
        open: null,
        onOpen: (fact) => opened.push(fact),
      }),
    );
    press(slider(), "Home");
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain("1 March 2019 · Minsk");
    press(slider(), "Enter");
    expect(opened).toEqual([]);
    for (let i = 0; i < 4; i++) press(slider(), "ArrowRight");
    expect(plain(slider().getAttribute("aria-valuetext") ?? "")).toContain("1,268 days after the previous one");
    press(slider(), "Enter");
    expect(opened).toEqual(["event-2022"]);
  });
});
