import { chartById } from "../../charts/catalogue.ts";
import type { Chart } from "../../charts/chart.ts";
import type { Address } from "../../filter/address.ts";
import { home } from "../../filter/address.ts";
import { everything } from "../../filter/filter.ts";
import type { ClaimFact, DatasetId, IsoDate } from "../../record/record.ts";
import type { MessageKey } from "../../text/texts.ts";

/** What a figure shows beside a claim. */
interface Scene {
  /** Ids of charts: the first that the catalogue has is drawn, since a record need not hold every dataset. */
  readonly charts: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Topics of the timeline. */
  readonly topic?: readonly string[];
  /** The event or package that is drawn as selected. */
  readonly event?: string;
  /** Topics whose events are marked on charts over time. */
  readonly annotate?: readonly string[];
}

/** The two visits to Minsk, and all meetings elsewhere in between. */
const visits: Scene = {
  charts: ["meetings", "timeline"],
  from: "2019",
  to: "2022-12-31",
  topic: ["diplomacy"],
  event: "2022-12-19-putin-visits-minsk",
};
/** The year of the visit. */
const thatYear: Scene = { ...visits, from: "2022" };
/** The nuclear plant from its first power to its second unit. */
const plant: Scene = {
  charts: ["nuclear-output", "timeline"],
  from: "2020",
  to: "2025",
  topic: ["nuclear-power"],
  event: "2022-12-19-nuclear-industry-offer",
};
const trade: Scene = { charts: ["trade-volume"], from: "2010", to: "2024", topic: ["trade"] };
const packages: Scene = { charts: ["sanctions-packages"], from: "2022", to: "2022-12-31", event: "eu-ru-09" };
const cap: Scene = {
  charts: ["oil-price-cap", "sanctions-packages"],
  from: "2022-09",
  to: "2023-01",
  event: "eu-ru-08",
};

/** The figure that answers each claim, by the claim's id. */
const SCENES: { readonly [claim: string]: Scene } = {
  "c01-conflict-drove-nuclear": {
    charts: ["timeline"],
    from: "2008",
    to: "2022-12-31",
    topic: ["nuclear-power"],
    event: "2011-11-25-npp-loan",
  },
  "c02-integration": {
    charts: ["timeline"],
    from: "1999",
    to: "2022-12-31",
    topic: ["integration"],
    event: "2021-11-04-ssc-28-programmes",
  },
  "c03-neighbour-and-ally": visits,
  "c04-economic-issues": visits,
  "c05-monday-evening": visits,
  "c06-first-visit-since-2019": visits,
  "c07-peskov-agenda": visits,
  "c08-press-office-agenda": visits,
  "c09-said-at-press-conference": plant,
  "c10-quote-first-reactor": plant,
  "c11-first-reactor-works": { ...plant, event: "2023-11-01-astravets-unit-2-commercial" },
  "c12-nuclear-projects-in-minsk": plant,
  "c13-quote-cut-short": plant,
  "c14-agreements": { ...plant, to: "2026", event: "2025-11-14-third-unit-decided" },
  "c15-industry-staff-science": plant,
  "c16-trade-ten-percent": trade,
  "c17-forty-billion-record": trade,
  "c18-currency-not-given": trade,
  "c19-natural-response": thatYear,
  "c20-article-links-operation": thatYear,
  "c21-ten-months": {
    charts: ["timeline"],
    from: "2022-02",
    to: "2022-12-31",
    topic: ["diplomacy", "military"],
    event: "2022-02-24-invasion-from-belarus",
  },
  "c22-called-on-eu": thatYear,
  "c23-open-to-dialogue": thatYear,
  "c24-europe-hard-line": packages,
  "c25-nine-packages": packages,
  "c26-cap-in-latest-package": cap,
  "c27-cap-in-their-countries": cap,
  "c28-new-partners": trade,
};

const sceneOf = (claim: ClaimFact): Scene =>
  SCENES[claim.id] ?? { charts: [claim.chart, "timeline"], from: claim.from, to: claim.to };

/** The chart that stands beside a claim; `null` where the catalogue has none of those that would answer it. */
export const chartOf = (claim: ClaimFact): Chart | null =>
  sceneOf(claim)
    .charts.map(chartById)
    .find((chart) => chart !== null) ?? null;

/** The first claim that the same figure answers: what its picture is called. */
export const sceneName = (claim: ClaimFact): string =>
  Object.keys(SCENES).find((id) => SCENES[id] === SCENES[claim.id]) ?? claim.id;

/** Whether the same figure answers both claims. */
export const shareScene = (a: ClaimFact, b: ClaimFact): boolean => {
  const [one, other] = [SCENES[a.id], SCENES[b.id]];
  return one !== undefined && one === other;
};

/**
 * The view of the record that answers a claim, as an address.
 * @param reader how the reader has asked for things to be shown, which the view keeps
 */
export const viewOf = (
  claim: ClaimFact,
  reader: Pick<Address, "theme" | "flow" | "digits" | "months"> = home,
): Address => {
  const { from, to, topic = [], event = null, annotate = [] } = sceneOf(claim);
  const { theme, flow, digits, months } = reader;
  return {
    ...home,
    filter: { ...everything, time: { from, to }, topic },
    event,
    annotate,
    theme,
    flow,
    digits,
    months,
  };
};

/** A stretch of the article: its claims run from `first` to the next stretch's. */
export interface Chapter {
  readonly id: string;
  readonly first: string;
  readonly title: MessageKey;
  /** What the article does here, in our words. */
  readonly lead: MessageKey;
}
/** The article's stretches, in its order. */
export const CHAPTERS: readonly Chapter[] = [
  { id: "opening", first: "c01-conflict-drove-nuclear", title: "chapterOpening", lead: "chapterOpeningLead" },
  { id: "ally", first: "c03-neighbour-and-ally", title: "chapterAlly", lead: "chapterAllyLead" },
  { id: "visit", first: "c05-monday-evening", title: "chapterVisit", lead: "chapterVisitLead" },
  { id: "nuclear", first: "c09-said-at-press-conference", title: "chapterNuclear", lead: "chapterNuclearLead" },
  { id: "trade", first: "c16-trade-ten-percent", title: "chapterTrade", lead: "chapterTradeLead" },
  { id: "reply", first: "c19-natural-response", title: "chapterReply", lead: "chapterReplyLead" },
  { id: "sanctions", first: "c24-europe-hard-line", title: "chapterSanctions", lead: "chapterSanctionsLead" },
];

/** Facts of other datasets that a claim stands or falls with, told in a table, by the claim's id. */
export const BEHIND: { readonly [claim: string]: readonly (readonly [dataset: DatasetId, fact: string])[] } = {
  "c01-conflict-drove-nuclear": [
    ["timeline", "2011-03-15-npp-igagreement"],
    ["timeline", "2011-11-25-npp-loan"],
    ["timeline", "2013-11-06-npp-first-concrete"],
    ["timeline", "2020-11-03-npp-grid"],
    ["timeline", "2022-02-24-invasion-from-belarus"],
  ],
  "c06-first-visit-since-2019": [
    ["meetings", "2019-06-30-minsk"],
    ["meetings", "2022-12-19-minsk"],
  ],
  "c16-trade-ten-percent": [
    ["trade-statements", "2022-10m-growth-putin"],
    ["trade-volume", "2022-fcs-russia-turnover"],
    ["trade-volume", "2022-belstat-turnover"],
  ],
  "c17-forty-billion-record": [
    ["trade-volume", "2012-press-turnover"],
    ["trade-statements", "2021-turnover-putin"],
    ["trade-volume", "2021-belstat-turnover"],
    ["trade-statements", "2022-forecast-krutoi"],
    ["trade-statements", "2022-forecast-putin"],
    ["trade-statements", "2022-forecast-putin-presser"],
    ["trade-volume", "2022-fcs-russia-turnover"],
    ["trade-volume", "2022-belstat-turnover"],
  ],
  "c18-currency-not-given": [
    ["trade-statements", "2021-turnover-putin"],
    ["trade-statements", "2022-forecast-putin"],
    ["trade-statements", "2022-forecast-putin-presser"],
  ],
  "c25-nine-packages": [
    ["sanctions-packages", "eu-ru-08"],
    ["sanctions-packages", "eu-ru-09"],
  ],
  "c26-cap-in-latest-package": [
    ["sanctions-packages", "eu-ru-08"],
    ["oil-price-cap", "2022-10-06-eu-legal-basis-crude"],
    ["oil-price-cap", "2022-12-02-coalition-crude-60"],
    ["oil-price-cap", "2022-12-03-eu-crude-60"],
    ["sanctions-packages", "eu-ru-09"],
  ],
  "c27-cap-in-their-countries": [
    ["oil-price-cap", "2022-10-06-eu-legal-basis-crude"],
    ["oil-price-cap", "2022-12-03-eu-crude-60"],
  ],
};
