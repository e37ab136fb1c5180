import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

const textOf = (html: string): string => plainText(html).text;

it("leaves plain words alone", () => {
  for (const text of ["x < y & z", "3 <5", "A&B", "<", "a <b", "قال «نعم»", "1 > 0", "&unknown;"])
    expect(textOf(text)).toBe(text);
});

it("drops tags and keeps words, with breaks where blocks end", () => {
  expect(textOf("<p>One <b>bold</b> word.</p><p>Two</p>")).toBe("One bold word.\n\nTwo");
  expect(textOf("one<br/>two")).toBe("one\ntwo");
  expect(textOf('<a href="https://example.org/?a>b" title="x > y">go</a>')).toBe("go");
});

it("decodes entities once", () => {
  expect(textOf("Caf&eacute; &amp; &#1084;&#x438;&#1088; &laquo;a&raquo;")).toBe("Café & мир «a»");
  expect(textOf("&amp;lt;b&amp;gt;")).toBe("&lt;b&gt;");
  expect(textOf("&#146;&#0;&#xD800;&#9999999;")).toBe("’\ufffd\ufffd\ufffd");
});

describe("injections", () => {
  it("drops scripts, styles and frames with all they hold", () => {
    expect(textOf("a<script>alert(1)</script>b<style>p{}</style>c<SCRIPT type=x>alert(2)</SCRIPT >d")).toBe("abcd");
    expect(textOf("a<script>alert(1)")).toBe("a");
    expect(textOf('<iframe src="https://example.org">x</iframe>after')).toBe("after");
    expect(textOf("<svg onload=alert(1)><desc>x</desc></svg>b<!-- <script> -->c")).toBe("bc");
  });
  it("leaves no tag that the input had", () => {
    for (const html of [
      '<img src=x onerror="alert(1)">',
      "<img src=x onerror='alert(\">\")'>",
      "<scr<script>x</script>ipt>alert(1)</scr</script>ipt>",
      "<<script>alert(1)//<</script>",
      '<a href="javascript:alert(1)">',
      "<math><mtext></mtext></math>",
    ])
      expect(textOf(html)).not.toMatch(/<\/?(?:img|script|a|math|mtext)\b/i);
  });
  it("drops control characters and marks that turn the text round", () => {
    expect(textOf("a\u0000b\u0007\u202ec\u2066d")).toBe("abcd");
  });
});

it("tells what links lead to, of any protocol, with their words", () => {
  expect(plainText('See <a href="https://example.org/a?x=1&amp;y=2">the <i>report</i></a>.').links).toEqual([
    { url: "https://example.org/a?x=1&y=2", words: "the report" },
  ]);
  expect(plainText("<a href='javascript:alert(1)'>x</a>").links).toEqual([{ url: "javascript:alert(1)", words: "x" }]);
  expect(plainText('<iframe src="https://example.org/v"></iframe>').links).toEqual([
    { url: "https://example.org/v", words: "" },
  ]);
});

it("never throws, and gives well-formed text without control characters", () => {
  const html = fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "a",
      "/",
      '"',
      "'",
      "=",
      "script",
      "!--",
      "-->",
      "&",
      "#",
      ";",
      " ",
      "\ud800",
      "\u0001",
    ),
  });
  fc.assert(
    fc.property(html, (text) => {
      const { text: plain } = plainText(text);
      expect(plain.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
      expect(plain).not.toMatch(/[\u0000-\u0008\u202e]/);
    }),
    { numRuns: 2000 },
  );
});

it("passes over hostile input a few times at most", () => {
  // A quadratic step would take minutes, and the test's time limit is seconds.
  for (const piece of ["<a ", '<a ">" ', "<!-", "<a href='", "<script>", "&#", "<a href=x>", "<a \"<a '", "<p>"])
    expect(plainText(piece.repeat(200_000)).text.length).toBeLessThanOrEqual(piece.length * 200_000);
});
