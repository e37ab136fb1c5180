import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import type { Size, Theme } from "../../ui/theme.ts";
import { ARABIC_FIRST, FILE_FONT, isArabic } from "./file-font.ts";
import type { Frame, Line } from "./frame.ts";
import type { Origin } from "./origin.ts";
import { escaped, metadataXml } from "./origin.ts";

/** Attributes as they stand in a tag, with a space before each; `null` leaves one out. */
export const attributes = (pairs: { readonly [name: string]: string | number | null }): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === "number" ? String(+value.toFixed(2)) : `${value}`)}"`)
    .join("");

/** A line of words as an SVG text. */
export const textOf = ({ text, x, y, anchor, size, weight, ink }: Line, theme: Theme): string =>
  `<text${attributes({
    x,
    y,
    "text-anchor": anchor === "end" ? anchor : null,
    "font-size": size,
    "font-weight": weight === 400 ? null : weight,
    "font-family": isArabic(text) ? ARABIC_FIRST : null,
    fill: theme[ink],
  })}>${escaped(text)}</text>`;

/** Always dark on light, with its quiet zone: readers of codes want it so, whatever the theme. */
export const codeOf = (address: string, { x, y, width }: NonNullable<Frame["code"]>): string => {
  const code = generate(address);
  const quiet = 4;
  const scale = width / (code.size + 2 * quiet);
  return (
    `<rect${attributes({ x, y, width, height: width, fill: "#ffffff" })}/>` +
    `<path${attributes({
      transform: `translate(${+x.toFixed(2)} ${+y.toFixed(2)}) scale(${+scale.toFixed(4)}) translate(${quiet} ${quiet})`,
      fill: "#000000",
      d: toSvgPath(code),
    })}/>`
  );
};

/**
 * The whole document, with what it says of itself.
 * @param size pixels
 * @param dpi pixels an inch where it has a size on paper
 * @param viewBox units of the layout
 * @param content everything between its tags
 */
export const svgDocument = ({
  origin,
  size,
  dpi,
  viewBox,
  content,
}: {
  readonly origin: Origin;
  readonly size: Size;
  readonly dpi: number | null;
  readonly viewBox: Size;
  readonly content: string;
}): string => {
  const paper = (pixels: number): string =>
    dpi === null ? String(pixels) : `${+((pixels / dpi) * 25.4).toFixed(2)}mm`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes({
    width: paper(size.width),
    height: paper(size.height),
    viewBox: `0 0 ${viewBox.width} ${+viewBox.height.toFixed(2)}`,
    role: "img",
    "aria-labelledby": "title desc",
    "xml:lang": origin.lang,
    "font-family": FILE_FONT,
  })}>
<title id="title">${escaped(origin.title)}</title>
<desc id="desc">${escaped(origin.description)}</desc>
${metadataXml(origin)}
${content}
</svg>
`;
};
