import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { facesFor, facesOf, withFaces } from "./faces.ts";

const faces = facesOf(readFileSync("src/ui/fonts.css", "utf8"));
const scripts = (svg: string): readonly string[] => [
  ...new Set(facesFor(faces, svg).map(({ url }) => /(latin-ext|latin|cyrillic|arabic)-[46]00/.exec(url)?.[1] ?? "?")),
];

describe("the fonts of a file", () => {
  it("are those of the pages", () => {
    expect(faces.length).toBeGreaterThan(5);
    expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(["IBM Plex Sans", "IBM Plex Sans Arabic"]));
  });
  it("are the scripts and weights that its texts need, and no others", () => {
    expect(scripts("<svg><text>Minsk 2022</text></svg>")).toEqual(["latin"]);
    expect(scripts("<svg><text>Минск</text></svg>")).toEqual(["cyrillic"]);
    expect(scripts("<svg><text>مينسك</text></svg>")).toEqual(["arabic"]);
    expect(facesFor(faces, "<svg><text>a</text></svg>").map(({ weight }) => weight)).toEqual(["400"]);
    expect(facesFor(faces, '<svg><text font-weight="600">a</text></svg>')).toHaveLength(2);
  });
  it("stand inside it, and lead nowhere", () => {
    const svg = "<svg>\n<metadata>\n</metadata>\n<text>a</text>\n</svg>";
    const made = withFaces(svg, new Map(facesFor(faces, svg).map((face) => [face, new Uint8Array([1, 2, 3])])));
    expect(made).toContain("src:url(data:font/woff2;base64,AQID)");
    expect(made).not.toContain("node_modules");
    expect(made.endsWith("<text>a</text>\n</svg>")).toBe(true);
  });
});
