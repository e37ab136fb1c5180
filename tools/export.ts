import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { parentPort, Worker } from "node:worker_threads";
import type { Face } from "../src/figure/export/faces.ts";
import type { Picture } from "../src/figure/export/picture.ts";
import type { Lang } from "../src/text/texts.ts";
import { withDom } from "./dom.ts";
import type { AskedSize, Request } from "./export-request.ts";
import { BadUsage, fileCount, partsOf, requestOf, USAGE } from "./export-request.ts";
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

/** Makes the files of one part of a request. @param said is given the name of each when it is there */
type Maker = (part: Request, said: (file: string) => void) => Promise<void>;

/** Draws as long as `use` asks for parts: what all of them need is loaded once. */
const drawing = (use: (make: Maker) => Promise<void>): Promise<void> =>
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
    await use(async (request, said) => {
      const publication = { sources, site: request.site };
      const { address } = request;
      const figureIn = (id: string, lang: Lang) => {
        const chart = chartById(id);
        if (chart === null) throw new Error(`there is no chart ${id}`);
        return figureOf(chart, record, address, textsFor(lang, names, address));
      };
      const write = async (name: string, content: string | Uint8Array): Promise<void> => {
        const file = join(request.out, name);
        // Whole or not at all, as the work can be broken off. The number is that of this run.
        const part = `${file}.${process.pid}.part`;
        try {
          await writeFile(part, content);
          await rename(part, file);
        } catch (error) {
          await rm(part, { force: true });
          throw error;
        }
        said(name);
      };
      const withFonts = async (svg: string): Promise<string> => withFaces(svg, await fontsFor(svg));
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
    });
  });

const workers: Worker[] = [];

/** Ends the threads, those of them that still work, and takes away what they were writing. */
const stop = async (folder: string): Promise<void> => {
  await Promise.all(workers.map((worker) => worker.terminate()));
  for (const name of readdirSync(folder))
    if (name.endsWith(`.${process.pid}.part`)) rmSync(join(folder, name), { force: true });
};

/** The parts of a request, made by several threads, each taking the next part when it has done with one. */
const share = async (request: Request, said: (file: string) => void): Promise<void> => {
  const parts = [...partsOf(request)];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url));
      workers.push(worker);
      const next = (): void => worker.postMessage(parts.shift() ?? null);
      worker.on("message", (file: string | null) => (file === null ? next() : said(file)));
      worker.on("error", reject);
      worker.on("exit", () => resolve());
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(request.jobs, parts.length) }, work));
  } finally {
    await stop(request.out);
  }
};

/** A thread: makes parts until there is none left; says each file, and `null` when it wants the next part. */
const serve = (port: MessagePort): Promise<void> =>
  drawing(async (make) => {
    for (;;) {
      const [part] = (await once(port, "message")) as [Request | null];
      if (part === null) break;
      await make(part, (file) => port.postMessage(file));
      port.postMessage(null);
    }
    port.close();
  });

const run = async (request: Request): Promise<void> => {
  const began = performance.now();
  const total = fileCount(request);
  let made = 0;
  await mkdir(request.out, { recursive: true });
  process.once("SIGINT", async () => {
    await stop(request.out);
    console.error(`Broken off: ${made} of ${total} files are in ${request.out}.`);
    process.exit(130);
  });
  await share(request, (file) => process.stderr.write(`${++made}/${total} ${file}\n`));
  console.log(`${made} files in ${request.out}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
};

// npm run export -- CHART… [options]
if (parentPort !== null) await serve(parentPort);
else
  try {
    const request = requestOf(process.argv.slice(2), { SITE_URL: process.env.SITE_URL });
    if (request === null) console.log(USAGE);
    else await run(request);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof BadUsage) console.error("npm run export -- --help says what can be asked for.");
    process.exitCode = error instanceof BadUsage ? 2 : 1;
  }
