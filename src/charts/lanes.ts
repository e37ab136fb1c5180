import type { EventFact } from "../record/record.ts";
import type { Texts } from "../text/texts.ts";
import type { Arrangement, NamedLane } from "./chart.ts";

/** What lanes stand for, and which come first. */
export type LaneChoice = Pick<Arrangement, "lanes" | "order">;

/** Lanes of topics from top to bottom; topics that are not named here follow in order of their ids. */
const ORDER: readonly string[] = [
  "integration",
  "diplomacy",
  "politics",
  "military",
  "nuclear-power",
  "energy",
  "trade",
  "money",
  "sanctions",
  "transport",
  "incidents",
  "culture-and-people",
];

/** Lanes by actor, but for those that the reader asked for beside them. */
const MOST_ACTORS = 12;
/** The lane of events none of whose actors has one. */
const OTHER_ACTORS = "other-actors";

/** Which lanes events stand in. */
export interface LanePlan {
  /** The lanes of an event, its own first; each once. */
  lanesOf(fact: EventFact): readonly string[];
  /** Negative where lane `a` stands above lane `b`. */
  compare(a: string, b: string): number;
}

const byTopic = ({ order }: LaneChoice): LanePlan => {
  const chosen = new Map([...new Set([...order, ...ORDER])].map((id, place) => [id, place]));
  const place = (id: string): number => chosen.get(id) ?? chosen.size;
  return {
    lanesOf: ({ topics }) => (topics.every((topic, i) => topics.indexOf(topic) === i) ? topics : [...new Set(topics)]),
    compare: (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  };
};

/**
 * The actors that most events name have a lane each, beside those that the reader put in order. Belarus and Russia are
 * in nearly every event: its own lane is therefore that of its rarest actor, which says most about it.
 */
const byActor = (rows: readonly EventFact[], { order }: LaneChoice): LanePlan => {
  const counts = new Map<string, number>();
  for (const { actors } of rows) for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const count = (id: string): number => counts.get(id) ?? 0;
  const frequent = [...counts.keys()].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  const asked = order.filter((id) => counts.has(id));
  const lanes = new Map([...new Set([...asked, ...frequent.slice(0, MOST_ACTORS)])].map((id, place) => [id, place]));
  const place = (id: string): number => lanes.get(id) ?? lanes.size;
  return {
    lanesOf({ actors }) {
      const own = [...new Set(actors)].filter((actor) => lanes.has(actor)).sort((a, b) => count(a) - count(b));
      return own.length === 0 ? [OTHER_ACTORS] : own;
    },
    compare: (a, b) => place(a) - place(b),
  };
};

/** The lanes of these events: topics or actors, by id. */
export const lanePlan = (rows: readonly EventFact[], choice: LaneChoice): LanePlan =>
  choice.lanes === "topic" ? byTopic(choice) : byActor(rows, choice);

/** The lanes of these events from top to bottom. */
export const namedLanes = (rows: readonly EventFact[], choice: LaneChoice, text: Texts): readonly NamedLane[] => {
  const plan = lanePlan(rows, choice);
  const ids = [...new Set(rows.flatMap((fact) => plan.lanesOf(fact)))].sort(plan.compare);
  return ids.map((id) => ({ id, name: laneName(id, text) }));
};

/** A lane as a reader knows it. */
export const laneName = (id: string, text: Texts): string =>
  id === OTHER_ACTORS ? text.say("otherActors") : text.name(id);
