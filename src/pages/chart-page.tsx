import { useMemo } from "react";
import { chartById } from "../charts/catalogue.ts";
import type { Chart } from "../charts/chart.ts";
import { takesAnnotations } from "../figure/annotation-chooser.tsx";
import { FigureView } from "../figure/figure-view.tsx";
import { linkTo } from "../filter/session.ts";
import { useViewed } from "../filter/use-session.ts";
import type { DatasetId } from "../record/record.ts";
import { useRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { NotFound } from "./not-found.tsx";
import { useReady, useTitle } from "./use-title.ts";

/** One chart of the catalogue on a page of its own. */
export const ChartPage = ({ id }: { readonly id: string }) => {
  const chart = chartById(id);
  return chart === null ? <NotFound /> : <KnownChart chart={chart} />;
};

const KnownChart = ({ chart }: { readonly chart: Chart }) => {
  const text = useTexts();
  const { address } = useViewed();
  const marksEvents = address.annotate.length > 0 && takesAnnotations(chart);
  const datasets = useMemo<readonly DatasetId[]>(
    () => (marksEvents ? [...chart.datasets, "timeline"] : chart.datasets),
    [chart, marksEvents],
  );
  const loaded = useRecord(datasets);
  useTitle(text.say(chart.title));
  useReady(
    chart.datasets.every((dataset) => loaded.record[dataset] !== undefined || loaded.failures[dataset] !== undefined),
  );
  return (
    <>
      <FigureView chart={chart} loaded={loaded} />
      <p>
        <a href={linkTo(`/${text.lang}/`, { ...address, view: "chart", event: null })}>{text.say("pageExplore")}</a>
      </p>
    </>
  );
};
