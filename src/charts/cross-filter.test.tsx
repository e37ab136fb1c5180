// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { DimensionId, Filter } from "../filter/filter.ts";
import { changed, DIMENSIONS, everything, sameValue } from "../filter/filter.ts";
import * as arbitrary from "../testing/arbitrary.ts";
import { factsOf, pictureOf } from "../testing/drawn.ts";
import { narrowedRecord, valuesIn } from "../testing/naive.ts";
import { realRecord, realTexts } from "../testing/real-record.ts";
import { catalogue } from "./catalogue.ts";
import type { Chart } from "./chart.ts";

// A thousand filters over every chart take seconds, and more where the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const text = realTexts("en");
const filters = arbitrary.filterOf((dimension) => valuesIn(realRecord, dimension));

/** The filter as far as the given dimensions go. */
const only = (filter: Filter, dimensions: readonly DimensionId[]): Filter =>
  changed(everything, Object.fromEntries(dimensions.map((dimension) => [dimension, filter[dimension]])));

/** What a chart tells of the whole record under a filter, and of the facts alone that pass it one by one. */
const told = (chart: Chart, filter: Filter) => {
  const dimensions = [...chart.reads, ...chart.sets];
  const naive = narrowedRecord(realRecord, chart.datasets, filter, dimensions);
  return [chart.over(realRecord, filter, text), chart.over(naive, everything, text)] as const;
};

describe.each(catalogue.map((chart) => [chart.id, chart] as const))("%s under any filter", (_, chart) => {
  it("tells the rows of just the facts that pass what it reads and sets", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const [one, other] = told(chart, filter);
        expect(one.cells).toHaveLength(other.cells.length);
        // A deep comparison of thousands of tables takes half a minute, of their texts half a second.
        expect(JSON.stringify([one.cells, one.sources])).toBe(JSON.stringify([other.cells, other.sources]));
      }),
      { numRuns: 1000 },
    );
  });

  it("draws the facts that pass what it reads, whatever its own gestures have set", () => {
    const others = chart.reads.filter((dimension) => !chart.sets.includes(dimension));
    fc.assert(
      fc.property(filters, (filter) => {
        const naive = narrowedRecord(realRecord, chart.datasets, filter, others);
        const marks = factsOf(pictureOf(chart.over(realRecord, filter, text), { width: 640 }));
        const expected = chart.over(naive, only(filter, chart.sets), text);
        expect(marks).toEqual(factsOf(pictureOf(expected, { width: 640 })));
      }),
      { numRuns: 12 },
    );
  });

  it("does not move for a dimension that it neither reads nor sets", () => {
    const own = [...chart.reads, ...chart.sets];
    fc.assert(
      fc.property(filters, (filter) => {
        const { cells } = chart.over(realRecord, filter, text);
        expect(cells).toEqual(chart.over(realRecord, only(filter, own), text).cells);
      }),
      { numRuns: 50 },
    );
  });

  it("gives the same drawing while nothing has moved that it takes notice of, and another when something has", () => {
    const own = [...chart.reads, ...chart.sets];
    fc.assert(
      fc.property(filters, filters, (filter, next) => {
        const drawing = chart.over(realRecord, filter, text);
        const same = own.every((dimension) => sameValue(dimension, filter[dimension], next[dimension]));
        expect(chart.over(realRecord, next, text) === drawing).toBe(same);
      }),
      { numRuns: 50 },
    );
    const drawing = chart.over(realRecord, everything, text);
    const elsewhere = DIMENSIONS.filter((dimension) => !own.includes(dimension));
    fc.assert(
      fc.property(filters, (filter) => {
        expect(chart.over(realRecord, only(filter, elsewhere), text)).toBe(drawing);
      }),
      { numRuns: 50 },
    );
    expect(chart.over(realRecord, everything, text, { lanes: "actor", order: [], annotate: [] })).not.toBe(drawing);
  });
});
