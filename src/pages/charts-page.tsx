import { useMemo, useRef } from "react";
import { catalogue } from "../charts/catalogue.ts";
import type { Chart } from "../charts/chart.ts";
import { LivePicture, useFigure } from "../figure/live-figure.tsx";
import { linkTo } from "../filter/session.ts";
import { useViewed } from "../filter/use-session.ts";
import type { LoadedRecord } from "../record/use-record.ts";
import { useRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { useNear } from "../ui/use-near.ts";
import { useWidth } from "../ui/use-width.ts";
import { useReady, useTitle } from "./use-title.ts";

const Preview = ({ chart, loaded }: { readonly chart: Chart; readonly loaded: LoadedRecord }) => {
  const text = useTexts();
  const { address, filter } = useViewed();
  const figure = useFigure(chart, loaded);
  const [box, width] = useWidth<HTMLDivElement>();
  const item = useRef<HTMLLIElement>(null);
  const { near, met } = useNear(item);
  return (
    <li ref={item}>
      <figure data-chart={chart.id}>
        <figcaption>
          <h2>
            <a href={linkTo(`/${text.lang}/charts/${chart.id}/`, { ...address, event: null })}>
              {text.say(chart.title)}
            </a>
          </h2>
          <p className="quiet">{text.say(chart.subtitle)}</p>
        </figcaption>
        <div ref={box} style={{ minHeight: figure === null ? 240 : figure.drawing.height(width) }}>
          {met && (
            <LivePicture
              chart={chart}
              figure={figure}
              loaded={loaded}
              width={width}
              still={!near && filter !== address.filter}
            />
          )}
        </div>
      </figure>
    </li>
  );
};

/** Every chart of the catalogue, small. */
export const ChartsPage = () => {
  const text = useTexts();
  const datasets = useMemo(() => [...new Set(catalogue.flatMap((chart) => chart.datasets))], []);
  const loaded = useRecord(datasets);
  const title = text.say("pageCharts");
  useTitle(title);
  useReady(datasets.every((id) => loaded.record[id] !== undefined || loaded.failures[id] !== undefined));
  return (
    <>
      <h1>{title}</h1>
      <ul className="gallery">
        {catalogue.map((chart) => (
          <Preview key={chart.id} chart={chart} loaded={loaded} />
        ))}
      </ul>
      <p className="quiet">{text.say("chartsNotDrawn")}</p>
    </>
  );
};
