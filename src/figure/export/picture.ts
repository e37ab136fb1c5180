import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import type { LegendEntry } from "../../charts/chart.ts";
import { glyphPath } from "../../charts/glyph.ts";
import type { Source } from "../../record/record.ts";
import { isolate, plain } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Size, Theme } from "../../ui/theme.ts";
import { canonical } from "../canonical.ts";
import { drawSvg } from "../draw.ts";
import type { Figure } from "../figure.ts";
import { ARABIC_FIRST, FILE_FONT, isArabic } from "./file-font.ts";
import type { Frame, FrameWords, Line } from "./frame.ts";
import { frameOf } from "./frame.ts";
import type { Origin } from "./origin.ts";
import { escaped, metadataXml } from "./origin.ts";
import type { Preset } from "./presets.ts";

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

/** More names than these never fit into the lines that they have. */
const MOST_PUBLISHERS = 16;
const RANK = { primary: 0, agency: 1, reference: 2, file: 2 } as const;

/**
 * Publishers, those of primary documents first, then those that are cited most; sentences with fewer and fewer of them.
 * What stands in brackets after a publisher says how its text was found, which the address tells.
 */
const sourceSentences = (figure: Figure, sources: Publication["sources"], text: Texts): readonly string[] => {
  const cited = new Map<string, { readonly rank: number; readonly count: number }>();
  for (const id of figure.drawing.sources) {
    const source = sources.get(id);
    if (source === undefined) continue;
    const name = source.publisher.replace(/\s*\(.*$/, "");
    const before = cited.get(name);
    const rank = Math.min(before?.rank ?? 2, RANK[source.kind]);
    cited.set(name, { rank, count: (before?.count ?? 0) + 1 });
  }
  const publishers = [...cited]
    .sort(([, a], [, b]) => a.rank - b.rank || b.count - a.count)
    .map(([publisher]) => publisher);
  const sentence = (count: number): string => {
    const list = text.list(publishers.slice(0, count).map(isolate));
    const rest = publishers.length - count;
    return rest === 0 ? text.say("pictureSources", { list }) : text.say("pictureSourcesMore", { list, count: rest });
  };
  const most = Math.min(publishers.length, MOST_PUBLISHERS);
  return Array.from({ length: most }, (_, i) => sentence(most - i));
};

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
    sources: sourceSentences(figure, publication.sources, text),
    imprint: [
      text.say("siteName"),
      isolate(text.say("licenceRecord")),
      text.say("recordAsOf", { date: isolate(text.write(figure.as_of, "date")) }),
    ].join(" · "),
    address: `${publication.site}${figure.address}`,
  };
};

/** Side of a code in units of the layout: 20 mm and more in print, where 33 modules are read easily. */
const CODE = 92;
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

const attributes = (pairs: { readonly [name: string]: string | number | null }): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === "number" ? String(+value.toFixed(2)) : `${value}`)}"`)
    .join("");

const textOf = ({ text, x, y, anchor, size, weight, ink }: Line, theme: Theme): string =>
  `<text${attributes({
    x,
    y,
    "text-anchor": anchor === "end" ? anchor : null,
    "font-size": size,
    "font-weight": weight === 400 ? null : weight,
    "font-family": isArabic(text) ? ARABIC_FIRST : null,
    fill: theme[ink],
  })}>${escaped(text)}</text>`;

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

/** Always dark on light, with its quiet zone: readers of codes want it so, whatever the theme. */
const codeOf = (address: string, { x, y, width }: NonNullable<Frame["code"]>): string => {
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
  const paper = (pixels: number): string =>
    picture.dpi === null ? String(pixels) : `${+((pixels / picture.dpi) * 25.4).toFixed(2)}mm`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${attributes({
    width: paper(size.width),
    height: paper(size.height),
    viewBox: `0 0 ${width} ${+height.toFixed(2)}`,
    role: "img",
    "aria-labelledby": "title desc",
    "xml:lang": origin.lang,
    "font-family": FILE_FONT,
  })}>
<title id="title">${escaped(origin.title)}</title>
<desc id="desc">${escaped(origin.description)}</desc>
${metadataXml(origin)}
${contentOf(figure, publication, frame, picture, document)}
</svg>
`;
  return { svg, size, dpi: picture.dpi, origin };
};
