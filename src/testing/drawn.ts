import { expect } from "vitest";
import type { Chart, Drawing, Surface } from "../charts/chart.ts";
import { drawSvg } from "../figure/draw.ts";
import type { Filter } from "../filter/filter.ts";
import { everything } from "../filter/filter.ts";
import type { FactRecord } from "../record/record.ts";
import { plain } from "../text/bidi.ts";
import { textsFor } from "../text/make-texts.ts";
import type { Lang } from "../text/texts.ts";
import { textWidth } from "../ui/text-width.ts";
import { light } from "../ui/theme.ts";

/** What a page alone would give is left out, so that a width is enough. */
type SomeSurface = Partial<Surface> & { readonly width: number };

/** A drawing as files have it: no pointer, no page. */
export const pictureOf = (drawing: Drawing, { width, ...surface }: SomeSurface): SVGSVGElement => {
  const size = { width, height: drawing.height(width) };
  return drawSvg(drawing.element({ size, theme: light, flow: "ltr", axis: null, open: null, ...surface }), document);
};

/** A chart drawn as files are, without names of the glossary. */
export const drawn = (
  chart: Chart,
  record: Partial<FactRecord>,
  lang: Lang,
  surface: SomeSurface,
  filter: Filter = everything,
): SVGSVGElement => pictureOf(chart.over(record, filter, textsFor(lang, new Map())), surface);

/** A text as it stands in a drawing. */
export interface DrawnText {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;
const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** How far an element and the groups around it are moved. */
const movedBy = (element: Element): readonly [x: number, y: number] => {
  const outer: readonly [number, number] = element.parentElement === null ? [0, 0] : movedBy(element.parentElement);
  const own = /^translate\(([-\d.e]+)[ ,]+([-\d.e]+)\)$/.exec(element.getAttribute("transform") ?? "");
  return own === null ? outer : [outer[0] + Number(own[1]), outer[1] + Number(own[2])];
};

/** Every text of a drawing with its box, from font metrics: jsdom measures nothing. */
export const textsOf = (svg: SVGSVGElement, lang: Lang): readonly DrawnText[] =>
  [...svg.querySelectorAll("text")].map((element) => {
    const size = Number(inherited(element, "font-size") ?? 12);
    const weight = inherited(element, "font-weight") === "600" ? 600 : 400;
    const text = element.textContent ?? "";
    const width = textWidth(text, { size, weight, lang });
    const [dx, dy] = movedBy(element);
    const [x, y] = [numberOf(element, "x") + dx, numberOf(element, "y") + dy];
    const anchor = inherited(element, "text-anchor") ?? "start";
    const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    // Digits stand on the line, letters reach below it.
    const below = /^\d+$/.test(plain(text)) ? 0 : size * 0.25;
    return { text: plain(text), x0, x1: x0 + width, y0: y - size * 0.8, y1: y + below };
  });

/** No two texts of the drawing touch, and none leaves it. */
export const expectNoOverlap = (svg: SVGSVGElement, lang: Lang): void => {
  const texts = textsOf(svg, lang);
  const [width, height] = [numberOf(svg, "width"), numberOf(svg, "height")];
  const touching = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0)
      .map((b) => `${a.text} | ${b.text}`),
  );
  const outside = texts
    .filter(({ x0, x1, y0, y1 }) => x0 < -0.5 || x1 > width + 0.5 || y0 < -0.5 || y1 > height + 0.5)
    .map(({ text }) => text);
  expect({ touching, outside }).toEqual({ touching: [], outside: [] });
};

/** Numbers only, colours and fonts as attributes, nothing that a file could not show. */
export const expectDrawable = (svg: SVGSVGElement): void => {
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|\bdirection=/);
  for (const text of svg.querySelectorAll("text")) {
    expect(Number(inherited(text, "font-size"))).toBeGreaterThanOrEqual(12);
    expect(inherited(text, "font-family")).not.toBeNull();
    expect(inherited(text, "fill")).not.toBeNull();
  }
};

/** The words of an axis, in order. */
export const expectTicks = (svg: SVGSVGElement, words: readonly string[]): void => {
  const texts = [...svg.querySelectorAll("text")].map((element) => plain(element.textContent ?? ""));
  expect(texts.filter((text) => words.includes(text))).toEqual(words);
};

/** The ids of the facts that the marks stand for, in the order of drawing. */
export const factsOf = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll("[data-fact]")].map((mark) => mark.getAttribute("data-fact") ?? "");
