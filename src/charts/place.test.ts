import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Placed } from "./place.ts";
import { crosses, overlap, placer, placeText, spread, within } from "./place.ts";

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

describe("placer", () => {
  const space = { x0: 0, y0: 0, x1: 200, y1: 100 };
  const at = (x: number, y: number): Placed => placeText("45.8", x, y, "start", { size: 12, weight: 400, lang: "en" });

  it("takes the first candidate that is free", () => {
    const free = placer([{ x0: 0, y0: 0, x1: 60, y1: 40 }]);
    expect(free([at(10, 20), at(80, 20), at(120, 20)], space)?.x).toBe(80);
  });

  it("keeps words off strokes, and answers null where nothing is left", () => {
    const free = placer(
      [],
      [
        [
          [0, 50],
          [200, 50],
        ],
      ],
    );
    expect(free([at(10, 53)], space)).toBeNull();
    expect(free([at(190, 20)], space)).toBeNull();
    expect(free([at(10, 80)], space)).not.toBeNull();
  });

  it("never lets two words touch, nor one leave the space", () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -20, max: 220 }), fc.integer({ min: -20, max: 120 })));
    fc.assert(
      fc.property(fc.array(places, { maxLength: 15 }), (wishes) => {
        const free = placer([]);
        const placed = wishes.flatMap(
          (wish) =>
            free(
              wish.map(([x, y]) => at(x, y)),
              space,
            ) ?? [],
        );
        placed.forEach(({ box }, i) => {
          expect(within(box, space)).toBe(true);
          expect(placed.slice(i + 1).some((other) => overlap(box, other.box))).toBe(false);
        });
      }),
    );
  });
});
