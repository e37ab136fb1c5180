import { useMemo } from "react";
import type { Chart } from "../charts/chart.ts";
import { takesAnnotations } from "../figure/annotation-chooser.tsx";
import { useViewed } from "../filter/use-session.ts";
import type { DatasetId } from "../record/record.ts";
import type { LoadedRecord } from "../record/use-record.ts";
import { useRecord } from "../record/use-record.ts";

/** What a chart that stands alone needs of the record; settled once each dataset of its own has come or failed. */
export const useChartRecord = (chart: Chart): { readonly loaded: LoadedRecord; readonly settled: boolean } => {
  const { address } = useViewed();
  const marksEvents = address.annotate.length > 0 && takesAnnotations(chart);
  const datasets = useMemo<readonly DatasetId[]>(
    () => (marksEvents ? [...chart.datasets, "timeline"] : chart.datasets),
    [chart, marksEvents],
  );
  const loaded = useRecord(datasets);
  const settled = chart.datasets.every(
    (dataset) => loaded.record[dataset] !== undefined || loaded.failures[dataset] !== undefined,
  );
  return { loaded, settled };
};
