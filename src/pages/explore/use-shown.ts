import { useMemo } from "react";
import type { Chart } from "../../charts/chart.ts";
import type { DaySpan } from "../../record/dates.ts";
import { extentOf, firstDay, isoOf, lastDay } from "../../record/dates.ts";
import type { Dated, FactRecord } from "../../record/record.ts";
import type { Opened } from "../../record/use-opened.ts";
import { useOpened } from "../../record/use-opened.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { boundsOf } from "./use-explored.ts";

export interface Shown {
  readonly loaded: LoadedRecord;
  readonly charts: readonly Chart[];
  readonly bounds: DaySpan;
  /** The file that stands in place of the record's timeline; `null`: the record is shown. */
  readonly opened: Opened | null;
}

/** The years that events lie in, as whole years. */
const yearsOf = (facts: readonly Dated[]): DaySpan => {
  const { from, to } = extentOf(facts) ?? { from: 0, to: 0 };
  return { from: firstDay(isoOf(from).slice(0, 4)), to: lastDay(isoOf(to).slice(0, 4)) };
};

const isDated = (fact: object): fact is Dated => "date" in fact;

/** Whether a chart of the record has anything to show in a time. */
const reaches = (chart: Chart, record: Partial<FactRecord>, time: DaySpan): boolean =>
  chart.datasets.some((id) => {
    const extent = extentOf(((record[id]?.facts ?? []) as readonly object[]).filter(isDated));
    return extent !== null && extent.from <= time.to && extent.to >= time.from;
  });

/**
 * What the explore page shows: the record, or an opened file in place of its timeline. A file brings its own axis, and
 * under its timeline stay those charts of the record that have something to show on it.
 */
export const useShown = (loaded: LoadedRecord, catalogue: readonly Chart[]): Shown => {
  const opened = useOpened();
  return useMemo(() => {
    if (opened === null) return { loaded, charts: catalogue, bounds: boundsOf(loaded.record), opened };
    const bounds = yearsOf(opened.dataset.facts);
    const charts = catalogue.filter((chart) => chart.id === "timeline" || reaches(chart, loaded.record, bounds));
    const { timeline: _, ...failures } = loaded.failures;
    const under = new Set<string>(charts.flatMap((chart) => chart.datasets));
    const kept = Object.entries(loaded.record).filter(([id]) => under.has(id));
    const record = { ...Object.fromEntries(kept), timeline: opened.dataset };
    return { loaded: { record, failures }, charts, bounds, opened };
  }, [opened, loaded, catalogue]);
};
