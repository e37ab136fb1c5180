import type { Texts } from "../text/texts.ts";
import type { ClaimFact, IsoDate } from "./record.ts";

/** The day of the article whose claims the record checks. */
const PUBLISHED: IsoDate = "2022-12-20";

/** From 1 (contradicted) to 5 (confirmed), as schema.org rates; an opinion is not rated, nor what cannot be checked. */
const RATINGS: { readonly [V in ClaimFact["verdict"]]: number | null } = {
  confirmed: 5,
  "confirmed-with-correction": 4,
  imprecise: 3,
  contradicted: 1,
  unverifiable: null,
  opinion: null,
};

/**
 * A checked claim as schema.org tells it (https://schema.org/ClaimReview), for search engines and fact-check databases;
 * `null` for what was not rated.
 * @param verdict the verdict in words
 * @param reviewed the day of the record
 * @param site origin of the site, without a slash at its end
 */
export const claimReview = (
  claim: ClaimFact,
  verdict: string,
  reviewed: IsoDate,
  text: Texts,
  site: string,
): object | null => {
  const rating = RATINGS[claim.verdict];
  if (rating === null) return null;
  const url = `${site}/${text.lang}/claims/${claim.id}/`;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": url,
    url,
    inLanguage: text.lang,
    datePublished: reviewed,
    claimReviewed: text.pick(claim.claim),
    reviewBody: text.pick(claim.verdict_reason),
    license: "https://creativecommons.org/licenses/by/4.0/",
    author: { "@type": "Organization", name: text.say("siteName"), url: `${site}/${text.lang}/` },
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: verdict,
    },
    itemReviewed: {
      "@type": "Claim",
      text: text.pick(claim.claim),
      author: { name: text.pick(claim.who_said) },
      datePublished: PUBLISHED,
      appearance: { "@type": "NewsArticle", inLanguage: "ar", datePublished: PUBLISHED },
    },
  };
};
