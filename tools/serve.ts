import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { Lang } from "../src/text/texts.ts";
import { LANGS } from "../src/text/texts.ts";
import type { HeaderRule } from "./headers.ts";
import { HEADERS_FILE, headerRules, headersFor, readRules } from "./headers.ts";
import type { OembedSubject } from "./oembed.ts";
import { answerOembed, isOembed, OEMBED_INDEX } from "./oembed.ts";

/** Pages below `/{lang}/`. One whose file was not prerendered is drawn by the application alone. */
const PAGES = ["", "article/", "check/", "charts/", "charts/:id/", "events/:id/", "claims/:id/", "embed/:id/", "data/"];

const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const PAGE = new RegExp(`^/(${LANGS.join("|")})/(?:${PAGES.join("|").replaceAll(":id", ID)})$`);

/** Anything hidden, except what standards put under `.well-known`, and what is written for servers. */
const HIDDEN = /\/\.(?!well-known\/)|^\/_/;

/**
 * The language that a browser's `Accept-Language` likes best; the first of ours where it likes none.
 * Only the main subtag counts: `ru-BY` is Russian. At equal weight the one named first wins.
 */
export const bestLang = (header: string | undefined): Lang => {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    return { name: tag.split("-")[0], weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });
  const liked = LANGS.map((lang) => {
    const own = wishes.filter((wish) => wish.name === lang);
    // `*` speaks for the languages that are not named.
    const said = own.length > 0 ? own : wishes.filter((wish) => wish.name === "*");
    const weight = Math.max(0, ...said.map((wish) => wish.weight));
    return { lang, weight, place: wishes.findIndex((wish) => wish.name === lang && wish.weight === weight) };
  })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.place >>> 0) - (b.place >>> 0));
  return liked[0]?.lang ?? LANGS[0];
};

/** The path, decoded; `null` where it is not one. */
const pathOf = (url: string): string | null => {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.startsWith("/") && !path.includes("\0") ? path : null;
  } catch {
    return null;
  }
};

const readOr = (file: string, otherwise: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
};

/** The origin under which a request reached us; `null` where it names no host. */
const originOf = ({ headers }: IncomingMessage): string | null => {
  const secure = String(headers["x-forwarded-proto"] ?? "").startsWith("https");
  const address = `${secure ? "https" : "http"}://${headers.host ?? ""}`;
  return URL.canParse(address) ? new URL(address).origin : null;
};

/**
 * Answers requests from a built site. Files are looked up at each request, so that a rebuild shows at once.
 * @param options `dir`: the built site; `site`: its public origin, without a slash at its end, left out where that of
 * each request is meant
 */
export const createApp = ({ dir, site = "" }: { readonly dir: string; readonly site?: string }) => {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // sirv has said that everything is to be asked for again.
      const kept = headersFor(rules(), path)["Cache-Control"];
      if (kept !== undefined) response.setHeader("Cache-Control", kept);
    },
  });

  /** Those of the built site: they know the digests of what stands in its pages. */
  const rules = (): readonly HeaderRule[] => {
    const text = readOr(join(dir, HEADERS_FILE), "");
    return text === "" ? headerRules({ scripts: [], styles: [] }) : readRules(text);
  };

  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersFor(rules(), path))) response.setHeader(name, value);
  };

  const redirect = (response: ServerResponse, status: 301 | 302, to: string) => {
    response.writeHead(status, { Location: to, "Content-Length": 0 }).end();
  };

  const missing = (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response, "/404.html");
    const body = readOr(join(dir, "404.html"), "<!doctype html><title>404</title><p>404</p>\n");
    response.writeHead(404, {
      "Cache-Control": "no-cache",
      "Content-Type": "text/html;charset=utf-8",
      "Content-Length": Buffer.byteLength(body),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  /** `oEmbed` for systems that ask with a filter or for less room; without our list, whatever files there are. */
  const oembed = (request: IncomingMessage, response: ServerResponse, path: string, query: string) => {
    const list = readOr(join(dir, OEMBED_INDEX), "[]");
    const origins = [site || null, originOf(request)].filter((origin) => origin !== null);
    const answered = answerOembed(JSON.parse(list) as OembedSubject[], origins, path, new URLSearchParams(query));
    const body = answered.status === 200 ? JSON.stringify(answered.body) : "";
    response.writeHead(answered.status, {
      "Cache-Control": "no-cache",
      ...(answered.status === 200 ? { "Content-Type": "application/json;charset=utf-8" } : {}),
      "Content-Length": Buffer.byteLength(body),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    const path = pathOf(url);
    setHeaders(response, path ?? "/404.html");
    if (request.method === "OPTIONS") {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "*");
      response.setHeader("Access-Control-Max-Age", "86400");
      return response.writeHead(204).end();
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return response.writeHead(405, { Allow: "GET, HEAD, OPTIONS", "Content-Length": 0 }).end();

    const query = /\?.*$/s.exec(url)?.[0] ?? "";
    if (path === null || HIDDEN.test(path)) return missing(request, response);
    if (path === "/") {
      response.setHeader("Vary", "Accept-Language");
      return redirect(response, 302, `/${bestLang(request.headers["accept-language"])}/${query}`);
    }
    if (isOembed(path)) return oembed(request, response, path, query);
    if (!path.endsWith("/") && PAGE.test(`${path}/`)) return redirect(response, 301, `${path}/${query}`);

    // A part of a file was asked for: the whole is a lawful answer, and sirv throws at some ranges.
    delete request.headers.range;
    // sirv looks for names only; what a client refuses (`br;q=0`) must not be there.
    const encodings = String(request.headers["accept-encoding"] ?? "").split(",");
    request.headers["accept-encoding"] = encodings.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).join(",");

    files(request, response, () => {
      const lang = PAGE.exec(path)?.[1];
      if (lang === undefined) return missing(request, response);
      serveAs(request, response, `/${lang}/index.html`, () =>
        serveAs(request, response, "/index.html", () => missing(request, response)),
      );
    });
  };

  const serveAs = (request: IncomingMessage, response: ServerResponse, path: string, otherwise: () => void) => {
    request.url = path;
    files(request, response, otherwise);
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  };
};

/** A server that does not listen yet. */
export const createSite = (options: Parameters<typeof createApp>[0]): Server => createServer(createApp(options));
