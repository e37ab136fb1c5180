import type { Address } from "../../filter/address.ts";
import { home, serializeAddress } from "../../filter/address.ts";
import { everything } from "../../filter/filter.ts";
import type { Lang } from "../../text/texts.ts";

/** What is put into another page, and how it is to look there. */
export interface EmbedChoice {
  /** Origin of the site, without a slash at its end. */
  readonly site: string;
  /** Id of a chart or of a claim. */
  readonly id: string;
  readonly title: string;
  readonly lang: Lang;
  /** Whether the embed shows what the reader's filter keeps, or everything. */
  readonly filtered: boolean;
  /** Parameters beside those of every page, that say what is embedded. */
  readonly asked: Address["rest"];
  /** The reader's address, with the theme and the house style that were chosen. */
  readonly address: Address;
  /** Of the frame where no script can ask for another, CSS pixels. */
  readonly height: number;
}

const quoted = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

const queryOf = ({ address, filtered, asked }: EmbedChoice): string => {
  const { theme, flow, digits, months, annotate, lanes, order, view } = address;
  const style = { theme, flow, digits, months, annotate, lanes, order, view };
  return serializeAddress({ ...home, ...style, filter: filtered ? address.filter : everything, rest: asked });
};

/** The address of the embed itself. */
export const embedAddress = (choice: EmbedChoice): string =>
  `${choice.site}/${choice.lang}/embed/${choice.id}/${queryOf(choice)}`;

/** A frame of a height that stays: for systems that take no script. */
export const frameSnippet = (choice: EmbedChoice): string =>
  `<iframe src="${quoted(embedAddress(choice))}" title="${quoted(choice.title)}" width="100%" height="${choice.height}" loading="lazy" frameborder="0"></iframe>`;

const scriptTag = ({ site }: EmbedChoice): string => `<script async src="${quoted(site)}/embed.js"></script>`;

/** A frame that takes the height of what it shows. The script serves every embed of a page. */
export const responsiveSnippet = (choice: EmbedChoice): string => `${frameSnippet(choice)}\n${scriptTag(choice)}`;

/** An element of its own whose attributes are the parameters of the address. */
export const elementSnippet = (choice: EmbedChoice): string => {
  const own = [
    ["chart", choice.id],
    ["lang", choice.lang],
    ["title", choice.title],
    ...new URLSearchParams(queryOf(choice)),
  ] as const;
  const attributes = own.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("");
  return `<good-neighbour-chart${attributes}></good-neighbour-chart>\n${scriptTag(choice)}`;
};

/** A picture of the default view that leads to the whole figure: for newsletters and systems that drop frames. */
export const pictureSnippet = (choice: EmbedChoice): string => {
  const { site, lang, id, title } = choice;
  const [whole, picture] = [`${site}/${lang}/charts/${id}/`, `${site}/charts/${lang}/${id}.png`];
  return `<a href="${quoted(whole)}"><img src="${quoted(picture)}" alt="${quoted(title)}" width="1200" height="630" style="max-width:100%;height:auto"></a>`;
};
