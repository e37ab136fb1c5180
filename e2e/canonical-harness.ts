import { catalogue } from "../src/charts/catalogue.ts";
import { canonical } from "../src/figure/canonical.ts";
import { drawSvg } from "../src/figure/draw.ts";
import { everything } from "../src/filter/filter.ts";
import type { FactRecord } from "../src/record/record.ts";
import { textsFor } from "../src/text/make-texts.ts";
import { LANGS } from "../src/text/texts.ts";
import { light } from "../src/ui/theme.ts";

const WIDTHS = [640, 360] as const;
/** The datasets that the catalogue needs. */
export const DATASETS = [...new Set(catalogue.flatMap(({ datasets }) => datasets))];

/** Every chart of the catalogue, drawn where this runs: in Node with jsdom, or in a browser. By chart, language and width. */
export const drawAll = (record: Partial<FactRecord>, document: Document): readonly (readonly [string, string])[] =>
  catalogue.flatMap((chart) =>
    LANGS.flatMap((lang) => {
      const drawing = chart.over(record, everything, textsFor(lang, new Map()));
      return WIDTHS.map((width): readonly [string, string] => {
        const size = { width, height: drawing.height(width) };
        const element = drawing.element({ size, theme: light, flow: "ltr", axis: null, open: null });
        return [`${chart.id} ${lang} ${width}`, canonical(drawSvg(element, document))];
      });
    }),
  );
