import { isolate } from "../../text/bidi.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import type { CalloutLine } from "../callout.tsx";
import type { Description } from "../chart.ts";
import type { SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { stepsAt } from "../step-layout.ts";
import type { GasRow } from "./rows.ts";

export const KIND_NAMES = {
  contract: "gasKindContract",
  average: "gasKindAverage",
  paid: "gasKindPaid",
  stated: "gasKindStated",
  expected: "gasKindExpected",
} as const satisfies { readonly [K in GasRow["kind"]]: MessageKey };

const periodOf = ({ date, until }: GasRow, text: Texts): string =>
  until === null
    ? text.write(date, "date")
    : text.say("filterAsWords", {
        from: isolate(text.write(date, "date")),
        to: isolate(text.write(until, "date")),
      });

const figureOf = ({ value }: GasRow, text: Texts): string =>
  value === null
    ? text.say("gasUnpublished")
    : text.say("gasFigure", { value: isolate(text.write(value, "quantity")) });

/** What a price says when it is asked. */
export const sayingOf = (row: GasRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme } = context;
  return saysWho(
    text.say("gasCallout", { kind: text.say(KIND_NAMES[row.kind]), period: isolate(periodOf(row, text)) }),
    [
      {
        figure: figureOf(row, text),
        by: text.name(row.reporter),
        sources: row.sources,
        weak: row.weak,
        calculated: row.derived,
        colour: theme.ink,
        more: row.note === null ? [] : [text.pick(row.note)],
      },
    ],
    context,
  );
};

/** The prices of the line: the highest, the lowest, the newest, and the periods without a published one. */
export const describeGas = (rows: readonly GasRow[], text: Texts): Description => {
  const line = rows.filter((row) => row.line !== null);
  const known = line.filter((row) => row.value !== null);
  const [first, newest, last] = [known[0], known.at(-1), line.at(-1)];
  const by = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const tell = (key: MessageKey, row: GasRow | undefined): readonly string[] =>
    row === undefined
      ? []
      : [
          text.say(key, {
            figure: figureOf(row, text),
            period: isolate(periodOf(row, text)),
            reporter: isolate(text.name(row.reporter)),
          }),
        ];
  return {
    summary: text.say("gasSummary", {
      from: isolate(text.write(first?.date.slice(0, 4) ?? null, "date")),
      to: isolate(text.write((last?.until ?? last?.date)?.slice(0, 4) ?? null, "date")),
    }),
    findings: [
      ...tell("gasHighest", by[0]),
      ...tell("gasLowest", by.at(-1)),
      ...tell("gasNewest", newest),
      ...line
        .filter((row) => row.value === null)
        .map((row) => text.say("gasGap", { period: isolate(periodOf(row, text)) })),
    ],
  };
};

/** The main price that holds at a moment (ms, UTC). */
export const at = (rows: readonly GasRow[], moment: number, text: Texts): string | null => {
  const row = stepsAt(rows, moment).find(({ line }) => line !== null);
  return row === undefined ? null : figureOf(row, text);
};
