import type { Slice } from "../../filter/slice.ts";
import { dayToMs, firstDay } from "../../record/dates.ts";
import type { CapFact, IsoDate } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";
import type { StepPoint } from "../step-layout.ts";

/** Whose caps are drawn as lines: the others followed one or the other. */
const DRAWN = ["eu", "price-cap-coalition"] as const;
const PRODUCTS = ["crude", "premium-products", "discount-products"] as const;
/** A line a product and imposer. */
export const LINES = PRODUCTS.flatMap((product) => DRAWN.map((by) => ({ id: `${by}/${product}`, product, by })));

/** A step of the cap, US dollars a barrel, from the day it applies. */
export interface CapRow extends StepPoint {
  /** Decided on. */
  readonly date: IsoDate;
  /** `null` where the day was not found, or nothing new applied. */
  readonly appliesFrom: IsoDate | null;
  readonly by: string;
  readonly product: CapFact["product"];
  readonly step: CapFact["step"];
  readonly title: LocalText;
  readonly acts: readonly string[];
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

/** The steps in the order of the days from which they hold; each of a line lasts until the next of that line. */
export const rows = (slice: Slice<"oil-price-cap">): readonly CapRow[] => {
  const begun = slice
    .facts("oil-price-cap")
    .map((fact) => ({
      fact,
      from: dayToMs(firstDay(fact.cap_usd_per_barrel === null ? fact.date : (fact.applies_from ?? fact.date))),
    }))
    .sort((a, b) => a.from - b.from);
  return begun.map(({ fact, from }, i): CapRow => {
    const id = `${fact.by}/${fact.product}`;
    const line = fact.cap_usd_per_barrel !== null && LINES.some((one) => one.id === id) ? id : null;
    const next = begun
      .slice(i + 1)
      .find(({ fact: other }) => other.cap_usd_per_barrel !== null && `${other.by}/${other.product}` === id);
    return {
      fact: fact.id,
      from,
      to: line === null ? from + 86_400_000 : (next?.from ?? Number.POSITIVE_INFINITY),
      value: fact.cap_usd_per_barrel,
      line,
      date: fact.date,
      appliesFrom: fact.applies_from ?? null,
      by: fact.by,
      product: fact.product,
      step: fact.step,
      title: fact.title,
      acts: fact.legal_acts,
      note: fact.note ?? null,
      weak: fact.weak === true,
      sources: fact.sources,
    };
  });
};
