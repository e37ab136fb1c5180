// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { catalogue } from "../../charts/catalogue.ts";
import { home, parseAddress } from "../../filter/address.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { LANGS } from "../../text/texts.ts";
import { textWidth } from "../../ui/text-width.ts";
import { dark, light } from "../../ui/theme.ts";
import type { Figure } from "../figure.ts";
import { figureOf } from "../figure.ts";
import { drawPicture } from "./picture.ts";
import { PRESET_NAMES, PRESETS } from "./presets.ts";

const publication = { sources: new Map(), site: "https://example.org" };
/** Every chart in every language, and every preset in turn. */
const cases = catalogue.flatMap((chart, i) =>
  LANGS.map((lang, j) => {
    const preset = PRESET_NAMES[(i * LANGS.length + j) % PRESET_NAMES.length] ?? "article";
    return [chart.id, lang, preset, chart] as const;
  }),
);
const parsed = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(page.querySelector("parsererror")).toBeNull();
  return page;
};
const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));
const longTitled = (figure: Figure): Figure => ({
  ...figure,
  title: `${figure.title} ${figure.title} ${"وزارة الخارجية Министерство ".repeat(8)}`,
});
const [anyChart] = catalogue;
const figureIn = (lang: (typeof LANGS)[number], query = ""): Figure => {
  if (anyChart === undefined) throw new Error("the catalogue is empty");
  return figureOf(anyChart, realRecord, parseAddress(query).address, realTexts(lang));
};

describe("drawPicture", () => {
  it.each(cases)("draws %s in %s for %s", (_id, lang, preset, chart) => {
    const figure = figureOf(chart, realRecord, home, realTexts(lang));
    const { svg, size } = drawPicture(
      figure,
      publication,
      { ...PRESETS[preset], theme: light, code: preset === "print" },
      document,
    );
    const page = parsed(svg);
    expect(size).toEqual(PRESETS[preset].size);
    expect(svg).not.toMatch(/NaN|undefined|direction=|<style|class=/);
    expect(svg.match(/(?:href|url\()="?(?!#|https:\/\/creativecommons)[^"#)]+/g)).toBeNull();
    expect(page.querySelector("title")?.textContent).toBe(plain(figure.title));
    const words = plain([...page.querySelectorAll("text")].map((text) => text.textContent).join(" "));
    for (const part of [figure.title, figure.text.say("siteName"), "CC BY 4.0"]) expect(words).toContain(plain(part));
  });

  it.each(LANGS)("wraps a title that is too long in %s, inside the picture", (lang) => {
    const figure = longTitled(figureIn(lang));
    const { svg } = drawPicture(figure, publication, { ...PRESETS.story, theme: dark, code: false }, document);
    const root = parsed(svg).documentElement;
    const width = Number(root.getAttribute("viewBox")?.split(" ")[2]);
    const title = [...root.querySelectorAll(':scope > text[font-size="22"]')];
    expect(title.length).toBeGreaterThan(2);
    for (const text of root.querySelectorAll(":scope > text")) {
      const size = numberOf(text, "font-size");
      const weight = text.getAttribute("font-weight") === "600" ? 600 : 400;
      const wide = textWidth(text.textContent ?? "", { size, weight, lang });
      const x = numberOf(text, "x") - (text.getAttribute("text-anchor") === "end" ? wide : 0);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width + 0.5);
    }
  });

  it("says the filter in words and in the address", () => {
    const figure = figureIn("en", "?from=2020&x=1");
    const { svg, origin } = drawPicture(
      figure,
      publication,
      { ...PRESETS.article, theme: light, code: false },
      document,
    );
    expect(plain(svg)).toContain("2020 to the present");
    expect(origin.address).toBe(`https://example.org/en/charts/${figure.chart.id}/?from=2020`);
    expect(svg).toContain(`<dc:source>${origin.address}</dc:source>`);
  });

  it("is as high as it stands best where no height is asked for", () => {
    const picture = { ...PRESETS.article, size: { width: 900, height: null }, zoom: 1, theme: light, code: false };
    const figure = figureIn("ar");
    const { size } = drawPicture(figure, publication, picture, document);
    expect(size.height).toBeGreaterThan(figure.drawing.height(852));
  });

  it("says so where there is no room for the chart", () => {
    const picture = { ...PRESETS.article, size: { width: 120, height: 60 }, theme: light, code: false };
    expect(() => drawPicture(figureIn("ar"), publication, picture, document)).toThrow("too small");
  });
});
