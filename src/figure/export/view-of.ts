import { chartById } from "../../charts/catalogue.ts";
import { parseAddress, serializeAddress } from "../../filter/address.ts";
import { LANGS } from "../../text/texts.ts";
import type { Origin } from "./origin.ts";
import { pngTexts, withPngTexts } from "./png-text.ts";

/** What a picture says of itself, by the keywords of the PNG specification. */
const pngWords = ({ title, author, address, licence, version, description, lang }: Origin) =>
  new Map([
    ["Title", title],
    ["Author", author],
    ["Description", description],
    ["Copyright", licence],
    ["Source", address],
    ["Software", `Good Neighbour ${version}`],
    ["Language", lang],
  ]);

/** The PNG with its origin inside. @param dpi `null` where it has no size on paper */
export const signedPng = (png: Uint8Array, origin: Origin, dpi: number | null): Uint8Array<ArrayBuffer> =>
  withPngTexts(png, pngWords(origin), dpi);

/** No picture of ours is larger; whatever else is dropped is not read. */
export const MOST_BYTES = 40_000_000;

const addressIn = (bytes: Uint8Array): string | null => {
  const inPng = pngTexts(bytes).get("Source");
  if (inPng !== undefined) return inPng;
  const text = new TextDecoder().decode(bytes.subarray(0, 20_000));
  return /<dc:source>([^<]*)<\/dc:source>/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? null;
};

/** The picture of a claim or an event; which there are, the record knows. */
const FACT = /^(?:https?:\/\/[^/?#\s]+)?\/(\w{2})\/(claims|events)\/([a-z0-9]+(?:-[a-z0-9]+){0,20})\/$/;
const CHART = /^(?:https?:\/\/[^/?#\s]+)?\/(\w{2})\/charts\/([\w-]+)\/(\?[^#\s]{0,4000})?$/;

/**
 * The view that a picture of ours (PNG or SVG) shows, as a path and query of this site; `null` where it says none.
 * Whatever its metadata hold, nothing comes out of it but the page of a claim or an event, or a chart of the catalogue with a filter of
 * our own grammar.
 */
export const viewOf = (bytes: Uint8Array): string | null => {
  const address = addressIn(bytes);
  const [, factLang, kind, factId] = FACT.exec(address ?? "") ?? [];
  const [, lang = factLang, id = "", query = ""] = CHART.exec(address ?? "") ?? [];
  const known = LANGS.find((one) => one === lang);
  if (known === undefined) return null;
  if (kind !== undefined) return `/${known}/${kind}/${factId}/`;
  if (chartById(id) === null) return null;
  const { rest: _, ...own } = parseAddress(query).address;
  return `/${known}/charts/${id}/${serializeAddress(own)}`;
};
