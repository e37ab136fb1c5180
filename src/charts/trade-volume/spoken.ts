import { firstDay, lastDay } from "../../record/dates.ts";
import type { IsoDate, TradeStatementFact } from "../../record/record.ts";
import { ltr } from "../../text/bidi.ts";
import type { LocalText, Texts } from "../../text/texts.ts";
import type { Bound } from "../bounded.ts";
import { bounded } from "../bounded.ts";
import type { TradeRow } from "./rows.ts";

/** A whole year's trade as somebody named it. A statement: it is drawn as a sign of its own, never as part of a line. */
export interface Spoken {
  readonly fact: string;
  /** When it was said. */
  readonly said: IsoDate;
  readonly reporter: string;
  readonly who: LocalText;
  /** Glossary id; `null` where an institution published the figure. */
  readonly speaker: string | null;
  /** The statement in a whole sentence. */
  readonly words: LocalText;
  /** USD billion; the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, else `null`. */
  readonly to: number | null;
  readonly bound: Bound | null;
  /** `unstated`: whether services are counted was not said. */
  readonly basis: "goods" | "goods-and-services" | "unstated";
  /** It was said before the year was over. */
  readonly forecast: boolean;
  /** What became of a forecast, as the record tells it. */
  readonly outcome: LocalText | null;
  readonly weak: boolean;
  readonly sources: readonly string[];
}

const BASES: readonly TradeStatementFact["basis"][] = ["goods", "goods-and-services", "unstated"];
const isBasis = (basis: TradeStatementFact["basis"]): basis is Spoken["basis"] => BASES.includes(basis);

/** The year that a statement is about; `null` where it is about a part of one, or said none. */
export const yearOf = ({ from, to }: TradeStatementFact): number | null => {
  if (from === undefined || to === undefined) return null;
  const year = from.slice(0, 4);
  return firstDay(from) === firstDay(year) && lastDay(to) === lastDay(year) ? Number(year) : null;
};

/** What a statement says about the turnover in dollars; `null` where it is about something else. */
export const spokenOf = (fact: TradeStatementFact): Spoken | null => {
  const { basis, value_usd_million: value } = fact;
  if (fact.flow !== "turnover" || value === undefined || !isBasis(basis)) return null;
  return {
    fact: fact.id,
    said: fact.date,
    reporter: fact.reporter,
    who: fact.who,
    speaker: fact.speaker ?? null,
    words: fact.said,
    value: value / 1000,
    to: fact.value_to_usd_million === undefined ? null : fact.value_to_usd_million / 1000,
    bound: fact.bound ?? null,
    basis,
    forecast: fact.forecast === true,
    outcome: fact.outcome ?? null,
    weak: fact.weak === true,
    sources: fact.sources,
  };
};

/** Where on the axis a statement stands: the middle of a range. USD billion. */
export const heightOf = ({ value, to }: Spoken): number => (to === null ? value : (value + to) / 2);

/** The figure as it was said: “over 50”, “59–60”. */
export const amountOf = ({ value, to, bound }: Spoken, text: Texts): string => {
  const money = (billion: number): string => text.write(billion, "money");
  return bounded(to === null ? money(value) : ltr(`${money(value)}–${money(to)}`), bound, text);
};

/** The forecast of goods that the statistics missed most widely, the first of equals; `null` where there is none to compare. */
export const widestMiss = (rows: readonly TradeRow[]): { readonly row: number; readonly spoken: Spoken } | null => {
  const compared = rows.flatMap((of, row) => {
    const counted = [of.belarus?.turnover, of.russia?.turnover].filter((turnover) => typeof turnover === "number");
    if (counted.length === 0) return [];
    return of.spoken
      .filter(({ forecast, basis }) => forecast && basis !== "goods-and-services")
      .map((spoken) => {
        const away = Math.min(...counted.map((turnover) => Math.abs(turnover - heightOf(spoken))));
        return { row, spoken, away };
      });
  });
  const [first, ...others] = compared;
  return first === undefined ? null : others.reduce((most, one) => (one.away > most.away ? one : most), first);
};

/** What became of a statement: as the record tells it, else what the statistics have for its year; `null` where they have nothing. */
export const outcomeOf = (spoken: Spoken, row: TradeRow, text: Texts): string | null => {
  if (spoken.outcome !== null) return text.say("spokenOutcome", { what: text.pick(spoken.outcome) });
  const values = [
    [row.belarus?.turnover ?? null, "tradeAtBelarus"],
    [row.russia?.turnover ?? null, "tradeAtRussia"],
  ] as const;
  const written = values.flatMap(([value, key]) =>
    value === null ? [] : [text.say(key, { value: text.write(value, "money") })],
  );
  return written.length === 0 ? null : text.say("spokenStatistics", { year: row.year, values: text.list(written) });
};
