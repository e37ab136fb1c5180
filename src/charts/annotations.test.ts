import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayToMs, firstDay } from "../record/dates.ts";
import type { EventFact } from "../record/record.ts";
import * as arbitrary from "../testing/arbitrary.ts";
import { realRecord, realTexts } from "../testing/real-record.ts";
import { plain } from "../text/bidi.ts";
import { LANGS } from "../text/texts.ts";
import { ANNOTATION_ROW, annotationsOn } from "./annotations.ts";
import { overlap } from "./place.ts";
import { timeAxis } from "./time-axis.ts";

const text = realTexts("en");
const space = (width: number, rows = 2, [from, to] = ["1990", "2027"] as readonly [string, string]) => ({
  time: timeAxis(
    { domain: [dayToMs(firstDay(from)), dayToMs(firstDay(to))], left: 14, right: 46, width, flow: "ltr" },
    text,
  ),
  width,
  rows,
  fontSize: 12,
  text,
});
const event = (id: string, date: string, importance: 1 | 2 | 3, label = id): EventFact => ({
  id,
  date,
  sources: ["s"],
  title: { ar: label, en: label, ru: label },
  label: { ar: label, en: label, ru: label },
  summary: { ar: label, en: label, ru: label },
  topics: ["trade"],
  actors: ["russia"],
  importance,
});

describe("annotations", () => {
  it("marks an event in the middle of the days that it may have begun on", () => {
    const { time, ...rest } = space(640);
    const [mark] = annotationsOn([event("a", "2020", 1)], { time, ...rest });
    expect(mark?.x).toBeCloseTo((time.scale(Date.UTC(2020, 0, 1)) + time.scale(Date.UTC(2021, 0, 1))) / 2, 6);
  });

  it("gives way by importance, then by age", () => {
    const crowded = [event("young", "2020-03", 2), event("low", "2020-01", 3), event("old", "2020-02", 2)];
    const order = annotationsOn([...crowded, event("high", "2020-04", 1)], space(640, 2)).map(({ fact }) => fact);
    expect(order).toEqual(["high", "old"]);
  });

  it("leaves out what lies outside the window, and what has no room for its words", () => {
    expect(annotationsOn([event("early", "1980", 1)], space(640))).toEqual([]);
    const long = "a label that is far longer than the drawing is wide, and then longer";
    expect(annotationsOn([event("long", "2020", 1, long)], space(200))).toEqual([]);
  });

  it("never lets a label meet another label or another's line, whatever the events", () => {
    fc.assert(
      fc.property(
        fc.array(arbitrary.eventFact, { maxLength: 30 }),
        fc.integer({ min: 120, max: 1200 }),
        (events, width) => {
          const marks = annotationsOn(events, space(width));
          for (const mark of marks) {
            const { box } = mark.label;
            expect(box.x0).toBeGreaterThanOrEqual(0);
            expect(box.x1).toBeLessThanOrEqual(width);
            for (const other of marks) {
              if (other === mark) continue;
              expect(overlap(box, other.label.box)).toBe(false);
              const crossed = other.row <= mark.row && other.x > box.x0 && other.x < box.x1;
              expect(crossed).toBe(false);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(LANGS)("finds room for several events of the real record in %s", (lang) => {
    const texts = realTexts(lang);
    const marks = annotationsOn(realRecord.timeline.facts, { ...space(1100), text: texts });
    expect(marks.length).toBeGreaterThan(3);
    const labels = realRecord.timeline.facts.map(({ label }) => label[lang]);
    for (const { label, row } of marks) {
      expect(labels).toContain(plain(label.text));
      expect(label.box.y1).toBeLessThanOrEqual((row + 1) * ANNOTATION_ROW);
    }
  });
});
