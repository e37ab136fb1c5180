import { describe, expect, it } from "vitest";
import { headerRules, headersFor, readRules, writeCaddy, writeNginx, writeRules } from "./headers.ts";

const rules = headerRules({ scripts: ["sha256-c2NyaXB0"], styles: ["sha256-c3R5bGU="] });
const policyOf = (path: string): string => headersFor(rules, path)["Content-Security-Policy"] ?? "";

describe("the policy of a page", () => {
  it.each(["/ar/", "/en/charts/trade-volume/", "/ru/embed/timeline/", "/404.html", "/embed-demo/ar/"])(
    "%s runs no script and no style but our files and the known blocks",
    (path) => {
      expect(policyOf(path)).toContain("script-src 'self' 'sha256-c2NyaXB0';");
      expect(policyOf(path)).toContain("style-src 'self' 'sha256-c3R5bGU=';");
      expect(policyOf(path)).toContain("require-trusted-types-for 'script'");
      expect(policyOf(path)).not.toContain("unsafe");
    },
  );

  it("lets anyone frame an embed, whatever the frame's own page is", () => {
    expect(policyOf("/ar/embed/timeline/")).not.toContain("frame-ancestors");
  });

  it.each(["/", "/en/", "/en/charts/", "/en/charts/timeline/", "/ar/events/x/", "/ru/data/", "/ar/article/"])(
    "keeps %s out of other people's frames",
    (path) => expect(policyOf(path)).toMatch(/, frame-ancestors 'self'$/),
  );
});

it("lets every file be read from anywhere", () => {
  for (const path of ["/en/", "/data/timeline.json", "/assets/a.woff2", "/embed.js"])
    expect(headersFor(rules, path)["Access-Control-Allow-Origin"]).toBe("*");
});

it("lets WebAssembly run in workers and nowhere else", () => {
  expect(policyOf("/workers/picture.js")).toContain("'wasm-unsafe-eval'");
  expect(policyOf("/workers/picture.js")).not.toContain("require-trusted-types");
});

it("reads back what it writes", () => expect(readRules(writeRules(rules))).toEqual(rules));

it("passes over comments and stray lines of a rules file", () => {
  expect(readRules("# a\n  Lost: header\n/x\n  A: b: c\n\nnonsense\n")).toEqual([
    { path: "/x", headers: { A: "b: c" } },
  ]);
});

/** The value that nginx's `map` gives: of regular expressions, the first that matches. */
const mapped = (text: string, variable: string, path: string): string => {
  const body = new RegExp(`map \\$uri \\$${variable} \\{\\n([^}]*)\\n\\}`).exec(text)?.[1] ?? "";
  for (const [, pattern = "", value = ""] of body.matchAll(/"~([^"]+)" "([^"]*)";/g))
    if (new RegExp(pattern).test(path)) return value;
  return "";
};

/** The value that Caddy sends: of `header` lines, the last that matches. */
const sentByCaddy = (text: string, name: string, path: string): string => {
  let sent = "";
  for (const [, pattern = "", body = ""] of text.matchAll(/ {4}header (\S+) \{\n([^}]*)\n {4}\}/g)) {
    const covered = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    const value = new RegExp(`^ {6}${name} "(.*)"$`, "m").exec(body)?.[1];
    if (covered && value !== undefined) sent = value;
  }
  return sent;
};

it.each([
  "/",
  "/ar/",
  "/en/embed/timeline/",
  "/ru/charts/timeline/",
  "/assets/a.js",
  "/workers/a.js",
  "/data/sources.json",
  "/404.html",
])("nginx and Caddy send the same for %s", (path) => {
  for (const name of ["Content-Security-Policy", "Cache-Control", "Access-Control-Allow-Origin"]) {
    const wanted = headersFor(rules, path)[name] ?? "";
    const variable = `site_${name.toLowerCase().replaceAll("-", "_")}`;
    expect(mapped(writeNginx(rules), variable, path)).toBe(wanted);
    if (path.endsWith("/")) expect(mapped(writeNginx(rules), variable, `${path}index.html`)).toBe(wanted);
    expect(sentByCaddy(writeCaddy(rules), name, path)).toBe(wanted);
  }
});
