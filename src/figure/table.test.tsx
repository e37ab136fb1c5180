import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { catalogue } from "../charts/catalogue.ts";
import { home } from "../filter/address.ts";
import { realRecord, realTexts } from "../testing/real-record.ts";
import { LANGS } from "../text/texts.ts";
import { figureOf } from "./figure.ts";
import { FigureTable } from "./table.tsx";

const count = (markup: string, tag: string): number => markup.split(`<${tag}`).length - 1;

it.each(catalogue.flatMap((chart) => LANGS.map((lang) => [chart.id, lang, chart] as const)))(
  "the table of %s in %s has a cell for every figure that is told, and none without words",
  (_, lang, chart) => {
    const figure = figureOf(chart, realRecord, home, realTexts(lang));
    const markup = renderToStaticMarkup(<FigureTable figure={figure} />);
    expect(count(markup, "tr>") - 1).toBe(figure.drawing.cells.length);
    expect(count(markup, "th ")).toBe(chart.columns.length);
    expect(count(markup, "td")).toBe(figure.drawing.cells.length * chart.columns.length);
    expect(markup).not.toMatch(/NaN|undefined|\[object|[{}]/);
  },
);
