/** A font file of the style sheet: one weight of one script. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  /** The CSS of its range, such as `U+0600-06FF, U+0750-077F`. */
  readonly range: string;
  /** As the style sheet has it. */
  readonly url: string;
}

const property = (block: string, name: string): string =>
  new RegExp(`(?:^|[;\\s{])${name}:\\s*([^;}]+)`).exec(block)?.[1]?.trim() ?? "";

/** The faces of a style sheet. What has no range or no file is left out. */
export const facesOf = (css: string): readonly Face[] =>
  [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([block]) => {
    const url = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(block)?.[1] ?? "";
    const range = property(block, "unicode-range").replace(/\s+/g, " ");
    const family = property(block, "font-family").replace(/["']/g, "");
    if (url === "" || range === "") return [];
    return [{ family, weight: property(block, "font-weight") || "400", range, url }];
  });

const holds = (range: string, code: number): boolean =>
  range.split(",").some((part) => {
    const [, from = "", to = from] = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(part) ?? [];
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });

/** Those of the faces that the texts of an SVG need. */
export const facesFor = (faces: readonly Face[], svg: string): readonly Face[] => {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text).join("");
  const codes = [...new Set(texts)].flatMap((char) => char.codePointAt(0) ?? []);
  const heavy = svg.includes('font-weight="600"');
  return faces.filter(({ weight, range }) => (heavy || weight !== "600") && codes.some((code) => holds(range, code)));
};

const inBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
};

/**
 * The SVG with its fonts inside, so that it looks the same where they are not installed.
 * @param fonts the WOFF2 of each face that it needs
 */
export const withFaces = (svg: string, fonts: ReadonlyMap<Face, Uint8Array>): string => {
  const rules = [...fonts].map(
    ([{ family, weight, range }, bytes]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${inBase64(bytes)}) format("woff2")}`,
  );
  return svg.replace("</metadata>", () => `</metadata>\n<style>${rules.join("\n")}</style>`);
};
