import type { Verdict } from "./claims.ts";

/** Strokes of 16 × 16. Shape alone tells the verdicts apart; none of them mirrors. */
export const VERDICT_STROKES: { readonly [V in Verdict]: string } = {
  confirmed: "M2.5 8.5l3.6 3.6L13.5 4",
  "confirmed-with-correction": "M2.5 6.8l3.2 3.2L12 2.6M2.5 14h11",
  imprecise: "M2 6.4c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11.4c2-2.4 4-2.4 6 0s4 2.4 6 0",
  contradicted: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  unverifiable: "M5 5.6a3 3 0 1 1 4.3 2.7c-.9.4-1.3 1-1.3 2M8 13.4v.2",
  opinion: "M3 12V8.2C3 5.8 4.2 4.5 6.4 4M9.4 12V8.2c0-2.4 1.2-3.7 3.4-4.2",
};
