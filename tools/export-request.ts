import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { catalogue } from "../src/charts/catalogue.ts";
import type { PresetName } from "../src/figure/export/presets.ts";
import { PRESET_NAMES, PRESETS } from "../src/figure/export/presets.ts";
import type { Address } from "../src/filter/address.ts";
import { PARAMS, parseAddress } from "../src/filter/address.ts";
import type { Lang } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";

const FORMATS = ["png", "svg", "pdf", "csv", "json"] as const;
export type FileFormat = (typeof FORMATS)[number];
const THEMES = ["light", "dark"] as const;
/** Not asked for by name: the command has words of its own for them, or they say how a page looks. */
const OWN_WORDS = new Set(["theme", "view"]);
const FILTERS = [...PARAMS].filter((param) => !OWN_WORDS.has(param));
const SCALES = ["1", "2", "4"] as const;
const ALL_IN_ONE = "all-in-one";

/** What was wrong with the arguments, in one sentence. */
export class BadUsage extends Error {}

/** A size by a preset's name, or in pixels; `null` height: as high as the figure stands best. */
export interface AskedSize {
  readonly name: string;
  readonly preset: PresetName;
  readonly size: { readonly width: number; readonly height: number | null };
}
/** What the command is asked to make. */
export interface Request {
  readonly charts: readonly string[];
  readonly langs: readonly Lang[];
  /** One SVG that shows each reader their own language. */
  readonly allInOne: boolean;
  readonly formats: readonly FileFormat[];
  readonly themes: readonly (typeof THEMES)[number][];
  readonly sizes: readonly AskedSize[];
  readonly scale: number;
  readonly outlines: boolean;
  readonly code: boolean;
  readonly address: Address;
  /** Without a slash at its end; empty where none is known. */
  readonly site: string;
  readonly out: string;
  /** How many work at once. */
  readonly jobs: number;
}

export const USAGE = `Usage: npm run export -- CHART… [options]

Makes files of charts without a browser. CHART is a name or "all":
  ${catalogue.map(({ id }) => id).join(", ")}

  --lang LIST      ${LANGS.join(", ")} or ${ALL_IN_ONE} (one SVG that shows each reader their own; default: ar,en,ru)
  --format LIST    ${FORMATS.join(", ")} (default: png)
  --theme LIST     ${THEMES.join(", ")} (default: light)
  --size LIST      ${PRESET_NAMES.join(", ")}, a width such as 900, or 900x600 (default: article)
  --scale N        ${SCALES.join(", ")}: pixels of a PNG for each pixel of its size (default: 1)
  --outlines       text as outlines, for programs that break Arabic text
  --code           a QR code of the view; needs --site
  --site URL       where the record is served (default: SITE_URL)
  --out DIR        where files go (default: exports)
  --jobs N         how many work at once (default: as many as there are processors, at most 8)
  --help           this text

Filters and house style, as in addresses:
  ${FILTERS.map((param) => `--${param}`).join(", ")}

Every file is whole or not there, also where the command is broken off (Ctrl-C).
Exit codes: 0 made, 1 could not, 2 wrong arguments.

Example, the whole catalogue:
  npm run export -- all --lang ar,en,ru --theme light,dark --format png,svg,pdf --out exports`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const OPTIONS = {
  ...Object.fromEntries(FILTERS.map((param) => [param, text])),
  lang: text,
  format: text,
  theme: text,
  size: text,
  scale: text,
  site: text,
  out: text,
  jobs: text,
  outlines: flag,
  code: flag,
  help: flag,
} as const;

const oneOf = <T extends string>(what: string, word: string, allowed: readonly T[]): T => {
  const found = allowed.find((known) => known === word);
  if (found === undefined) throw new BadUsage(`${what} "${word}" is not known. Allowed: ${allowed.join(", ")}.`);
  return found;
};
const listOf = <T extends string>(what: string, words: string, allowed: readonly T[]): readonly T[] => [
  ...new Set(words.split(",").map((word) => oneOf(what, word.trim(), allowed))),
];

const sizeOf = (word: string): AskedSize => {
  const preset = PRESET_NAMES.find((name) => name === word);
  if (preset !== undefined) return { name: preset, preset, size: PRESETS[preset].size };
  const [, width, height] = /^(\d{3,4})(?:x(\d{3,4}))?$/.exec(word) ?? [];
  if (width === undefined)
    throw new BadUsage(
      `--size "${word}" is not known. Allowed: ${PRESET_NAMES.join(", ")}, a width such as 900, or 900x600 (100 to 9999 pixels).`,
    );
  return {
    name: word,
    preset: "article",
    size: { width: Number(width), height: height === undefined ? null : Number(height) },
  };
};

const siteOf = (url: string): string => {
  if (url !== "" && !/^https?:\/\/[^\s/]+/.test(url))
    throw new BadUsage(`--site "${url}" is no address; write one such as https://example.org.`);
  return url.replace(/\/+$/, "");
};

const jobsOf = (word: string): number => {
  if (!/^[1-9]\d?$/.test(word)) throw new BadUsage(`--jobs "${word}" is not a number from 1 to 99.`);
  return Number(word);
};

const addressOf = (values: { readonly [name: string]: unknown }): Address => {
  const query = new URLSearchParams();
  for (const param of FILTERS) {
    const value = values[param];
    if (typeof value === "string") query.set(param, value);
  }
  const { address, dropped } = parseAddress(query.toString());
  const [first] = dropped;
  if (first !== undefined) throw new BadUsage(`--${first.param} "${first.value}" cannot be used.`);
  return address;
};

/**
 * What the arguments ask for; `null` where they ask for help.
 * @throws BadUsage with what is wrong and what is allowed
 */
export const requestOf = (args: readonly string[], env: { readonly SITE_URL?: string | undefined }): Request | null => {
  let given: ReturnType<typeof parseArgs>;
  try {
    given = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = given;
  const word = (name: string, otherwise: string): string => {
    const value = values[name];
    return typeof value === "string" ? value : otherwise;
  };
  if (values.help === true) return null;
  const known = catalogue.map(({ id }) => id);
  if (positionals.length === 0) throw new BadUsage(`No chart is named. Allowed: all, ${known.join(", ")}.`);
  const charts = positionals.includes("all") ? known : [...new Set(positionals.map((id) => oneOf("Chart", id, known)))];
  const langs = listOf("--lang", word("lang", LANGS.join(",")), [...LANGS, ALL_IN_ONE]);
  const formats = listOf("--format", word("format", "png"), FORMATS);
  const site = siteOf(word("site", env.SITE_URL ?? ""));
  if (values.code === true && site === "") throw new BadUsage("--code needs --site: a code points to an address.");
  const allInOne = langs.includes(ALL_IN_ONE);
  if (allInOne && !formats.includes("svg")) throw new BadUsage(`--lang ${ALL_IN_ONE} needs --format svg.`);
  return {
    charts,
    langs: LANGS.filter((lang) => langs.includes(lang)),
    allInOne,
    formats,
    themes: listOf("--theme", word("theme", "light"), THEMES),
    sizes: word("size", "article").split(",").map(sizeOf),
    scale: Number(oneOf("--scale", word("scale", "1"), SCALES)),
    outlines: values.outlines === true,
    code: values.code === true,
    address: addressOf(values),
    site,
    out: word("out", "exports"),
    jobs: jobsOf(word("jobs", String(Math.min(8, availableParallelism())))),
  };
};

/** The request in parts that can be made apart: a chart in a language each, or a chart in all languages at once. */
export const partsOf = (request: Request): readonly Request[] =>
  request.charts.flatMap((id) => {
    const alone = { ...request, charts: [id] };
    return [
      ...request.langs.map((lang) => ({ ...alone, langs: [lang], allInOne: false })),
      ...(request.allInOne ? [{ ...alone, langs: [] }] : []),
    ];
  });

/** How many files a request comes to. */
export const fileCount = ({ charts, langs, allInOne, formats, themes, sizes }: Request): number => {
  const data = formats.filter((format) => format === "csv" || format === "json").length;
  const looks = themes.length * sizes.length;
  return charts.length * (langs.length * ((formats.length - data) * looks + data) + (allInOne ? looks : 0));
};
