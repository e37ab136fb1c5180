import { ltr } from "../text/bidi.ts";
import type { Figure } from "./figure.ts";
import { useStill } from "./still.tsx";

const NUMERIC = new Set(["count", "money", "quantity", "share"]);

/** Rows that HTML holds: longer tables are heavy, and their files are at hand. */
const MOST_STILL = 120;

/** The numbers of a figure; on a page that is drawn once with their files, where they may be too many for it. */
export const FigureTable = ({ figure }: { readonly figure: Figure }) => {
  const { chart, drawing, text } = figure;
  const still = useStill();
  if (still === null) return <Rows figure={figure} cells={drawing.cells} />;
  const shown = drawing.cells.slice(0, MOST_STILL);
  return (
    <>
      <Rows figure={figure} cells={shown} />
      {shown.length < drawing.cells.length && (
        <p className="quiet">
          {text.say("tableRowsShown", {
            shown: text.write(shown.length, "count"),
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
    </>
  );
};

const Rows = ({ figure, cells: rows }: { readonly figure: Figure; readonly cells: Figure["drawing"]["cells"] }) => {
  const { chart, text, title } = figure;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <section className="table-scroll" aria-label={text.say("tableCaption", { title })} tabIndex={0}>
      <table>
        <caption className="sr-only">{text.say("tableCaption", { title })}</caption>
        <thead>
          <tr>
            {chart.columns.map((column) => (
              <th key={column.id} scope="col" className={NUMERIC.has(column.format) ? "number" : undefined}>
                {text.say(column.label)}
                {column.unit && <span className="unit"> {text.say(column.unit)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and no state
            <tr key={row}>
              {chart.columns.map((column, i) => {
                const value = cells[i] ?? null;
                const written = text.write(value, column.format);
                const numeric = NUMERIC.has(column.format);
                return (
                  <td
                    key={column.id}
                    className={
                      value === null ? "missing" : numeric ? "number" : column.format === "date" ? "date" : undefined
                    }
                  >
                    {numeric && value !== null ? ltr(written) : written}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
