import type { Filter } from "../filter/filter.ts";
import type { DatasetId, FactRecord, IsoDate } from "../record/record.ts";
import type { Concept, Unit } from "../text/grammar.ts";
import type { LocalText, MessageKey } from "../text/texts.ts";

/** A figure of a fact, in whole units: dollars, roubles, cubic metres, tonnes, kilowatt hours, percent. */
export interface Figure {
  readonly value: number;
  /** Upper end of a range; left out where it is one figure. */
  readonly to?: number;
  readonly unit: Unit;
  /** What it is, where a fact has several. */
  readonly what: "value" | "growth" | "share" | "rate";
  readonly bound: "exact" | "about" | "nearly" | "over" | "under";
}

/** A fact of any dataset, made comparable to what a sentence says. */
export interface Comparable {
  readonly dataset: DatasetId;
  readonly id: string;
  /** Groups of kinds; a sentence bears on it where it speaks of one of each group. Empty: its words decide. */
  readonly needs: readonly (readonly Concept[])[];
  /** Kinds that make it fit better, and kinds of which a sentence that speaks of them means another fact. */
  readonly likes: readonly Concept[];
  readonly not: readonly Concept[];
  readonly figures: readonly Figure[];
  /** The time that it is about; `said`: the day it was said, where that is another. */
  readonly date: IsoDate;
  readonly until: IsoDate;
  readonly said: IsoDate | null;
  /** The day from which it applies, where that is another. */
  readonly applies: IsoDate | null;
  /** Everybody it is about, its source among them. */
  readonly actors: readonly string[];
  /** Who gives the figure or took the step; `null`: nobody is named. */
  readonly reporter: string | null;
  readonly speaker: string | null;
  readonly flow: "turnover" | "exports" | "imports" | null;
  /** Number of the package it belongs to. */
  readonly number: number | null;
  /** What it says in words, for the search; the first is its name. */
  readonly words: readonly LocalText[];
  /** Its name, where it has one; else `kind` and figures tell it. */
  readonly title: LocalText | null;
  readonly kind: MessageKey;
  /** Name of a product, a place or a means. */
  readonly object: string | null;
  readonly sources: readonly string[];
  readonly note: LocalText | null;
  readonly weak: boolean;
  readonly forecast: boolean;
  /** Main figure of its kind, or a step of the first rank: stands first among equals. */
  readonly main: boolean;
  /** The chart that shows it, and the filter that shows it there. */
  readonly chart: string;
  readonly filter: Partial<Filter>;
  /** The timeline event to open in the chart. */
  readonly event: string | null;
}

const TRADE: readonly Concept[] = ["turnover", "trade", "exports", "imports", "services", "mutual"];
const M = 1e6;
const B = 1e9;

type Given = Pick<Comparable, "dataset" | "id" | "kind" | "date" | "sources" | "chart"> & Partial<Comparable>;
const comparable = (given: Given): Comparable => ({
  needs: [],
  likes: [],
  not: [],
  figures: [],
  until: given.date,
  said: null,
  applies: null,
  actors: [],
  reporter: null,
  speaker: null,
  flow: null,
  number: null,
  words: [],
  title: null,
  object: null,
  note: null,
  weak: false,
  forecast: false,
  main: false,
  event: null,
  filter: { time: { from: given.date, to: given.until ?? given.date } },
  ...given,
});

interface AnyFact {
  readonly id: string;
  readonly date: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly sources: readonly string[];
  readonly note?: LocalText | undefined;
  readonly weak?: true | undefined;
}
const common = (fact: AnyFact) => ({
  id: fact.id,
  date: fact.date,
  until: fact.until ?? fact.date,
  sources: fact.sources,
  note: fact.note ?? null,
  weak: fact.weak === true,
});

const figure = (
  value: number | null | undefined,
  times: number,
  unit: Unit,
  bound: Figure["bound"] = "exact",
  what: Figure["what"] = "value",
  to?: number | null,
): readonly Figure[] =>
  value === null || value === undefined
    ? []
    : [{ value: value * times, unit, what, bound, ...(to === null || to === undefined ? {} : { to: to * times }) }];

const years = (from: IsoDate, to: IsoDate): Partial<Filter> => ({
  time: { from: from.slice(0, 4), to: to.slice(0, 4) },
});
const around = (date: IsoDate): Partial<Filter> => ({ time: { from: date.slice(0, 7), to: date.slice(0, 7) } });

type Adapters = { readonly [Id in DatasetId]?: (fact: FactRecord[Id]["facts"][number]) => Comparable };

const FLOW_KINDS = { turnover: "checkTurnover", exports: "checkExports", imports: "checkImports" } as const;
const OIL = { "natural-gas": "gas", "crude-oil": "oil", "oil-products": "oil", petrol: "diesel" } as const;

const adapters: Adapters = {
  "trade-volume": (fact) =>
    comparable({
      ...common(fact),
      dataset: "trade-volume",
      kind: FLOW_KINDS[fact.flow],
      needs: [TRADE],
      not: ["share", "settlements", "food", "dairy", ...(fact.basis === "goods" ? (["services"] as const) : [])],
      figures: [
        ...figure(fact.value_usd_million, M, "usd"),
        ...figure(fact.growth_percent, 1, "percent", "exact", "growth"),
      ],
      actors: ["belarus", "russia", fact.reporter],
      reporter: fact.reporter,
      flow: fact.flow,
      main: fact.basis === "goods" && ["belstat", "fcs-russia"].includes(fact.reporter),
      chart: "trade-volume",
      filter: { ...years(fact.date, fact.until ?? fact.date) },
    }),
  "trade-statements": (fact) =>
    comparable({
      ...common(fact),
      dataset: "trade-statements",
      kind: fact.flow === undefined ? "checkTrade" : FLOW_KINDS[fact.flow],
      needs: [TRADE],
      likes: [
        ...(fact.basis === "services" ? (["services"] as const) : []),
        ...(fact.basis === "agriculture" ? (["food"] as const) : []),
        ...(fact.forecast ? (["forecast"] as const) : []),
      ],
      not: [
        "share",
        "settlements",
        ...(fact.basis === "services" || fact.basis === "goods-and-services" ? [] : (["services"] as const)),
      ],
      date: fact.from ?? fact.date,
      until: fact.to ?? fact.date,
      said: fact.date,
      figures: [
        ...figure(fact.value_usd_million, M, "usd", fact.bound, "value", fact.value_to_usd_million),
        ...figure(fact.value_rub_billion, B, "rub", fact.bound),
        ...figure(fact.growth_percent, 1, "percent", fact.bound, "growth", fact.growth_to_percent),
      ],
      actors: [...fact.actors, fact.reporter],
      reporter: fact.reporter,
      speaker: fact.speaker ?? null,
      flow: fact.flow ?? null,
      words: [fact.said, fact.who],
      title: fact.said,
      forecast: fact.forecast === true,
      chart: "trade-volume",
      filter: years(fact.from ?? fact.date, fact.to ?? fact.date),
    }),
  "trade-share": (fact) => {
    const part: readonly Concept[] = fact.in.startsWith("dairy")
      ? ["dairy"]
      : fact.in.startsWith("food")
        ? ["food"]
        : [];
    const flow = fact.in.includes("exports") ? "exports" : fact.in.includes("imports") ? "imports" : "turnover";
    return comparable({
      ...common(fact),
      dataset: "trade-share",
      kind: "checkTradeShare",
      needs: [[...TRADE, "foreign-trade", "food", "dairy"], ["share"], ...(part.length > 0 ? [part] : [])],
      likes: [...part, "share", ...(flow === "turnover" ? (["foreign-trade"] as const) : [])],
      not: ["settlements", "growth", "fall", ...(part.length === 0 ? (["dairy", "food"] as const) : [])],
      figures: figure(fact.share_percent, 1, "percent", fact.bound, "share"),
      actors: ["belarus", "russia", fact.reporter],
      reporter: fact.reporter,
      flow,
      chart: "trade-share",
      filter: years(fact.date, fact.until ?? fact.date),
    });
  },
  "settlement-currency": (fact) =>
    comparable({
      ...common(fact),
      dataset: "settlement-currency",
      kind: "checkSettlements",
      needs: [["settlements", "national-currencies"]],
      likes: fact.means === "national-currencies" ? ["national-currencies"] : [],
      not: fact.means === "national-currencies" ? [] : ["national-currencies"],
      figures: figure(fact.share_percent, 1, "percent", fact.bound, "share"),
      actors: ["belarus", "russia", fact.reporter],
      reporter: fact.reporter,
      object: fact.means,
      main: fact.scope === "belarus-russia",
      words: fact.note === undefined ? [] : [fact.note],
      chart: "settlement-currency",
      filter: years(fact.date, fact.until ?? fact.date),
    }),
  "sanctions-packages": (fact) =>
    comparable({
      ...common(fact),
      dataset: "sanctions-packages",
      kind: "checkPackage",
      needs: [["package"]],
      likes: ["sanctions"],
      not: [],
      figures: [
        ...figure(fact.people_listed_count, 1, "people"),
        ...figure(fact.entities_listed_count, 1, "entities"),
        ...figure(fact.vessels_listed_count, 1, "ships"),
      ],
      actors: [fact.by, "eu", "russia"],
      reporter: fact.by,
      number: fact.number,
      title: fact.title,
      words: [fact.title, fact.summary],
      main: true,
      applies: fact.in_force ?? null,
      chart: "sanctions-packages",
      filter: around(fact.date),
    }),
  "sanctions-measures": (fact) => {
    const { threshold } = fact;
    const unit: Unit | null =
      threshold === undefined
        ? null
        : threshold.unit === "vessels"
          ? "ships"
          : threshold.unit === "entities"
            ? "entities"
            : threshold.unit === "usd-a-barrel"
              ? "usd"
              : threshold.unit === "tonnes"
                ? "t"
                : threshold.unit === "listings"
                  ? "people"
                  : null;
    return comparable({
      ...common(fact),
      dataset: "sanctions-measures",
      kind: "checkMeasure",
      needs: [["sanctions", "package"]],
      figures: threshold === undefined || unit === null ? [] : figure(threshold.value, 1, unit),
      actors: [fact.by, "russia"],
      reporter: fact.by,
      number: Number(fact.package.split("-").at(-1)),
      title: fact.title,
      words: [fact.title, fact.detail],
      applies: fact.applies_from ?? null,
      chart: "sanctions-packages",
      filter: around(fact.date),
    });
  },
  "sanctions-totals": (fact) => {
    const money = fact.subject.includes("assets");
    const about: readonly Concept[] = money
      ? ["frozen-assets"]
      : [
          ...(fact.subject.includes("people") ? (["people"] as const) : []),
          ...(fact.subject.includes("entities") ? (["entities"] as const) : []),
          ...(fact.subject.includes("vessels") ? (["ships"] as const) : []),
        ];
    const bound = fact.qualifier;
    return comparable({
      ...common(fact),
      dataset: "sanctions-totals",
      kind: "checkTotal",
      needs: money ? [["frozen-assets"]] : [["sanctions"], about.length > 0 ? about : ["sanctions"]],
      likes: about,
      not: ["package"],
      figures: money
        ? figure(fact.value_eur_billion, B, "eur", bound)
        : figure(
            fact.listed_count,
            1,
            fact.subject === "vessels" ? "ships" : fact.subject === "entities" ? "entities" : "people",
            bound,
          ),
      actors: [fact.by, fact.target, fact.reporter, ...(fact.regime === "eu-ukraine" ? ["ukraine"] : [])],
      reporter: fact.reporter,
      title: fact.definition,
      words: [fact.definition],
      chart: "sanctions-packages",
      filter: years(fact.date, fact.date),
    });
  },
  "sanctions-rounds": (fact) =>
    comparable({
      ...common(fact),
      dataset: "sanctions-rounds",
      kind: "checkSanctions",
      figures: [...figure(fact.people_listed_count, 1, "people"), ...figure(fact.entities_listed_count, 1, "entities")],
      actors: [fact.by, ...(fact.target === "both" ? ["belarus", "russia"] : [fact.target])],
      reporter: fact.by,
      title: fact.title,
      words: [fact.title, fact.summary],
      applies: fact.applies_from ?? null,
      chart: "timeline",
      filter: around(fact.date),
      event: fact.event ?? null,
    }),
  "sanctions-easings": (fact) =>
    comparable({
      ...common(fact),
      dataset: "sanctions-easings",
      kind: "checkSanctions",
      actors: [fact.by, "belarus", ...(fact.target === "russia" ? ["russia"] : [])],
      reporter: fact.by,
      title: fact.title,
      words: [fact.title, fact.summary],
      chart: "timeline",
      filter: around(fact.date),
      event: fact.event ?? null,
    }),
  "sanctions-extensions": (fact) =>
    comparable({
      ...common(fact),
      dataset: "sanctions-extensions",
      kind: "checkSanctions",
      actors: [fact.by, "russia"],
      reporter: fact.by,
      title: fact.title,
      words: [fact.title, fact.summary],
      chart: "timeline",
      filter: around(fact.date),
    }),
  "counter-measures": (fact) =>
    comparable({
      ...common(fact),
      dataset: "counter-measures",
      kind: "checkSanctions",
      actors: [fact.by, ...fact.against],
      reporter: fact.by,
      title: fact.title,
      words: [fact.title, fact.summary],
      until: fact.date,
      chart: "timeline",
      filter: around(fact.date),
      event: fact.event ?? null,
    }),
  "oil-price-cap": (fact) => {
    const about: Concept =
      fact.product === "premium-products" ? "diesel" : fact.product === "discount-products" ? "fuel-oil" : "crude";
    return comparable({
      ...common(fact),
      dataset: "oil-price-cap",
      kind: "checkCap",
      needs: [["price-cap"]],
      likes: [about, ...(about === "crude" ? (["oil"] as const) : [])],
      not: about === "crude" ? ["diesel", "fuel-oil"] : [],
      figures: figure(fact.cap_usd_per_barrel, 1, "usd"),
      actors: [fact.by, "russia", "price-cap-coalition"],
      reporter: fact.by,
      applies: fact.applies_from ?? null,
      title: fact.title,
      words: [fact.title, fact.summary],
      main: (fact.step === "set" || fact.step === "lower") && ["eu", "price-cap-coalition"].includes(fact.by),
      chart: "oil-price-cap",
      filter: years(fact.date, fact.applies_from ?? fact.date),
    });
  },
  "gas-price": (fact) =>
    comparable({
      ...common(fact),
      dataset: "gas-price",
      kind: "checkGasPrice",
      needs: [["gas"], ["price"]],
      likes: ["gas"],
      not: ["nuclear", "price-cap", "loan", "oil"],
      figures: figure(fact.price_usd_per_1000_m3, 1, "usd"),
      actors: ["belarus", "russia", "gazprom", fact.reporter],
      reporter: fact.reporter,
      main: fact.main === true,
      chart: "gas-price",
      filter: years(fact.date, fact.until ?? fact.date),
    }),
  "energy-volumes": (fact) =>
    comparable({
      ...common(fact),
      dataset: "energy-volumes",
      kind: fact.product === "natural-gas" ? "checkGasVolume" : "checkOilVolume",
      needs: [[OIL[fact.product]]],
      likes: ["supply"],
      not: ["nuclear", "price-cap", "replaced"],
      figures: [
        ...figure(fact.volume_bcm, B, "m3", fact.bound),
        ...figure(fact.volume_million_t, M, "t", fact.bound),
        ...figure(fact.value_usd_million, M, "usd", fact.bound),
        ...figure(fact.value_rub_billion, B, "rub", fact.bound),
      ],
      actors: ["belarus", "russia", fact.reporter],
      reporter: fact.reporter,
      object: fact.product,
      main: fact.quantity === "supplied",
      chart: "timeline",
      filter: { ...years(fact.date, fact.until ?? fact.date), topic: ["energy"] },
    }),
  "nuclear-output": (fact) => {
    const replaced = fact.quantity.includes("gas-replaced");
    const country = fact.quantity.startsWith("country-");
    return comparable({
      ...common(fact),
      dataset: "nuclear-output",
      kind: replaced ? "checkReplaced" : fact.share_percent === undefined ? "checkOutput" : "checkNuclearShare",
      needs: replaced
        ? [["replaced"]]
        : country
          ? [["electricity"]]
          : [["nuclear"], ["electricity", "generation", "share"]],
      likes: replaced ? ["gas", "nuclear"] : fact.quantity === "share-of-generation" ? ["generation"] : ["nuclear"],
      not: country ? ["nuclear"] : replaced ? [] : ["replaced", "loan"],
      figures: [
        ...figure(fact.generation_gwh, M, "kwh", fact.bound),
        ...figure(fact.share_percent, 1, "percent", fact.bound, "share"),
        ...figure(fact.gas_bcm, B, "m3", fact.bound),
      ],
      actors: ["belarus", fact.reporter],
      reporter: fact.reporter,
      forecast: fact.expected === true,
      main: fact.unit === "plant" || fact.unit === undefined,
      object: fact.unit ?? null,
      chart: "nuclear-output",
      filter: years(fact.date, fact.until ?? fact.date),
    });
  },
  "nuclear-finance": (fact) => {
    const loan = ["loan-asked", "loan-limit", "planned-draw", "drawn", "first-repayment"].includes(fact.quantity);
    const rate = fact.rate_percent !== undefined;
    return comparable({
      ...common(fact),
      dataset: "nuclear-finance",
      kind: rate ? "checkRate" : loan ? "checkLoan" : "checkCost",
      needs: [["nuclear"], rate ? ["rate"] : loan ? ["loan"] : ["cost"]],
      likes: rate ? ["rate", "loan"] : loan ? ["loan"] : ["cost"],
      figures: [
        ...figure(fact.value_usd_million, M, "usd", "exact", "value", fact.value_to_usd_million),
        ...figure(fact.rate_percent, 1, "percent", "exact", "rate"),
      ],
      actors: ["belarus", "russia", fact.reporter],
      reporter: fact.reporter,
      title: fact.summary,
      words: [fact.summary],
      main: fact.quantity === "loan-limit",
      chart: "timeline",
      filter: { ...years(fact.date, fact.date), topic: ["nuclear-power"] },
    });
  },
  "nuclear-milestones": (fact) =>
    comparable({
      ...common(fact),
      dataset: "nuclear-milestones",
      kind: "checkNuclearStep",
      needs: [["nuclear"]],
      actors: [...fact.actors, "belarus"],
      title: fact.title,
      words: [fact.title, fact.summary],
      main: fact.importance === 1,
      object: fact.unit,
      chart: "timeline",
      filter: { ...around(fact.date) },
      event: fact.event ?? null,
    }),
  meetings: (fact) =>
    comparable({
      ...common(fact),
      dataset: "meetings",
      kind: "checkMeeting",
      needs: [["visit"]],
      actors: ["person-putin", "person-lukashenko", "belarus", "russia"],
      title: fact.summary,
      words: [fact.place_city, fact.summary],
      object: null,
      main: true,
      chart: "meetings",
      filter: years(fact.date, fact.date),
      event: fact.event ?? null,
    }),
  claims: (fact) =>
    comparable({
      id: fact.id,
      date: fact.from,
      until: fact.to,
      sources: fact.sources,
      dataset: "claims",
      kind: "checkClaimKind",
      title: fact.claim,
      words: [fact.claim, fact.label],
      chart: fact.chart,
    }),
  timeline: (fact) =>
    comparable({
      ...common(fact),
      dataset: "timeline",
      kind: "checkEvent",
      actors: fact.actors,
      title: fact.title,
      words: [fact.title, fact.label, fact.summary],
      main: fact.importance === 1,
      chart: "timeline",
      filter: around(fact.date),
      event: fact.id,
    }),
};

const comparablesIn = <Id extends DatasetId>(record: Partial<FactRecord>, id: Id): readonly Comparable[] => {
  const adapt: Adapters[Id] = adapters[id];
  return adapt === undefined ? [] : (record[id]?.facts ?? []).map(adapt);
};

/** The datasets whose facts a sentence is held against. */
export const COMPARED = Object.keys(adapters) as readonly DatasetId[];

/** Every fact of the record that a sentence can be held against. */
export const comparablesOf = (record: Partial<FactRecord>): readonly Comparable[] =>
  COMPARED.flatMap((id) => comparablesIn(record, id)).filter(
    // The timeline tells the same happening, and its page tells more.
    ({ dataset, event, figures, needs }) =>
      dataset === "timeline" ||
      event === null ||
      figures.length > 0 ||
      needs.length > 0 ||
      record.timeline === undefined,
  );
