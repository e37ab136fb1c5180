import { dayToMs, firstDay, lastDay } from "../record/dates.ts";
import type { Dated, Fact, IsoDate } from "../record/record.ts";
import { ltr } from "../text/bidi.ts";
import type { LocalText, MessageKey, Texts } from "../text/texts.ts";
import type { Bound } from "./bounded.ts";
import { bounded } from "./bounded.ts";
import type { Column, Description } from "./chart.ts";
import type { Glyph } from "./glyph.ts";

/** One of the measures that a chart of shares shows. They are different sums, so no line joins any two figures. */
export interface ShareKind<Id extends string = string> {
  readonly id: Id;
  readonly label: MessageKey;
  /** For the margin of a stave. */
  readonly short: MessageKey;
  readonly glyph: Glyph;
  /** Drawn hollow: another sum under the same sign. */
  readonly hollow?: true;
}
/** A share that somebody gave for a period. */
export interface SharePoint {
  readonly fact: string;
  /** Id of its `ShareKind`. */
  readonly kind: string;
  readonly date: IsoDate;
  /** The last day of a period; `null` where `date` says it all. */
  readonly until: IsoDate | null;
  /** The period, milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  /** Per cent, 0 to 100. */
  readonly share: number;
  readonly bound: Bound | null;
  readonly reporter: string;
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}
interface ShareFact extends Fact, Dated {
  readonly reporter: string;
  readonly share_percent: number;
  readonly bound?: Bound | undefined;
}

const pointOf = (fact: ShareFact, kind: string): SharePoint => ({
  fact: fact.id,
  kind,
  date: fact.date,
  until: fact.until ?? null,
  from: dayToMs(firstDay(fact.date)),
  to: dayToMs(lastDay(fact.until ?? fact.date) + 1),
  share: fact.share_percent,
  bound: fact.bound ?? null,
  reporter: fact.reporter,
  note: fact.note ?? null,
  weak: fact.weak === true,
  sources: fact.sources,
});

/** The middle of the period that a share is about: where it is drawn. */
export const momentOf = ({ from, to }: Pick<SharePoint, "from" | "to">): number => (from + to) / 2;

/**
 * Shares in the order of time.
 * @param kindOf the measure that a fact is about; `null` leaves it out
 */
export const sharePoints = <F extends ShareFact>(
  facts: readonly F[],
  kindOf: (fact: F) => string | null,
): readonly SharePoint[] =>
  facts
    .flatMap((fact) => {
      const kind = kindOf(fact);
      return kind === null ? [] : [pointOf(fact, kind)];
    })
    .sort((a, b) => momentOf(a) - momentOf(b) || (a.fact < b.fact ? -1 : 1));

/** The figure as it was given: “about 60%”. */
export const shareInWords = ({ share, bound }: SharePoint, text: Texts): string =>
  bounded(text.write(share, "share"), bound, text);

/** The period a figure is about: “2021”, “January 2023 – June 2023”. */
export const periodOf = ({ date, until }: SharePoint, text: Texts): string => {
  if (until === null) return text.write(date, "date");
  if (date.length === 4 && until.length === 4) return ltr(`${text.write(date, "date")}–${text.write(until, "date")}`);
  return text.say("timelineFromTo", { from: text.write(date, "date"), to: text.write(until, "date") });
};

const kindOf = (kinds: readonly ShareKind[], { kind }: SharePoint): ShareKind | undefined =>
  kinds.find(({ id }) => id === kind);

/** The columns that every chart of shares has. */
export const shareColumns = (kinds: readonly ShareKind[]): readonly Column<SharePoint>[] => [
  { id: "date", label: "columnPeriodFrom", format: "date", value: (row) => row.date },
  { id: "until", label: "columnPeriodUntil", format: "date", value: (row) => row.until ?? "" },
  {
    id: "measure",
    label: "columnShareOf",
    format: "prose",
    value: (row, text) => {
      const kind = kindOf(kinds, row);
      return kind === undefined ? row.kind : text.say(kind.label);
    },
  },
  { id: "share_percent", label: "columnShare", format: "share", value: (row) => row.share },
  {
    id: "as_given",
    label: "columnShareGiven",
    format: "prose",
    value: (row, text) => shareInWords(row, text),
  },
  { id: "reporter", label: "columnReporter", format: "name", value: (row) => row.reporter },
  { id: "note", label: "notes", format: "prose", value: (row, text) => (row.note === null ? "" : text.pick(row.note)) },
];

/** The least and the largest figure of every measure, with who gave it. */
export const describeShares = (
  rows: readonly SharePoint[],
  kinds: readonly ShareKind[],
  summary: MessageKey,
  text: Texts,
): Description => {
  if (rows.length === 0) return { summary: text.say("shareNothing"), findings: [] };
  const told = (row: SharePoint) => ({
    value: shareInWords(row, text),
    period: periodOf(row, text),
    by: text.name(row.reporter),
  });
  const findings = kinds.flatMap(({ id, label }): readonly string[] => {
    const points = rows.filter(({ kind }) => kind === id);
    const [first] = points;
    if (first === undefined) return [];
    const least = points.reduce((a, b) => (b.share < a.share ? b : a));
    const most = points.reduce((a, b) => (b.share > a.share ? b : a));
    const name = text.say(label);
    if (least.share === most.share) return [text.say("shareOne", { name, ...told(first) })];
    const [low, high] = [told(least), told(most)];
    return [
      text.say("shareRange", {
        name,
        least: low.value,
        leastPeriod: low.period,
        leastBy: low.by,
        most: high.value,
        mostPeriod: high.period,
        mostBy: high.by,
      }),
    ];
  });
  return { summary: text.say(summary, { count: rows.length }), findings };
};

/** One figure of each measure for the year of a moment, whole years before parts of one; `null` where there is none. */
export const sharesAt = (
  rows: readonly SharePoint[],
  kinds: readonly ShareKind[],
  moment: number,
  text: Texts,
): string | null => {
  const year = new Date(moment).getUTCFullYear();
  const within = rows
    .filter((row) => new Date(momentOf(row)).getUTCFullYear() === year)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const parts = kinds.flatMap(({ id, short }) => {
    const row = within.find(({ kind }) => kind === id);
    return row === undefined
      ? []
      : [text.say("shareAt", { name: text.say(short), value: text.write(row.share, "share") })];
  });
  return parts.length === 0 ? null : text.say("tradeAt", { year: String(year), values: text.list(parts) });
};
