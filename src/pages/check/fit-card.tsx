import { useState } from "react";
import type { Fit } from "../../checker/match.ts";
import { SourceList } from "../../figure/source-list.tsx";
import type { Address } from "../../filter/address.ts";
import { changed, everything } from "../../filter/filter.ts";
import { linkTo } from "../../filter/session.ts";
import { useTexts } from "../../text/use-texts.ts";
import { writeDistance, writeFigure, writeName, writeReporter, writeTime, writeTimeFit } from "./words.ts";

/** How a sentence's link leads to the chart that shows a fact: the reader's style, the fact's filter. */
const chartLink = ({ fact }: Pick<Fit, "fact">, lang: string, address: Address): string =>
  linkTo(`/${lang}/charts/${fact.chart}/`, {
    ...address,
    view: "chart",
    event: fact.chart === "timeline" ? fact.event : null,
    verdict: [],
    filter: changed(everything, fact.filter),
  });

const Sources = ({ ids }: { readonly ids: readonly string[] }) => {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text.say("sources")} <span className="count">{text.write(ids.length, "count")}</span>
      </summary>
      {open && <SourceList ids={ids} />}
    </details>
  );
};

/** A fact that bears on a sentence: its figure, whose it is, how far it lies from the sentence's, and where it stands. */
export const FitCard = ({ fit, address }: { readonly fit: Fit; readonly address: Address }) => {
  const text = useTexts();
  const { fact, compared, time } = fit;
  const reporter = writeReporter(fact, text);
  const shown = compared.filter(({ amount }) => amount !== null || compared.length === 1);
  return (
    <li className="check-fit" data-fact={`${fact.dataset}/${fact.id}`}>
      <p className="check-kind">
        {text.say(fact.kind)} · <bdi>{writeTime(fact, text)}</bdi>
        {reporter !== null && (
          <>
            {" "}
            · <bdi>{reporter}</bdi>
          </>
        )}
      </p>
      {(fact.title !== null || fact.object !== null) && <p className="check-name">{writeName(fact, text)}</p>}
      {shown.length > 0 && (
        <ul className="check-figures">
          {shown.map((one) => (
            <li key={`${one.figure.what}-${one.figure.unit}`} data-agrees={one.distance === 0}>
              <strong>
                <bdi>{writeFigure(one.figure, text)}</bdi>
              </strong>
              {one.amount !== null && <span className="check-distance"> {writeDistance(one, text)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {text.list(
          [
            writeTimeFit(time, text),
            fact.said === null ? null : text.say("checkSaid", { date: text.write(fact.said, "date") }),
            fact.forecast ? text.say("checkForecastFact") : null,
            fact.weak ? text.say("checkWeakFact") : null,
          ].filter((word) => word !== null),
        )}
      </p>
      {fact.note !== null && <p className="check-note">{text.pick(fact.note)}</p>}
      <p className="check-links">
        <a href={chartLink(fit, text.lang, address)}>{text.say("checkChart")}</a>
        {fact.event !== null && (
          <>
            {" "}
            · <a href={linkTo(`/${text.lang}/events/${fact.event}/`)}>{text.say("checkEventPage")}</a>
          </>
        )}
      </p>
      <Sources ids={fact.sources} />
    </li>
  );
};
