import type { Card } from "../../figure/export/card.ts";
import type { ClaimFact } from "../../record/record.ts";
import { isolate } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import { verdictName } from "./claims.ts";
import { VERDICT_STROKES } from "./verdict-strokes.ts";

/**
 * A claim with its verdict as a picture of words.
 * @param total claims in the article
 * @param as_of day of the record
 */
export const cardOfClaim = (claim: ClaimFact, total: number, as_of: string, text: Texts): Card => ({
  name: claim.id,
  kicker: `${text.say("claimNumber", { n: claim.order, total })} · ${text.pick(claim.label)}`,
  title: text.pick(claim.claim),
  by: text.say("claimSaidBy", { who: isolate(text.pick(claim.who_said)) }),
  verdict: { name: text.say(verdictName(claim.verdict)), stroke: VERDICT_STROKES[claim.verdict] },
  body: text.pick(claim.verdict_reason),
  sources: claim.sources,
  path: `/${text.lang}/claims/${claim.id}/`,
  as_of,
  text,
});
