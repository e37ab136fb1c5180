import type { Chart } from "../charts/chart.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import type { LoadedRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { useTheme } from "../ui/use-theme.ts";
import { useWidth } from "../ui/use-width.ts";
import { AnnotationChooser, takesAnnotations } from "./annotation-chooser.tsx";
import { Legend } from "./legend.tsx";
import { LivePicture, useFigure } from "./live-figure.tsx";
import { SourceList } from "./source-list.tsx";
import { FigureTable } from "./table.tsx";

/** A chart with all that belongs to it: title, legend, words, table, notes, sources, licence. */
export const FigureView = ({ chart, loaded }: { readonly chart: Chart; readonly loaded: LoadedRecord }) => {
  const text = useTexts();
  const theme = useTheme();
  const session = useSession();
  const { address } = useViewed();
  const figure = useFigure(chart, loaded);
  const [box, width] = useWidth<HTMLDivElement>();
  const legend = figure?.drawing.legend(theme) ?? [];
  return (
    <figure className="figure" data-chart={chart.id}>
      <figcaption>
        <h1>{text.say(chart.title)}</h1>
        <p className="subtitle">{text.say(chart.subtitle)}</p>
        {figure !== null && figure.narrowedTo !== "" && <p className="narrowed">{figure.narrowedTo}</p>}
      </figcaption>
      <fieldset className="views" aria-label={text.say(chart.title)}>
        {(["chart", "table"] as const).map((view) => (
          <button key={view} type="button" aria-pressed={address.view === view} onClick={() => session.show({ view })}>
            {text.say(view === "chart" ? "viewChart" : "viewTable")}
          </button>
        ))}
      </fieldset>
      <div ref={box} className="picture">
        {address.view === "table" && figure !== null ? (
          <FigureTable figure={figure} />
        ) : (
          <>
            <Legend entries={legend} />
            <LivePicture chart={chart} figure={figure} loaded={loaded} width={width} />
            {takesAnnotations(chart) && <AnnotationChooser />}
          </>
        )}
      </div>
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
    </figure>
  );
};
