import { isolate, ltr } from "../../text/bidi.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import type { CalloutLine } from "../callout.tsx";
import type { Description } from "../chart.ts";
import type { SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import { stepsAt } from "../step-layout.ts";
import type { CapRow } from "./rows.ts";
import { LINES } from "./rows.ts";

export const PRODUCT_NAMES = {
  crude: "capCrude",
  "premium-products": "capPremium",
  "discount-products": "capDiscount",
  products: "capProducts",
  all: "capAll",
} as const satisfies { readonly [P in CapRow["product"]]: MessageKey };
export const STEP_NAMES = {
  basis: "capStepBasis",
  set: "capStepSet",
  keep: "capStepKeep",
  lower: "capStepLower",
  freeze: "capStepFreeze",
} as const satisfies { readonly [S in CapRow["step"]]: MessageKey };

const figureOf = ({ value }: CapRow, text: Texts): string =>
  value === null ? text.say("capNoPrice") : text.say("capFigure", { value: isolate(text.write(value, "quantity")) });

/** What a step says when it is asked. */
export const sayingOf = (row: CapRow, context: SaysWho): readonly CalloutLine[] => {
  const { text, theme, terse } = context;
  const date = (iso: string): string => isolate(text.write(iso, "date"));
  const applies = row.appliesFrom === null ? [] : [text.say("capApplies", { date: date(row.appliesFrom) })];
  return saysWho(
    text.pick(row.title),
    [
      {
        figure: text.say("capOf", { product: text.say(PRODUCT_NAMES[row.product]), figure: figureOf(row, text) }),
        by: text.name(row.by),
        sources: row.sources,
        weak: row.weak,
        calculated: false,
        colour: theme.ink,
        more: [
          text.say("capDecided", { date: date(row.date) }),
          ...applies,
          ...(terse || row.acts.length === 0 ? [] : [text.list(row.acts.map(ltr))]),
        ],
      },
    ],
    context,
  );
};

/** Every line of the drawing: its steps with the days from which they hold. */
export const describeCap = (rows: readonly CapRow[], text: Texts): Description => ({
  summary: text.say("capSummary", { count: rows.length }),
  findings: LINES.flatMap(({ id, product, by }) => {
    const steps = rows.filter(({ line }) => line === id);
    if (steps.length === 0) return [];
    const told = steps.map(({ value, appliesFrom, date }) =>
      text.say("capStep", {
        value: isolate(text.write(value, "quantity")),
        date: isolate(text.write(appliesFrom ?? date, "date")),
      }),
    );
    const name = { by: isolate(text.name(by)), product: text.say(PRODUCT_NAMES[product]) };
    return [text.say("capFinding", { ...name, steps: text.list(told) })];
  }),
});

/** The caps on crude that hold at a moment (ms, UTC), by imposer. */
export const at = (rows: readonly CapRow[], moment: number, text: Texts): string | null => {
  const crude = stepsAt(rows, moment).filter(({ line, product }) => line !== null && product === "crude");
  if (crude.length === 0) return null;
  return text.list(
    crude.map((row) =>
      text.say("capAt", { by: isolate(text.name(row.by)), value: isolate(text.write(row.value, "quantity")) }),
    ),
  );
};
