import type { Figure } from "../../figure/figure.ts";
import type { ClaimFact } from "../../record/record.ts";
import { isolate } from "../../text/bidi.ts";
import { verdictName } from "./claims.ts";

/**
 * A claim as a figure: what was claimed is its title, the verdict and its reason stand under it, and the chart shows
 * why. So a claim is taken along and cited as charts are.
 * @param figure the chart with the view that answers the claim
 */
export const claimFigure = (figure: Figure, claim: ClaimFact): Figure => {
  const { text } = figure;
  return {
    ...figure,
    name: claim.id,
    title: text.pick(claim.claim),
    subtitle: `${text.say("claimVerdict")}: ${text.say(verdictName(claim.verdict))}. ${text.pick(claim.verdict_reason)}`,
    narrowedTo: [figure.title, figure.subtitle, figure.narrowedTo]
      .filter((part) => part !== "")
      .map(isolate)
      .join(" · "),
    notes: [],
    address: `/${text.lang}/claims/${claim.id}/`,
  };
};
