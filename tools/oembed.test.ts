import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { extract } from "@extractus/oembed-extractor";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shellHtml } from "../src/pages/shell.ts";
import type { OembedSubject } from "./oembed.ts";
import { answerOembed, OEMBED_INDEX, oembedOf, oembedPath } from "./oembed.ts";
import { createSite } from "./serve.ts";

const SITE = "https://example.org";
const chart: OembedSubject = {
  lang: "ar",
  id: "trade-volume",
  section: "charts",
  title: 'التجارة "بين" <بلدين> & غيرهما',
  provider: "جارة طيبة",
  picture: "/charts/ar/trade-volume.png",
  heights: [
    [280, 900],
    [480, 700],
    [600, 640],
  ],
};
const claim: OembedSubject = { ...chart, id: "c17-forty-billion-record", section: "claims" };
const ANYWHERE = { maxwidth: null, maxheight: null };

const answer = (url: string, more: Readonly<Record<string, string>> = {}) =>
  answerOembed([chart, claim], [SITE], "/oembed", new URLSearchParams({ url, ...more }));

/** The fields of an answer, and the frame in its markup. */
const parts = (body: object) => {
  const { html, ...fields } = body as { readonly html: string; readonly [name: string]: unknown };
  const { document } = new JSDOM(html).window;
  const frame = document.querySelector("blockquote + iframe");
  return { fields, frame, link: document.querySelector("blockquote > a") };
};

describe("an answer", () => {
  it("has what the specification asks of rich content", () => {
    const { fields, frame, link } = parts(oembedOf(chart, SITE, "", ANYWHERE));
    expect(fields).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 600,
      height: 640,
      title: chart.title,
      provider_name: "جارة طيبة",
      provider_url: `${SITE}/ar/`,
      thumbnail_url: `${SITE}/charts/ar/trade-volume.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(frame?.getAttribute("src")).toBe(`${SITE}/ar/embed/trade-volume/`);
    expect(frame?.getAttribute("title")).toBe(chart.title);
    expect(link?.getAttribute("href")).toBe(`${SITE}/ar/charts/trade-volume/`);
    expect(link?.textContent).toBe(chart.title);
  });

  it("never takes more room than there is, and its picture neither", () => {
    const some = fc.option(fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(some, some, (maxwidth, maxheight) => {
        const { fields, frame } = parts(oembedOf(chart, SITE, "", { maxwidth, maxheight }));
        for (const [name, most] of [
          ["width", maxwidth],
          ["height", maxheight],
        ] as const) {
          expect(Number.isInteger(fields[name])).toBe(true);
          expect(Number(fields[name])).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
          expect(frame?.getAttribute(name)).toBe(String(fields[name]));
          if (fields.thumbnail_url !== undefined)
            expect(fields[`thumbnail_${name}`]).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("stands higher in a narrow column", () => {
    const heightOf = (maxwidth: number) =>
      parts(oembedOf(chart, SITE, "", { maxwidth, maxheight: null })).fields.height;
    expect([200, 300, 500, 900].map(heightOf)).toEqual([900, 900, 700, 640]);
  });

  it("carries the filter and nothing else of the address", () => {
    const { frame, link } = parts(oembedOf(chart, SITE, "?from=2014&to=never&utm_source=x&theme=dark", ANYWHERE));
    expect(frame?.getAttribute("src")).toBe(`${SITE}/ar/embed/trade-volume/?from=2014&theme=dark`);
    expect(link?.getAttribute("href")).toBe(`${SITE}/ar/charts/trade-volume/?from=2014&theme=dark`);
  });
});

describe("a request", () => {
  it.each([
    `${SITE}/ar/charts/trade-volume/`,
    `${SITE}/ar/charts/trade-volume`,
    `${SITE}/ar/embed/trade-volume/?from=2014`,
    `${SITE}/ar/claims/c17-forty-billion-record/`,
    `${SITE}/ar/embed/c17-forty-billion-record/`,
  ])("for %s is answered", (url) => expect(answer(url).status).toBe(200));

  it.each([
    `${SITE}/en/charts/trade-volume/`,
    `${SITE}/ar/charts/nothing/`,
    `${SITE}/ar/claims/trade-volume/`,
    `${SITE}/ar/`,
    "https://elsewhere.example/ar/charts/trade-volume/",
    "no address",
    "javascript:alert(1)",
    "",
  ])("for %j finds nothing", (url) => expect(answer(url).status).toBe(404));

  it("in another format is not implemented", () => {
    expect(answer(`${SITE}/ar/charts/trade-volume/`, { format: "xml" }).status).toBe(501);
  });

  it("without an address is no request", () => {
    expect(answerOembed([chart], [SITE], "/oembed", new URLSearchParams()).status).toBe(400);
  });

  it("with limits that are none is answered as if it had none", () => {
    const found = answer(`${SITE}/ar/charts/trade-volume/`, { maxwidth: "wide", maxheight: "-1" });
    expect(found).toMatchObject({ status: 200, body: { width: 600, height: 640 } });
  });
});

describe("a client of others", () => {
  let folder = "";
  let server: Server;
  let site = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "oembed-"));
    const page = shellHtml(
      "<!doctype html><html><head><title></title></head><body></body></html>",
      { lang: "ar", path: "charts/trade-volume/", title: "ت", description: "", modules: [], oembed: oembedPath(chart) },
      ["ar"],
      "",
    );
    for (const [path, content] of [
      ["ar/charts/trade-volume/index.html", page],
      [OEMBED_INDEX, JSON.stringify([chart])],
    ] as const) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    server = createSite({ dir: folder });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("finds the answer by the page's own word, with the filter that it passes on", async () => {
    const url = `${site}/ar/charts/trade-volume/?from=2014`;
    const found = await extract(url, { url, maxwidth: 480 } as Parameters<typeof extract>[1]);
    expect(found).toMatchObject({ type: "rich", version: "1.0", width: 480, height: 700, title: chart.title });
    expect(parts(found).frame?.getAttribute("src")).toBe(`${site}/ar/embed/trade-volume/?from=2014`);
  });

  it("is told by status and in JSON", async () => {
    const ask = (query: string) => fetch(`${site}/oembed?${query}`);
    const good = await ask(`url=${encodeURIComponent(`${site}/ar/charts/trade-volume/`)}`);
    expect([good.status, good.headers.get("content-type")]).toEqual([200, "application/json;charset=utf-8"]);
    expect(good.headers.get("access-control-allow-origin")).toBe("*");
    expect((await ask("url=x")).status).toBe(404);
    expect((await ask("format=xml&url=x")).status).toBe(501);
    expect((await fetch(`${site}/oembed/ar/nothing.json`)).status).toBe(404);
  });
});
