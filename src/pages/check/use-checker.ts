import { useMemo } from "react";
import type { Checker } from "../../checker/checker.ts";
import { checkerOf } from "../../checker/checker.ts";
import { COMPARED } from "../../checker/comparable.ts";
import { held } from "../../record/held.ts";
import type { DatasetId } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useNames, useRecord } from "../../record/use-record.ts";

/** Every dataset that a sentence is held against. */
const DATASETS: readonly DatasetId[] = held(COMPARED);

/** What texts are held against; `null` until every dataset has come or failed, so that no half answer is shown. */
export const useChecker = (): {
  readonly loaded: LoadedRecord;
  readonly settled: boolean;
  readonly checker: Checker | null;
} => {
  const loaded = useRecord(DATASETS);
  const { names } = useNames();
  const { record, failures } = loaded;
  const settled = DATASETS.every((id) => record[id] !== undefined || failures[id] !== undefined);
  const checker = useMemo(() => (settled ? checkerOf(record, names) : null), [settled, record, names]);
  return { loaded, settled, checker };
};
