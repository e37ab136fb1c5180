import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { metadataXml } from "./origin.ts";
import { signedPng, viewOf } from "./view-of.ts";

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
const origin = {
  title: "t",
  author: "a",
  address: "https://example.org/ar/charts/trade-volume/?from=2010&topic=trade",
  licence: "CC BY 4.0",
  version: "2026.11.23",
  description: "d",
  lang: "ar",
} as const;
const png = (address: string) => signedPng(picture, { ...origin, address }, null);
const svg = (address: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${metadataXml({ ...origin, address })}</svg>`);

describe("the view of a picture", () => {
  it("is read from PNG and from SVG, wherever the picture was made", () => {
    const view = "/ar/charts/trade-volume/?from=2010&topic=trade";
    expect(viewOf(png(origin.address))).toBe(view);
    expect(viewOf(svg(origin.address))).toBe(view);
    expect(viewOf(png("/ru/charts/timeline/"))).toBe("/ru/charts/timeline/");
    expect(viewOf(png("https://example.org/ar/claims/c01-motive/"))).toBe("/ar/claims/c01-motive/");
  });
  it.each([
    "javascript:alert(1)",
    "https://evil.example/ar/",
    "//evil.example/ar/charts/timeline/",
    "https://example.org/ar/charts/nothing/",
    "https://example.org/xx/charts/timeline/",
    "/ar/charts/timeline/#x",
    "https://example.org/xx/claims/c01-motive/",
    "/ar/claims/c01-motive/?x=1",
    "/ar/claims/../data/",
    "/ar/charts/timeline/../../data/",
    "",
  ])("is nothing where its metadata say %s", (address) => {
    expect(viewOf(png(address))).toBeNull();
    expect(viewOf(svg(address))).toBeNull();
  });
  it("keeps only what is of our own grammar", () => {
    expect(viewOf(png("/en/charts/timeline/?from=2010&evil=1&to=%3Cscript%3E"))).toBe("/en/charts/timeline/?from=2010");
  });
  it("is a chart's or nothing, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (address) => {
        const view = viewOf(svg(`/en/charts/timeline/?${address}`)) ?? "/en/charts/timeline/";
        expect(view.startsWith("/en/charts/timeline/")).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => viewOf(bytes) === null));
  });
});
