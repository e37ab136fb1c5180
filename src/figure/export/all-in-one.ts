import type { Drawn } from "./picture.ts";

/** A picture that stands in another: its own view box, its ids apart from those of the others. */
const nested = (svg: string, prefix: string, condition: string): string => {
  const viewBox = /^<svg[^>]* (viewBox="[^"]*")/.exec(svg)?.[1] ?? "";
  const fonts = /^<svg[^>]* (font-family="[^"]*")/.exec(svg)?.[1] ?? "";
  const content = svg
    .replace(/^<svg[^>]*>\s*/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/^<title[\s\S]*<\/metadata>\s*/, "")
    .replaceAll(/(\bid="|url\(#|href="#)/g, `$1${prefix}-`);
  return `<svg ${condition} ${viewBox} width="100%" height="100%" ${fonts}>\n${content}</svg>`;
};

/**
 * One SVG that shows each reader their own language, as encyclopedias want it: a renderer takes the first picture whose
 * `systemLanguage` it is asked for, and the last one where it knows none of them.
 * @param drawn the same picture in each language; English stands for the languages that are not there
 * @param asDrawn the SVG of each, such as its text as outlines
 * @throws where there is none
 */
export const allInOne = (drawn: readonly Drawn[], asDrawn: (svg: string) => string): string => {
  const fallback = drawn.find(({ origin }) => origin.lang === "en") ?? drawn[0];
  if (fallback === undefined) throw new Error("no picture to put together");
  const [head = ""] = /^<svg[^>]*>\n/.exec(fallback.svg) ?? [];
  const said = /<title[\s\S]*<\/metadata>\n/.exec(fallback.svg)?.[0] ?? "";
  const pictures = drawn.map(({ svg, origin: { lang } }) =>
    nested(asDrawn(svg), lang, `systemLanguage="${lang}" xml:lang="${lang}"`),
  );
  const last = nested(asDrawn(fallback.svg), "other", `xml:lang="${fallback.origin.lang}"`);
  return `${head}${said}<switch>\n${[...pictures, last].join("\n")}\n</switch>\n</svg>\n`;
};
