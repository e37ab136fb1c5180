import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { withDom } from "./dom.ts";
import { loadRecord } from "./load-record.ts";
import { FEW_WIDTHS, PAGE_PICTURES, WIDTHS } from "./page-pictures.ts";
import { toPng } from "./raster.ts";

const DIST = "dist";
const site = (process.env.SITE_URL ?? "").replace(/\/$/, "");

/** Characters of markup from which on a picture is heavy. */
const HEAVY = 40_000;

// Every chart in its default view: as files of their own, and for the pages that prerendering writes. Charts ask for a
// window when they are loaded.
await withDom(async (document) => {
  const { catalogue } = await import("../src/charts/catalogue.ts");
  const { canonical } = await import("../src/figure/canonical.ts");
  const { drawSvg } = await import("../src/figure/draw.ts");
  const { figureOf } = await import("../src/figure/figure.ts");
  const { drawPicture } = await import("../src/figure/export/picture.ts");
  const { PRESETS } = await import("../src/figure/export/presets.ts");
  const { signedPng } = await import("../src/figure/export/view-of.ts");
  const { home } = await import("../src/filter/address.ts");
  const { PHONE_PICTURE, phonePicture } = await import("../src/pages/phone-picture.ts");
  const { textsFor } = await import("../src/text/make-texts.ts");
  const { LANGS } = await import("../src/text/texts.ts");
  const { light } = await import("../src/ui/theme.ts");
  const { cssTheme } = await import("../src/ui/theme-css.ts");
  const { record, names, sources } = await loadRecord(resolve(process.env.DATA_DIR || "data"));
  // Those of charts that are no more would stay.
  await rm(PAGE_PICTURES, { recursive: true, force: true });
  for (const lang of LANGS) {
    const [files, pages] = [join(DIST, "charts", lang), join(PAGE_PICTURES, lang)];
    await mkdir(files, { recursive: true });
    await mkdir(pages, { recursive: true });
    for (const chart of catalogue) {
      const figure = figureOf(chart, record, home, textsFor(lang, names));
      const picture = { ...PRESETS.og, theme: light, code: false };
      const { svg, size, dpi, origin } = drawPicture(figure, { sources, site }, picture, document);
      await writeFile(join(files, `${chart.id}.svg`), svg);
      await writeFile(join(files, `${chart.id}.png`), signedPng(toPng(svg, size.width), origin, dpi));
      const phone = drawPicture(figure, { sources, site }, { ...PHONE_PICTURE, theme: light, code: false }, document);
      await writeFile(join(DIST, phonePicture(chart.id, lang)), toPng(phone.svg, phone.size.width));
      const drawFor = (width: number): string => {
        const height = figure.drawing.height(width);
        const surface = { size: { width, height }, theme: cssTheme, flow: figure.flow, axis: null, open: null };
        const drawn = drawSvg(figure.drawing.element(surface), document);
        // Nothing in it can be pressed: it is one picture, told in words beside it.
        for (const element of [drawn, ...drawn.querySelectorAll("*")])
          for (const { name } of [...element.attributes])
            if (name === "role" || name.startsWith("aria-")) element.removeAttribute(name);
        drawn.setAttribute("viewBox", `0 0 ${width} ${height}`);
        // As wide as its column and as high as the live one: between two widths it is a little smaller, never larger.
        drawn.setAttribute("width", "100%");
        drawn.setAttribute("role", "img");
        drawn.setAttribute("aria-label", figure.title);
        return canonical(drawn, `${chart.id}-${width}-`);
      };
      const widths = drawFor(FEW_WIDTHS[0]).length > HEAVY ? FEW_WIDTHS : WIDTHS;
      for (const width of widths) await writeFile(join(pages, `${chart.id}-${width}.svg`), drawFor(width));
    }
  }
});
