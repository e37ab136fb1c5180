import { ltr } from "../../text/bidi.ts";
import type { Texts } from "../../text/texts.ts";
import type { Theme } from "../../ui/theme.ts";
import type { CalloutLine } from "../callout.tsx";
import type { Said, SaysWho } from "../says-who.ts";
import { saysWho } from "../says-who.ts";
import type { Growth, SeriesId, TradeRow } from "./rows.ts";
import { SERIES } from "./rows.ts";
import type { Spoken } from "./spoken.ts";
import { amountOf, outcomeOf } from "./spoken.ts";

const NAMES = { belarus: "seriesBelarus", russia: "seriesRussia" } as const;

const growthInWords = ({ percent, known }: Growth, year: string, text: Texts): string => {
  const written = text.write(percent, "share");
  return text.say(known === "published" ? "tradeGrowth" : "tradeGrowthCalculated", {
    percent: percent > 0 ? ltr(`+${written}`) : written,
    year: String(Number(year) - 1),
  });
};

const reportedIn = (row: TradeRow, id: SeriesId, theme: Theme, text: Texts): readonly Said[] => {
  const one = row[id];
  if (one === null || one.turnover === null) return [];
  const value = text.write(one.turnover, "money");
  return [
    {
      figure: text.say("tradeFigure", { by: text.say(NAMES[id]), value }),
      by: null,
      sources: one.sources,
      weak: one.weak,
      calculated: one.known === "calculated",
      colour: theme.series[id],
      more: one.growth === null ? [] : [growthInWords(one.growth, row.year, text)],
    },
  ];
};

/** What both statistics say of a year, with the growth of each. */
export const yearSays = (row: TradeRow, context: SaysWho): readonly CalloutLine[] => {
  const { theme, text } = context;
  const figures = SERIES.flatMap(({ id }) => reportedIn(row, id, theme, text));
  return saysWho(text.say("tradeCallout", { year: row.year }), figures, context);
};

const BASES = { goods: "spokenGoods", "goods-and-services": "spokenServices", unstated: "spokenUnstated" } as const;

/** What a statement says, who said it and when, and what became of it. */
export const spokenSays = (spoken: Spoken, row: TradeRow, context: SaysWho): readonly CalloutLine[] => {
  const { theme, text, terse } = context;
  const amount = amountOf(spoken, text);
  const outcome = outcomeOf(spoken, row, text);
  const figure: Said = {
    figure: spoken.forecast ? text.say("spokenForecast", { value: amount }) : amount,
    by: text.say("spokenWhen", { who: text.pick(spoken.who), date: text.write(spoken.said, "date") }),
    sources: spoken.sources,
    weak: spoken.weak,
    calculated: false,
    colour: theme.ink,
    more: [
      ...(terse ? [] : [text.pick(spoken.words)]),
      text.say(BASES[spoken.basis]),
      ...(outcome === null ? [] : [outcome]),
    ],
  };
  return saysWho(text.say("spokenHeading", { year: row.year }), [figure], context);
};
