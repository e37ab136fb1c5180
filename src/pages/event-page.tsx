import { useMemo } from "react";
import { FailurePanel } from "../figure/failure-panel.tsx";
import { CardDownloadButton } from "../figure/figure-tools.tsx";
import { home } from "../filter/address.ts";
import { linkTo } from "../filter/session.ts";
import type { EventFact, FactRecord, PackageFact } from "../record/record.ts";
import { useRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { DATASETS } from "./explore/use-explored.ts";
import { FactCard } from "./fact-card.tsx";
import { cardOfFact } from "./fact-export.ts";
import { NotFound } from "./not-found.tsx";
import { useReady, useTitle } from "./use-title.ts";

/** One event on a page of its own. */
export const EventPage = ({ id }: { readonly id: string }) => {
  const text = useTexts();
  const { record, failures } = useRecord(DATASETS);
  const fact =
    record.timeline?.facts.find((some) => some.id === id) ??
    record["sanctions-packages"]?.facts.find((some) => some.id === id);
  useTitle(fact ? text.pick(fact.title) : text.say("siteName"));
  useReady(fact !== undefined || failures.timeline !== undefined || record.timeline !== undefined);
  if (failures.timeline) return <FailurePanel failure={failures.timeline} />;
  if (fact === undefined)
    return DATASETS.every((dataset) => record[dataset] ?? failures[dataset]) ? (
      <NotFound />
    ) : (
      <p className="quiet">{text.say("loading")}</p>
    );
  return <KnownEvent fact={fact} record={record} />;
};

const KnownEvent = ({
  fact,
  record,
}: {
  readonly fact: EventFact | PackageFact;
  readonly record: Partial<FactRecord>;
}) => {
  const text = useTexts();
  const as_of = record["topics" in fact ? "timeline" : "sanctions-packages"]?.as_of ?? "";
  const card = useMemo(() => cardOfFact(fact, as_of, text), [fact, as_of, text]);
  return (
    <>
      <FactCard fact={fact} record={record} heading="h1" />
      <div className="figure-tools">
        <CardDownloadButton card={card} />
      </div>
      <p>
        <a href={linkTo(`/${text.lang}/`, { ...home, event: fact.id })}>{text.say("pageExplore")}</a>
      </p>
    </>
  );
};
