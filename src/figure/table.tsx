import { ltr } from "../text/bidi.ts";
import type { Figure } from "./figure.ts";

const NUMERIC = new Set(["count", "money", "quantity", "share"]);

/** The numbers of a figure. */
export const FigureTable = ({ figure }: { readonly figure: Figure }) => {
  const { chart, drawing, text, title } = figure;
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
          {drawing.cells.map((cells, row) => (
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
