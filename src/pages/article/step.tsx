import { memo } from "react";
import { linkTo } from "../../filter/session.ts";
import { useViewed } from "../../filter/use-session.ts";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { ClaimCard } from "./claim-card.tsx";
import { Behind, Evidence } from "./claim-proof.tsx";
import { FigureInWords } from "./figure-in-words.tsx";
import { NearFigure } from "./near-figure.tsx";
import { sceneName, viewOf } from "./scenes.ts";
import { StillPicture } from "./still-picture.tsx";

/** One claim of the article, as a step of the story. Remembered: which one is read changes at every turn of the wheel. */
export const Step = memo(function Step({
  claim,
  total,
  loaded,
  current,
  figure,
}: {
  readonly claim: ClaimFact;
  readonly total: number;
  readonly loaded: LoadedRecord;
  /** True for the claim whose figure stands beside the text. */
  readonly current: boolean;
  /** The claim under which the figure for this one stands; `null` where figures stand elsewhere, or nowhere. */
  readonly figure: ClaimFact | null;
}) {
  const text = useTexts();
  const { address } = useViewed();
  return (
    <article
      id={claim.id}
      className="step"
      data-fact={claim.id}
      data-current={current}
      aria-labelledby={`${claim.id}-words`}
    >
      <ClaimCard claim={claim} total={total} heading="h3" />
      <FigureInWords claim={claim} loaded={loaded} />
      {sceneName(claim) === claim.id && <StillPicture claim={claim} />}
      {figure === claim && <NearFigure claim={claim} loaded={loaded} />}
      {figure !== null && figure !== claim && (
        <p className="figure-above">
          <a href={`#${figure.id}`}>{text.say("claimFigureAbove", { n: figure.order })}</a>
        </p>
      )}
      <Behind claim={claim} record={loaded.record} />
      <Evidence claim={claim} />
      <p className="claim-links">
        <a href={linkTo(`/${text.lang}/claims/${claim.id}/`, { ...address, view: "chart", verdict: [] })}>
          {text.say("claimOwnPage")}
        </a>
        <a href={linkTo(`/${text.lang}/`, viewOf(claim, address))}>{text.say("claimInRecord")}</a>
      </p>
    </article>
  );
});
