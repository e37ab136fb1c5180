import type { Slice } from "../../filter/slice.ts";
import type { SettlementFact } from "../../record/record.ts";
import type { ShareKind, SharePoint } from "../share-points.ts";
import { sharePoints } from "../share-points.ts";

/** The measures of the chart: what was paid in, and of which payments. */
export const KINDS = [
  { id: "russian-rouble", label: "settleRouble", short: "settleRoubleShort", glyph: "dot" },
  {
    id: "russian-rouble-payments",
    label: "settleRoublePayments",
    short: "settleRoubleShort",
    glyph: "dot",
    hollow: true,
  },
  { id: "national-currencies", label: "settleNational", short: "settleNationalShort", glyph: "diamond" },
  {
    id: "national-currencies-eaeu",
    label: "settleNationalUnion",
    short: "settleUnionShort",
    glyph: "diamond",
    hollow: true,
  },
  { id: "us-dollar", label: "settleDollar", short: "settleDollar", glyph: "triangle" },
  { id: "barter", label: "settleBarter", short: "settleBarter", glyph: "square" },
] as const satisfies readonly ShareKind[];

/** A means of payment in a scope that has no sign of its own is left out rather than drawn under another's. */
const kindOf = ({ means, scope }: SettlementFact): string | null => {
  const suffix = { "belarus-russia": "", "payments-to-russia": "-payments", eaeu: "-eaeu" }[scope];
  return KINDS.find(({ id }) => id === `${means}${suffix}`)?.id ?? null;
};

/** Shares of currencies in payments, in the order of time. */
export const rows = (slice: Slice<"settlement-currency">): readonly SharePoint[] =>
  sharePoints(slice.facts("settlement-currency"), kindOf);
