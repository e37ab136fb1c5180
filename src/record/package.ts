import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import type { ReadFile, RecordError } from "./load.ts";
import { parseFile } from "./load.ts";
import { isoDate, localText } from "./schema/common.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const table = v.object({
  name: v.string(),
  format: v.literal("csv"),
  texts: v.object({ title: localText, description: localText, not_covered: v.nullable(localText) }),
  as_of: isoDate,
  fact_count: count,
  period: v.nullable(v.object({ from: isoDate, to: isoDate })),
  source_counts: v.object({ primary: count, agency: count, reference: count }),
});
const file = v.object({ name: v.string(), format: v.literal("json") });
/** As much of datapackage.json as pages tell. */
const packageFile = v.object({
  version: v.string(),
  resources: v.array(v.variant("format", [table, file])),
});

/** What a reader wants to know of a file of the record before opening it. */
export type About = Readonly<v.InferOutput<typeof table>>;
/** The record as it describes itself. */
export interface RecordPackage {
  /** The day of publication, such as `2026.11.23`. */
  readonly version: string;
  /** Every file, in the order in which the record tells them. */
  readonly files: readonly About[];
}

/** The record's description, checked. @throws RecordError */
export const packageOf = async (read: (file: string) => Promise<string>): Promise<RecordPackage> => {
  const name = "datapackage.json";
  const content = parseFile<v.InferOutput<typeof packageFile>>(name, await read(name), packageFile);
  return { version: content.version, files: content.resources.filter((resource) => resource.format === "csv") };
};

/** How the record's description is asked for: a hundredth of the record, and enough for a list of it. */
export const packageQuery = (read: ReadFile) =>
  queryOptions<RecordPackage, RecordError>({
    queryKey: ["record", "datapackage"],
    queryFn: ({ signal }) => packageOf((file) => read(file, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
