import type { ClaimFact } from "../../record/record.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import { VERDICTS, verdictName } from "./claims.ts";
import { VerdictSign } from "./verdict-sign.tsx";

/** The verdict, and a click away what it means. */
const VerdictLine = ({ verdict }: Pick<ClaimFact, "verdict">) => {
  const text = useTexts();
  const means = VERDICTS.find(({ id }) => id === verdict)?.means;
  return (
    <div className="verdict" data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      <strong>
        <span className="sr-only">{text.say("claimVerdict")}: </span>
        {text.say(verdictName(verdict))}
      </strong>
      {means !== undefined && (
        <details>
          <summary>{text.say("verdictMeaning")}</summary>
          <p>{text.say(means)}</p>
        </details>
      )}
    </div>
  );
};

/**
 * A claim with its verdict and the reason for it: all that a reader needs who sees nothing else. Draws without a
 * browser; the page it stands on gives language and styles.
 */
export const ClaimCard = ({
  claim,
  total,
  heading: Heading = "h2",
}: {
  readonly claim: ClaimFact;
  /** Claims in the article. */
  readonly total: number;
  readonly heading?: "h1" | "h2" | "h3";
}) => {
  const text = useTexts();
  return (
    <div className="claim-card">
      <p className="claim-kicker">
        {text.say("claimNumber", { n: claim.order, total })} · {text.pick(claim.label)}
      </p>
      <Heading className="claim-words" tabIndex={-1} id={`${claim.id}-words`}>
        {text.pick(claim.claim)}
      </Heading>
      <p className="claim-who">{text.say("claimSaidBy", { who: isolate(text.pick(claim.who_said)) })}</p>
      <VerdictLine verdict={claim.verdict} />
      <p className="claim-reason">{text.pick(claim.verdict_reason)}</p>
      {claim.note && <p className="claim-note">{text.pick(claim.note)}</p>}
    </div>
  );
};
