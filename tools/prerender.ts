import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "../src/charts/catalogue.ts";
import { verdictName } from "../src/pages/article/claims.ts";
import { phonePicture } from "../src/pages/phone-picture.ts";
import type { Route } from "../src/pages/route.ts";
import type { Shell, Still } from "../src/pages/shell.ts";
import { lightTemplate, shellHtml } from "../src/pages/shell.ts";
import { socialPath } from "../src/pages/social-path.ts";
import { claimReview } from "../src/record/claim-review.ts";
import { held } from "../src/record/held.ts";
import { parseFile } from "../src/record/load.ts";
import { packageOf } from "../src/record/package.ts";
import type { ClaimFact, Dataset, EventFact, PackageFact } from "../src/record/record.ts";
import { eventSchema, inScript, schemaOrg } from "../src/record/schema-org.ts";
import { schemas } from "../src/record/schemas.ts";
import { textsFor } from "../src/text/make-texts.ts";
import type { Lang } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";
import { writeDataFiles } from "./data-files.ts";
import { embedFaces } from "./embed-fonts.ts";
import { oembedPath } from "./oembed.ts";
import { writeOembed } from "./oembed-files.ts";
import { pagePictures } from "./page-pictures.ts";
import { stillPages } from "./still-pages.ts";
import { writeHeaders } from "./write-headers.ts";

const DIST = "dist";
const site = (process.env.SITE_URL ?? "").replace(/\/$/, "");

const dataset = async <F extends ClaimFact | EventFact | PackageFact>(
  id: "claims" | "timeline" | "sanctions-packages",
): Promise<Pick<Dataset<F>, "as_of" | "facts">> => {
  if (held([id]).length === 0) return { as_of: "", facts: [] };
  const file = join(DIST, "data", `${id}.json`);
  return parseFile<Dataset<F>>(file, await readFile(file, "utf8"), schemas[id]);
};

/** Built files by the source they were made of. */
const manifest = JSON.parse(await readFile(join(DIST, ".vite/manifest.json"), "utf8")) as {
  readonly [source: string]:
    | { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
    | undefined;
};
/** The style sheets of a module and of all that it imports. */
const stylesOf = (source: string): readonly string[] => {
  const { css = [], imports = [] } = manifest[source] ?? {};
  return [...new Set([...imports.flatMap(stylesOf), ...css.map((file) => `/${file}`)])];
};
const fileOf = (source: string): string => {
  const built = manifest[source];
  if (built === undefined) throw new Error(`the build holds no ${source}`);
  return `/${built.file}`;
};
const modulesOf = (lang: Lang): readonly string[] => [fileOf(`src/text/${lang}/messages.ts`)];

/** The page of every address that can be known beforehand, in every language. */
const shells = async (): Promise<readonly Shell[]> => {
  const about = await packageOf((file) => readFile(join(DIST, "data", file), "utf8"));
  const events = (await dataset<EventFact>("timeline")).facts;
  const packages = (await dataset<PackageFact>("sanctions-packages")).facts;
  const { facts: claims, as_of: reviewed } = await dataset<ClaimFact>("claims");
  return LANGS.flatMap((lang) => {
    const text = textsFor(lang, new Map());
    const siteName = text.say("siteName");
    const summary = text.say("siteSummary");
    const page = (path: string, title: string, description: string): Shell => ({
      lang,
      path,
      title: title === siteName ? siteName : `${title} · ${siteName}`,
      description,
      modules: modulesOf(lang),
    });
    const told = (shell: Shell, value: object): Shell => ({ ...shell, structured: inScript(value) });
    /** A check as search engines read it; none where the claim was not rated. */
    const reviewOf = (claim: ClaimFact): readonly object[] => {
      const review = claimReview(claim, text.say(verdictName(claim.verdict)), reviewed, text, site);
      return review === null ? [] : [review];
    };
    const embed = (id: string, whole: string, title: string, description: string): Shell => ({
      ...page(`embed/${id}/`, title, description),
      modules: [],
      standsFor: whole,
    });
    return [
      page("", siteName, summary),
      ...(claims.length === 0
        ? []
        : [told(page("article/", text.say("articleTitle"), text.say("articleSummary")), claims.flatMap(reviewOf))]),
      page("check/", text.say("checkTitle"), text.say("checkLede")),
      embed("check", "check/", text.say("checkTitle"), text.say("checkLede")),
      page("charts/", text.say("pageCharts"), summary),
      told(page("data/", text.say("pageData"), text.say("dataIntro")), schemaOrg(about, text, site)),
      ...catalogue.flatMap((chart) => {
        const path = `charts/${chart.id}/`;
        const words = [text.say(chart.title), text.say(chart.subtitle)] as const;
        const image = `/charts/${lang}/${chart.id}.png`;
        const oembed = oembedPath({ lang, id: chart.id });
        return [
          { ...page(path, ...words), image, oembed },
          { ...embed(chart.id, path, ...words), image, oembed },
        ];
      }),
      ...claims.flatMap((claim) => {
        const path = `claims/${claim.id}/`;
        const words = [text.pick(claim.label), text.pick(claim.claim)] as const;
        const image = socialPath(`/${lang}/${path}`);
        const oembed = oembedPath({ lang, id: claim.id });
        return [
          { ...told(page(path, ...words), reviewOf(claim)), image, oembed },
          { ...embed(claim.id, path, ...words), image, oembed },
        ];
      }),
      ...[...events, ...packages].map((fact) => {
        const path = `events/${fact.id}/`;
        const shell = page(path, text.pick(fact.title), text.pick(fact.summary));
        const image = socialPath(`/${lang}/${path}`);
        return { ...("topics" in fact ? told(shell, eventSchema(fact, text, site)) : shell), image };
      }),
    ];
  });
};

writeDataFiles({ dataDir: process.env.DATA_DIR || "data", outDir: join(DIST, "data") });

const template = await readFile(join(DIST, "index.html"), "utf8");
const embedTemplate = lightTemplate(template, fileOf("src/pages/embed/light.ts"));
/** Wider than any column that other people's pages have for a frame. */
const WIDEST_EMBED = 900;
/** Faces that would be fetched; embeds hold what they need of them (embed-fonts.ts). */
const FETCHED_FACE = /@font-face\s*\{[^}]*url\([^}]*\}/g;
const inPage = async (styles: readonly string[]): Promise<string> =>
  (await Promise.all(styles.map((file) => readFile(join(DIST, file), "utf8")))).join("").replace(FETCHED_FACE, "");

const embedCss = await inPage([...new Set([...stylesOf("index.html"), ...stylesOf("src/pages/embed/embed-page.tsx")])]);
const added = (source: string): readonly string[] => stylesOf(source).filter((style) => !template.includes(style));
/** How the HTML of each kind of page stands in it. */
const STANDS: { readonly [page in Route["page"]]?: Omit<Still, "html" | "faces"> } = {
  embed: { until: "replaced", styles: [], css: embedCss },
  chart: { until: "replaced", styles: added("src/pages/chart-page.tsx"), css: "" },
  event: { until: "replaced", styles: added("src/pages/event-page.tsx"), css: "" },
  article: { until: "without-script", styles: added("src/pages/article/article-page.tsx"), css: "" },
  claim: { until: "without-script", styles: added("src/pages/article/claim-page.tsx"), css: "" },
  charts: { until: "without-script", styles: added("src/pages/charts-page.tsx"), css: "" },
};

const stillPage = await stillPages(
  (file) => readFile(join(DIST, "data", file), "utf8"),
  (chart, lang, page) => pagePictures(chart, lang, page === "embed" ? WIDEST_EMBED : Number.POSITIVE_INFINITY),
  // Where every PNG says its height.
  (chart, lang) => readFileSync(join(DIST, phonePicture(chart, lang))).readUInt32BE(20),
);
const pages = (await shells()).map((shell) => ({ shell, drawn: stillPage(`/${shell.lang}/${shell.path}`) }));
const faces = new Map<Lang, string>();
for (const lang of LANGS) {
  const embeds = pages.flatMap(({ shell, drawn }) =>
    shell.lang === lang && drawn?.page === "embed" ? [drawn.html] : [],
  );
  faces.set(lang, await embedFaces(embeds));
}
for (const { shell, drawn } of pages) {
  const folder = join(DIST, shell.lang, shell.path);
  const stands = drawn && STANDS[drawn.page];
  const embedded = drawn?.page === "embed";
  const own = (embedded && faces.get(shell.lang)) || "";
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "index.html"),
    shellHtml(
      embedded ? embedTemplate : template,
      drawn === undefined || stands === undefined
        ? shell
        : { ...shell, still: { ...stands, faces: own, html: drawn.html } },
      LANGS,
      site,
    ),
  );
}
const missing: Shell = {
  lang: "ar",
  path: "",
  title: LANGS.map((lang) => textsFor(lang, new Map()).say("pageNotFound")).join(" · "),
  description: "",
  modules: [],
};
await writeFile(join(DIST, "404.html"), shellHtml(template, missing, LANGS, site));

await writeOembed(DIST, site);

// Last of all: it looks at what stands in the pages.
await writeHeaders(DIST);
