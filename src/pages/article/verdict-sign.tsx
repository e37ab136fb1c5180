import type { Verdict } from "./claims.ts";
import { VERDICT_STROKES } from "./verdict-strokes.ts";

/** The mark of a verdict, always beside its name. */
export const VerdictSign = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg className="verdict-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={VERDICT_STROKES[verdict]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
