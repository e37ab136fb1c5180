import { useMemo } from "react";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { CardDownloadButton, EmbedButton } from "../../figure/figure-tools.tsx";
import { linkTo } from "../../filter/session.ts";
import { useViewed } from "../../filter/use-session.ts";
import type { ClaimFact, Dataset } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { CopyAddress } from "../copy-address.tsx";
import { NotFound } from "../not-found.tsx";
import { useReady, useTitle } from "../use-title.ts";
import { ClaimCard } from "./claim-card.tsx";
import { cardOfClaim } from "./claim-export.ts";
import { Behind, Evidence } from "./claim-proof.tsx";
import { claimsOf } from "./claims.ts";
import { DATASETS } from "./datasets.ts";
import { FigureInWords } from "./figure-in-words.tsx";
import { SceneFigure } from "./scene-figure.tsx";
import { StillPicture } from "./still-picture.tsx";
import "./article.css";

/** One claim of the article on a page of its own. */
export const ClaimPage = ({ id }: { readonly id: string }) => {
  const text = useTexts();
  const loaded = useRecord(DATASETS);
  const { record, failures } = loaded;
  const claim = record.claims?.facts.find((some) => some.id === id);
  useTitle(claim ? text.pick(claim.label) : text.say("siteName"));
  useReady(DATASETS.every((dataset) => record[dataset] !== undefined || failures[dataset] !== undefined));
  if (failures.claims) return <FailurePanel failure={failures.claims} />;
  if (record.claims === undefined) return <p className="quiet">{text.say("loading")}</p>;
  if (claim === undefined) return <NotFound />;
  return <KnownClaim claim={claim} claims={record.claims} loaded={loaded} />;
};

const KnownClaim = ({
  claim,
  claims,
  loaded,
}: {
  readonly claim: ClaimFact;
  readonly claims: Dataset<ClaimFact>;
  readonly loaded: LoadedRecord;
}) => {
  const text = useTexts();
  const { address } = useViewed();
  const { facts: all, as_of } = claims;
  const card = useMemo(() => cardOfClaim(claim, all.length, as_of, text), [claim, all, as_of, text]);
  const inOrder = claimsOf(all, []);
  const at = inOrder.indexOf(claim);
  const around = [
    { name: "claimPrevious", rel: "prev", claim: inOrder[at - 1] },
    { name: "claimNext", rel: "next", claim: inOrder[at + 1] },
  ] as const;
  const keep = { ...address, event: null, view: "chart", verdict: [] } as const;
  return (
    <article className="claim-page" data-fact={claim.id} aria-labelledby={`${claim.id}-words`}>
      <div className="claim-page-words">
        <ClaimCard claim={claim} total={all.length} heading="h1" />
      </div>
      <div className="claim-page-figure">
        <StillPicture claim={claim} />
        <FigureInWords claim={claim} loaded={loaded} />
        <SceneFigure claim={claim} loaded={loaded} heading="h2" />
      </div>
      <div className="claim-page-proof">
        <Behind claim={claim} record={loaded.record} />
        <Evidence claim={claim} alone />
      </div>
      <footer className="claim-page-ways">
        <CopyAddress path={`/${text.lang}/claims/${claim.id}/`} />
        <div className="figure-tools">
          <CardDownloadButton card={card} />
          <EmbedButton id={claim.id} title={text.pick(claim.label)} label="embedClaim" />
        </div>
        <p>
          <a href={`${linkTo(`/${text.lang}/article/`, keep)}#${claim.id}`}>{text.say("claimInArticle")}</a>
        </p>
        <nav className="claim-around" aria-label={text.say("articleContents")}>
          {around.map(
            ({ name, rel, claim: other }) =>
              other && (
                <a key={name} rel={rel} href={linkTo(`/${text.lang}/claims/${other.id}/`, keep)}>
                  <span className="quiet">{text.say(name)}</span>
                  {text.pick(other.label)}
                </a>
              ),
          )}
        </nav>
      </footer>
    </article>
  );
};
