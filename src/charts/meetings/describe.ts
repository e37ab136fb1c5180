import { isolate, ltr } from "../../text/bidi.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import { PLACE_NAMES } from "./layout.ts";
import type { MeetingRow } from "./rows.ts";
import { gapsOf, PLACES } from "./rows.ts";

export const FORMAT_NAMES = {
  visit: "formatVisit",
  "working-visit": "formatWorkingVisit",
  informal: "formatInformal",
  "supreme-state-council": "formatSupremeStateCouncil",
  "summit-multilateral": "formatSummit",
} as const satisfies { readonly [F in MeetingRow["format"]]: MessageKey };

const most = <K>(counts: ReadonlyMap<K, number>): readonly [K, number] | undefined =>
  [...counts].sort(([, a], [, b]) => b - a)[0];

const countBy = <K>(rows: readonly MeetingRow[], key: (row: MeetingRow) => K): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
};

/** What the rows say, in words: how many where, the long stretches without Belarus, the busiest year and place. */
export const describeMeetings = (rows: readonly MeetingRow[], text: Texts): Description => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return { summary: text.say("meetingsNothing"), findings: [] };
  const date = (iso: string): string => isolate(text.write(iso, "date"));
  const number = (count: number): string => text.write(count, "count");
  const [from, to] = [first.date.slice(0, 4), last.date.slice(0, 4)];
  const inBelarus = rows.filter(({ country }) => country === "belarus").length;
  const inRussia = rows.filter(({ country }) => country === "russia").length;
  const summary = text.say("meetingsSummary", {
    meetings: text.say("meetingCount", { count: rows.length }),
    period: from === to ? from : ltr(`${from}–${to}`),
    belarus: number(inBelarus),
    russia: number(inRussia),
    elsewhere: number(rows.length - inBelarus - inRussia),
  });
  const gaps = [...gapsOf(rows)].reverse().map((gap) =>
    text.say("meetingsGapFinding", {
      from: date(rows[gap.before]?.until ?? rows[gap.before]?.date ?? ""),
      to: date(rows[gap.after]?.date ?? ""),
      days: text.say("meetingsDays", { count: gap.days }),
      elsewhere: text.say("meetingCount", { count: gap.elsewhere }),
    }),
  );
  const findings = [...gaps];
  const busiest = most(countBy(rows, ({ date: iso }) => iso.slice(0, 4)));
  if (busiest && from !== to)
    findings.push(
      text.say("meetingsBusiest", { year: busiest[0], meetings: text.say("meetingCount", { count: busiest[1] }) }),
    );
  const place = most(countBy(rows, (row) => row.place));
  if (place)
    findings.push(
      text.say("meetingsPlace", {
        place: text.say(PLACE_NAMES[PLACES.find((one) => one === place[0]) ?? "minsk"]),
        meetings: text.say("meetingCount", { count: place[1] }),
      }),
    );
  const weak = rows.filter((row) => row.weak).length;
  if (weak > 0) findings.push(text.say("meetingsWeak", { count: weak }));
  return { summary, findings };
};

/** The last meeting in Belarus up to a moment: what “first visit since” is measured from. */
export const at = (rows: readonly MeetingRow[], moment: number, text: Texts): string | null => {
  const last = rows.findLast((row) => row.country === "belarus" && row.from <= moment);
  if (last === undefined) return null;
  return text.say("meetingsAt", {
    date: isolate(text.write(last.until ?? last.date, "date")),
    city: text.pick(last.city),
  });
};
