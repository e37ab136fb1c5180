import { useMemo } from "react";
import { engineOf } from "../../filter/engine.ts";
import type { DimensionId, Filter } from "../../filter/filter.ts";
import { DIMENSIONS } from "../../filter/filter.ts";
import type { DaySpan } from "../../record/dates.ts";
import { extentOf, firstDay, isoOf, lastDay } from "../../record/dates.ts";
import { held } from "../../record/held.ts";
import type { EventFact, FactRecord, PackageFact } from "../../record/record.ts";
import { today } from "../../ui/today.ts";

/** The datasets of the explore page. */
export const DATASETS = held(["timeline", "trade-volume", "trade-statements", "sanctions-packages", "meetings"]);

/** The dates that the page's axis can show: from the first fact's year to today, or to the day of the record if that is later. */
export const boundsOf = (record: Partial<FactRecord>): DaySpan => {
  const datasets = DATASETS.map((id) => record[id]).filter((dataset) => dataset !== undefined);
  const extents = datasets.map((dataset) => extentOf(dataset.facts)).filter((extent) => extent !== null);
  if (extents.length === 0) return { from: firstDay("1990"), to: lastDay("2026") };
  const first = Math.min(...extents.map((extent) => extent.from));
  return {
    from: firstDay(isoOf(first).slice(0, 4)),
    to: Math.max(today(), ...extents.map((extent) => extent.to), ...datasets.map((dataset) => lastDay(dataset.as_of))),
  };
};

export interface Explored {
  /** Every event, and those that pass the whole filter; empty while they are not there. */
  readonly allEvents: readonly EventFact[];
  readonly events: readonly EventFact[];
  /** `null` where the page shows none. */
  readonly packages: readonly PackageFact[] | null;
  /** How many events each value of a dimension would leave, the other dimensions being as they are. */
  choices(dimension: Facet): ReadonlyMap<string, number>;
}

const FIELDS = { topic: "topics", actor: "actors", place: "places", importance: "importance" } as const;
/** A dimension of events that the reader chooses values of, with counts. */
export type Facet = keyof typeof FIELDS;
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** What the page says and lists of a record under a filter. */
export const useExplored = (record: Partial<FactRecord>, filter: Filter): Explored =>
  useMemo(() => {
    const engine = engineOf(record);
    const all = engine.slice(filter, DIMENSIONS);
    return {
      allEvents: record.timeline?.facts ?? [],
      events: record.timeline ? all.facts("timeline") : [],
      packages: record["sanctions-packages"] ? all.facts("sanctions-packages") : null,
      choices(dimension) {
        if (!record.timeline) return NO_COUNTS;
        const others: readonly DimensionId[] = DIMENSIONS.filter((other) => other !== dimension);
        return engine.slice(filter, others).count("timeline", FIELDS[dimension]);
      },
    };
  }, [record, filter]);
