import type { Source } from "../record/record.ts";
import { useTexts } from "../text/use-texts.ts";
import type { Theme } from "../ui/theme.ts";
import type { Figure } from "./figure.ts";
import { Legend } from "./legend.tsx";
import { RANK, SourceItem } from "./source-list.tsx";
import { FigureTable } from "./table.tsx";

/** Longer tables are heavy: the page leads to the files of the data instead. */
const MOST_ROWS = 120;
const MOST_SOURCES = 40;

interface StillProps {
  readonly figure: Figure;
  /** Colours of the legend. */
  readonly theme: Theme;
  /** The picture as SVG markup of our own making, the narrow one first. */
  readonly pictures: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** A figure for readers without script: its picture, its numbers, its sources with their addresses, its licence. */
export const StillFigure = ({ figure, theme, pictures, sources }: StillProps) => {
  const text = useTexts();
  const { chart, drawing } = figure;
  const named = drawing.sources
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined)
    .sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return (
    <figure className="figure" data-chart={chart.id}>
      <figcaption>
        <h1>{figure.title}</h1>
        <p className="subtitle">{figure.subtitle}</p>
        <p className="quiet">{text.say("stillShowsAll")}</p>
      </figcaption>
      <div className="picture">
        <Legend entries={drawing.legend(theme)} />
        {pictures.map((picture, i) => (
          <div
            key={picture}
            className={i === 0 ? "still-narrow" : "still-wide"}
            dir="ltr"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the chart itself when the site is built
            dangerouslySetInnerHTML={{ __html: picture }}
          />
        ))}
      </div>
      <div className="figure-words">
        <section>
          <h2>{text.say("inWords")}</h2>
          <p>{drawing.description.summary}</p>
          <ul>
            {drawing.description.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </section>
        {figure.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <details>
        <summary>{text.say("viewTable")}</summary>
        <FigureTable figure={{ ...figure, drawing: { ...drawing, cells: drawing.cells.slice(0, MOST_ROWS) } }} />
      </details>
      {drawing.cells.length > MOST_ROWS && (
        <p className="quiet">
          {text.say("tableRowsShown", {
            shown: text.write(MOST_ROWS, "count"),
            total: text.write(drawing.cells.length, "count"),
          })}
        </p>
      )}
      <p className="quiet">
        {chart.datasets.map((id) => (
          <a key={id} href={`/data/${id}.csv`}>
            <bdi dir="ltr">{id}.csv</bdi>{" "}
          </a>
        ))}
      </p>
      <div className="figure-words">
        <h2>
          {text.say("sources")} <span className="count">{text.write(named.length, "count")}</span>
        </h2>
        <ul className="sources">
          {named.slice(0, MOST_SOURCES).map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
        {named.length > MOST_SOURCES && (
          <p>
            <a href="/data/sources.json">{text.say("showAllSources", { count: named.length })}</a>
          </p>
        )}
        <p className="quiet">
          {text.say("licence")}: <a href="https://creativecommons.org/licenses/by/4.0/">{text.say("licenceRecord")}</a>{" "}
          · {text.say("recordAsOf", { date: text.write(figure.as_of, "date") })}
        </p>
      </div>
    </figure>
  );
};
