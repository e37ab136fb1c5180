import { describe, expect, test } from "vitest";
import { textsFor } from "../../text/make-texts.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { dark, light } from "../../ui/theme.ts";
import type { Card } from "./card.ts";
import { drawCard } from "./card.ts";
import { PRESET_NAMES, PRESETS } from "./presets.ts";
import { viewOf } from "./view-of.ts";

const sources = new Map([
  [
    "a",
    {
      id: "a",
      title: "A",
      publisher: "Agency of Statistics",
      url: "https://example.org/a",
      language: "en",
      kind: "primary" as const,
    },
  ],
]);
const WORDS: { readonly [L in Lang]: { readonly title: string; readonly body: string } } = {
  ar: {
    title: "يقدم المقال 40 مليار دولار على أنها قيمة قياسية بلغها التبادل مع نمو الأشهر العشرة.",
    body: "كان رقم 40 مليارًا توقعًا لعام 2022 كاملًا. وجاءت النتيجة أعلى: 43.4 مليار دولار.",
  },
  en: {
    title: "The article gives $40 billion as the record value that goes with the ten-month growth.",
    body: "The $40 billion was a forecast for all of 2022. The outcome was higher: $43.4 billion.",
  },
  ru: {
    title: "Статья приводит 40 млрд долларов как рекордную величину, соответствующую росту за десять месяцев.",
    body: "40 млрд долларов — прогноз на весь 2022 год. Итог оказался выше: 43,4 млрд долларов.",
  },
};
const cardIn = (lang: Lang, more: Partial<Card> = {}): Card => ({
  name: "c17-record",
  kicker: "17 / 28",
  title: WORDS[lang].title,
  by: "RIA",
  verdict: { name: textsFor(lang, new Map()).say("verdictConfirmed"), stroke: "M2.5 8.5l3.6 3.6L13.5 4" },
  body: WORDS[lang].body,
  sources: ["a"],
  path: `/${lang}/claims/c17-record/`,
  as_of: "2026-11-20",
  text: textsFor(lang, new Map()),
  ...more,
});
const site = "https://example.org";
const draw = (card: Card, preset: (typeof PRESET_NAMES)[number], code = false) =>
  drawCard(card, { sources, site }, { ...PRESETS[preset], theme: light, code });
const baselines = (svg: string): readonly { readonly y: number; readonly size: number }[] =>
  [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="([\d.]+)"/g)].map(([, y, size]) => ({
    y: Number(y),
    size: Number(size),
  }));

describe.each(LANGS)("a card in %s", (lang) => {
  test.each(PRESET_NAMES)("has its preset's size, and no line stands upon another (%s)", (preset) => {
    const { svg, size } = draw(cardIn(lang), preset, true);
    expect(size).toEqual(PRESETS[preset].size);
    const lines = baselines(svg);
    expect(lines.length).toBeGreaterThan(5);
    for (const [i, { y, size: letters }] of lines.entries())
      if (i > 0) expect(y - (lines[i - 1]?.y ?? 0), `line ${i}`).toBeGreaterThanOrEqual(letters * 1.1);
    const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);
    expect(lines.at(-1)?.y).toBeLessThan(height);
  });

  test("says who it is from, whose sources it has and where it is found", () => {
    const { svg, origin } = draw(cardIn(lang), "article");
    expect(svg).toContain("Agency of Statistics");
    expect(svg).toContain(`${site}/${lang}/claims/c17-record/`);
    expect(origin).toMatchObject({ lang, address: `${site}/${lang}/claims/c17-record/`, version: "2026.11.20" });
  });
});

test("long words are set smaller, then the last sentences are left out, and the title never is", () => {
  const zoomOf = (svg: string): number => 1200 / Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  const short = draw(cardIn("en"), "og").svg;
  const long = draw(cardIn("en", { body: "Seven words stand in this one sentence. ".repeat(60).trim() }), "og").svg;
  expect(zoomOf(long)).toBeLessThan(zoomOf(short));
  expect(zoomOf(long)).toBeGreaterThanOrEqual(PRESETS.og.zoom);
  const drawn = (long.match(/<text.*?<\/text>/g) ?? []).join(" ");
  expect(drawn).toContain("Seven words stand");
  expect(drawn.match(/Seven words/g)?.length).toBeLessThan(60);
  expect(drawn).toContain("ten-month growth");
});

test("a long address sets smaller letters, and takes nothing from the words", () => {
  const path = `/en/claims/${"long-".repeat(14)}id/`;
  const { svg } = draw(cardIn("en", { path }), "story", true);
  expect(svg).toContain(`${site}${path}`);
  expect(svg).toContain("$43.4 billion");
});

test("what stands in its words stays words", () => {
  const { svg } = draw(cardIn("en", { title: '<script>alert("1")</script> & more' }), "og");
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("its theme is that of the picture", () => {
  const { svg } = drawCard(cardIn("en"), { sources, site }, { ...PRESETS.og, theme: dark, code: false });
  expect(svg).toContain(`fill="${dark.paper}"`);
});

test("a picture that is opened leads back to its page, for claims and events", () => {
  for (const path of ["/ar/claims/c17-record/", "/ru/events/minsk-talks-2022/"]) {
    const { svg } = draw(cardIn("ar", { path }), "og");
    expect(viewOf(new TextEncoder().encode(svg))).toBe(path);
  }
});
