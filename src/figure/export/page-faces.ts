import type { Face } from "./faces.ts";
import { facesFor, facesOf, withFaces } from "./faces.ts";

/** The font faces of the page's own style sheets, with absolute addresses. */
const pageFaces = (): readonly Face[] =>
  [...document.styleSheets].flatMap((sheet) => {
    const base = sheet.href ?? document.baseURI;
    try {
      const css = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText);
      return facesOf(css.join("\n")).map((face) => ({ ...face, url: new URL(face.url, base).href }));
    } catch {
      // The rules of a style sheet from elsewhere, such as a browser extension's, cannot be read.
      return [];
    }
  });

const loaded = new Map<string, Promise<Uint8Array>>();
const load = (url: string): Promise<Uint8Array> => {
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const made = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
  loaded.set(url, made);
  made.catch(() => loaded.delete(url));
  return made;
};

/** The SVG with those of the page's fonts inside that it needs. @throws where one cannot be loaded */
export const withPageFonts = async (svg: string): Promise<string> => {
  const faces = facesFor(pageFaces(), svg);
  const fonts = await Promise.all(faces.map(async (face) => [face, await load(face.url)] as const));
  return withFaces(svg, new Map(fonts));
};
