import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { withDom } from "./dom.ts";
import { loadRecord } from "./load-record.ts";
import { PAGE_PICTURES, WIDTHS } from "./page-pictures.ts";
import { toPng } from "./raster.ts";

const site = (process.env.SITE_URL ?? "").replace(/\/$/, "");

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
  const { textsFor } = await import("../src/text/make-texts.ts");
  const { LANGS } = await import("../src/text/texts.ts");
  const { light } = await import("../src/ui/theme.ts");
  const { cssTheme } = await import("../src/ui/theme-css.ts");
  const { record, names, sources } = await loadRecord(resolve(process.env.DATA_DIR || "data"));
  for (const lang of LANGS) {
    const [files, pages] = [join("dist/charts", lang), join(PAGE_PICTURES, lang)];
    await mkdir(files, { recursive: true });
    await mkdir(pages, { recursive: true });
    for (const chart of catalogue) {
      const figure = figureOf(chart, record, home, textsFor(lang, names));
      const picture = { ...PRESETS.og, theme: light, code: false };
      const { svg, size, dpi, origin } = drawPicture(figure, { sources, site }, picture, document);
      await writeFile(join(files, `${chart.id}.svg`), svg);
      await writeFile(join(files, `${chart.id}.png`), signedPng(toPng(svg, size.width), origin, dpi));
      for (const width of WIDTHS) {
        const height = figure.drawing.height(width);
        const drawn = drawSvg(
          figure.drawing.element({
            size: { width, height },
            theme: cssTheme,
            flow: figure.flow,
            axis: null,
            open: null,
          }),
          document,
        );
        // Nothing in it can be pressed: it is one picture, told in words beside it.
        for (const element of [drawn, ...drawn.querySelectorAll("*")])
          for (const { name } of [...element.attributes])
            if (name === "role" || name.startsWith("aria-")) element.removeAttribute(name);
        drawn.setAttribute("viewBox", `0 0 ${width} ${height}`);
        drawn.setAttribute("role", "img");
        drawn.setAttribute("aria-label", figure.title);
        await writeFile(join(pages, `${chart.id}-${width}.svg`), canonical(drawn, `${chart.id}-${width}-`));
      }
    }
  }
});
