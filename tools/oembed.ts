import { home, parseAddress, serializeAddress } from "../src/filter/address.ts";
import type { Lang } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";

/** A chart or claim that other people's systems may ask for. */
export interface OembedSubject {
  readonly lang: Lang;
  /** Id of a chart or of a claim. */
  readonly id: string;
  /** Below which path its own page stands. */
  readonly section: "charts" | "claims";
  readonly title: string;
  /** Name of the site in the subject's language. */
  readonly provider: string;
  /** Path of its picture, 1200 × 630; `null` where the build drew none. */
  readonly picture: string | null;
  /** How high its embed stands at a width, both in CSS pixels, the narrowest first. */
  readonly heights: readonly (readonly [width: number, height: number])[];
}

/** What the asking system has room for, CSS pixels; `null` where it does not say. */
export interface OembedRoom {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** The file in a built site that lists the subjects, for our server, which does not send it. */
export const OEMBED_INDEX = "_oembed.json";
/** Path of a subject's answer as a file, which holds no filter and knows no room. */
export const oembedPath = ({ lang, id }: Pick<OembedSubject, "lang" | "id">): string => `/oembed/${lang}/${id}.json`;

/** A column of text in most articles, CSS pixels. */
const USUAL_WIDTH = 600;
const PICTURE = { width: 1200, height: 630 } as const;
/** Seconds that an answer may be kept: the record grows by the day. */
const KEPT = 86_400;

const quoted = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The parameters of ours in a query, as we write them; whatever else stands there travels no further. */
const ownQuery = (query: string): string => {
  const { rest: _, ...own } = parseAddress(query).address;
  return serializeAddress({ ...home, ...own });
};

const heightAt = (heights: OembedSubject["heights"], width: number): number =>
  (heights.filter(([at]) => at <= width).at(-1) ?? heights[0])?.[1] ?? USUAL_WIDTH;

/**
 * An answer of type `rich` as https://oembed.com asks for it. Its `html` is what WordPress keeps of a provider that it
 * does not know: a quotation with a link, which stands until the frame has spoken, and the frame.
 * @param site origin, without a slash at its end
 * @param query of the address that was asked for
 */
export const oembedOf = (subject: OembedSubject, site: string, query: string, room: OembedRoom): object => {
  const { lang, id, section, title, provider } = subject;
  const own = ownQuery(query);
  const width = Math.min(USUAL_WIDTH, room.maxwidth ?? USUAL_WIDTH);
  const natural = heightAt(subject.heights, width);
  const height = Math.min(natural, room.maxheight ?? natural);
  const whole = quoted(`${site}/${lang}/${section}/${id}/${own}`);
  const frame = quoted(`${site}/${lang}/embed/${id}/${own}`);
  const pictureFits =
    subject.picture !== null &&
    (room.maxwidth ?? PICTURE.width) >= PICTURE.width &&
    (room.maxheight ?? PICTURE.height) >= PICTURE.height;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: `${site}/${lang}/`,
    cache_age: KEPT,
    width,
    height,
    html: `<blockquote><a href="${whole}">${quoted(title)}</a></blockquote><iframe src="${frame}" width="${width}" height="${height}" frameborder="0" title="${quoted(title)}"></iframe>`,
    ...(pictureFits
      ? { thumbnail_url: `${site}${subject.picture}`, thumbnail_width: PICTURE.width, thumbnail_height: PICTURE.height }
      : {}),
  };
};

/** What is answered to a request: a JSON body, or the status that says why there is none. */
export type OembedAnswer = { readonly status: 200; readonly body: object } | { readonly status: 400 | 404 | 501 };

const ID = "([a-z0-9]+(?:-[a-z0-9]+)*)";
const PAGE = new RegExp(`^/(${LANGS.join("|")})/(charts|claims|embed)/${ID}/?$`);
const FILE = new RegExp(`^/oembed/(${LANGS.join("|")})/${ID}\\.json$`);

/** Whether a path is one at which oEmbed answers. */
export const isOembed = (path: string): boolean => path === "/oembed" || FILE.test(path);

/** A number of pixels; `null` where there is none to be made out. */
const pixels = (value: string | null): number | null =>
  value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;

/**
 * The answer to `/oembed?url=…` or to the path of a subject's file with a query behind it, which is how systems ask that
 * found the file's address in a page.
 * @param origins origins under which the site is known, the one to be named in answers first
 * @param path one that `isOembed`
 */
export const answerOembed = (
  subjects: readonly OembedSubject[],
  origins: readonly string[],
  path: string,
  query: URLSearchParams,
): OembedAnswer => {
  const [site = ""] = origins;
  if ((query.get("format") || "json") !== "json") return { status: 501 };
  const room = { maxwidth: pixels(query.get("maxwidth")), maxheight: pixels(query.get("maxheight")) };
  const [, fileLang, fileId] = FILE.exec(path) ?? [];
  const asked = query.get("url");
  if (asked === null && fileId === undefined) return { status: 400 };
  const url = asked === null || !URL.canParse(asked) ? null : new URL(asked);
  const page = url !== null && origins.includes(url.origin) ? PAGE.exec(url.pathname) : null;
  if (page === null && (asked !== null || fileId === undefined)) return { status: 404 };
  const [lang, id] = page === null ? [fileLang, fileId] : [page[1], page[3]];
  const section = page?.[2] ?? "embed";
  const subject = subjects.find(
    (one) => one.lang === lang && one.id === id && (section === "embed" || section === one.section),
  );
  if (subject === undefined) return { status: 404 };
  return { status: 200, body: oembedOf(subject, site, url?.search ?? "", room) };
};
