import type { Dataset, Fact, PackageFact, TradeFact, TradeStatementFact } from "../record/record.ts";

/** A dataset of made-up facts. */
export const dataset = <F extends Fact>(facts: readonly F[]): Dataset<F> => ({
  as_of: "2026-01-31",
  title: { ar: "عينة", en: "Fixture", ru: "Образец" },
  description: { ar: "عينة", en: "Fixture", ru: "Образец" },
  not_covered: { ar: "كل شيء", en: "Everything else", ru: "Всё остальное" },
  licence: "CC-BY-4.0",
  facts,
});

const trade = (
  year: number,
  reporter: string,
  flow: TradeFact["flow"],
  value: number | null,
  derived?: true,
): TradeFact => ({
  id: `${year}-${reporter}-${flow}`,
  sources: [`source-${reporter}`],
  date: String(year),
  reporter,
  flow,
  basis: "goods",
  value_usd_million: value,
  ...(derived ? { derived } : {}),
});

const statement = (
  year: number,
  date: string,
  value: number,
  more: Partial<TradeStatementFact> = {},
): TradeStatementFact => ({
  id: `${year}-said-${date}`,
  sources: ["source-press"],
  date,
  from: String(year),
  to: String(year),
  who: { ar: "مسؤول", en: "An official", ru: "Должностное лицо" },
  said: { ar: `قال مسؤول ${value}.`, en: `An official said ${value}.`, ru: `Чиновник назвал ${value}.` },
  reporter: "spoken",
  flow: "turnover",
  basis: "unstated",
  value_usd_million: value,
  topics: ["trade"],
  actors: ["russia"],
  ...more,
});

const pack = (
  number: number,
  date: string,
  [people, entities, vessels]: readonly [number | null, number | null, number | null],
): PackageFact => ({
  id: `eu-ru-${String(number).padStart(2, "0")}`,
  sources: ["source-eu"],
  date,
  number,
  by: "eu",
  title: { ar: `مضمون الحزمة ${number}`, en: `What package ${number} holds`, ru: `Содержание пакета ${number}` },
  label: { ar: `الحزمة ${number}`, en: `Package ${number}`, ru: `${number}-й пакет` },
  summary: { ar: "ملخص", en: "Summary", ru: "Сводка" },
  measures: number % 2 === 0 ? ["listings", "export-ban-goods"] : ["listings"],
  legal_acts: [],
  people_listed_count: people,
  entities_listed_count: entities,
  vessels_listed_count: vessels,
});

/**
 * A small record that never changes, so that new facts change no picture: a gap, a lone point, a calculated total, a
 * sum of ours, packages that crowd, counts that were not published.
 */
export const fixtureRecord = {
  "trade-volume": dataset<TradeFact>([
    trade(2014, "belstat", "turnover", 37_625, true),
    trade(2015, "belstat", "turnover", 27_530),
    trade(2016, "belstat", "exports", 10_800),
    trade(2016, "belstat", "imports", 15_300),
    trade(2016, "correlates-of-war", "exports", 99_999),
    trade(2017, "belstat", "turnover", null),
    trade(2018, "fcs-russia", "turnover", 34_000),
    trade(2020, "belstat", "turnover", 29_520),
    trade(2021, "belstat", "turnover", 40_000),
    trade(2021, "fcs-russia", "turnover", 38_500),
    trade(2022, "belstat", "turnover", 45_800),
    trade(2022, "fcs-russia", "turnover", 43_400),
    trade(2022, "fcs-russia", "exports", 22_000),
  ]),
  "trade-statements": dataset<TradeStatementFact>([
    statement(2012, "2026-02-26", 41_000, { bound: "nearly" }),
    statement(2021, "2022-12-19", 38_500),
    statement(2022, "2022-12-19", 40_000, { forecast: true }),
    statement(2022, "2022-12-07", 50_000, { forecast: true, basis: "goods-and-services", bound: "about" }),
    statement(2022, "2022-12-20", 44_000, { forecast: true, value_to_usd_million: 45_000 }),
    statement(2022, "2022-09", 22_000, { from: "2022-01", to: "2022-07" }),
    statement(2022, "2022-10", 5_000, { basis: "services" }),
    statement(2022, "2022-11", 20_000, { flow: "exports" }),
  ]),
  "sanctions-packages": dataset<PackageFact>([
    pack(1, "2022-02-23", [358, 4, null]),
    pack(2, "2022-02-25", [null, null, null]),
    pack(3, "2022-02-28", [186, 1, null]),
    pack(4, "2022-12-16", [141, 49, null]),
    pack(5, "2024-06-24", [69, 47, 27]),
    pack(6, "2025-05-20", [null, null, 189]),
  ]),
} as const;
