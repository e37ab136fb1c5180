import type { Work } from "../../record/cite.ts";
import { csvText } from "../../record/csv.ts";
import { firstDay } from "../../record/dates.ts";
import type { Source } from "../../record/record.ts";
import { plain } from "../../text/bidi.ts";
import type { Value } from "../../text/texts.ts";
import type { Figure } from "../figure.ts";
import type { Origin } from "./origin.ts";

/** What a figure is cited as. @param site origin of the record, without a slash at its end */
export const workOf = (figure: Figure, site: string): Work => ({
  key: figure.name,
  title: figure.title,
  author: figure.text.say("siteName"),
  version: figure.as_of.replaceAll("-", "."),
  address: `${site}${figure.address}`,
  licence: "CC BY 4.0",
});

const cellOf = (value: Value): string => (value === null ? "" : plain(String(value)));

/** Ids of the columns, which carry the units, then the rows: figures as they are, words in the figure's language. */
const table = ({ chart, drawing }: Figure): readonly (readonly string[])[] => [
  chart.columns.map(({ id }) => id),
  ...drawing.cells.map((cells) => cells.map(cellOf)),
];

/** The rows that a figure shows as CSV (RFC 4180), in UTF-8 with a byte order mark. */
export const figureCsv = (figure: Figure): string => csvText(table(figure));

/** The rows between tabs, which spreadsheets take from the clipboard. */
export const figureTsv = (figure: Figure): string =>
  table(figure)
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");

/** The rows that a figure shows, with what they are, whose, and where they come from. */
export const figureJson = (figure: Figure, origin: Origin, sources: ReadonlyMap<string, Source>): string => {
  const { chart, drawing, text } = figure;
  const content = {
    title: plain(figure.title),
    subtitle: plain(figure.subtitle),
    narrowed_to: plain(figure.narrowedTo),
    lang: text.lang,
    address: origin.address,
    licence: origin.licence,
    version: origin.version,
    columns: chart.columns.map(({ id, label, unit, format }) => ({
      id,
      label: plain(text.say(label)),
      ...(unit === undefined ? {} : { unit: plain(text.say(unit)) }),
      format,
    })),
    rows: drawing.cells.map((cells) =>
      Object.fromEntries(
        chart.columns.map(({ id }, i) => {
          const value = cells[i] ?? null;
          return [id, typeof value === "string" ? plain(value) : value];
        }),
      ),
    ),
    notes: figure.notes.map(plain),
    sources: drawing.sources.map((id) => {
      const source = sources.get(id);
      return source === undefined ? { id } : { id, title: source.title, publisher: source.publisher, url: source.url };
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

/**
 * A file's name: figure, language, period where one is chosen, what sort of picture, and the day of the record. Latin
 * letters, digits and hyphens only.
 */
export const fileName = (
  figure: Figure,
  time: { readonly from: string | null; readonly to: string | null },
  more: readonly string[],
  extension: string,
): string => {
  const known = [time.from, time.to].some((end) => end !== null && Number.isFinite(firstDay(end)));
  const period = known ? [`${time.from ?? "start"}--${time.to ?? "today"}`] : [];
  const parts = [figure.name, figure.text.lang, ...period, ...more, figure.as_of];
  return `${parts.join("_").replace(/[^\w.-]+/g, "-")}.${extension}`;
};
