import { catalogue } from "../../charts/catalogue.ts";
import { held } from "../../record/held.ts";
import type { DatasetId } from "../../record/record.ts";
import { BEHIND } from "./scenes.ts";

/** What the claims, their figures and the tables under them are drawn from. */
export const DATASETS: readonly DatasetId[] = held([
  ...new Set<DatasetId>([
    "claims",
    "timeline",
    "sanctions-packages",
    ...Object.values(BEHIND).flatMap((refs) => refs.map(([dataset]) => dataset)),
    ...catalogue.flatMap((chart) => chart.datasets),
  ]),
]);
