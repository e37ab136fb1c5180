import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

/** As much of the pages' faces (src/ui/fonts.css) as an embed shows before the reader opens anything. */
const FACES = [
  { family: "Plex Still", file: "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2" },
  { family: "Plex Still Cyrillic", file: "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2" },
  {
    family: "Plex Still Arabic",
    file: "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  },
] as const;

/** Scripts and the like, by the face that draws them. */
const DRAWN = [
  /[\u0020-\u024f\u2000-\u206f\u20ac\u2212]/u,
  /\p{Script=Cyrillic}|№/u,
  /\p{Script=Arabic}|[،؛؟]/u,
] as const;

/** Without these letters do not join, marks do not sit, and figures do not stand under one another. */
const FEATURES = ["ccmp", "init", "medi", "fina", "isol", "rlig", "calt", "liga", "kern", "mark", "mkmk", "tnum"];

/** The characters that pages show before anything on them is opened. */
const shown = (pages: readonly string[]): readonly string[] => [
  ...new Set(
    pages
      .join("")
      .replace(/<\/summary>.*?<\/details>/gs, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&(?:#x27|quot|amp);/g, "'\"&")
      .replace(/&(?:lt|gt);/g, "<>"),
  ),
];

/**
 * Style rules that set the still pages of a language in the faces of the live ones, with the few glyphs that they need
 * inside. Bold is drawn from the regular weight: the second would be as heavy again. Under names of their own, behind
 * the real ones: those take over as they arrive, and no letter moves.
 * @param pages HTML of all embeds in the language
 */
export const embedFaces = async (pages: readonly string[]): Promise<string> => {
  const characters = shown(pages);
  const faces = await Promise.all(
    FACES.map(async ({ family, file }, i) => {
      const text = characters.filter((character) => DRAWN[i]?.test(character)).join("");
      if (text.trim() === "") return "";
      const options = { targetFormat: "woff2", noHinting: true, keepFeatures: FEATURES } as const;
      const subset = await subsetFont(await readFile(`node_modules/${file}`), text, options);
      const source = `url(data:font/woff2;base64,${subset.toString("base64")}) format("woff2")`;
      return `@font-face{font-family:"${family}";font-weight:400;src:${source}}`;
    }),
  );
  const stack =
    '"IBM Plex Sans","IBM Plex Sans Arabic","Plex Still","Plex Still Cyrillic","Plex Still Arabic",system-ui,sans-serif';
  return `${faces.join("")}#still,#still text{font-family:${stack}}`;
};
