import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import type { Card } from "../src/figure/export/card.ts";
import { drawCard } from "../src/figure/export/card.ts";
import type { Publication } from "../src/figure/export/picture.ts";
import { PRESETS } from "../src/figure/export/presets.ts";
import { signedPng } from "../src/figure/export/view-of.ts";
import { cardOfClaim } from "../src/pages/article/claim-export.ts";
import { cardOfFact } from "../src/pages/fact-export.ts";
import { socialPath } from "../src/pages/social-path.ts";
import { textsFor } from "../src/text/make-texts.ts";
import { LANGS } from "../src/text/texts.ts";
import { light } from "../src/ui/theme.ts";
import { loadRecord } from "./load-record.ts";
import { rasterOptions } from "./raster.ts";

/** Pictures by what they are made of: only those of changed facts are drawn again. Outlives a build. */
const CACHE = "node_modules/.cache/good-neighbour/cards";

/** The picture of a card, drawn unless it has been before. @returns the path of its file */
const cached = async (card: Card, publication: Publication): Promise<string> => {
  const { svg, size, dpi, origin } = drawCard(card, publication, { ...PRESETS.og, theme: light, code: false });
  const file = join(CACHE, `${createHash("sha256").update(svg).digest("hex")}.png`);
  try {
    await readFile(file, { flag: "r" });
  } catch {
    const picture = await renderAsync(svg, rasterOptions(size.width));
    // Whole or not at all, as a build can be broken off.
    await writeFile(`${file}.part`, signedPng(picture.asPng(), origin, dpi));
    await rename(`${file}.part`, file);
  }
  return file;
};

/**
 * A picture, 1200 × 630, of every claim and every event in every language, to stand for it where a link to it is shared.
 * @param dist the built site
 * @param dataDir the record's folder
 * @param site origin of the site
 * @returns how many there are
 */
export const drawSocialPictures = async (dist: string, dataDir: string, site: string): Promise<number> => {
  const { record, names, sources } = await loadRecord(dataDir);
  const { claims, timeline, "sanctions-packages": packages } = record;
  const cards = LANGS.flatMap((lang) => {
    const text = textsFor(lang, names);
    return [
      ...(claims?.facts ?? []).map((claim) => cardOfClaim(claim, claims?.facts.length ?? 0, claims?.as_of ?? "", text)),
      ...(timeline?.facts ?? []).map((fact) => cardOfFact(fact, timeline?.as_of ?? "", text)),
      ...(packages?.facts ?? []).map((fact) => cardOfFact(fact, packages?.as_of ?? "", text)),
    ];
  });
  await mkdir(CACHE, { recursive: true });
  const queue = [...cards];
  const work = async (): Promise<void> => {
    for (let card = queue.pop(); card; card = queue.pop()) {
      const file = join(dist, socialPath(card.path));
      await mkdir(dirname(file), { recursive: true });
      await copyFile(await cached(card, { sources, site }), file);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return cards.length;
};

const site = (process.env.SITE_URL ?? "").replace(/\/$/, "");
// They are fetched from absolute addresses alone, so that a build for this machine goes without.
if (site !== "") await drawSocialPictures("dist", resolve(process.env.DATA_DIR || "data"), site);
