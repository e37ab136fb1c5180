import type { Chart, Drawing } from "../charts/chart.ts";
import type { Address } from "../filter/address.ts";
import { serializeAddress } from "../filter/address.ts";
import { narrowed } from "../filter/filter.ts";
import type { FactRecord, IsoDate } from "../record/record.ts";
import { isolate } from "../text/bidi.ts";
import type { MessageKey, Texts } from "../text/texts.ts";

/** What is shown, embedded, exported and cited. */
export interface Figure {
  readonly chart: Chart;
  readonly drawing: Drawing;
  /** What its files are called: an id. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** The filter in words; empty where nothing is narrowed. */
  readonly narrowedTo: string;
  readonly notes: readonly string[];
  readonly as_of: IsoDate;
  /** The direction of time. */
  readonly flow: Address["flow"];
  /** Id of the open fact, which is drawn as selected. */
  readonly open: string | null;
  /** Path and query that open this very view. */
  readonly address: string;
  readonly text: Texts;
}

/** Names of the dimensions whose values are ids. */
export const DIMENSION_NAMES = {
  topic: "topics",
  actor: "actors",
  by: "imposers",
  measure: "measures",
  reporter: "reporters",
  importance: "importance",
  place: "place",
} as const satisfies { readonly [key: string]: MessageKey };

const IMPORTANCE: { readonly [value: string]: MessageKey } = {
  1: "importanceFirst",
  2: "importanceSecond",
  3: "importanceThird",
};

/** A value of a dimension as a reader knows it. */
export const valueName = (dimension: keyof typeof DIMENSION_NAMES, value: string, text: Texts): string => {
  const key = dimension === "importance" ? IMPORTANCE[value] : undefined;
  return key === undefined ? text.name(value) : text.say(key);
};

/** The filter in words, as far as a chart takes notice of it. */
const filterInWords = (address: Address, chart: Pick<Chart, "reads" | "sets">, text: Texts): string => {
  const { filter } = address;
  return narrowed(filter)
    .filter((dimension) => chart.reads.includes(dimension) || chart.sets.includes(dimension))
    .map((dimension) => {
      if (dimension === "time") {
        const { from, to } = filter.time;
        return text.say("filterAsWords", {
          from: from === null ? text.say("sentenceBeginning") : isolate(text.write(from, "date")),
          to: to === null ? text.say("sentenceToday") : isolate(text.write(to, "date")),
        });
      }
      if (dimension === "q") return text.say("searchResults", { q: filter.q });
      return `${text.say(DIMENSION_NAMES[dimension])}: ${text.list(filter[dimension].map((value) => valueName(dimension, value, text)))}`;
    })
    .join(" · ");
};

/** A chart over a record, as the address asks for it. The record must hold the chart's datasets. */
export const figureOf = (chart: Chart, record: Partial<FactRecord>, address: Address, text: Texts): Figure => {
  const { rest: _, view: __, ...own } = address;
  return {
    chart,
    drawing: chart.over(record, address.filter, text, address),
    name: chart.id,
    title: text.say(chart.title),
    subtitle: text.say(chart.subtitle),
    narrowedTo: filterInWords(address, chart, text),
    notes: chart.notes.map((note) => text.say(note)),
    as_of:
      chart.datasets
        .map((dataset) => record[dataset]?.as_of ?? "")
        .sort()
        .at(-1) ?? "",
    flow: address.flow,
    open: address.event,
    address: `/${text.lang}/charts/${chart.id}/${serializeAddress({ ...own, view: "chart" })}`,
    text,
  };
};
