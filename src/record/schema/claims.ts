import * as v from "valibot";
import { factEntries, id, isoDate, label, localText, sourceIds } from "./common.ts";

/** One piece of evidence: what a source says, whose words they are, and whether they bear the claim out. */
const evidence = v.strictObject({
  id,
  says: localText,
  speaker: localText,
  /** When it was said or published. */
  date: isoDate,
  sources: sourceIds,
  /** Whether it supports the claim as the article puts it. */
  supports: v.picklist(["yes", "partly", "no"]),
});

/** One claim of the article of 20 December 2022, described in our words, with the verdict and its evidence. */
export const claimFact = v.strictObject({
  ...factEntries,
  /** Place in the article, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label,
  claim: localText,
  who_said: localText,
  kind: v.picklist(["statement", "fact", "figure", "opinion"]),
  verdict: v.picklist([
    "confirmed",
    "confirmed-with-correction",
    "imprecise",
    "contradicted",
    "unverifiable",
    "opinion",
  ]),
  verdict_reason: localText,
  /** Glossary ids. */
  topics: v.pipe(v.array(id), v.minLength(1)),
  /** The chart that shows the matter, and the span it should show (inclusive). */
  chart: id,
  from: isoDate,
  to: isoDate,
  evidence: v.array(evidence),
});
