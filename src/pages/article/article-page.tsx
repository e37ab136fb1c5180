import { useMemo } from "react";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { useSession, useViewed } from "../../filter/use-session.ts";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { CheckBox } from "../check/check-box.tsx";
import { NotFound } from "../not-found.tsx";
import { useReady, useTitle } from "../use-title.ts";
import { claimsOf, inChapters } from "./claims.ts";
import { DATASETS } from "./datasets.ts";
import { Overview } from "./overview.tsx";
import { SceneFigure } from "./scene-figure.tsx";
import { CHAPTERS, shareScene } from "./scenes.ts";
import { Step } from "./step.tsx";
import { goTo, useArrows, useNamedPlace, useReading } from "./use-reading.ts";
import "./article.css";

/** From this width on the figure stands beside the text; below it each claim has its own. */
const WIDE = 900;

/** The article of 20 December 2022 in our own words, and beside each of its claims what the record says. */
export const ArticlePage = () => (DATASETS.includes("claims") ? <Checked /> : <NotFound />);

const Checked = () => {
  const text = useTexts();
  const loaded = useRecord(DATASETS);
  const claims = loaded.record.claims?.facts;
  useTitle(text.say("articleTitle"));
  const settled = DATASETS.every((id) => loaded.record[id] !== undefined || loaded.failures[id] !== undefined);
  useReady(settled);
  return (
    <>
      <header className="article-head">
        <h1>{text.say("articleTitle")}</h1>
        <p className="article-lede">{text.say("articleLede")}</p>
        <CheckBox />
      </header>
      {loaded.failures.claims && <FailurePanel failure={loaded.failures.claims} />}
      {claims ? (
        <Told claims={claims} loaded={loaded} settled={settled} />
      ) : (
        !loaded.failures.claims && <p className="quiet">{text.say("loading")}</p>
      )}
    </>
  );
};

/** The first of an unbroken run of claims that one figure answers, so that it is not drawn under each. */
const answeredBy = (claim: ClaimFact, shown: readonly ClaimFact[]): ClaimFact | undefined => {
  const before = shown.slice(0, shown.indexOf(claim)).reverse();
  const broken = before.findIndex((other) => !shareScene(other, claim));
  return before.slice(0, broken === -1 ? before.length : broken).at(-1);
};

const ReadingMode = () => {
  const text = useTexts();
  const session = useSession();
  const { view } = useViewed().address;
  return (
    <fieldset className="views reading-mode">
      <legend>{text.say("articleReading")}</legend>
      <button type="button" aria-pressed={view === "chart"} onClick={() => session.show({ view: "chart" })}>
        {text.say("articleWithFigures")}
      </button>
      <button type="button" aria-pressed={view === "table"} onClick={() => session.show({ view: "table" })}>
        {text.say("articleTextOnly")}
      </button>
    </fieldset>
  );
};

const Told = ({
  claims,
  loaded,
  settled,
}: {
  readonly claims: readonly ClaimFact[];
  readonly loaded: LoadedRecord;
  /** Everything has arrived or never will: nothing will change its height any more. */
  readonly settled: boolean;
}) => {
  const text = useTexts();
  const { view, verdict } = useViewed().address;
  const [box, width] = useWidth<HTMLDivElement>();
  const shown = useMemo(() => claimsOf(claims, verdict), [claims, verdict]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const reading = useReading(ids);
  const pictures = view === "chart" && width > 0;
  const beside = pictures && width >= WIDE;
  useArrows(ids, reading, text.dir);
  useNamedPlace(settled && width > 0);
  const read = shown.find(({ id }) => id === reading);
  return (
    <div ref={box} className="article" data-mode={!pictures ? "words" : beside ? "beside" : "upright"}>
      <Overview claims={claims} />
      <div className="article-ways">
        <ReadingMode />
        <p className="quiet">{text.say("articleHow")}</p>
      </div>
      <div className="told">
        <div className="steps">
          {inChapters(shown, claims, CHAPTERS).map(({ chapter, claims: own }) => (
            <section key={chapter.id} id={chapter.id} className="chapter" aria-labelledby={`${chapter.id}-title`}>
              <h2 id={`${chapter.id}-title`} tabIndex={-1}>
                {text.say(chapter.title)}
              </h2>
              <p className="chapter-lead">{text.say(chapter.lead)}</p>
              {own.map((claim) => (
                <Step
                  key={claim.id}
                  claim={claim}
                  total={claims.length}
                  loaded={loaded}
                  current={beside && claim.id === reading}
                  figure={!pictures || beside ? null : (answeredBy(claim, shown) ?? claim)}
                />
              ))}
            </section>
          ))}
        </div>
        {beside && read && (
          <aside className="stage" aria-label={text.say("articleFigure")}>
            <Moves claims={shown} total={claims.length} read={read} />
            <SceneFigure claim={read} loaded={loaded} heading="h2" />
          </aside>
        )}
      </div>
    </div>
  );
};

/** Where the reader is, and the way to the claims around it. */
const Moves = ({
  claims,
  total,
  read,
}: {
  readonly claims: readonly ClaimFact[];
  readonly total: number;
  readonly read: ClaimFact;
}) => {
  const text = useTexts();
  const at = claims.indexOf(read);
  const [previous, next] = [claims[at - 1], claims[at + 1]];
  return (
    <div className="moves">
      <button
        type="button"
        disabled={previous === undefined}
        aria-label={text.say("claimPrevious")}
        onClick={() => previous && goTo(previous.id)}
      >
        <span className="mirrored" aria-hidden="true">
          ←
        </span>
      </button>
      <span>{text.say("claimNumber", { n: read.order, total })}</span>
      <button
        type="button"
        disabled={next === undefined}
        aria-label={text.say("claimNext")}
        onClick={() => next && goTo(next.id)}
      >
        <span className="mirrored" aria-hidden="true">
          →
        </span>
      </button>
    </div>
  );
};
