import type { Slice } from "../../filter/slice.ts";
import { dayToMs, spanOf } from "../../record/dates.ts";
import type { GasPriceFact, IsoDate } from "../../record/record.ts";
import type { LocalText } from "../../text/texts.ts";
import type { StepPoint } from "../step-layout.ts";

/** The one line: contract prices and, where none was found, averages. */
export const LINE = "price";

/** A price of a period, US dollars per 1,000 cubic metres. */
export interface GasRow extends StepPoint {
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  readonly kind: GasPriceFact["kind"];
  readonly reporter: string;
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly derived: boolean;
  readonly sources: readonly string[];
}

/** The prices in the order of time; the main ones of a time before those beside them. */
export const rows = (slice: Slice<"gas-price">): readonly GasRow[] =>
  slice
    .facts("gas-price")
    .map((fact): GasRow => {
      const span = spanOf(fact);
      return {
        fact: fact.id,
        from: dayToMs(span.from),
        to: dayToMs(span.to + 1),
        value: fact.price_usd_per_1000_m3,
        line: fact.main ? LINE : null,
        date: fact.date,
        until: fact.until ?? null,
        kind: fact.kind,
        reporter: fact.reporter,
        note: fact.note ?? null,
        weak: fact.weak === true,
        derived: fact.derived === true,
        sources: fact.sources,
      };
    })
    .sort((a, b) => a.from - b.from || Number(a.line === null) - Number(b.line === null));
