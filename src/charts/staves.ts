import { held } from "../record/held.ts";
import type { Chart } from "./chart.ts";
import { meetingsChart } from "./meetings/index.ts";
import { sanctionsPackagesChart } from "./sanctions-packages/index.ts";
import { timelineChart } from "./timeline/index.ts";
import { tradeVolumeChart } from "./trade-volume/index.ts";

/**
 * The charts of the explore page, from top to bottom. Its first sight is loaded by every reader: the other charts of the
 * catalogue have pages of their own.
 */
export const staves: readonly Chart[] = [timelineChart, tradeVolumeChart, sanctionsPackagesChart, meetingsChart].filter(
  ({ datasets }) => held(datasets).length === datasets.length,
);
