import type { MouseEvent, ReactNode } from "react";
import { lazy, Suspense, useEffect, useState } from "react";
import { chartById } from "../../charts/catalogue.ts";
import type { Chart } from "../../charts/chart.ts";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { FigureFrame } from "../../figure/figure-view.tsx";
import { useFigure } from "../../figure/live-figure.tsx";
import { SourceList } from "../../figure/source-list.tsx";
import { useStill } from "../../figure/still.tsx";
import { FigureTable } from "../../figure/table.tsx";
import { linkTo } from "../../filter/session.ts";
import { useSession, useViewed } from "../../filter/use-session.ts";
import { held } from "../../record/held.ts";
import type { IsoDate } from "../../record/record.ts";
import { useRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { ClaimCard } from "../article/claim-card.tsx";
import { NotFound } from "../not-found.tsx";
import { useChartRecord } from "../use-chart-record.ts";
import { useReady, useTitle } from "../use-title.ts";
import { talk } from "./talk.ts";
import "../article/article.css";
import "./embed.css";

const EmbeddedCheck = lazy(async () => ({ default: (await import("../check/embedded-check.tsx")).EmbeddedCheck }));

/** A chart, a claim of the article, or a sentence that was checked, for other people's pages: itself, its sources and a way to the whole. */
export const EmbedPage = ({ id }: { readonly id: string }) => {
  const session = useSession();
  const text = useTexts();
  useEffect(() => talk(window, id).onTheme((theme) => session.show({ theme })), [id, session]);
  const chart = chartById(id);
  // The frame is small and not ours: whatever a reader follows opens beside the host's page.
  const beside = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link === null || link.hasAttribute("download")) return;
    link.target = "_blank";
    link.relList.add("noopener");
  };
  // To a screen reader the page around has a main part as well, and other embeds.
  const name = chart === null ? { "aria-labelledby": `${id}-words` } : { "aria-label": text.say(chart.title) };
  return (
    <main id="main" className="embedded" onClickCapture={beside} {...name}>
      {chart !== null ? (
        <EmbeddedChart chart={chart} />
      ) : id === "check" ? (
        <Suspense fallback={<p className="quiet">…</p>}>
          <EmbeddedCheck />
        </Suspense>
      ) : (
        <EmbeddedClaim id={id} />
      )}
    </main>
  );
};

/** Opens on demand what most readers of a host's page pass over. */
const More = ({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) => {
  const still = useStill();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {(open || still !== null) && children}
    </details>
  );
};

const Sources = ({ ids }: { readonly ids: readonly string[] }) => {
  const text = useTexts();
  return (
    <More
      label={
        <>
          {text.say("sources")} <span className="count">{text.write(ids.length, "count")}</span>
        </>
      }
    >
      <SourceList ids={ids} />
    </More>
  );
};

/** Whose it is, how old, under which licence, and where the whole of it stands. */
const Origin = ({
  path,
  name,
  asOf,
}: {
  readonly path: string;
  readonly name: "fullFigure" | "embedWholeClaim";
  readonly asOf: IsoDate;
}) => {
  const text = useTexts();
  const { address } = useViewed();
  return (
    <p className="embed-origin">
      <a href={linkTo(path, { ...address, view: "chart" })}>{text.say(name)}</a> · {text.say("siteName")} ·{" "}
      <a href="https://creativecommons.org/licenses/by/4.0/">{text.say("licenceRecord")}</a> ·{" "}
      {text.say("recordAsOf", { date: text.write(asOf, "date") })}
    </p>
  );
};

const EmbeddedChart = ({ chart }: { readonly chart: Chart }) => {
  const text = useTexts();
  const { loaded, settled } = useChartRecord(chart);
  const figure = useFigure(chart, loaded);
  const { address } = useViewed();
  // The table stands below, as without script; who was sent to it can change over to the picture.
  const [views] = useState(address.view === "table");
  useTitle(text.say(chart.title));
  useReady(settled);
  return (
    <FigureFrame chart={chart} figure={figure} loaded={loaded} views={views}>
      {figure !== null && (
        <div className="embed-more">
          {!views && (
            <More label={text.say("viewTable")}>
              <FigureTable figure={figure} />
            </More>
          )}
          <More label={text.say("inWords")}>
            <p>{figure.drawing.description.summary}</p>
            <ul>
              {figure.drawing.description.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
            {figure.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </More>
          <Sources ids={figure.drawing.sources} />
          <Origin path={`/${text.lang}/charts/${chart.id}/`} name="fullFigure" asOf={figure.as_of} />
        </div>
      )}
    </FigureFrame>
  );
};

const CLAIMS = held(["claims"]);

const EmbeddedClaim = ({ id }: { readonly id: string }) => {
  const text = useTexts();
  const { record, failures } = useRecord(CLAIMS);
  const claim = record.claims?.facts.find((some) => some.id === id);
  useTitle(claim ? text.pick(claim.label) : text.say("siteName"));
  useReady(CLAIMS.length === 0 || record.claims !== undefined || failures.claims !== undefined);
  if (failures.claims) return <FailurePanel failure={failures.claims} />;
  if (CLAIMS.length > 0 && record.claims === undefined) return <p className="quiet">{text.say("loading")}</p>;
  if (claim === undefined || record.claims === undefined) return <NotFound />;
  return (
    <article className="embed-claim" data-fact={claim.id} aria-labelledby={`${claim.id}-words`}>
      <ClaimCard claim={claim} total={record.claims.facts.length} heading="h1" />
      <div className="embed-more">
        <Sources ids={claim.sources} />
        <Origin path={`/${text.lang}/claims/${claim.id}/`} name="embedWholeClaim" asOf={record.claims.as_of} />
      </div>
    </article>
  );
};
