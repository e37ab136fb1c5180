import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepAside } from "./step-aside.ts";

describe("stepAside", () => {
  it("stays where it is free, and goes on in the direction of time first", () => {
    const place = { x: 100, y: 50 };
    expect(stepAside(place, [], 10, 1)).toBe(100);
    expect(stepAside(place, [place], 10, 1)).toBe(110);
    expect(stepAside(place, [place], 10, -1)).toBe(90);
    expect(stepAside(place, [place, { x: 110, y: 50 }], 10, 1)).toBe(90);
    expect(stepAside(place, [{ x: 100, y: 61 }], 10, 1)).toBe(100);
  });

  it("leaves no two of seven at one place", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 }), (heights) => {
        const taken: { x: number; y: number }[] = [];
        for (const y of heights) taken.push({ x: stepAside({ x: 0, y }, taken, 10, 1), y });
        taken.forEach((one, i) => {
          for (const other of taken.slice(i + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(9.5);
        });
      }),
    );
  });
});
