import { PARAMS } from "../filter/address.ts";
import { languages } from "../text/languages.ts";
import type { Lang } from "../text/texts.ts";
import { themeCss } from "../ui/theme-css.ts";

const quoted = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** Open Graph names a language with a country; these are the ones that its readers know. */
const OG_LOCALES: { readonly [L in Lang]: string } = { ar: "ar_AR", en: "en_US", ru: "ru_RU" };

/** What the HTML of a page shows by itself. */
export interface Still {
  readonly html: string;
  /** `replaced`: live code takes its place once it has drawn the same. `without-script`: it is for nobody else. */
  readonly until: "replaced" | "without-script";
  /** Addresses of style sheets that it needs besides the page's own. */
  readonly styles: readonly string[];
  /** Styles that stand in the page itself. */
  readonly css: string;
  /** Style rules of faces that hold their letters themselves; empty where the page's own faces serve. */
  readonly faces: string;
}

/** What the HTML of a page says before any script runs. */
export interface Shell {
  readonly lang: Lang;
  /** What follows the language in the path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Addresses of modules that the page needs besides its first script. */
  readonly modules: readonly string[];
  /** Path of the picture, 1200 × 630, that stands for the page where a link to it is shared; left out where there is none. */
  readonly image?: string;
  /** Path of what oEmbed tells of it; left out where it cannot be embedded. */
  readonly oembed?: string;
  /** What the HTML itself shows; left out where it is nothing. */
  readonly still?: Still;
  /** For an embed: what follows the language in the path of the page that search engines are to list instead. */
  readonly standsFor?: string;
  /** What search engines are told, as text for a script element (`inScript`); left out where there is nothing. */
  readonly structured?: string;
}

/**
 * Runs before the first paint of a page whose HTML shows a picture: in the reader's theme, and unseen where the address
 * asks for what the picture does not show.
 */
const earlyScript = (): string => {
  const params = JSON.stringify([...PARAMS].filter((param) => param !== "theme"));
  return [
    "{const d=document.documentElement.dataset,q=new URLSearchParams(location.search),t=q.get('theme');",
    "d.scripted='';if(t==='light'||t==='dark')d.theme=t;",
    `if(${params}.some(p=>q.get(p)))d.filtered=''}`,
  ].join("");
};

/** Runs before the first paint of a page that holds its faces: nothing is seen, and moves, until they are read. */
const FACES_FIRST =
  "{const d=document.documentElement.dataset;d.reading='';" +
  "Promise.allSettled([...document.fonts].map(f=>f.load())).then(()=>{delete d.reading})}";

const withoutScript = ({ html, styles, css }: Still): string => {
  const links = styles.map((style) => `<link rel="stylesheet" href="${quoted(style)}" />`).join("");
  return `<noscript>${links}<style>${themeCss()}${css}</style>${html}</noscript>`;
};

/** The template of a page that begins with another script and asks for no style sheet. */
export const lightTemplate = (template: string, script: string): string =>
  template
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, "")
    .replace(/(<script type="module"[^>]* src=")[^"]*/, (_, start: string) => start + script);

/**
 * The HTML of a page.
 * @param template the built index.html
 * @param site origin of the site, without a slash at its end; empty where it is not known
 */
export const shellHtml = (template: string, shell: Shell, langs: readonly Lang[], site: string): string => {
  const address = (lang: Lang): string => `${site}/${lang}/${shell.path}`;
  const { still } = shell;
  const drawn = still?.until === "replaced" ? still : null;
  const head = [
    `<title>${quoted(shell.title)}</title>`,
    // Early: systems that look for it stop reading after a few kilobytes.
    ...(shell.oembed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${quoted(site + shell.oembed)}" title="${quoted(shell.title)}" />`,
        ]),
    `<meta name="description" content="${quoted(shell.description)}" />`,
    `<meta property="og:title" content="${quoted(shell.title)}" />`,
    `<meta property="og:description" content="${quoted(shell.description)}" />`,
    // A picture is only fetched from an absolute address.
    ...(shell.image === undefined || site === ""
      ? []
      : [
          `<meta property="og:image" content="${quoted(site + shell.image)}" />`,
          '<meta property="og:image:width" content="1200" />',
          '<meta property="og:image:height" content="630" />',
          '<meta name="twitter:card" content="summary_large_image" />',
        ]),
    `<meta property="og:type" content="${shell.path === "" ? "website" : "article"}" />`,
    `<meta property="og:locale" content="${OG_LOCALES[shell.lang]}" />`,
    ...langs
      .filter((lang) => lang !== shell.lang)
      .map((lang) => `<meta property="og:locale:alternate" content="${OG_LOCALES[lang]}" />`),
    ...langs.map((lang) => `<link rel="alternate" hreflang="${lang}" href="${quoted(address(lang))}" />`),
    ...shell.modules.map((module) => `<link rel="modulepreload" crossorigin href="${quoted(module)}" />`),
    ...(shell.standsFor === undefined ? [] : [`<meta name="robots" content="noindex" />`]),
    ...(site === "" && shell.standsFor === undefined
      ? []
      : [`<link rel="canonical" href="${quoted(`${site}/${shell.lang}/${shell.standsFor ?? shell.path}`)}" />`]),
    ...(drawn === null
      ? []
      : [
          ...drawn.styles.map((style) => `<link rel="stylesheet" href="${quoted(style)}" />`),
          `<style>${themeCss()}${drawn.css}${drawn.faces}</style>`,
          `<script>${earlyScript()}${drawn.faces === "" ? "" : FACES_FIRST}</script>`,
        ]),
    ...(shell.structured === undefined ? [] : [`<script type="application/ld+json">${shell.structured}</script>`]),
  ].join("\n    ");
  return template
    .replace(/<html[^>]*>/, `<html lang="${shell.lang}" dir="${languages[shell.lang].dir}" data-ready="static">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('<div id="app">', (app) => (drawn === null ? app : `<div id="still">${drawn.html}</div>${app}`))
    .replace("</body>", (end) => (still?.until === "without-script" ? `${withoutScript(still)}${end}` : end));
};
