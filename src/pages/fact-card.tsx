import { Fragment, memo, useDeferredValue, useEffect, useRef } from "react";
import { SourceList } from "../figure/source-list.tsx";
import { changed } from "../filter/filter.ts";
import { linkTo } from "../filter/session.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import type { EventFact, FactRecord, PackageFact } from "../record/record.ts";
import { dirOf, ltr } from "../text/bidi.ts";
import { languages } from "../text/languages.ts";
import { useTexts } from "../text/use-texts.ts";
import { CopyAddress } from "./copy-address.tsx";
import { FactContext, Row } from "./fact-context.tsx";
import { dateInWords } from "./fact-export.ts";

/** The values of a dimension that a fact has; each leads to all that share it, with the fact still open. */
const Values = ({
  fact,
  dimension,
  ids,
}: {
  readonly fact: string;
  readonly dimension: "topic" | "actor" | "place" | "measure";
  readonly ids: readonly string[];
}) => {
  const text = useTexts();
  const { address } = useViewed();
  const { filter } = address;
  const chosen = filter[dimension];
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && languages[text.lang].comma}
      {chosen.length === 1 && chosen[0] === id ? (
        <strong data-dimension={dimension}>{text.name(id)}</strong>
      ) : (
        <a
          data-dimension={dimension}
          href={linkTo(`/${text.lang}/`, { ...address, event: fact, filter: changed(filter, { [dimension]: [id] }) })}
        >
          {text.name(id)}
        </a>
      )}
    </Fragment>
  ));
};

const EventDetails = ({ fact, record }: { readonly fact: EventFact; readonly record: Partial<FactRecord> }) => {
  const text = useTexts();
  return (
    <dl>
      <Row label={text.say("topics")}>
        <Values fact={fact.id} dimension="topic" ids={fact.topics} />
      </Row>
      <Row label={text.say("actors")}>
        <Values fact={fact.id} dimension="actor" ids={fact.actors} />
      </Row>
      {fact.places && (
        <Row label={text.say("place")}>
          <Values fact={fact.id} dimension="place" ids={fact.places} />
        </Row>
      )}
      <FactContext fact={fact} record={record} />
    </dl>
  );
};

const PackageDetails = ({ fact }: { readonly fact: PackageFact }) => {
  const text = useTexts();
  return (
    <dl>
      <Row label={text.say("measures")}>
        <Values fact={fact.id} dimension="measure" ids={fact.measures} />
      </Row>
      <Row label={text.say("peopleListed")}>{text.write(fact.people_listed_count, "count")}</Row>
      <Row label={text.say("entitiesListed")}>{text.write(fact.entities_listed_count, "count")}</Row>
      <Row label={text.say("vesselsListed")}>{text.write(fact.vessels_listed_count, "count")}</Row>
      {fact.in_force && <Row label={text.say("inForce")}>{text.write(fact.in_force, "date")}</Row>}
      {fact.legal_acts.length > 0 && (
        <Row label={text.say("legalActs")}>
          {fact.legal_acts.map((act) => (
            <span key={act} className="act">
              {ltr(act)}
            </span>
          ))}
        </Row>
      )}
    </dl>
  );
};

interface FactProps {
  readonly fact: EventFact | PackageFact;
  readonly record: Partial<FactRecord>;
}

const Details = memo(({ fact, record }: FactProps) => {
  const text = useTexts();
  return (
    <>
      {"topics" in fact ? <EventDetails fact={fact} record={record} /> : <PackageDetails fact={fact} />}
      {fact.note && <p className="note">{text.pick(fact.note)}</p>}
      {fact.weak && <p className="note weak">{text.say("weakSource")}</p>}
      <h3>
        {text.say("sources")} <span className="count">{text.write(fact.sources.length, "count")}</span>
      </h3>
      <SourceList ids={fact.sources} />
      <CopyAddress path={`/${text.lang}/events/${fact.id}/`} />
    </>
  );
});

/** A fact of the record with everything a reader needs to check it. */
export const FactCard = ({
  fact,
  record,
  neighbours,
  heading: Heading = "h2",
}: FactProps & {
  /** The events in view, for “previous” and “next”; left out where the card stands alone. */
  readonly neighbours?: readonly EventFact[];
  readonly heading?: "h1" | "h2";
}) => {
  const text = useTexts();
  const session = useSession();
  const later = useDeferredValue(fact);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = neighbours?.findIndex((event) => event.id === fact.id) ?? -1;
  const previous = at > 0 ? neighbours?.[at - 1] : undefined;
  const next = at >= 0 ? neighbours?.[at + 1] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another fact is what moves the focus
  useEffect(() => {
    if (neighbours !== undefined) heading.current?.focus({ preventScroll: true });
  }, [fact.id]);
  return (
    <article
      className="card"
      data-fact={fact.id}
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key === "Escape" && neighbours !== undefined) session.open(null);
      }}
    >
      <p className="card-date">{dateInWords(fact, text)}</p>
      <Heading id="card-title" ref={heading} tabIndex={-1} dir={dirOf(fact.title)}>
        {text.pick(fact.title)}
      </Heading>
      {text.pick(fact.summary) !== text.pick(fact.title) && (
        <p className="card-summary" dir={dirOf(fact.summary)}>
          {text.pick(fact.summary)}
        </p>
      )}
      {/* Another event's title answers at once; its details follow, and those of the one before are not taken for them. */}
      <div style={later === fact ? undefined : { visibility: "hidden" }}>
        <Details fact={later} record={record} />
      </div>
      {neighbours !== undefined && (
        <div className="card-moves">
          <button type="button" disabled={previous === undefined} onClick={() => previous && session.open(previous.id)}>
            <span className="mirrored" aria-hidden="true">
              ←
            </span>{" "}
            {text.say("previousEvent")}
          </button>
          <button type="button" disabled={next === undefined} onClick={() => next && session.open(next.id)}>
            {text.say("nextEvent")}{" "}
            <span className="mirrored" aria-hidden="true">
              →
            </span>
          </button>
          <button type="button" onClick={() => session.open(null)}>
            {text.say("close")}
          </button>
        </div>
      )}
    </article>
  );
};
