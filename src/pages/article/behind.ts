import type { DatasetId, FactRecord, IsoDate } from "../../record/record.ts";
import { isolate, ltr } from "../../text/bidi.ts";
import type { LocalText, MessageKey, Texts } from "../../text/texts.ts";

/** One fact that a claim stands or falls with. */
export interface BehindRow {
  readonly fact: string;
  readonly date: IsoDate;
  /** Whose figure, act or words. */
  readonly who: string;
  /** In words; empty where the fact is no figure. */
  readonly figure: string;
  /** Growth on the year before, in words; empty where it is not told. */
  readonly growth: string;
  /** USD million, for a bar; `null` where the fact is no sum. */
  readonly million: number | null;
  /** Words of a speaker rather than published statistics. */
  readonly said: boolean;
  readonly what: string;
  readonly sources: readonly string[];
}

const BOUNDS = { about: "boundAbout", nearly: "boundNearly", over: "boundOver" } as const satisfies {
  readonly [bound: string]: MessageKey;
};
const FLOWS = { turnover: "flowTurnover", exports: "flowExports", imports: "flowImports" } as const;

interface Figured {
  readonly value_usd_million?: number | null | undefined;
  readonly value_to_usd_million?: number | undefined;
  readonly growth_percent?: number | null | undefined;
  readonly bound?: keyof typeof BOUNDS | undefined;
}

const billions = (million: number, text: Texts): string => text.write(million / 1000, "money");

const figured = (fact: Figured, text: Texts): Pick<BehindRow, "figure" | "growth" | "million"> => {
  const { value_usd_million: value = null, value_to_usd_million: to, growth_percent: growth, bound } = fact;
  const sum =
    value === null
      ? ""
      : text.say("usdBillion", {
          value: to === undefined ? billions(value, text) : ltr(`${billions(value, text)}–${billions(to, text)}`),
        });
  return {
    figure: sum !== "" && bound !== undefined ? text.say(BOUNDS[bound], { value: sum }) : sum,
    growth:
      growth === undefined || growth === null
        ? ""
        : ltr(`${growth > 0 ? "+" : "−"}${text.write(Math.abs(growth), "share")}`),
    million: value,
  };
};

const NO_FIGURE = { figure: "", growth: "", million: null, said: false } as const;

/** How the facts of each dataset are told; a dataset that is missing here is not told. */
const TELLERS: {
  readonly [Id in DatasetId]?: (
    fact: FactRecord[Id]["facts"][number],
    text: Texts,
  ) => Omit<BehindRow, "fact" | "sources">;
} = {
  "trade-statements": (fact, text) => ({
    date: fact.date,
    who: text.pick(fact.who),
    ...figured(fact, text),
    said: true,
    what: text.pick(fact.said),
  }),
  "trade-volume": (fact, text) => ({
    date: fact.date,
    who: text.name(fact.reporter),
    ...figured(fact, text),
    said: false,
    what: [text.say(FLOWS[fact.flow]), ...noteOf(fact.note, text)].join(" "),
  }),
  "oil-price-cap": (fact, text) => ({
    date: fact.date,
    who: text.name(fact.by),
    ...NO_FIGURE,
    figure: fact.cap_usd_per_barrel === null ? "" : text.say("usdBarrel", { count: fact.cap_usd_per_barrel }),
    what: [
      text.pick(fact.summary),
      ...(fact.applies_from === undefined
        ? []
        : [text.say("appliesFrom", { date: isolate(text.write(fact.applies_from, "date")) })]),
    ].join(" "),
  }),
  "sanctions-packages": (fact, text) => ({
    date: fact.date,
    who: text.pick(fact.label),
    ...NO_FIGURE,
    what: text.pick(fact.summary),
  }),
  meetings: (fact, text) => ({
    date: fact.date,
    who: text.pick(fact.place_city),
    ...NO_FIGURE,
    what: text.pick(fact.summary),
  }),
  timeline: (fact, text) => ({
    date: fact.date,
    who: "",
    ...NO_FIGURE,
    what: text.pick(fact.summary),
  }),
};

const noteOf = (note: LocalText | undefined, text: Texts): readonly string[] =>
  note === undefined ? [] : [text.pick(note)];

/** The facts behind a claim, as far as they are loaded and known, in the order given. */
export const behindRows = (
  refs: readonly (readonly [dataset: DatasetId, fact: string])[],
  record: Partial<FactRecord>,
  text: Texts,
): readonly BehindRow[] =>
  refs.flatMap(([dataset, id]): readonly BehindRow[] => {
    const row = told(dataset, id, record, text);
    return row === null ? [] : [row];
  });

const told = <Id extends DatasetId>(
  dataset: Id,
  id: string,
  record: Partial<FactRecord>,
  text: Texts,
): BehindRow | null => {
  const fact = record[dataset]?.facts.find((some) => some.id === id);
  const tell = TELLERS[dataset];
  return fact === undefined || tell === undefined
    ? null
    : { fact: fact.id, sources: fact.sources, ...tell(fact, text) };
};
