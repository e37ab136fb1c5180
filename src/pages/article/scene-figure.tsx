import { useMemo } from "react";
import type { Chart } from "../../charts/chart.ts";
import { FigureTools } from "../../figure/figure-tools.tsx";
import { Legend } from "../../figure/legend.tsx";
import { LivePicture, useFigure } from "../../figure/live-figure.tsx";
import { serializeAddress } from "../../filter/address.ts";
import type { Session } from "../../filter/session.ts";
import { createSession, linkTo } from "../../filter/session.ts";
import { SessionProvider, useViewed } from "../../filter/use-session.ts";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { useWidth } from "../../ui/use-width.ts";
import { claimFigure } from "./claim-figure.ts";
import { chartOf, viewOf } from "./scenes.ts";

/** A session of its own: what the reader does to the figure of one claim changes neither the page nor its address. */
const sessionAt = (query: string): Session =>
  createSession({
    read: () => ({ path: "", query }),
    write: () => {},
    listen: () => () => {},
    frame: (run) => void requestAnimationFrame(run),
  });

interface SceneProps {
  readonly claim: ClaimFact;
  readonly loaded: LoadedRecord;
  readonly heading: "h2" | "h4";
}

/** The living chart that answers a claim: its filter, event and marks are the claim's until the reader changes them. */
export const SceneFigure = (props: SceneProps) => {
  const { address } = useViewed();
  const query = serializeAddress(viewOf(props.claim, address));
  const session = useMemo(() => sessionAt(query), [query]);
  const chart = chartOf(props.claim);
  return (
    chart !== null && (
      <SessionProvider value={session}>
        <Scene {...props} chart={chart} />
      </SessionProvider>
    )
  );
};

const Scene = ({ claim, loaded, chart, heading: Heading }: SceneProps & { readonly chart: Chart }) => {
  const text = useTexts();
  const theme = useTheme();
  const { address } = useViewed();
  const figure = useFigure(chart, loaded);
  const [box, width] = useWidth<HTMLDivElement>();
  const open =
    loaded.record.timeline?.facts.find(({ id }) => id === address.event) ??
    loaded.record["sanctions-packages"]?.facts.find(({ id }) => id === address.event);
  return (
    <figure className="scene" data-chart={chart.id} data-scene={claim.id}>
      <figcaption>
        <Heading>
          <a href={linkTo(`/${text.lang}/charts/${chart.id}/`, address)}>{text.say(chart.title)}</a>
        </Heading>
        <p className="subtitle">
          {text.say(chart.subtitle)}
          {figure !== null && figure.narrowedTo !== "" && <> · {figure.narrowedTo}</>}
        </p>
      </figcaption>
      <Legend entries={figure?.drawing.legend(theme) ?? []} />
      <div ref={box} className="picture">
        <LivePicture chart={chart} figure={figure} loaded={loaded} width={width} />
      </div>
      {open && (
        <p className="scene-event">
          <time dateTime={open.date}>{text.write(open.date, "date")}</time>{" "}
          <a href={linkTo(`/${text.lang}/events/${open.id}/`)}>{text.pick(open.title)}</a>
        </p>
      )}
      {figure !== null && <FigureTools figure={claimFigure(figure, claim)} />}
      <p className="scene-links">
        <a href={linkTo(`/${text.lang}/charts/${chart.id}/`, address)}>{text.say("fullFigure")}</a>
        <a href={linkTo(`/${text.lang}/`, address)}>{text.say("claimInRecord")}</a>
      </p>
    </figure>
  );
};
