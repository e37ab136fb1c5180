import { isoOf } from "../../src/record/dates.ts";
import type { EventFact, FactRecord } from "../../src/record/record.ts";

/** 1 January 1990, and the days that the events are spread over. */
export const FIRST_DAY = 7305;
export const DAYS = 13_149;

const same = (text: string) => ({ ar: text, en: text, ru: text });
const made = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

// Shared by many events, so that a million of them fit into a page's memory.
const TITLES = made(1000, (i) => same(`Event ${i}`));
const TOPICS = made(8, (i) => [`topic-${i}`]);
const ACTORS = made(20, (i) => [`actor-${i}`]);
const SOURCES = ["source"];
const NOTHING = same("-");

/** Random whole numbers below a limit, the same in every run. */
const dice = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/**
 * Synthetic events in the shape of the record, the same in every run: 36 years, 8 topics, 20 actors, every sixth of
 * importance 1 or 2 each, every tenth a period of up to 60 days, the others dated to the day.
 */
export const factsOf = (count: number): readonly EventFact[] => {
  const below = dice(7);
  return made(count, (i) => {
    const day = FIRST_DAY + below(DAYS);
    const title = TITLES[i % TITLES.length] ?? NOTHING;
    return {
      id: `e-${i}`,
      date: isoOf(day),
      ...(below(10) === 0 ? { until: isoOf(day + 1 + below(60)) } : {}),
      sources: SOURCES,
      title,
      label: title,
      summary: NOTHING,
      topics: TOPICS[below(TOPICS.length)] ?? [],
      actors: ACTORS[below(ACTORS.length)] ?? [],
      importance: ([1, 2, 3, 3, 3, 3] as const)[below(6)] ?? 3,
    };
  });
};

/** The events as a record that holds nothing else. */
export const recordOf = (facts: readonly EventFact[]): Pick<FactRecord, "timeline"> => ({
  timeline: {
    as_of: "2026",
    title: NOTHING,
    description: NOTHING,
    not_covered: NOTHING,
    licence: "CC-BY-4.0",
    facts,
  },
});
