import { plain } from "../text/bidi.ts";

/** What is cited. */
export interface Work {
  /** Lower-case words and hyphens: the key of the BibTeX entry. */
  readonly key: string;
  readonly title: string;
  /** Who made it. */
  readonly author: string;
  /** The version of the record, such as `2026.11.23`. */
  readonly version: string;
  /** Absolute. */
  readonly address: string;
  readonly licence: string;
}

/** What LaTeX would take for a command. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, "\\$&");

/** The work in one line, for people. */
export const citationOf = ({ author, title, version, licence, address }: Work): string =>
  plain(`${author}: ${title}. ${version}. ${licence}. ${address}`);

/** The work as a BibTeX entry; `@misc`, which every style knows. */
export const bibtexOf = ({ key, author, title, version, licence, address }: Work): string => {
  const [year = "", month = ""] = version.split(".");
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    year,
    month,
    version,
    howpublished: `\\url{${plain(address)}}`,
    note: escaped(licence),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{good-neighbour-${key}-${version},\n${lines.join("")}}\n`;
};
