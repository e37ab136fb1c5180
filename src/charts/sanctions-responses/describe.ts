import { isolate, ltr } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import type { ActRow } from "./rows.ts";
import { KINDS, SIDES } from "./rows.ts";
import { KIND_NAMES, sideName } from "./words.ts";

/** What the rows say, in words: how many of each kind, whose, the busiest year and the newest easing. */
export const describeActs = (rows: readonly ActRow[], text: Texts): Description => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return { summary: text.say("responsesNothing"), findings: [] };
  const acts = (count: number): string => text.say("responseCount", { count });
  const [from, to] = [first.date.slice(0, 4), last.date.slice(0, 4)];
  const counted = <K>(keys: readonly K[], key: (row: ActRow) => K, name: (one: K) => string): string =>
    text.list(
      keys.flatMap((one) => {
        const count = rows.filter((row) => key(row) === one).length;
        return count === 0
          ? []
          : [isolate(text.say("responsesKind", { kind: name(one), number: text.write(count, "count") }))];
      }),
    );
  const summary = text.say("responsesSummary", {
    period: from === to ? from : ltr(`${from}–${to}`),
    acts: acts(rows.length),
    kinds: counted(
      KINDS,
      ({ kind }) => kind,
      (kind) => text.say(KIND_NAMES[kind]),
    ),
  });
  const sides = counted(
    SIDES,
    ({ side }) => side,
    (side) => sideName(side, text),
  );
  const findings = [text.say("responsesSides", { sides })];
  const years = new Map<string, number>();
  for (const { date } of rows) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
  const busiest = [...years].sort(([, a], [, b]) => b - a)[0];
  if (busiest && from !== to) findings.push(text.say("responsesBusiest", { year: busiest[0], acts: acts(busiest[1]) }));
  const eased = rows.findLast(({ kind }) => kind === "ease");
  if (eased)
    findings.push(
      text.say("responsesLastEase", { date: isolate(text.write(eased.date, "date")), side: text.name(eased.by) }),
    );
  return { summary, findings };
};

/** The last act up to a moment. */
export const at = (rows: readonly ActRow[], moment: number, text: Texts): string | null => {
  const last = rows.findLast((row) => row.from <= moment);
  return last === undefined
    ? null
    : text.say("responsesAt", { date: isolate(text.write(last.date, "date")), side: text.name(last.by) });
};
