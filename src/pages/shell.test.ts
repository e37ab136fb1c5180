import { expect, it } from "vitest";
import { lightTemplate, shellHtml } from "./shell.ts";

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

const still = { html: "<p>الصورة</p>", until: "replaced", styles: ["/c.css"], css: ".x{}", faces: "" } as const;
const withApp = template.replace("<body>", '<body><div id="app"></div>');

it("shows what live code will replace, to everybody", () => {
  const html = shellHtml(withApp, { ...shell, still }, ["ar"], "");
  expect(html).toContain('<div id="still"><p>الصورة</p></div><div id="app">');
  expect(html).toContain('<link rel="stylesheet" href="/c.css" />');
  expect(html.indexOf("<script>")).toBeLessThan(html.indexOf("<body>"));
});

it("shows what is for readers without script to them alone", () => {
  const html = shellHtml(withApp, { ...shell, still: { ...still, until: "without-script" } }, ["ar"], "");
  expect(html).toMatch(/<noscript>.*<p>الصورة<\/p><\/noscript>/s);
  expect(html).not.toContain("<script>");
});

it("begins a light page with its own script and no style sheet", () => {
  const built =
    '<head><script type="module" crossorigin src="/a.js"></script><link rel="modulepreload" href="/b.js"><link rel="stylesheet" href="/a.css"></head>';
  expect(lightTemplate(built, "/light.js")).toBe(
    '<head><script type="module" crossorigin src="/light.js"></script></head>',
  );
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
