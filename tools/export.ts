import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Face } from "../src/figure/export/faces.ts";
import type { Picture } from "../src/figure/export/picture.ts";
import type { Lang } from "../src/text/texts.ts";
import { withDom } from "./dom.ts";
import type { AskedSize, Request } from "./export-request.ts";
import { BadUsage, requestOf, USAGE } from "./export-request.ts";
import { loadRecord } from "./load-record.ts";
import { toPdf } from "./pdf.ts";
import { toOutlines, toPng } from "./raster.ts";

const DATA = resolve(process.env.DATA_DIR || "data");
/** The style sheet that names the fonts of pages names those of files too; its addresses start from its folder. */
const FONT_SHEET = "src/ui/fonts.css";

const fontsFor = async (svg: string): Promise<ReadonlyMap<Face, Uint8Array>> => {
  const { facesFor, facesOf } = await import("../src/figure/export/faces.ts");
  const faces = facesFor(facesOf(await readFile(FONT_SHEET, "utf8")), svg);
  return new Map(
    await Promise.all(
      faces.map(async (face) => [face, new Uint8Array(await readFile(join(FONT_SHEET, "..", face.url)))] as const),
    ),
  );
};

const pictureOf = async (request: Request, asked: AskedSize, theme: "light" | "dark"): Promise<Picture> => {
  const { PRESETS } = await import("../src/figure/export/presets.ts");
  const themes = await import("../src/ui/theme.ts");
  const preset = PRESETS[asked.preset];
  const own = asked.name === asked.preset;
  const zoom = own ? preset.zoom : Math.min(preset.zoom, Math.max(1, asked.size.width / 800));
  return { ...preset, zoom, size: asked.size, theme: themes[theme], code: request.code };
};

/** Makes every file that is asked for, one after another, and says how far it is. */
const make = async (request: Request): Promise<number> =>
  withDom(async (document) => {
    const { chartById } = await import("../src/charts/catalogue.ts");
    const { figureOf } = await import("../src/figure/figure.ts");
    const { drawPicture } = await import("../src/figure/export/picture.ts");
    const { allInOne } = await import("../src/figure/export/all-in-one.ts");
    const { withFaces } = await import("../src/figure/export/faces.ts");
    const { fileName, figureCsv, figureJson } = await import("../src/figure/export/figure-files.ts");
    const { signedPng } = await import("../src/figure/export/view-of.ts");
    const { textsFor } = await import("../src/text/make-texts.ts");
    const { LANGS } = await import("../src/text/texts.ts");
    const { record, names, sources } = await loadRecord(DATA);
    const publication = { sources, site: request.site };
    const { address } = request;
    const figureIn = (id: string, lang: Lang) => {
      const chart = chartById(id);
      if (chart === null) throw new Error(`there is no chart ${id}`);
      return figureOf(chart, record, address, textsFor(lang, names, address));
    };
    let made = 0;
    const write = async (name: string, content: string | Uint8Array): Promise<void> => {
      await writeFile(join(request.out, name), content);
      made++;
      process.stderr.write(`${made} ${name}\n`);
    };
    const withFonts = async (svg: string): Promise<string> => withFaces(svg, await fontsFor(svg));
    await mkdir(request.out, { recursive: true });
    for (const id of request.charts) {
      for (const lang of request.langs) {
        const figure = figureIn(id, lang);
        const { time } = address.filter;
        const wants = (format: Request["formats"][number]): boolean => request.formats.includes(format);
        for (const theme of request.themes)
          for (const asked of request.sizes) {
            if (!wants("png") && !wants("svg") && !wants("pdf")) continue;
            const drawn = drawPicture(figure, publication, await pictureOf(request, asked, theme), document);
            const look = [asked.name, ...(theme === "dark" ? ["dark"] : [])];
            if (wants("svg")) {
              const svg = request.outlines ? toOutlines(drawn.svg) : await withFonts(drawn.svg);
              await write(fileName(figure, time, look, "svg"), svg);
            }
            if (wants("png")) {
              const png = toPng(drawn.svg, drawn.size.width * request.scale);
              const dpi = drawn.dpi === null ? null : drawn.dpi * request.scale;
              const scale = request.scale === 1 ? [] : [`${request.scale}x`];
              await write(fileName(figure, time, [...look, ...scale], "png"), signedPng(png, drawn.origin, dpi));
            }
            if (wants("pdf")) {
              const pdf = await toPdf(toOutlines(drawn.svg), drawn.size, drawn.dpi, drawn.origin);
              await write(fileName(figure, time, look, "pdf"), pdf);
            }
          }
        if (wants("csv")) await write(fileName(figure, time, [], "csv"), figureCsv(figure));
        if (wants("json")) {
          const [asked] = request.sizes;
          const [theme = "light"] = request.themes;
          if (asked === undefined) continue;
          const { origin } = drawPicture(figure, publication, await pictureOf(request, asked, theme), document);
          await write(fileName(figure, time, [], "json"), figureJson(figure, origin, sources));
        }
      }
      if (request.allInOne)
        for (const theme of request.themes)
          for (const asked of request.sizes) {
            const picture = await pictureOf(request, asked, theme);
            const drawn = LANGS.map((lang) => drawPicture(figureIn(id, lang), publication, picture, document));
            const look = ["all", asked.name, ...(theme === "dark" ? ["dark"] : [])];
            const name = `${[id, ...look].join("_")}.svg`;
            const svg = allInOne(drawn, request.outlines ? toOutlines : (one) => one);
            await write(name, request.outlines ? svg : await withFonts(svg));
          }
    }
    return made;
  });

// npm run export -- CHART… [options]
try {
  const request = requestOf(process.argv.slice(2), { SITE_URL: process.env.SITE_URL });
  if (request === null) console.log(USAGE);
  else {
    const began = performance.now();
    const made = await make(request);
    console.log(`${made} files in ${request.out}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof BadUsage) console.error("npm run export -- --help says what can be asked for.");
  process.exitCode = error instanceof BadUsage ? 2 : 1;
}
