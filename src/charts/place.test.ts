import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, overlap, placeText, spread } from "./place.ts";

const box = { x0: 10, y0: 10, x1: 20, y1: 20 };

describe("crosses", () => {
  it("finds a line that passes through, enters or lies inside", () => {
    expect(crosses([0, 15], [30, 15], box)).toBe(true);
    expect(crosses([0, 0], [15, 15], box)).toBe(true);
    expect(crosses([12, 12], [13, 18], box)).toBe(true);
  });

  it("lets a line pass beside, before or across the corner", () => {
    expect(crosses([0, 5], [30, 5], box)).toBe(false);
    expect(crosses([0, 15], [5, 15], box)).toBe(false);
    expect(crosses([0, 25], [8, 21], box)).toBe(false);
    expect(crosses([25, 0], [25, 30], box)).toBe(false);
  });
});

describe("overlap", () => {
  it("asks for the gap on every side", () => {
    const beside = { x0: 22, y0: 10, x1: 30, y1: 20 };
    expect(overlap(box, beside)).toBe(false);
    expect(overlap(box, beside, 3)).toBe(true);
  });
});

describe("placeText", () => {
  it("takes anchors for physical ones, in Arabic too", () => {
    const lettering = { size: 12, weight: 400, lang: "ar" } as const;
    const start = placeText("الإحصاء", 100, 50, "start", lettering).box;
    const end = placeText("الإحصاء", 100, 50, "end", lettering).box;
    expect(start.x0).toBe(100);
    expect(end.x1).toBe(100);
    expect(end.x1 - end.x0).toBeCloseTo(start.x1 - start.x0, 9);
  });
});

describe("spread", () => {
  const wishes = fc
    .array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 20 })
    .map((xs) => xs.sort((a, b) => a - b));

  it("keeps order, gap and room", () => {
    fc.assert(
      fc.property(wishes, (xs) => {
        const places = spread(xs, 5, [0, 500]);
        places.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(500 + 1e-6);
          expect(x - (places[i - 1] ?? -5)).toBeGreaterThanOrEqual(5 - 1e-6);
        });
      }),
    );
  });

  it("moves nothing that has room", () => {
    expect(spread([10, 20, 40], 5, [0, 100])).toEqual([10, 20, 40]);
  });

  it("parts two that wish for one place evenly", () => {
    expect(spread([50, 50], 6, [0, 100])).toEqual([47, 53]);
  });
});
