import { memo, useRef } from "react";
import type { Chart, SharedAxis } from "../../charts/chart.ts";
import type { Figure } from "../../figure/figure.ts";
import { LivePicture, useFigure } from "../../figure/live-figure.tsx";
import { linkTo } from "../../filter/session.ts";
import { useViewed } from "../../filter/use-session.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useNear } from "../../ui/use-near.ts";

/** The figure in a sentence, for who does not see it. While a gesture lasts nobody hears it: it waits for its end. */
const Summary = memo(
  ({ figure }: { readonly figure: Figure; readonly drafted: boolean }) => (
    <span className="sr-only">{figure.drawing.description.summary}</span>
  ),
  (a, b) => b.drafted || a.figure.drawing === b.figure.drawing,
);

/** One chart of the score, on the page's own time axis. `moment` is where the date rule stands. */
export const Stave = ({
  chart,
  loaded,
  width,
  axis,
  moment,
  height,
  titled = false,
}: {
  readonly chart: Chart;
  readonly loaded: LoadedRecord;
  readonly width: number;
  readonly axis: SharedAxis;
  readonly moment: number | null;
  readonly height?: number;
  /** Its title stands above it: its rows have names of their own where the titles of others stand. */
  readonly titled?: boolean;
}) => {
  const text = useTexts();
  const { address, filter } = useViewed();
  const box = useRef<HTMLElement>(null);
  const { near } = useNear(box);
  const drafted = filter !== address.filter;
  const figure = useFigure(chart, loaded);
  const value = moment === null || figure === null ? null : figure.drawing.at(moment);
  return (
    <figure ref={box} className={titled ? "stave titled" : "stave"} data-chart={chart.id}>
      <figcaption>
        <a href={linkTo(`/${text.lang}/charts/${chart.id}/`, { ...address, event: null })}>{text.say(chart.title)}</a>
        <span className="stave-unit">{text.say(chart.subtitle)}</span>
        {value !== null && <output className="stave-value">{value}</output>}
        {figure !== null && <Summary figure={figure} drafted={drafted} />}
      </figcaption>
      <LivePicture
        chart={chart}
        figure={figure}
        loaded={loaded}
        width={width}
        axis={axis}
        still={drafted && !near}
        {...(height === undefined ? {} : { height })}
      />
    </figure>
  );
};
