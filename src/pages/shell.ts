import { languages } from "../text/languages.ts";
import type { Lang } from "../text/texts.ts";

const quoted = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** Open Graph names a language with a country; these are the ones that its readers know. */
const OG_LOCALES: { readonly [L in Lang]: string } = { ar: "ar_AR", en: "en_US", ru: "ru_RU" };

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
  /** HTML for readers without script; left out where there is none. */
  readonly still?: string;
  /** For an embed: what follows the language in the path of the page that search engines are to list instead. */
  readonly standsFor?: string;
  /** What search engines are told, as text for a script element (`inScript`); left out where there is nothing. */
  readonly structured?: string;
}

/**
 * The HTML of a page.
 * @param template the built index.html
 * @param site origin of the site, without a slash at its end; empty where it is not known
 */
export const shellHtml = (template: string, shell: Shell, langs: readonly Lang[], site: string): string => {
  const address = (lang: Lang): string => `${site}/${lang}/${shell.path}`;
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
    ...(shell.structured === undefined ? [] : [`<script type="application/ld+json">${shell.structured}</script>`]),
  ].join("\n    ");
  return template
    .replace(/<html[^>]*>/, `<html lang="${shell.lang}" dir="${languages[shell.lang].dir}" data-ready="static">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace("</body>", (end) => (shell.still === undefined ? end : `<noscript>${shell.still}</noscript>${end}`));
};
