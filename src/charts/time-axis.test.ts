import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "../record/dates.ts";
import { plain } from "../text/bidi.ts";
import { textsFor } from "../text/make-texts.ts";
import { LANGS } from "../text/texts.ts";
import { textWidth } from "../ui/text-width.ts";
import type { Domain, TimeAxis } from "./time-axis.ts";
import { CLOSEST, domainOf, inDirection, pan, spanOfDomain, timeAxis, windowOn, zoomAt } from "./time-axis.ts";

const DAY = 86_400_000;
const extent = { from: firstDay("1990-07-27"), to: lastDay("2026-11-23") };
const whole = domainOf({ from: null, to: null }, extent);
const names = new Map();

const domain: fc.Arbitrary<Domain> = fc
  .tuple(fc.integer({ min: extent.from, max: extent.to - 14 }), fc.integer({ min: 14, max: 13_000 }))
  .map(([from, days]) => [from * DAY, Math.min(from + days, extent.to + 1) * DAY]);
const flow = fc.constantFrom<"ltr" | "rtl">("ltr", "rtl");
const space = fc.record({
  domain,
  left: fc.integer({ min: 0, max: 180 }),
  right: fc.integer({ min: 0, max: 60 }),
  width: fc.integer({ min: 260, max: 1600 }),
  flow,
});
const lang = fc.constantFrom(...LANGS);
const align = fc.constantFrom<"after" | "middle">("after", "middle");

const words = (axis: TimeAxis): readonly string[] => axis.ticks.map(({ label }) => plain(label));

describe("time axis", () => {
  it("finds the moment of every pixel again", () => {
    fc.assert(
      fc.property(space, fc.double({ min: 0, max: 1, noNaN: true }), (at, part) => {
        const axis = timeAxis(at, textsFor("en", names));
        const ms = at.domain[0] + part * (at.domain[1] - at.domain[0]);
        expect(Math.abs(axis.invert(axis.scale(ms)) - ms)).toBeLessThan(2);
      }),
    );
  });

  it("lets no two labels overlap and none leave the drawing, in any language and direction", () => {
    fc.assert(
      fc.property(space, lang, align, (at, language, how) => {
        const axis = timeAxis(at, textsFor(language, names), { align: how });
        const boxes = axis.ticks
          .map(({ label, labelX, anchor }) => {
            const width = textWidth(label, { size: 12, weight: 400, lang: language });
            return { from: labelX - { start: 0, middle: width / 2, end: width }[anchor], width };
          })
          .sort((a, b) => a.from - b.from);
        boxes.forEach((box, i) => {
          expect(box.from).toBeGreaterThanOrEqual(-0.01);
          expect(box.from + box.width).toBeLessThanOrEqual(at.width + 0.01);
          const next = boxes[i + 1];
          if (next) expect(box.from + box.width).toBeLessThan(next.from);
        });
      }),
    );
  });

  it("says the first and the last year before any other", () => {
    const axis = timeAxis({ domain: whole, left: 20, right: 20, width: 360, flow: "ltr" }, textsFor("en", names));
    expect(words(axis)).toEqual(["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2026"]);
  });

  it("says the year once and months by name as one comes closer", () => {
    const span = domainOf({ from: "2021-12", to: "2022-06" }, extent);
    const axis = timeAxis({ domain: span, left: 0, right: 40, width: 900, flow: "ltr" }, textsFor("en", names));
    expect(words(axis)).toEqual(["December 2021", "2022", "February", "March", "April", "May", "June"]);
  });

  it("turns round with the direction of time", () => {
    const at = { domain: whole, left: 30, right: 30, width: 800 } as const;
    const text = textsFor("ar", names);
    const [ltr, rtl] = [timeAxis({ ...at, flow: "ltr" }, text), timeAxis({ ...at, flow: "rtl" }, text)];
    expect(rtl.ticks.map(({ ms }) => ms)).toEqual(ltr.ticks.map(({ ms }) => ms));
    rtl.ticks.forEach((tick, i) => {
      expect(tick.x).toBeCloseTo(800 - (ltr.ticks[i]?.x ?? 0));
    });
  });

  it("keeps ranges of years in order inside Arabic", () => {
    expect(inDirection("التكامل 2024–2026", "rtl")).toBe("\u2067التكامل \u20662024–2026\u2069\u2069");
  });
});

describe("zoom and pan", () => {
  it("keep the moment under the pointer where it is, but for the bounds", () => {
    fc.assert(
      fc.property(
        domain,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        (here, part, factor) => {
          const ms = here[0] + part * (here[1] - here[0]);
          const there = zoomAt(here, ms, factor, whole);
          expect(there[0]).toBeGreaterThanOrEqual(whole[0]);
          expect(there[1]).toBeLessThanOrEqual(whole[1] + 1);
          if (there[0] > whole[0] && there[1] < whole[1])
            expect((ms - there[0]) / (there[1] - there[0])).toBeCloseTo(part, 4);
        },
      ),
    );
  });

  it("stop at fourteen days and at the whole", () => {
    expect(zoomAt([0, 20 * DAY], 10 * DAY, 100, [0, 900 * DAY])).toEqual([3 * DAY, 17 * DAY]);
    expect(zoomAt([0, 20 * DAY], 10 * DAY, 0.001, [0, 900 * DAY])).toEqual([0, 900 * DAY]);
  });

  it("return the same array when nothing moves", () => {
    expect(pan(whole, 5 * DAY, whole)).toBe(whole);
    expect(zoomAt(whole, whole[0], 0.5, whole)).toBe(whole);
    const closest: Domain = [whole[0], whole[0] + CLOSEST];
    expect(zoomAt(closest, closest[0], 2, whole)).toBe(closest);
  });

  it("widen a stretch that is too close about its middle", () => {
    expect(windowOn(10 * DAY, 12 * DAY, [0, 100 * DAY])).toEqual([4 * DAY, 18 * DAY]);
    expect(windowOn(0, 2 * DAY, [0, 100 * DAY])).toEqual([0, 14 * DAY]);
  });
});

describe("span of a window", () => {
  it("leads back to the window, to the day, or to the month where it shows more than twenty years", () => {
    fc.assert(
      fc.property(domain, (here) => {
        const there = domainOf(spanOfDomain(here, whole), extent);
        const slack = here[1] - here[0] > 20 * 365.25 * DAY ? 16 * DAY : 0;
        expect(Math.abs(there[0] - here[0])).toBeLessThanOrEqual(slack);
        expect(Math.abs(there[1] - here[1])).toBeLessThanOrEqual(slack);
      }),
    );
  });

  it("is open at the bounds and as short as it can be written", () => {
    expect(spanOfDomain(whole, whole)).toEqual({ from: null, to: null });
    const at = (from: string, to: string) => spanOfDomain(domainOf({ from, to }, extent), whole);
    expect(at("2014", "2021")).toEqual({ from: "2014", to: "2021" });
    expect(at("2014-03", "2021-05-31")).toEqual({ from: "2014-03", to: "2021-05" });
    expect(at("2022-02-24", "2022-03-30")).toEqual({ from: "2022-02-24", to: "2022-03-30" });
  });
});
