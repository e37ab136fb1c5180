import type { DatasetId } from "./record.ts";

/** Names of the datasets in the folder that this site is built from; unknown where nothing was built. */
declare const __DATASETS__: readonly string[] | undefined;

const isHeld = (id: DatasetId): boolean => typeof __DATASETS__ === "undefined" || __DATASETS__.includes(id);

/** Those of the datasets that the record of this site holds: a newsroom's own may be a timeline alone. */
export const held = <Id extends DatasetId>(ids: readonly Id[]): readonly Id[] => ids.filter(isHeld);
