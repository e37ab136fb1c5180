import { describe, expect, it } from "vitest";
import { catalogue } from "../../charts/catalogue.ts";
import { home, parseAddress } from "../../filter/address.ts";
import { readCsv } from "../../record/import/csv.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { figureOf } from "../figure.ts";
import { figureCsv, figureTsv, fileName } from "./figure-files.ts";

const cases = catalogue.flatMap((chart) => LANGS.map((lang) => [chart.id, lang, chart] as const));

/** As the reader of other people's files takes it. */
const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [];
  readCsv(csv, ",", {
    onRow(cells) {
      rows.push([...cells]);
      return true;
    },
  });
  return rows;
};

describe("the rows of a figure as a file", () => {
  it.each(cases)("of %s in %s read back as they are shown", (_id, lang, chart) => {
    const figure = figureOf(chart, realRecord, home, realTexts(lang));
    const csv = figureCsv(figure);
    expect(csv.startsWith("\ufeff")).toBe(true);
    const rows = rowsOf(csv.slice(1));
    expect(rows).toEqual([
      chart.columns.map(({ id }) => id),
      ...figure.drawing.cells.map((cells) => cells.map((cell) => (cell === null ? "" : plain(String(cell))))),
    ]);
    expect(figureTsv(figure).split("\n")).toHaveLength(rows.length);
  });
  it("has a name that says what it is, in letters that every system takes", () => {
    const [chart] = catalogue;
    if (chart === undefined) throw new Error("the catalogue is empty");
    const { address } = parseAddress("?from=2014-02&q=غاز");
    const figure = figureOf(chart, realRecord, address, realTexts("ar"));
    expect(fileName(figure, address.filter.time, ["article"], "png")).toBe(
      `${chart.id}_ar_2014-02--today_article_${figure.as_of}.png`,
    );
  });
});
