// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";

const svg = (inside: string, attributes = ""): SVGSVGElement => {
  const box = document.createElement("div");
  box.innerHTML = `<svg ${attributes}>${inside}</svg>`;
  const found = box.querySelector("svg");
  if (found === null) throw new Error("no svg");
  return found;
};
const inside = (drawn: string): string => canonical(svg(drawn)).replace(/^<svg[^>]*>|<\/svg>$/g, "");

describe("canonical", () => {
  it("names the namespace, so that a file can be opened alone", () => {
    expect(canonical(svg("", 'width="2" height="1"'))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" height="1" width="2"/>',
    );
  });

  it("names it once, also where the drawing did", () => {
    const drawn = svg("");
    drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    expect(canonical(drawn)).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });

  it("rounds coordinates alike, however many digits they came with", () => {
    const long = inside('<path d="M1.00499999999999,2.123456789L-0.0001,3"></path>');
    expect(long).toBe('<path d="M1.01,2.12L0,3"/>');
    expect(inside('<path d="M1.005,2.123L0,3"></path>')).toBe(long);
  });

  it("leaves digits of words, ids and colours alone", () => {
    const drawn = '<text aria-label="1.2345" data-fact="2.3456" fill="#123456">3.45678</text>';
    expect(inside(drawn)).toBe(drawn);
  });

  it("renumbers ids and what points to them", () => {
    const drawn =
      '<clipPath id="recharts11-clip"></clipPath><g clip-path="url(#recharts11-clip)"><use href="#_r_4_"></use></g>';
    expect(inside(`${drawn}<path id="_r_4_"></path>`)).toBe(
      '<clipPath id="i1"/><g clip-path="url(#i1)"><use href="#i2"/></g><path id="i2"/>',
    );
  });

  it("keeps the ids of drawings on one page apart", () => {
    const drawn = svg('<clipPath id="a"></clipPath><g clip-path="url(#a)"><line></line></g>');
    expect(canonical(drawn, "trade-volume-")).toContain('clip-path="url(#trade-volume-1)"');
  });

  it("sorts attributes and drops those that carry no picture", () => {
    expect(
      inside('<circle r="3" class="a" cy="2" style="top:0" tabindex="-1" orientation="left" cx="1"></circle>'),
    ).toBe('<circle cx="1" cy="2" r="3"/>');
  });

  it("keeps a size only where it is drawn", () => {
    expect(inside('<path width="9" height="9" d="M0,0"></path><rect width="9" height="9"></rect>')).toBe(
      '<path d="M0,0"/><rect height="9" width="9"/>',
    );
  });

  it("drops groups that hold nothing, however deep, and the browser's own tips", () => {
    expect(inside("<title>a</title><desc>b</desc><g><g></g></g><g><line></line></g>")).toBe("<g><line/></g>");
  });

  it("does not touch the drawing it is given", () => {
    const drawn = svg('<g></g><path class="a" d="M1.2345,0"></path>');
    const before = drawn.outerHTML;
    canonical(drawn);
    expect(drawn.outerHTML).toBe(before);
  });
});
