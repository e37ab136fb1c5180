import type { Lang } from "../../text/texts.ts";

/** What a picture says of itself, inside the file. Without marks of direction. */
export interface Origin {
  readonly title: string;
  readonly author: string;
  /** With the filter; absolute where the site is known, else path and query. */
  readonly address: string;
  readonly licence: string;
  /** The version of the record, such as `2026.11.23`. */
  readonly version: string;
  readonly description: string;
  readonly lang: Lang;
}

/** The text inside XML. Characters that XML 1.0 forbids are dropped. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .toWellFormed()
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** Dublin Core in RDF: what libraries, picture archives and encyclopedias read. */
export const metadataXml = ({ title, author, address, licence, version, description, lang }: Origin): string =>
  [
    "<metadata>",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:dcterms="http://purl.org/dc/terms/">',
    '<cc:Work rdf:about="">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:description>${escaped(description)}</dc:description>`,
    `<dc:source>${escaped(address)}</dc:source>`,
    `<dc:rights>${escaped(licence)}</dc:rights>`,
    `<dc:language>${lang}</dc:language>`,
    `<dcterms:hasVersion>${escaped(version)}</dcterms:hasVersion>`,
    '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>',
    "</cc:Work>",
    "</rdf:RDF>",
    "</metadata>",
  ].join("\n");
