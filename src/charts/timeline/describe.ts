import { extentOf, isoOf, msToDay, touchesMonth } from "../../record/dates.ts";
import type { EventFact } from "../../record/record.ts";
import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import { datesInWords } from "./tip.ts";

const HIGHLIGHTS = 5;

/** The value that occurs most, the first of equals. */
const commonest = (values: Iterable<string>): { readonly value: string; readonly count: number } | null => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { readonly value: string; readonly count: number } | null = null;
  for (const [value, count] of counts) if (best === null || count > best.count) best = { value, count };
  return best;
};

/** How many events, of what, when most, which matter most, and how well they are dated and sourced. */
export const describeTimeline = (rows: readonly EventFact[], text: Texts): Description => {
  const extent = extentOf(rows);
  if (extent === null) return { summary: text.say("timelineSummaryNone"), findings: [] };
  const events = (count: number): string => text.say("eventCount", { count });
  const day = (value: number): string => text.write(isoOf(value), "date");
  const findings: string[] = [];
  const topic = commonest(rows.flatMap(({ topics }) => topics));
  if (topic !== null)
    findings.push(text.say("timelineMostTopic", { topic: text.name(topic.value), events: events(topic.count) }));
  const year = commonest(rows.map(({ date }) => date.slice(0, 4)));
  if (year !== null && year.count > 1)
    findings.push(text.say("timelineBusiest", { year: text.write(year.value, "date"), events: events(year.count) }));
  const byWeight = [...rows].sort((a, b) => a.importance - b.importance || (a.date < b.date ? 1 : -1));
  const highlights = byWeight.filter(({ importance }) => importance === 1).slice(0, HIGHLIGHTS);
  for (const fact of highlights.sort((a, b) => (a.date < b.date ? -1 : 1)))
    findings.push(text.say("timelineHighlight", { date: datesInWords(fact, text), title: text.pick(fact.title) }));
  const imprecise = rows.filter(({ date }) => date.length < 10).length;
  if (imprecise > 0) findings.push(text.say("timelineImprecise", { count: imprecise }));
  const weak = rows.filter((fact) => fact.weak).length;
  if (weak > 0) findings.push(text.say("timelineWeak", { count: weak }));
  const summary = text.say("timelineSummary", {
    events: events(rows.length),
    from: day(extent.from),
    to: day(extent.to),
  });
  return { summary, findings };
};

/** How many events touch the month of a moment. An event of which only the year is known stands in none. */
export const at = (rows: readonly EventFact[], moment: number, text: Texts): string => {
  const month = isoOf(msToDay(moment)).slice(0, 7);
  const touching = rows.filter((row) => touchesMonth(row, month));
  return text.say("timelineAt", {
    month: text.write(month, "date"),
    events: text.say("eventCount", { count: touching.length }),
  });
};
