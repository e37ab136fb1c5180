// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { parseAddress } from "../../filter/address.ts";
import type { EmbedChoice } from "./snippets.ts";
import { elementSnippet, embedAddress, frameSnippet, pictureSnippet, responsiveSnippet } from "./snippets.ts";

const choice: EmbedChoice = {
  site: "https://example.org",
  id: "trade-volume",
  title: 'Trade "by year" & <b>',
  lang: "ar",
  filtered: true,
  asked: [],
  address: parseAddress("?from=2014&topic=trade,energy&theme=dark&flow=rtl&initialWidth=300").address,
  height: 600,
};
const parsed = (html: string): HTMLBodyElement | HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

describe("what is pasted into other pages", () => {
  test("is a frame whose address shows the reader's view, and nothing that is not ours", () => {
    const frame = parsed(frameSnippet(choice)).querySelector("iframe");
    expect(frame?.title).toBe(choice.title);
    const { pathname, searchParams } = new URL(frame?.src ?? "");
    expect(pathname).toBe("/ar/embed/trade-volume/");
    expect(Object.fromEntries(searchParams)).toEqual({
      from: "2014",
      topic: "trade,energy",
      theme: "dark",
      flow: "rtl",
    });
  });

  test("leaves the filter behind when asked to, and keeps the house style", () => {
    expect([...new URL(embedAddress({ ...choice, filtered: false })).searchParams.keys()].sort()).toEqual([
      "flow",
      "theme",
    ]);
  });

  test("comes with one script for a height that follows", () => {
    const page = parsed(responsiveSnippet(choice));
    expect(page.querySelectorAll("iframe")).toHaveLength(1);
    expect(page.querySelector("script")?.getAttribute("src")).toBe("https://example.org/embed.js");
  });

  test("is a picture that leads to the whole where frames are dropped", () => {
    const page = parsed(pictureSnippet(choice));
    expect(page.querySelector("a")?.href).toBe("https://example.org/ar/charts/trade-volume/");
    expect(page.querySelector("a > img")?.getAttribute("src")).toBe("https://example.org/charts/ar/trade-volume.png");
    expect(page.querySelector("img")?.alt).toBe(choice.title);
  });

  test("is an element whose attributes are the parameters", () => {
    const element = parsed(elementSnippet(choice)).querySelector("good-neighbour-chart");
    expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
      chart: "trade-volume",
      lang: "ar",
      title: choice.title,
      from: "2014",
      topic: "trade,energy",
      theme: "dark",
      flow: "rtl",
    });
  });
});
