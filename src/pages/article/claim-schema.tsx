import { claimReview } from "../../record/claim-review.ts";
import type { ClaimFact, IsoDate } from "../../record/record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { StructuredData } from "../structured-data.tsx";
import { verdictName } from "./claims.ts";

/** The checks as search engines read them; nothing where none of the claims was rated. */
export const ClaimSchema = ({
  claims,
  reviewed,
  site = window.location.origin,
}: {
  readonly claims: readonly ClaimFact[];
  /** The day of the record. */
  readonly reviewed: IsoDate;
  /** Origin of the site, without a slash at its end; left out in a browser, which knows it. */
  readonly site?: string | undefined;
}) => {
  const text = useTexts();
  const reviews = claims
    .map((claim) => claimReview(claim, text.say(verdictName(claim.verdict)), reviewed, text, site))
    .filter((review) => review !== null);
  return reviews.length > 0 && <StructuredData value={reviews} />;
};
