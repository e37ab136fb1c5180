import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { themeCss } from "../src/ui/theme-css.ts";
import { headersFor, readRules } from "./headers.ts";
import { inlineHashes, writeHeaders } from "./write-headers.ts";

const sha256 = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

it("takes the digest of every script and style that stands in a page", () => {
  const page = `<style>a{}</style><style media="print">b{}</style><script type="module">run()</script><script>old()
</script>`;
  expect(inlineHashes(page)).toEqual({
    scripts: [sha256("run()"), sha256("old()\n")],
    styles: [sha256("a{}"), sha256("b{}")],
  });
});

it("passes over scripts that are files or data", () => {
  const page = `<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>`;
  expect(inlineHashes(page)).toEqual({ scripts: [], styles: [] });
});

it("writes what the pages of a site need", async () => {
  const dir = mkdtempSync(join(tmpdir(), "headers-"));
  try {
    mkdirSync(join(dir, "ar"));
    writeFileSync(join(dir, "ar/index.html"), "<style>a{}</style>");
    await writeHeaders(dir);
    const policy = headersFor(readRules(readFileSync(join(dir, "_headers"), "utf8")), "/ar/")[
      "Content-Security-Policy"
    ];
    expect(policy).toContain(`style-src 'self' '${sha256(themeCss())}' '${sha256("a{}")}';`);
    for (const example of ["nginx.conf", "Caddyfile"])
      expect(readFileSync(join(dir, "_servers", example), "utf8")).toContain(sha256("a{}"));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
