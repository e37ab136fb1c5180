// @vitest-environment jsdom
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { drawSvg } from "./draw.ts";

const Broken = () => {
  throw new Error("no rows");
};

describe("drawSvg", () => {
  it("returns the drawing and leaves nothing on the page", () => {
    const svg = drawSvg(createElement("div", null, createElement("svg", { width: 3 })), document);
    expect(svg.getAttribute("width")).toBe("3");
    expect(document.body.childNodes).toHaveLength(0);
  });

  it("throws what the drawing throws", () => {
    expect(() => drawSvg(createElement(Broken), document)).toThrow("no rows");
  });

  it("says so where nothing was drawn", () => {
    expect(() => drawSvg(createElement("p"), document)).toThrow("drew no <svg>");
  });
});
