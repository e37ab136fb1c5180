import type { ReactNode } from "react";
import type { Chart } from "../charts/chart.ts";
import { domainOf } from "../charts/time-axis.ts";
import { everything } from "../filter/filter.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import type { LoadedRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { useTheme } from "../ui/use-theme.ts";
import { useWidth } from "../ui/use-width.ts";
import { AnnotationChooser, takesAnnotations } from "./annotation-chooser.tsx";
import type { Figure } from "./figure.ts";
import { FigureTools } from "./figure-tools.tsx";
import { Legend } from "./legend.tsx";
import { LivePicture, useFigure } from "./live-figure.tsx";
import { SourceList } from "./source-list.tsx";
import { useStill } from "./still.tsx";
import { FigureTable } from "./table.tsx";
import { TimelineDesk } from "./timeline-desk.tsx";

/** Tools above a chart whose lanes can be put in order and whose time can be zoomed. */
const Desk = ({ figure, children }: { readonly figure: Figure | null; readonly children: ReactNode }) => {
  const { filter } = useViewed();
  const extent = figure?.drawing.extent ?? null;
  if (figure === null || extent === null) return children;
  const axis = { domain: domainOf(filter.time, extent), bounds: domainOf(everything.time, extent) };
  return (
    <TimelineDesk lanes={figure.drawing.lanes} axis={axis}>
      {children}
    </TimelineDesk>
  );
};

/** Title and picture of a figure, or its table, and what stands below them. */
export const FigureFrame = ({
  chart,
  figure,
  loaded,
  views = true,
  chooser,
  children,
}: {
  readonly chart: Chart;
  readonly figure: Figure | null;
  readonly loaded: LoadedRecord;
  /** Whether the reader can change between picture and table above them. */
  readonly views?: boolean;
  /** Stands under the picture, and not under the table. */
  readonly chooser?: ReactNode;
  readonly children: ReactNode;
}) => {
  const text = useTexts();
  const theme = useTheme();
  const session = useSession();
  const { address } = useViewed();
  const [box, width] = useWidth<HTMLDivElement>();
  const still = useStill();
  const legend = figure?.drawing.legend(theme) ?? [];
  return (
    <figure className="figure" data-chart={chart.id}>
      <figcaption>
        <h1>{text.say(chart.title)}</h1>
        <p className="subtitle">{text.say(chart.subtitle)}</p>
        {figure !== null && figure.narrowedTo !== "" && <p className="narrowed">{figure.narrowedTo}</p>}
        {still !== null && <p className="quiet still-note">{text.say("stillShowsAll")}</p>}
      </figcaption>
      {views && (
        <fieldset className="views" aria-label={text.say(chart.title)}>
          {(["chart", "table"] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={address.view === view}
              onClick={() => session.show({ view })}
            >
              {text.say(view === "chart" ? "viewChart" : "viewTable")}
            </button>
          ))}
        </fieldset>
      )}
      <div ref={box} className="picture">
        {address.view === "table" && figure !== null ? (
          <FigureTable figure={figure} />
        ) : (
          <>
            <Legend entries={legend} />
            <Desk figure={figure}>
              <LivePicture chart={chart} figure={figure} loaded={loaded} width={width} />
            </Desk>
            {chooser}
          </>
        )}
      </div>
      {children}
    </figure>
  );
};

/** A chart with all that belongs to it: title, legend, words, table, notes, sources, licence. */
export const FigureView = ({ chart, loaded }: { readonly chart: Chart; readonly loaded: LoadedRecord }) => {
  const text = useTexts();
  const figure = useFigure(chart, loaded);
  const still = useStill();
  return (
    <FigureFrame
      chart={chart}
      figure={figure}
      loaded={loaded}
      chooser={takesAnnotations(chart) && <AnnotationChooser />}
    >
      {figure !== null && <FigureTools figure={figure} />}
      {figure !== null && still !== null && (
        <details className="still-table">
          <summary>{text.say("viewTable")}</summary>
          <FigureTable figure={figure} />
        </details>
      )}
      {figure !== null && (
        <div className="figure-words">
          <section>
            <h2>{text.say("inWords")}</h2>
            <p>{figure.drawing.description.summary}</p>
            <ul>
              {figure.drawing.description.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </section>
          {figure.notes.length > 0 && (
            <section>
              <h2>{text.say("notes")}</h2>
              {figure.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </section>
          )}
          <section>
            <h2>
              {text.say("sources")} <span className="count">{text.write(figure.drawing.sources.length, "count")}</span>
            </h2>
            <SourceList ids={figure.drawing.sources} />
          </section>
          <p className="quiet">
            {text.say("licence")}:{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/">{text.say("licenceRecord")}</a> ·{" "}
            {text.say("recordAsOf", { date: text.write(figure.as_of, "date") })}
          </p>
        </div>
      )}
    </FigureFrame>
  );
};
