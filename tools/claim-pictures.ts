import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withDom } from "./dom.ts";
import { loadRecord } from "./load-record.ts";
import { toPng } from "./raster.ts";

const DIST = "dist";
const site = (process.env.SITE_URL ?? "").replace(/\/$/, "");

/** Letters that are still read where a phone shows the picture at a third of its pixels. */
const PICTURE = { size: { width: 1200, height: null }, zoom: 2.2, dpi: null, brief: true, code: false } as const;

// The figures of the article for readers without script. Charts ask for a window when they are loaded.
await withDom(async (document) => {
  const { figureOf } = await import("../src/figure/figure.ts");
  const { drawPicture } = await import("../src/figure/export/picture.ts");
  const { chartOf, sceneName, viewOf } = await import("../src/pages/article/scenes.ts");
  const { stillPath } = await import("../src/pages/article/still-picture.tsx");
  const { textsFor } = await import("../src/text/make-texts.ts");
  const { LANGS } = await import("../src/text/texts.ts");
  const { light } = await import("../src/ui/theme.ts");
  const { record, names, sources } = await loadRecord(join(DIST, "data"));
  const claims = record.claims?.facts ?? [];
  for (const claim of claims.filter((one) => sceneName(one) === one.id)) {
    const chart = chartOf(claim);
    if (chart === null) continue;
    for (const lang of LANGS) {
      const figure = figureOf(chart, record, viewOf(claim), textsFor(lang, names));
      const { svg, size } = drawPicture(figure, { sources, site }, { ...PICTURE, theme: light }, document);
      const file = join(DIST, stillPath(claim, lang));
      await mkdir(dirname(file), { recursive: true });
      // Not as SVG: in a picture within a page the page's fonts are not to be had, and outlines are four times as heavy.
      await writeFile(file, toPng(svg, size.width));
    }
  }
});
