import { expect, it } from "vitest";
import { shellHtml } from "./shell.ts";

const template = '<!doctype html><html lang="ar" dir="rtl"><head><title>x</title></head><body></body></html>';
const shell = { lang: "ar", path: "charts/", title: 'A "b" <c> $&', description: "d", modules: ["/m.js"] } as const;

it("says language, direction and title before any script runs", () => {
  const html = shellHtml(template, shell, ["ar", "en"], "https://example.org");
  expect(html).toContain('<html lang="ar" dir="rtl" data-ready="static">');
  expect(html).toContain("<title>A &quot;b&quot; &lt;c&gt; $&amp;</title>");
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://example.org/en/charts/" />');
  expect(html).toContain('<link rel="canonical" href="https://example.org/ar/charts/" />');
});

it("names no canonical address where the site's own is not known", () => {
  expect(shellHtml(template, shell, ["ar"], "")).not.toContain("canonical");
});

it("names the picture of a shared link where the site's own address is known", () => {
  const pictured = { ...shell, image: "/charts/ar/x.png" };
  expect(shellHtml(template, pictured, ["ar"], "https://example.org")).toContain(
    '<meta property="og:image" content="https://example.org/charts/ar/x.png" />',
  );
  expect(shellHtml(template, pictured, ["ar"], "")).not.toContain("og:image");
});

it("leads to oEmbed before all that is long", () => {
  const html = shellHtml(template, { ...shell, oembed: "/oembed/ar/x.json" }, ["ar"], "https://example.org");
  expect(html).toMatch(
    /<\/title>\s*<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example\.org\/oembed\/ar\/x\.json"/,
  );
});
