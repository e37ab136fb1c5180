import type { LegendEntry } from "../../charts/chart.ts";
import { glyphPath } from "../../charts/glyph.ts";
import type { Source } from "../../record/record.ts";
import { plain } from "../../text/bidi.ts";
import type { Size, Theme } from "../../ui/theme.ts";
import { canonical } from "../canonical.ts";
import { drawSvg } from "../draw.ts";
import type { Figure } from "../figure.ts";
import { imprintOf, sourceSentences } from "./credits.ts";
import { ARABIC_FIRST, FILE_FONT, isArabic } from "./file-font.ts";
import type { Frame, FrameWords } from "./frame.ts";
import { CODE, frameOf } from "./frame.ts";
import type { Origin } from "./origin.ts";
import type { Preset } from "./presets.ts";
import { attributes, codeOf, svgDocument, textOf } from "./svg-document.ts";

/** What a file says beyond its figure. */
export interface Publication {
  /** By id. Those that are missing are not named. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Where the record is served, such as `https://example.org`; empty where that is not known. */
  readonly site: string;
}
export interface Picture extends Omit<Preset, "size"> {
  /** Pixels; `null` height: as high as it stands best. */
  readonly size: { readonly width: number; readonly height: number | null };
  readonly theme: Theme;
  /** Carries a code that a phone's camera reads as the address. Without a `site` there is nothing to point to. */
  readonly code: boolean;
}
/** A picture before fonts: an SVG document with live text, and what it is. */
export interface Drawn {
  readonly svg: string;
  /** Pixels. */
  readonly size: Size;
  readonly dpi: number | null;
  readonly origin: Origin;
}

/** What a figure's file says of where it comes from. */
const originOf = (figure: Figure, { site }: Publication): Origin => ({
  title: plain(figure.title),
  author: plain(figure.text.say("siteName")),
  address: `${site}${figure.address}`,
  licence: "CC BY 4.0",
  version: figure.as_of.replaceAll("-", "."),
  description: plain(
    [figure.subtitle, figure.narrowedTo, figure.drawing.description.summary].filter(Boolean).join(". "),
  ),
  lang: figure.text.lang,
});

const wordsOf = (figure: Figure, publication: Publication, theme: Theme): FrameWords => {
  const { text } = figure;
  return {
    lang: text.lang,
    dir: text.dir,
    title: figure.title,
    subtitle: figure.subtitle,
    narrowedTo: figure.narrowedTo,
    legend: figure.drawing.legend(theme),
    notes: figure.notes,
    sources: sourceSentences(figure.drawing.sources, publication.sources, text),
    imprint: imprintOf(figure.as_of, text),
    address: `${publication.site}${figure.address}`,
  };
};

/** The largest letters are tried first; smaller ones where the chart would be squeezed. */
const ZOOMS = Array.from({ length: 13 }, (_, i) => 1 - i * 0.05);

/** A chart of lines can be a fifth flatter than it stands best; one that has grown with its rows cannot. */
const least = (natural: number): number => (natural <= 400 ? natural * 0.8 : natural);

const layOut = (words: FrameWords, figure: Figure, picture: Picture): Frame => {
  const frames = ZOOMS.map((factor) => () => {
    const width = Math.round(picture.size.width / (picture.zoom * factor));
    const { height } = picture.size;
    return frameOf(words, {
      width,
      height: height === null ? null : (height * width) / picture.size.width,
      chartHeight: figure.drawing.height,
      brief: picture.brief,
      code: picture.code ? CODE : 0,
    });
  });
  let best: { readonly frame: Frame; readonly room: number } | null = null;
  for (const make of frames) {
    const frame = make();
    const room = frame.chart.height / least(figure.drawing.height(frame.chart.width));
    if (room >= 1) return frame;
    if (best === null || room > best.room) best = { frame, room };
  }
  if (best === null || best.frame.chart.height < 60) throw new Error("the picture is too small for its words");
  return best.frame;
};

const signOf = ({ shape, colour, hollow }: LegendEntry, x: number, y: number): string => {
  const outline = { fill: "none", stroke: colour, "stroke-width": 1.5 };
  const paint = hollow ? outline : { fill: colour };
  switch (shape) {
    case "line":
    case "dash": {
      const dashes = shape === "dash" ? "4 3" : null;
      return `<path${attributes({ d: `M${x} ${y}h18`, stroke: colour, "stroke-width": 2.5, "stroke-dasharray": dashes })}/>`;
    }
    case "ring":
      return `<circle${attributes({ cx: x + 9, cy: y, r: 3.5, ...outline })}/>`;
    case "area":
      return `<rect${attributes({ x: x + 2, y: y - 5, width: 14, height: 10, ...paint })}/>`;
    default:
      return `<path${attributes({ d: glyphPath(shape, x + 9, y, 4), ...paint })}/>`;
  }
};

const chartOf = (figure: Figure, { chart }: Frame, theme: Theme, prefix: string, document: Document): string => {
  const { width, height } = chart;
  const svg = drawSvg(
    figure.drawing.element({
      size: { width, height },
      theme: { ...theme, fontFamily: FILE_FONT },
      flow: figure.flow,
      axis: null,
      open: figure.open,
    }),
    document,
  );
  // A picture is one thing to a screen reader, and it has a title and a description: its marks are not to be walked.
  for (const element of [svg, ...svg.querySelectorAll("*")])
    for (const { name } of [...element.attributes])
      if (name === "role" || name.startsWith("aria-")) element.removeAttribute(name);
  for (const text of svg.querySelectorAll("text"))
    if (isArabic(text.textContent ?? "")) text.setAttribute("font-family", ARABIC_FIRST);
  const place = { x: chart.x, y: chart.y, width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(place)) svg.setAttribute(name, String(value));
  return canonical(svg, prefix).replace(' xmlns="http://www.w3.org/2000/svg"', "");
};

/** Everything between the tags of the document: ground, words, legend, chart, code. */
const contentOf = (
  figure: Figure,
  publication: Publication,
  frame: Frame,
  picture: Picture,
  document: Document,
): string => {
  const { theme } = picture;
  const { rule, code } = frame;
  return [
    `<rect${attributes({ width: frame.size.width, height: frame.size.height, fill: theme.paper })}/>`,
    ...frame.lines.map((line) => textOf(line, theme)),
    ...frame.legend.map(({ entry, x, y, label }) => signOf(entry, x, y) + textOf(label, theme)),
    chartOf(figure, frame, theme, `${figure.text.lang}-`, document),
    `<path${attributes({ d: `M${rule.x0} ${+rule.y.toFixed(2)}H${rule.x1}`, stroke: theme.rule })}/>`,
    code === null ? "" : codeOf(`${publication.site}${figure.address}`, code),
  ].join("\n");
};

/**
 * The figure as a picture, laid out anew at its size: title, filter in words, legend, chart, notes, sources, licence,
 * date and address are in it. Places are physical and directions are in the text, as renderers differ in the rest.
 * @param document the browser's or jsdom's
 * @throws where the size leaves no room for the chart
 */
export const drawPicture = (figure: Figure, publication: Publication, wish: Picture, document: Document): Drawn => {
  const picture = { ...wish, code: wish.code && publication.site !== "" };
  const frame = layOut(wordsOf(figure, publication, picture.theme), figure, picture);
  const { width, height } = frame.size;
  const size = { width: picture.size.width, height: Math.round((picture.size.width * height) / width) };
  const origin = originOf(figure, publication);
  const viewBox = { width, height };
  const content = contentOf(figure, publication, frame, picture, document);
  const svg = svgDocument({ origin, size, dpi: picture.dpi, viewBox, content });
  return { svg, size, dpi: picture.dpi, origin };
};
