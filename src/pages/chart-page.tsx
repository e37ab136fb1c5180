import { chartById } from "../charts/catalogue.ts";
import type { Chart } from "../charts/chart.ts";
import { FigureView } from "../figure/figure-view.tsx";
import { linkTo } from "../filter/session.ts";
import { useViewed } from "../filter/use-session.ts";
import { useTexts } from "../text/use-texts.ts";
import { NotFound } from "./not-found.tsx";
import { useChartRecord } from "./use-chart-record.ts";
import { useReady, useTitle } from "./use-title.ts";

/** One chart of the catalogue on a page of its own. */
export const ChartPage = ({ id }: { readonly id: string }) => {
  const chart = chartById(id);
  return chart === null ? <NotFound /> : <KnownChart chart={chart} />;
};

const KnownChart = ({ chart }: { readonly chart: Chart }) => {
  const text = useTexts();
  const { address } = useViewed();
  const { loaded, settled } = useChartRecord(chart);
  useTitle(text.say(chart.title));
  useReady(settled);
  return (
    <>
      <FigureView chart={chart} loaded={loaded} />
      <p>
        <a href={linkTo(`/${text.lang}/`, { ...address, view: "chart", event: null })}>{text.say("pageExplore")}</a>
      </p>
    </>
  );
};
