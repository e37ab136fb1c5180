import { held } from "../record/held.ts";
import type { Chart } from "./chart.ts";
import { gasPriceChart } from "./gas-price/index.ts";
import { meetingsChart } from "./meetings/index.ts";
import { nuclearOutputChart } from "./nuclear-output/index.ts";
import { oilPriceCapChart } from "./oil-price-cap/index.ts";
import { sanctionsListingsChart } from "./sanctions-listings/index.ts";
import { sanctionsPackagesChart } from "./sanctions-packages/index.ts";
import { sanctionsResponsesChart } from "./sanctions-responses/index.ts";
import { settlementCurrencyChart } from "./settlement-currency/index.ts";
import { timelineChart } from "./timeline/index.ts";
import { tradeBalanceChart } from "./trade-balance/index.ts";
import { tradeShareChart } from "./trade-share/index.ts";
import { tradeVolumeChart } from "./trade-volume/index.ts";

/** Every chart whose datasets the record holds, in the order in which the gallery shows them. */
export const catalogue: readonly Chart[] = [
  timelineChart,
  tradeVolumeChart,
  tradeBalanceChart,
  tradeShareChart,
  settlementCurrencyChart,
  sanctionsPackagesChart,
  sanctionsListingsChart,
  sanctionsResponsesChart,
  oilPriceCapChart,
  nuclearOutputChart,
  gasPriceChart,
  meetingsChart,
].filter(({ datasets }) => held(datasets).length === datasets.length);

/** The chart of an id; `null` where the catalogue has none. */
export const chartById = (id: string): Chart | null => catalogue.find((chart) => chart.id === id) ?? null;
