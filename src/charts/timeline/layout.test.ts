import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayToMs, firstDay, isoOf, lastDay, spanOf } from "../../record/dates.ts";
import type { EventFact } from "../../record/record.ts";
import { textsFor } from "../../text/make-texts.ts";
import { isFocusKey, markAt, markInFocus, moveFocus } from "./focus.ts";
import type { TimelineLayout, TimelineSpace } from "./layout.ts";
import { layoutTimeline, MOST_MARKS } from "./layout.ts";

const DAY = 86_400_000;
const text = textsFor("en", new Map());
const TOPICS = ["integration", "military", "trade", "sanctions", "other-topic"];
const same = (value: string) => ({ ar: value, en: value, ru: value });

const eventOf = (id: string, date: string, more: Partial<EventFact> = {}): EventFact => ({
  id,
  date,
  sources: ["source"],
  title: same(`Title of ${id}`),
  label: same(`Event ${id}`),
  summary: same("Summary"),
  topics: ["military"],
  actors: ["belarus"],
  importance: 1,
  ...more,
});

const FIRST = firstDay("1990");
const event = fc
  .record({
    day: fc.integer({ min: FIRST, max: lastDay("2025") }),
    precision: fc.constantFrom(10, 10, 10, 10, 7, 4),
    lasts: fc.option(fc.integer({ min: 1, max: 900 }), { freq: 5 }),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 3 }),
    importance: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    words: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ day, precision, lasts, topics, importance, words }) => ({
    date: isoOf(day).slice(0, lasts === null ? precision : 10),
    ...(lasts === null ? {} : { until: isoOf(day + lasts) }),
    topics,
    importance,
    label: same("Minsk".repeat(words)),
  }));
const events = fc
  .array(event, { minLength: 1, maxLength: 120 })
  .map((all) => all.map(({ date, ...more }, i) => eventOf(`e-${i}`, date, more)));

const window = fc
  .tuple(fc.integer({ min: FIRST, max: lastDay("2025") - 14 }), fc.integer({ min: 14, max: 13_000 }))
  .map(([from, days]) => ({ from: isoOf(from), to: isoOf(from + days) }));
const size = fc.record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.integer({ min: 200, max: 900 }) });

const spaceOf = (more: Partial<TimelineSpace>): TimelineSpace => ({
  size: { width: 1000, height: 500 },
  flow: "ltr",
  axis: null,
  time: { from: null, to: null },
  open: null,
  text,
  fontSize: 12,
  today: null,
  arrangement: { lanes: "topic", order: [] },
  ...more,
});

/** Events shown or counted, lane by lane. */
const counted = (layout: TimelineLayout, also: boolean): readonly number[] =>
  layout.lanes.map((_, lane) =>
    layout.marks.filter((mark) => mark.lane === lane && mark.also === also).reduce((sum, mark) => sum + mark.count, 0),
  );

describe("layout of the timeline", () => {
  it("lets no two labels overlap and none leave the plot", () => {
    fc.assert(
      fc.property(events, window, size, fc.constantFrom<"ltr" | "rtl">("ltr", "rtl"), (rows, time, box, flow) => {
        const { labels, plot } = layoutTimeline(rows, spaceOf({ size: box, time, flow }));
        labels.forEach((a, i) => {
          expect(a.x).toBeGreaterThanOrEqual(plot.left);
          expect(a.x + a.width).toBeLessThanOrEqual(plot.right);
          for (const b of labels.slice(i + 1))
            if (Math.abs(a.y - b.y) < 14) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
        });
      }),
    );
  });

  it("counts every event of the window exactly once in the lane of its first topic, and once in its others", () => {
    fc.assert(
      fc.property(events, window, (rows, time) => {
        const layout = layoutTimeline(rows, spaceOf({ time }));
        const inWindow = rows.filter((row) => {
          const { from, to } = spanOf(row);
          return from <= lastDay(time.to) && to >= firstDay(time.from);
        });
        expect(counted(layout, false)).toEqual(
          layout.lanes.map(({ id }) => inWindow.filter(({ topics }) => topics[0] === id).length),
        );
        expect(counted(layout, true)).toEqual(
          layout.lanes.map(({ id }) => inWindow.filter(({ topics }) => topics.indexOf(id) > 0).length),
        );
        expect(layout.lanes.map(({ count }) => count)).toEqual(counted(layout, false));
      }),
    );
  });

  it("does not depend on the order of the record", () => {
    fc.assert(
      fc.property(events, window, (rows, time) => {
        const there = layoutTimeline(rows, spaceOf({ time }));
        const back = layoutTimeline([...rows].reverse(), spaceOf({ time }));
        expect(back.marks).toEqual(there.marks);
        expect(back.labels).toEqual(there.labels);
      }),
    );
  });

  it("is its own mirror image when time turns round", () => {
    fc.assert(
      fc.property(events, window, (rows, time) => {
        const axis = {
          domain: [dayToMs(firstDay(time.from)), dayToMs(lastDay(time.to) + 1)],
          left: 90,
          right: 90,
        } as const;
        const there = layoutTimeline(rows, spaceOf({ time, axis }));
        const back = layoutTimeline(rows, spaceOf({ time, axis, flow: "rtl" }));
        expect(back.marks.length).toBe(there.marks.length);
        back.marks.forEach((mark, i) => {
          expect(mark.x).toBeCloseTo(1000 - (there.marks[i]?.x ?? 0), 3);
        });
        expect(back.labels.map(({ fact }) => fact.id)).toEqual(there.labels.map(({ fact }) => fact.id));
        back.labels.forEach((label, i) => {
          const twin = there.labels[i];
          expect(label.x + label.width).toBeCloseTo(1000 - (twin?.x ?? 0), 3);
        });
      }),
    );
  });

  it("never has more marks than a page can bear, of 100,000 events in any window", () => {
    const day = (i: number): number => FIRST + ((i * 7919) % 13_000);
    const many = Array.from({ length: 100_000 }, (_, i) =>
      eventOf(`e-${i}`, isoOf(day(i)), {
        topics: [TOPICS[i % 5] ?? "trade", TOPICS[(i + 1) % 5] ?? "trade"],
        importance: i % 50 === 0 ? 1 : i % 7 === 0 ? 2 : 3,
      }),
    );
    const windows = [
      { from: null, to: null },
      { from: "2010", to: "2012" },
      { from: "2010-03", to: "2010-05" },
      { from: "2010-03-01", to: "2010-03-14" },
    ];
    for (const time of windows)
      for (const width of [360, 1000, 1800])
        expect(layoutTimeline(many, spaceOf({ time, size: { width, height: 600 } })).marks.length).toBeLessThanOrEqual(
          MOST_MARKS,
        );
  });

  it("always shows the open event by itself, and its name", () => {
    const rows = Array.from({ length: 60 }, (_, i) => eventOf(`e-${i}`, isoOf(firstDay("2022-02-24") + (i % 20))));
    const { marks, labels } = layoutTimeline([...rows, eventOf("far", "1991")], spaceOf({ open: "e-33" }));
    expect(marks.filter(({ open }) => open).map(({ fact, count }) => [fact.id, count])).toEqual([["e-33", 1]]);
    expect(marks.find(({ kind }) => kind === "cluster")?.count).toBe(59);
    expect(labels.some((label) => label.open)).toBe(true);
  });

  it("draws what is dated to a month as wide as that month", () => {
    const time = { from: "2022", to: "2022" };
    const { marks, axis } = layoutTimeline([eventOf("e", "2022-03")], spaceOf({ time }));
    expect(marks[0]?.kind).toBe("uncertain");
    expect(marks[0]?.x0).toBeCloseTo(axis.scale(dayToMs(firstDay("2022-03"))));
    expect(marks[0]?.x1).toBeCloseTo(axis.scale(dayToMs(firstDay("2022-04"))));
  });

  it("parts the events of one day as one comes close", () => {
    const rows = ["a", "b", "c"].map((id) => eventOf(id, "2022-12-19"));
    const { marks } = layoutTimeline(rows, spaceOf({ time: { from: "2022-12-12", to: "2022-12-26" } }));
    expect(new Set(marks.map(({ x }) => x)).size).toBe(3);
  });

  it("draws an empty record without lanes", () => {
    const layout = layoutTimeline([], spaceOf({}));
    expect(layout.lanes).toEqual([]);
    expect(layout.marks).toEqual([]);
  });
});

describe("keys and pointers on the timeline", () => {
  const rows = [
    eventOf("a", "2014-05-01"),
    eventOf("b", "2018-05-01"),
    eventOf("c", "2022-05-01"),
    eventOf("d", "2018-02-01", { topics: ["trade", "military"] }),
  ];
  const walk = (flow: "ltr" | "rtl", ...keys: readonly string[]): string | undefined => {
    const layout = layoutTimeline(rows, spaceOf({ flow }));
    let focus: ReturnType<typeof moveFocus> = null;
    for (const key of keys) if (isFocusKey(key)) focus = moveFocus(layout, focus, key);
    return markInFocus(layout, focus)?.fact.id;
  };

  it("move along time as the eye sees it, and between lanes", () => {
    expect(walk("ltr")).toBe("a");
    expect(walk("ltr", "ArrowRight")).toBe("b");
    expect(walk("rtl", "ArrowRight")).toBe("a");
    expect(walk("rtl", "ArrowLeft", "ArrowLeft")).toBe("c");
    expect(walk("ltr", "ArrowRight", "ArrowDown")).toBe("d");
    expect(walk("ltr", "ArrowRight", "ArrowDown", "ArrowUp")).toBe("b");
  });

  it("go to the first and the last in order of time, whichever way time runs", () => {
    expect(walk("rtl", "End")).toBe("c");
    expect(walk("rtl", "End", "Home")).toBe("a");
    expect(walk("ltr", "End", "ArrowRight")).toBe("c");
  });

  it("stay at the event while marks come and go", () => {
    const layout = layoutTimeline(rows, spaceOf({ time: { from: "2021", to: "2023" } }));
    expect(markInFocus(layout, { id: "a", lane: 0, at: firstDay("2014-05-01") * DAY })?.fact.id).toBe("c");
  });

  it("take the nearest mark within 12 pixels", () => {
    const layout = layoutTimeline(rows, spaceOf({}));
    const mark = layout.marks.find(({ fact, also }) => fact.id === "b" && !also);
    if (mark === undefined) throw new Error("no mark b");
    expect(markAt(layout, mark.x1 + 11, mark.y + 5)?.fact.id).toBe("b");
    expect(markAt(layout, mark.x1 + 13, mark.y)).toBeNull();
  });
});
