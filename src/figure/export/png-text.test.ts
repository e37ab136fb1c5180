import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { pngTexts, withPngTexts } from "./png-text.ts";

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const keyword = fc.stringMatching(/^[A-Za-z]{1,20}$/);
const text = fc.string({ unit: "grapheme", maxLength: 200 }).filter((some) => !some.includes("\0"));

describe("texts in a PNG", () => {
  it("come back as they were, and the picture still opens elsewhere", () => {
    fc.assert(
      fc.property(fc.dictionary(keyword, text, { maxKeys: 6, noNullPrototype: true }), (texts) => {
        const signed = withPngTexts(picture, new Map(Object.entries(texts)), 300);
        expect(Object.fromEntries(pngTexts(signed))).toEqual(texts);
        // pngjs is another's reader, and refuses wrong checksums.
        const { width, height } = PNG.sync.read(Buffer.from(signed));
        expect([width, height]).toEqual([3, 2]);
      }),
      { numRuns: 60 },
    );
  });
  it("are none where a file is broken, tampered with, or no PNG", () => {
    const signed = withPngTexts(picture, new Map([["Source", "/en/charts/timeline/"]]));
    expect(pngTexts(signed.subarray(0, 40)).size).toBe(0);
    const tampered = signed.slice();
    const at = tampered.findIndex((byte, i) => byte === 0x2f && i > 40);
    tampered[at] = 0x41;
    expect(pngTexts(tampered).size).toBe(0);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => pngTexts(bytes).size === 0));
    expect(() => withPngTexts(new Uint8Array([1, 2]), new Map())).toThrow("no PNG");
  });
});
