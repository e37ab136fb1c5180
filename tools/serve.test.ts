import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders, Server } from "node:http";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HeaderRule } from "./headers.ts";
import { headerRules, headersFor, writeRules } from "./headers.ts";
import { bestLang, createSite } from "./serve.ts";

const SCRIPT = "export const a = 1;\n";
const FILES: Readonly<Record<string, string | Buffer>> = {
  "dist/ar/index.html": "explore ar",
  "dist/en/index.html": "explore en",
  "dist/en/charts/trade-volume/index.html": "trade volume",
  "dist/404.html": "no such page",
  "dist/.built": "stamp",
  "dist/assets/main-1a2b.js": SCRIPT,
  "dist/assets/main-1a2b.js.br": brotliCompressSync(SCRIPT),
  "dist/assets/main-1a2b.js.gz": gzipSync(SCRIPT),
  "dist/data/timeline.json": "{}",
  "dist-secret/a.txt": "secret",
  "secret.txt": "secret",
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder = "";
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  server = createSite({ dir: join(folder, "dist") });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Not `fetch`: it tidies paths up, follows redirects and unpacks what it gets. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> =>
  new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });

const text = async (path: string) => (await ask(path)).body.toString();

describe("the best language", () => {
  it.each([
    [undefined, "ar"],
    ["", "ar"],
    ["fr-FR,fr;q=0.9", "ar"],
    ["en", "en"],
    ["ru-BY", "ru"],
    ["RU", "ru"],
    ["en;q=0.5, ru;q=0.8", "ru"],
    ["en;q=0.8, ru;q=0.8", "en"],
    ["ru;q=0.8, en;q=0.8", "ru"],
    ["en;q=0, ru;q=0.1", "ru"],
    ["fr, *;q=0.5", "ar"],
    ["*, ar;q=0.2", "en"],
    ["ar;q=0, *;q=0.1", "en"],
    ["be, en;q=oops, ru;q=0.3", "ru"],
    ["en-US,en;q=0.9,ru;q=1.0;level=1", "en"],
    [";;q=,,", "ar"],
  ])("of %j is %s", (header, lang) => expect(bestLang(header)).toBe(lang));
});

describe("redirects", () => {
  it("sends the root to the reader's language, the query kept", async () => {
    const { status, headers } = await ask("/?from=2020&topic=energy%2Ctrade", { "Accept-Language": "ru,en;q=0.5" });
    expect(status).toBe(302);
    expect(headers.location).toBe("/ru/?from=2020&topic=energy%2Ctrade");
    expect(headers.vary).toBe("Accept-Language");
  });

  it.each([
    ["/en", "/en/"],
    ["/ar?q=%D9%86", "/ar/?q=%D9%86"],
    ["/ru/charts/trade-mix", "/ru/charts/trade-mix/"],
    ["/en/events/union-state-treaty?from=1999", "/en/events/union-state-treaty/?from=1999"],
  ])("adds the last slash: %s", async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it("never leaves for another host", async () => {
    for (const path of ["//example.org/en", "/\\example.org/en", "/%2Fexample.org/en"])
      expect((await ask(path)).status).toBe(404);
  });
});

describe("files", () => {
  it("serves a prerendered page", async () => {
    const { status, headers, body } = await ask("/en/charts/trade-volume/?from=2020");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html;charset=utf-8");
    expect(body.toString()).toBe("trade volume");
  });

  it("lets hashed files be kept for ever and asks for all others again", async () => {
    expect((await ask("/assets/main-1a2b.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await ask("/data/timeline.json")).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/en/")).headers["cache-control"]).toBe("no-cache");
  });

  it("does not send again what the reader has", async () => {
    const { etag = "" } = (await ask("/data/timeline.json")).headers;
    const again = await ask("/data/timeline.json", { "If-None-Match": etag });
    expect(etag).not.toBe("");
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("sends the packed file to those who take it", async () => {
    const { headers, body } = await ask("/assets/main-1a2b.js", { "Accept-Encoding": "gzip, deflate, br" });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toBe("text/javascript");
    expect(headers.vary).toBe("Accept-Encoding");
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
    const gzip = await ask("/assets/main-1a2b.js", { "Accept-Encoding": "gzip, br;q=0" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect((await ask("/assets/main-1a2b.js")).headers["content-encoding"]).toBeUndefined();
  });

  it("answers HEAD with the headers alone", async () => {
    const { status, headers, body } = await ask("/data/timeline.json", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, "2", 0]);
  });

  it("answers a request for a part with the whole", async () => {
    for (const Range of ["bytes=0-0", "bytes=5-1", "bytes=-1", "nonsense"]) {
      const { status, body } = await ask("/data/timeline.json", { Range });
      expect([status, body.toString()]).toEqual([200, "{}"]);
    }
  });

  it("shows a file that came after the start", async () => {
    writeFileSync(join(folder, "dist/data/late.json"), "[]");
    expect(await text("/data/late.json")).toBe("[]");
  });
});

describe("pages without a file", () => {
  it.each(["/en/events/union-state-treaty/", "/en/embed/timeline/", "/en/article/", "/en/data/"])(
    "%s is drawn by the application",
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([200, "explore en"]);
    },
  );

  it.each([
    "/fr/",
    "/en/nothing/",
    "/en/events/",
    "/en/events/a/b/",
    "/en/events/UPPER/",
    "/en/charts/trade-volume/x.json",
    "/data/nothing.json",
    "/assets/nothing.js",
    "/.built",
    "/%2ebuilt",
    "/%",
    "/%00",
  ])("%s is missing", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, "no such page"]);
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/../../secret.txt",
    "/../dist-secret/a.txt",
    "/en/%2e%2e/%2e%2e/secret.txt",
  ])("%s does not leave the folder", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, "no such page"]);
  });
});

describe("other people's pages", () => {
  it("may read every answer", async () => {
    const answers = [
      await ask("/"),
      await ask("/en/"),
      await ask("/en"),
      await ask("/assets/main-1a2b.js"),
      await ask("/nothing"),
      await ask("/en/", {}, "POST"),
      await ask("/data/timeline.json", { "Access-Control-Request-Method": "GET" }, "OPTIONS"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([302, 200, 301, 200, 404, 405, 204]);
    for (const { headers } of answers) {
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      expect(headers["x-frame-options"]).toBeUndefined();
    }
  });
});

describe("headers", () => {
  const paths = [
    "/en/",
    "/en/embed/timeline/",
    "/en/charts/trade-volume/",
    "/assets/main-1a2b.js",
    "/data/timeline.json",
  ];
  const expectListed = async (rules: readonly HeaderRule[]) => {
    for (const path of paths) {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(headersFor(rules, path)))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    const missing = (await ask("/nothing")).headers["content-security-policy"];
    expect(missing).toBe(headersFor(rules, "/404.html")["Content-Security-Policy"]);
  };

  it("are those of the list", () => expectListed(headerRules({ scripts: [], styles: [] })));

  it("are those that the built site brings along", async () => {
    const rules = headerRules({ scripts: ["sha256-c2NyaXB0"], styles: ["sha256-c3R5bGU="] });
    writeFileSync(join(folder, "dist/_headers"), writeRules(rules));
    await expectListed(rules);
    expect((await ask("/_headers")).status).toBe(404);
  });
});
