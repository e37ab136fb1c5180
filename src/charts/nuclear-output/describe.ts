import { isolate } from "../../text/bidi.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import { bounded } from "../bounded.ts";
import type { CalloutLine } from "../callout.tsx";
import type { Description } from "../chart.ts";
import type { SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { stepsAt } from "../step-layout.ts";
import type { NuclearKind, NuclearRow } from "./rows.ts";
import { SERIES } from "./rows.ts";

export const KIND_NAMES = {
  generation: "nuclearGeneration",
  expected: "nuclearExpected",
  criticality: "nuclearCriticality",
  grid: "nuclearGrid",
  commercial: "nuclearCommercial",
  refuelling: "nuclearRefuelling",
  outage: "nuclearOutage",
  incident: "nuclearIncident",
} as const satisfies { readonly [K in NuclearKind]: MessageKey };

const periodOf = ({ date, until }: NuclearRow, text: Texts): string =>
  until === null
    ? text.write(date, "date")
    : text.say("filterAsWords", {
        from: isolate(text.write(date, "date")),
        to: isolate(text.write(until, "date")),
      });

const figureOf = ({ value, bound }: NuclearRow, text: Texts): string =>
  text.say("nuclearFigure", { value: isolate(bounded(text.write(value, "quantity"), bound, text)) });

/** What a figure or a milestone says when it is asked. */
export const sayingOf = (row: NuclearRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme } = context;
  const about = text.say("nuclearCallout", {
    period: isolate(periodOf(row, text)),
    unit: text.name(row.unit),
    kind: text.say(KIND_NAMES[row.kind]),
  });
  const { sources, weak } = row;
  return saysWho(
    about,
    [
      {
        figure: row.title === null ? figureOf(row, text) : text.pick(row.title),
        by: row.reporter === null ? null : text.name(row.reporter),
        sources,
        weak,
        calculated: false,
        colour: theme.ink,
        more: row.note === null ? [] : [text.pick(row.note)],
      },
    ],
    context,
  );
};

/** The years of the series, then how often the units stood still, as far as the record knows. */
export const describeNuclear = (rows: readonly NuclearRow[], text: Texts): Description => {
  const series = rows.filter(({ line }) => line === SERIES);
  const stops = rows.filter(({ kind }) => kind === "outage" || kind === "incident");
  const [first, last] = [series[0], series.at(-1)];
  return {
    summary: text.say("nuclearSummary", {
      from: isolate(text.write(first?.date ?? null, "date")),
      to: isolate(text.write(last?.date ?? null, "date")),
    }),
    findings: [
      ...series.map((row) =>
        text.say("nuclearYear", {
          year: isolate(text.write(row.date, "date")),
          figure: figureOf(row, text),
          unit: text.name(row.unit),
          reporter: isolate(text.name(row.reporter ?? "")),
        }),
      ),
      ...(stops.length === 0 ? [] : [text.say("nuclearStops", { count: stops.length })]),
    ],
  };
};

/** The electricity of the year that a moment (ms, UTC) lies in. */
export const at = (rows: readonly NuclearRow[], moment: number, text: Texts): string | null => {
  const row = stepsAt(rows, moment).find(({ line }) => line === SERIES);
  return row === undefined ? null : figureOf(row, text);
};
