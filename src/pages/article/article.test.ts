import { describe, expect, it } from "vitest";
import { chartById } from "../../charts/catalogue.ts";
import { parseAddress, serializeAddress } from "../../filter/address.ts";
import { claimReview } from "../../record/claim-review.ts";
import type { ClaimFact } from "../../record/record.ts";
import { realRecord, realTexts } from "../../testing/real-record.ts";
import { LANGS } from "../../text/texts.ts";
import { behindRows } from "./behind.ts";
import { claimsOf, countVerdicts, inChapters, VERDICTS } from "./claims.ts";
import { BEHIND, CHAPTERS, chartOf, viewOf } from "./scenes.ts";

const claims = realRecord.claims.facts;
const byId = (id: string): ClaimFact => {
  const claim = claims.find((some) => some.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};
const facts = [...realRecord.timeline.facts, ...realRecord["sanctions-packages"].facts];

describe("the claims of the article", () => {
  it("are counted by verdict, each once", () => {
    const counts = countVerdicts(claims);
    expect(VERDICTS.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0)).toBe(claims.length);
  });

  it("are shown in the article's order, whatever their order in the file", () => {
    const orders = claimsOf([...claims].reverse(), []).map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
  });

  it("are narrowed by verdicts; unknown ones narrow nothing", () => {
    const contradicted = claimsOf(claims, ["contradicted", "nonsense"]);
    expect(contradicted.length).toBe(countVerdicts(claims).get("contradicted"));
    expect(claimsOf(claims, ["nonsense"])).toHaveLength(claims.length);
  });

  it("stand under the stretch of the article they are in, and no empty stretch is told", () => {
    const told = inChapters(claimsOf(claims, []), claims, CHAPTERS);
    expect(told.flatMap(({ claims: own }) => own)).toEqual(claimsOf(claims, []));
    expect(told.map(({ chapter, claims: [first] }) => [chapter.id, first?.id])).toEqual(
      CHAPTERS.map(({ id, first }) => [id, first]),
    );
    const opinions = inChapters(claimsOf(claims, ["opinion"]), claims, CHAPTERS);
    expect(opinions.map(({ chapter }) => chapter.id)).toEqual(["sanctions"]);
  });
});

describe("the figure of a claim", () => {
  it.each(claims.map((claim) => [claim.id, claim] as const))(
    "of %s is a chart that has something to show",
    (_, claim) => {
      const chart = chartOf(claim);
      const view = viewOf(claim);
      expect(parseAddress(serializeAddress(view)).address).toEqual(view);
      if (view.event !== null) expect(facts.map(({ id }) => id)).toContain(view.event);
      const drawing = chart?.over(realRecord, view.filter, realTexts("ar"), view);
      expect(drawing?.cells.length).toBeGreaterThan(0);
    },
  );

  it("keeps how the reader wants things shown", () => {
    const { address } = parseAddress("?theme=dark&digits=arab&flow=rtl&months=levant&topic=trade&verdict=opinion");
    expect(serializeAddress(viewOf(byId("c25-nine-packages"), address))).toBe(
      "?from=2022&to=2022-12-31&event=eu-ru-09&theme=dark&flow=rtl&digits=arab&months=levant",
    );
  });

  it("is the claim's own chart and span where no scene is set for it", () => {
    const claim = { ...byId("c17-forty-billion-record"), id: "another" };
    expect(chartOf(claim)).toBe(chartById("trade-volume"));
    expect(viewOf(claim).filter.time).toEqual({ from: claim.from, to: claim.to });
  });
});

describe("what stands behind a claim", () => {
  it.each(LANGS)("is found in the record in %s, with sources", (lang) => {
    for (const [claim, refs] of Object.entries(BEHIND)) {
      expect(byId(claim).id).toBe(claim);
      const rows = behindRows(refs, realRecord, realTexts(lang));
      expect(rows.map(({ fact }) => fact)).toEqual(refs.map(([, id]) => id));
      for (const { what, sources } of rows) {
        expect(what).not.toBe("");
        expect(sources).not.toHaveLength(0);
      }
    }
  });

  it("tells said and published figures apart", () => {
    const rows = behindRows(BEHIND["c17-forty-billion-record"] ?? [], realRecord, realTexts("en"));
    const row = (id: string) => rows.find(({ fact }) => fact === id);
    expect(row("2022-forecast-putin")).toMatchObject({ figure: "$40 billion", said: true, million: 40000 });
    expect(row("2022-fcs-russia-turnover")).toMatchObject({ figure: "$43.4 billion", said: false, million: 43400 });
    expect(row("2022-forecast-krutoi")).toMatchObject({ figure: "about $50 billion", said: true });
  });

  it("leaves out what is not loaded", () => {
    expect(behindRows([["meetings", "2022-12-19-minsk"]], {}, realTexts("ru"))).toEqual([]);
  });
});

describe("claimReview", () => {
  const review = (id: string) => claimReview(byId(id), "verdict", "2026-11-23", realTexts("ar"), "https://example.org");

  it("rates a checked claim and names its page", () => {
    expect(review("c26-cap-in-latest-package")).toMatchObject({
      "@type": "ClaimReview",
      url: "https://example.org/ar/claims/c26-cap-in-latest-package/",
      claimReviewed: byId("c26-cap-in-latest-package").claim.ar,
      reviewRating: { ratingValue: 1, alternateName: "verdict" },
    });
  });

  it("does not rate an opinion", () => {
    expect(review("c24-europe-hard-line")).toBeNull();
  });
});
