// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { drawPicture } from "../../figure/export/picture.ts";
import { PRESET_NAMES, PRESETS } from "../../figure/export/presets.ts";
import { viewOf as viewOfPicture } from "../../figure/export/view-of.ts";
import type { Figure } from "../../figure/figure.ts";
import { figureOf } from "../../figure/figure.ts";
import type { ClaimFact } from "../../record/record.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { claimFigure } from "./claim-figure.ts";
import { chartOf, viewOf } from "./scenes.ts";

const claims = realRecord.claims.facts;
const figureIn = (lang: Lang, claim: ClaimFact): Figure => {
  const chart = chartOf(claim);
  if (chart === null) throw new Error(`no chart for ${claim.id}`);
  return claimFigure(figureOf(chart, realRecord, viewOf(claim), realTexts(lang)), claim);
};
/** Every claim, each language and each preset in turn. */
const cases = claims.map((claim, i) => {
  const lang = LANGS[i % LANGS.length] ?? "ar";
  return [claim.id, lang, PRESET_NAMES[i % PRESET_NAMES.length] ?? "article", claim] as const;
});

describe("a claim's picture", () => {
  it.each(cases)("of %s in %s for %s holds claim, verdict and reason", (_, lang, preset, claim) => {
    const publication = { sources: new Map(), site: "https://example.org" };
    const figure = figureIn(lang, claim);
    const { svg } = drawPicture(figure, publication, { ...PRESETS[preset], theme: light, code: false }, document);
    const page = new DOMParser().parseFromString(svg, "image/svg+xml");
    const words = plain([...page.querySelectorAll("text")].map((text) => text.textContent).join(" "));
    for (const part of [figure.title, figure.subtitle, `/${lang}/claims/${claim.id}/`])
      expect(words.replace(/\s+/g, "")).toContain(plain(part).replace(/\s+/g, ""));
    expect(viewOfPicture(new TextEncoder().encode(svg))).toBe(`/${lang}/claims/${claim.id}/`);
  });

  it("names its files after the claim", () => {
    const [claim] = claims;
    expect(claim && figureIn("ar", claim).name).toBe(claim?.id);
  });
});
