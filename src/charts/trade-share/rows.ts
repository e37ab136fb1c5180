import type { Slice } from "../../filter/slice.ts";
import type { TradeShareFact } from "../../record/record.ts";
import type { ShareKind, SharePoint } from "../share-points.ts";
import { sharePoints } from "../share-points.ts";

/** The measures of the chart; the weights in food or dairy alone are other questions. */
export const KINDS = [
  { id: "trade", label: "shareTrade", short: "shareTradeShort", glyph: "dot" },
  { id: "exports", label: "shareExports", short: "shareExportsShort", glyph: "triangle" },
  { id: "imports", label: "shareImports", short: "shareImportsShort", glyph: "triangle-down" },
  { id: "reverse", label: "shareReverse", short: "shareReverseShort", glyph: "square" },
] as const satisfies readonly ShareKind[];

const kindOf = (fact: TradeShareFact): (typeof KINDS)[number]["id"] | null => {
  if (fact.of === "belarus") return fact.in === "trade" ? "reverse" : null;
  return fact.in === "trade" || fact.in === "exports" || fact.in === "imports" ? fact.in : null;
};

/** Each country's weight in the other's trade in goods, in the order of time. */
export const rows = (slice: Slice<"trade-share">): readonly SharePoint[] =>
  sharePoints(slice.facts("trade-share"), kindOf);
