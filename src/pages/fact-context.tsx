import type { ReactNode } from "react";
import { linkTo } from "../filter/session.ts";
import { useViewed } from "../filter/use-session.ts";
import { firstDay, lastDay, touchesMonth } from "../record/dates.ts";
import type { EventFact, FactRecord, PackageFact } from "../record/record.ts";
import { isolate } from "../text/bidi.ts";
import type { Texts } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";

/** A line of a fact's details. */
export const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** Longer lists of what else happened would bury the fact itself. */
const MOST_BESIDE = 6;

/** Turnover of a year as each reporter published it; empty where neither did. */
const tradeOf = (record: Partial<FactRecord>, year: string, text: Texts): string =>
  (record["trade-volume"]?.facts ?? [])
    .filter(
      (fact) =>
        fact.date === year && fact.flow === "turnover" && fact.basis === "goods" && fact.value_usd_million !== null,
    )
    .map((fact) => {
      const billion = text.write((fact.value_usd_million ?? 0) / 1000, "money");
      return `${text.say("usdBillion", { value: isolate(billion) })} (${text.name(fact.reporter)})`;
    })
    .join(" · ");

/** The quarter of a year that a date falls in, as its first and last month; `null` where only the year is known. */
const quarterOf = (date: string): { readonly from: string; readonly to: string } | null => {
  const month = Number(date.slice(5, 7));
  if (month === 0) return null;
  const first = month - ((month - 1) % 3);
  const iso = (of: number): string => `${date.slice(0, 4)}-${String(of).padStart(2, "0")}`;
  return { from: iso(first), to: iso(first + 2) };
};

const packagesIn = (record: Partial<FactRecord>, from: string, to: string): readonly PackageFact[] =>
  (record["sanctions-packages"]?.facts ?? []).filter(
    ({ date }) => firstDay(date) >= firstDay(from) && firstDay(date) <= lastDay(to),
  );

/** Other events that touch the month, most important first, then in order of time; none where only a year is known. */
const besideOf = (record: Partial<FactRecord>, fact: EventFact): readonly EventFact[] => {
  if (fact.date.length < 7) return [];
  const month = fact.date.slice(0, 7);
  return (record.timeline?.facts ?? [])
    .filter((other) => other.id !== fact.id && touchesMonth(other, month))
    .sort((a, b) => a.importance - b.importance || (a.date < b.date ? -1 : 1));
};

const FactLink = ({ fact }: { readonly fact: EventFact | PackageFact }) => {
  const text = useTexts();
  const { address, path } = useViewed();
  // On its own page a fact leads to the pages of others; beside the timeline it opens them there.
  const alone = path.includes("/events/");
  const href = alone
    ? linkTo(`/${text.lang}/events/${fact.id}/`)
    : linkTo(`/${text.lang}/`, { ...address, event: fact.id });
  return (
    <>
      <a href={href}>{text.pick(fact.label)}</a> <span className="quiet">{text.write(fact.date, "date")}</span>
    </>
  );
};

/** What stood around an event: trade that year, packages of that quarter, what else happened that month. */
export const FactContext = ({ fact, record }: { readonly fact: EventFact; readonly record: Partial<FactRecord> }) => {
  const text = useTexts();
  const year = fact.date.slice(0, 4);
  const trade = tradeOf(record, year, text);
  const quarter = quarterOf(fact.date);
  const packages = quarter === null ? [] : packagesIn(record, quarter.from, quarter.to);
  const beside = besideOf(record, fact);
  return (
    <>
      {trade !== "" && <Row label={text.say("tradeThatYear", { year })}>{trade}</Row>}
      {quarter !== null && packages.length > 0 && (
        <Row label={text.say("packagesThatQuarter")}>
          <ul className="beside-list">
            {packages.map((some) => (
              <li key={some.id}>
                <FactLink fact={some} />
              </li>
            ))}
          </ul>
        </Row>
      )}
      {beside.length > 0 && (
        <Row label={text.say("alsoThatMonth", { month: text.write(fact.date.slice(0, 7), "date") })}>
          <ul className="beside-list">
            {beside.slice(0, MOST_BESIDE).map((some) => (
              <li key={some.id}>
                <FactLink fact={some} />
              </li>
            ))}
            {beside.length > MOST_BESIDE && (
              <li>
                <MonthLink month={fact.date.slice(0, 7)} count={beside.length + 1} />
              </li>
            )}
          </ul>
        </Row>
      )}
    </>
  );
};

const MonthLink = ({ month, count }: { readonly month: string; readonly count: number }) => {
  const text = useTexts();
  const { address } = useViewed();
  const filter = { ...address.filter, time: { from: month, to: month } };
  return (
    <a href={linkTo(`/${text.lang}/`, { ...address, event: null, filter })}>{text.say("eventCount", { count })}</a>
  );
};
