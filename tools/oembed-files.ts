import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { catalogue } from "../src/charts/catalogue.ts";
import { figureOf } from "../src/figure/figure.ts";
import { home } from "../src/filter/address.ts";
import { socialPath } from "../src/pages/social-path.ts";
import type { ClaimFact } from "../src/record/record.ts";
import { textsFor } from "../src/text/make-texts.ts";
import type { Texts } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";
import { wrapText } from "../src/ui/text-width.ts";
import { loadRecord } from "./load-record.ts";
import type { OembedSubject } from "./oembed.ts";
import { OEMBED_INDEX, oembedOf, oembedPath } from "./oembed.ts";

/** CSS pixels: columns of phones and of articles. */
const WIDTHS = [280, 340, 400, 480, 600] as const;
/** What an embed holds beside its words and its chart: paddings, buttons, legend, closed details, origin. */
const AROUND = { chart: 260, claim: 230 } as const;
const PADDING = 24;
const LEADING = 1.6;

/** Height of words at a width, CSS pixels. */
const wordsHeight = (words: string, width: number, size: number, weight: 400 | 600, text: Texts): number =>
  wrapText(words, width, { size, weight, lang: text.lang }).length * size * LEADING;

const claimHeight = (claim: ClaimFact, width: number, text: Texts): number =>
  wordsHeight(text.pick(claim.claim), width, 22, 600, text) +
  wordsHeight(text.pick(claim.verdict_reason), width, 16, 400, text) +
  (claim.note ? wordsHeight(text.pick(claim.note), width, 16, 400, text) : 0) +
  AROUND.claim;

/** Heights by the widths: near what the frame will say of itself once it is loaded. */
const heightsOf = (natural: (width: number) => number): OembedSubject["heights"] =>
  WIDTHS.map((width) => [width, Math.ceil(natural(width - PADDING))]);

/** Every chart and claim of a built site, in every language. */
const subjectsOf = async (dist: string, site: string): Promise<readonly OembedSubject[]> => {
  const { record, names } = await loadRecord(join(dist, "data"));
  return LANGS.flatMap((lang) => {
    const text = textsFor(lang, names);
    const provider = text.say("siteName");
    return [
      ...catalogue.map((chart): OembedSubject => {
        const { drawing, title, subtitle } = figureOf(chart, record, home, text);
        const words = (width: number): number =>
          wordsHeight(title, width, 22, 600, text) + wordsHeight(subtitle, width, 16, 400, text);
        return {
          lang,
          id: chart.id,
          section: "charts",
          title,
          provider,
          picture: `/charts/${lang}/${chart.id}.png`,
          heights: heightsOf((width) => drawing.height(width) + words(width) + AROUND.chart),
        };
      }),
      ...(record.claims?.facts ?? []).map(
        (claim): OembedSubject => ({
          lang,
          id: claim.id,
          section: "claims",
          title: text.pick(claim.label),
          provider,
          picture: site === "" ? null : socialPath(`/${lang}/claims/${claim.id}/`),
          heights: heightsOf((width) => claimHeight(claim, width, text)),
        }),
      ),
    ];
  });
};

/**
 * Writes what oEmbed answers into a built site: the list for our server, and a file a subject for hosts of files alone,
 * where the site's own address is known.
 */
export const writeOembed = async (dist: string, site: string): Promise<void> => {
  const subjects = await subjectsOf(dist, site);
  await writeFile(join(dist, OEMBED_INDEX), JSON.stringify(subjects));
  if (site === "") return;
  for (const subject of subjects) {
    const file = join(dist, oembedPath(subject));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(oembedOf(subject, site, "", { maxwidth: null, maxheight: null })));
  }
};
