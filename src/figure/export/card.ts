import { inDirection } from "../../charts/time-axis.ts";
import { ltr, plain } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import { textWidth } from "../../ui/text-width.ts";
import { imprintOf, sourceSentences } from "./credits.ts";
import type { Line, Style } from "./frame.ts";
import { CODE, IMPRINT, MARGIN, SMALL, SUBTITLE, setter } from "./frame.ts";
import type { Origin } from "./origin.ts";
import type { Drawn, Picture, Publication } from "./picture.ts";
import { attributes, codeOf, svgDocument, textOf } from "./svg-document.ts";

/** One fact as a picture of words: a claim with its verdict, or an event. */
export interface Card {
  /** Latin letters, digits and hyphens: the name of its file. */
  readonly name: string;
  /** What it is, over its title. */
  readonly kicker: string;
  readonly title: string;
  /** Whose it is; empty where that is said nowhere. */
  readonly by: string;
  /** Its verdict, with the strokes of its sign in a square of 16; `null` where none is passed. */
  readonly verdict: { readonly name: string; readonly stroke: string } | null;
  /** What is to be said of it. Where there is no room for all of it, its last sentences are left out. */
  readonly body: string;
  /** Ids, best first. */
  readonly sources: readonly string[];
  /** Path of its page. */
  readonly path: string;
  /** Day of the record. */
  readonly as_of: string;
  readonly text: Texts;
}

const TITLE: Style = { size: 24, weight: 600, ink: "ink", leading: 36 };
const VERDICT: Style = { size: 17, weight: 600, ink: "ink", leading: 28 };
const BODY: Style = { size: 15, weight: 400, ink: "ink", leading: 24 };
const SIGN = 16;
/** Letters are as large as the words allow: so many times as large as in the picture of a chart, tried in turn. */
const FACTORS = Array.from({ length: 29 }, (_, i) => 2 - i * 0.05);

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly rules: readonly { readonly y: number; readonly weight: number }[];
  /** Left upper corner of the verdict's sign. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  readonly code: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

const sentencesOf = (body: string, lang: string): readonly string[] =>
  [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(body)].map(({ segment }) => segment.trim());

/** `null` where the words take more room than there is. */
const layOut = (
  card: Card,
  body: string,
  { sources, site }: Publication,
  { size, brief, code }: Picture,
  zoom: number,
): Layout | null => {
  const { text } = card;
  const { dir, lang } = text;
  const width = size.width / zoom;
  const room = width - 2 * MARGIN;
  const { wrap, line } = setter(lang, dir, width);
  const lines: Line[] = [];
  const rules: { y: number; weight: number }[] = [];
  let y = MARGIN - 6;
  const write = (words: string, style: Style, indent = 0): void => {
    for (const part of wrap(words, room - indent, style)) {
      y += style.leading;
      const set = line(inDirection(part, dir), y - style.leading * 0.28, style);
      lines.push({ ...set, x: set.x + (dir === "rtl" ? -indent : indent) });
    }
  };
  write(card.kicker, SUBTITLE);
  y += 4;
  write(card.title, TITLE);
  y += 4;
  write(card.by, SUBTITLE);
  y += 14;
  rules.push({ y, weight: 2 });
  y += 8;
  let sign: Layout["sign"] = null;
  if (card.verdict !== null) {
    const top = y + VERDICT.leading / 2 - SIGN / 2 + 2;
    sign = { x: dir === "rtl" ? width - MARGIN - SIGN : MARGIN, y: top };
    write(card.verdict.name, VERDICT, SIGN + 9);
    y += 4;
  }
  write(body, BODY);

  const beside = room - (code ? CODE + 20 : 0);
  const sentences = sourceSentences(card.sources, sources, text);
  const credit =
    sentences.map((sentence) => wrap(sentence, beside, SMALL)).find((set) => set.length <= (brief ? 1 : 2)) ??
    wrap(sentences.at(-1) ?? "", beside, SMALL);
  const address = `${site}${card.path}`;
  const small = [
    ...credit.map((words) => [inDirection(words, dir), SMALL] as const),
    ...wrap(imprintOf(card.as_of, text), beside, IMPRINT).map((words) => [inDirection(words, dir), IMPRINT] as const),
    [ltr(address), SMALL] as const,
  ];
  const foot = Math.max(small.length * SMALL.leading, code ? CODE : 0) + 12;
  const natural = y + 18 + foot + MARGIN - 6;
  const height = size.height === null ? natural : size.height / zoom;
  if (natural > height) return null;
  const rule = height - (MARGIN - 6) - foot;
  rules.push({ y: rule, weight: 1 });
  for (const [i, [words, style]] of small.entries())
    lines.push(line(words, rule + 12 + (i + 1) * SMALL.leading - 5, style));
  const corner = { x: dir === "rtl" ? MARGIN : width - MARGIN - CODE, y: rule + 12 };
  return { width, height, lines, rules, sign, code: code ? { ...corner, width: CODE, height: CODE } : null };
};

/** The largest letters with which all is said; where not even the usual ones fit, with less and less of the body. */
const bestLayout = (card: Card, publication: Publication, picture: Picture): Layout => {
  const { lang } = card.text;
  const address = textWidth(`${publication.site}${card.path}`, { size: SMALL.size, weight: SMALL.weight, lang });
  // It is one word, which cannot be wrapped.
  const most = picture.size.width / (address + 2 * MARGIN + (picture.code ? CODE + 20 : 0));
  const usual = Math.min(picture.zoom, most);
  const zooms = FACTORS.map((factor) => Math.min(picture.zoom * factor, most));
  const sentences = sentencesOf(card.body, lang);
  for (let said = sentences.length; said >= 0; said--) {
    const body = sentences.slice(0, said).join(" ");
    for (const zoom of zooms) {
      if (zoom < usual && said > 0) break;
      const layout = layOut(card, body, publication, picture, zoom);
      if (layout !== null) return layout;
    }
  }
  throw new Error("the picture is too small for its words");
};

/**
 * The card as an SVG document with live text, laid out anew for each size; it needs no document to be drawn in.
 * @throws where the size leaves no room for title and sources
 */
export const drawCard = (card: Card, publication: Publication, wish: Picture): Drawn => {
  const { theme, dpi } = wish;
  const picture = { ...wish, code: wish.code && publication.site !== "" };
  const layout = bestLayout(card, publication, picture);
  const { width, height, lines, rules, sign, code } = layout;
  const address = `${publication.site}${card.path}`;
  const size = { width: wish.size.width, height: Math.round((wish.size.width * height) / width) };
  const origin: Origin = {
    title: plain(card.title),
    author: plain(card.text.say("siteName")),
    address,
    licence: "CC BY 4.0",
    version: card.as_of.replaceAll("-", "."),
    description: plain([card.kicker, card.by, card.verdict?.name, card.body].filter(Boolean).join(". ")),
    lang: card.text.lang,
  };
  const content = [
    `<rect${attributes({ width, height, fill: theme.paper })}/>`,
    ...rules.map(
      ({ y, weight }) =>
        `<path${attributes({ d: `M${MARGIN} ${+y.toFixed(2)}H${+(width - MARGIN).toFixed(2)}`, stroke: weight > 1 ? theme.ink : theme.rule, "stroke-width": weight })}/>`,
    ),
    sign === null || card.verdict === null
      ? ""
      : `<path${attributes({
          transform: `translate(${+sign.x.toFixed(2)} ${+sign.y.toFixed(2)})`,
          d: card.verdict.stroke,
          fill: "none",
          stroke: theme.ink,
          "stroke-width": 2,
          "stroke-linecap": "round",
          "stroke-linejoin": "round",
        })}/>`,
    ...lines.map((line) => textOf(line, theme)),
    code === null ? "" : codeOf(address, code),
  ].join("\n");
  return { svg: svgDocument({ origin, size, dpi, viewBox: { width, height }, content }), size, dpi, origin };
};
