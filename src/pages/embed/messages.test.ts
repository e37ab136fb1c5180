import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedBy, heightMessages, heightToTell, secretOf } from "./messages.ts";

const told = {
  height: 512,
  width: 640,
  href: "https://example.org/ar/embed/meetings/",
  id: "meetings",
  childId: "رسم.1",
  secret: null,
  resizer: null,
};

describe("the height told to hosts", () => {
  test("is whole, cuts nothing and is never lower than AMP takes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (exact) => {
        const height = heightToTell(exact);
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThanOrEqual(Math.max(100, exact));
      }),
    );
  });

  test("is matched by pym's own expression, whatever the name of the frame", () => {
    const [message] = heightMessages(told);
    // As pym.js 1.3.2 makes it, of the name as it is.
    expect(new RegExp(`^pymxPYMx${told.childId}xPYMx(\\S+)xPYMx(.*)$`).exec(String(message))?.slice(1)).toEqual([
      "height",
      "512",
    ]);
  });

  test("goes to WordPress and iframe-resizer only once they have spoken", () => {
    const before = heightMessages(told);
    const after = heightMessages({ ...told, secret: "abcdefghij", resizer: { id: "frame", answered: false } });
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      { message: "height", value: 512, secret: "abcdefghij" },
      "[iFrameSizer]frame:512:640:init",
    ]);
    expect(heightMessages({ ...told, resizer: { id: "frame", answered: true } }).at(-1)).toBe(
      "[iFrameSizer]frame:512:640:size",
    );
  });
});

describe("what a host asks for", () => {
  test("is the height, in each host's words", () => {
    for (const greeting of [
      "pymxPYMxرسم (1).axPYMxwidthxPYMx640",
      { type: "iframe-child-init", id: 1 },
      { type: "iframe-get-child-dimensions" },
      { sentinel: "amp", type: "frames-init" },
      { message: "ready", secret: "abcdefghij" },
    ])
      expect(askedBy(greeting)).toEqual({ what: "height", resizer: null });
    expect(askedBy("[iFrameSizer]frame.1:8:false:false:32:true:true:null:bodyOffset:null:null:0")).toEqual({
      what: "height",
      resizer: "frame.1",
    });
  });

  test("is a theme that we have, and no other", () => {
    expect(askedBy({ type: "good-neighbour-theme", theme: "dark" })).toEqual({ what: "theme", theme: "dark" });
    expect(askedBy({ type: "good-neighbour-theme", theme: "url(x)" })).toBeNull();
  });

  test("is nothing in anything else, which does no harm", () => {
    for (const odd of [null, undefined, 0, "", "[iFrameSizer]", "[iFrameSizer]a]b:8:false:", [], { type: null }])
      expect(askedBy(odd)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        askedBy(data);
      }),
    );
  });

  test("a secret has ten characters and stands in the hash", () => {
    expect(secretOf("#?secret=abcde12345")).toBe("abcde12345");
    expect(secretOf("#?secret=abcde12345x")).toBeNull();
    expect(secretOf("#?secret=<script>xx")).toBeNull();
    expect(secretOf("")).toBeNull();
  });
});
