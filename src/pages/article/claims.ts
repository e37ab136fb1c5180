import type { ClaimFact } from "../../record/record.ts";
import type { MessageKey } from "../../text/texts.ts";
import type { Chapter } from "./scenes.ts";

export type Verdict = ClaimFact["verdict"];

/** The verdicts from the best to the worst, those that are none at the end; each with its name and its definition. */
export const VERDICTS = [
  { id: "confirmed", name: "verdictConfirmed", means: "verdictConfirmedMeans" },
  { id: "confirmed-with-correction", name: "verdictCorrected", means: "verdictCorrectedMeans" },
  { id: "imprecise", name: "verdictImprecise", means: "verdictImpreciseMeans" },
  { id: "contradicted", name: "verdictContradicted", means: "verdictContradictedMeans" },
  { id: "unverifiable", name: "verdictUnverifiable", means: "verdictUnverifiableMeans" },
  { id: "opinion", name: "verdictOpinion", means: "verdictOpinionMeans" },
] as const satisfies readonly { readonly id: Verdict; readonly name: MessageKey; readonly means: MessageKey }[];

/** The message that names a verdict. */
export const verdictName = (verdict: Verdict): MessageKey =>
  VERDICTS.find(({ id }) => id === verdict)?.name ?? "verdictUnverifiable";

/** How many claims came to each verdict. */
export const countVerdicts = (claims: readonly ClaimFact[]): ReadonlyMap<Verdict, number> => {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
};

/** The claims of some verdicts in the article's order; of all where none is named, or none that is known. */
export const claimsOf = (claims: readonly ClaimFact[], verdicts: readonly string[]): readonly ClaimFact[] => {
  const known = verdicts.filter((verdict) => VERDICTS.some(({ id }) => id === verdict));
  return [...claims]
    .filter(({ verdict }) => known.length === 0 || known.includes(verdict))
    .sort((a, b) => a.order - b.order);
};

/**
 * The claims under the stretches of the article in which they stand; a stretch without any is left out. Claims before
 * the first stretch stand under it.
 * @param all every claim of the article, from which the stretches' bounds are known
 */
export const inChapters = (
  shown: readonly ClaimFact[],
  all: readonly ClaimFact[],
  chapters: readonly Chapter[],
): readonly { readonly chapter: Chapter; readonly claims: readonly ClaimFact[] }[] => {
  const starts = chapters.map(({ first }) => all.find(({ id }) => id === first)?.order ?? Number.POSITIVE_INFINITY);
  const chapterAt = (order: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= order),
    );
  return chapters
    .map((chapter, i) => ({ chapter, claims: shown.filter(({ order }) => chapterAt(order) === i) }))
    .filter(({ claims }) => claims.length > 0);
};
