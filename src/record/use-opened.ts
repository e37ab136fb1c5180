import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Imported } from "./import/imported.ts";
import type { Dataset, EventFact, IsoDate } from "./record.ts";

/** A reader's own file, shown in place of the record's timeline. It is kept in memory and nowhere else. */
export interface Opened {
  /** The file's name. */
  readonly name: string;
  readonly imported: Imported;
  /** Its events, as the record would hold them. */
  readonly dataset: Dataset<EventFact>;
}

/** @param today stands for the day of the record, which a file does not say */
export const openedFrom = (name: string, imported: Imported, today: IsoDate): Opened => {
  const alike = (words: string) => ({ ar: words, en: words, ru: words });
  return {
    name,
    imported,
    dataset: {
      as_of: today,
      title: alike(imported.title ?? name),
      description: alike(imported.description ?? ""),
      not_covered: alike(""),
      licence: "",
      facts: imported.events,
    },
  };
};

const KEY = ["opened"];

/** The file that is open; `null` for none. */
export const useOpened = (): Opened | null =>
  useQuery<Opened>({
    queryKey: KEY,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  }).data ?? null;

const LAST = "opened-file";

/**
 * The name of the file that was open in this tab before the page was loaded again, to say that it is not any more.
 * Its content is never kept.
 */
export const lastOpened = {
  read(): string | null {
    try {
      return sessionStorage.getItem(LAST);
    } catch {
      // A sandboxed frame has no storage; there a lost file is not told.
      return null;
    }
  },
  write(name: string | null): void {
    try {
      if (name === null) sessionStorage.removeItem(LAST);
      else sessionStorage.setItem(LAST, name);
    } catch {
      // As above.
    }
  },
};

/** Opens a file in place of the record's timeline, or goes back to the record. */
export const useSetOpened = (): ((opened: Opened | null) => void) => {
  const client = useQueryClient();
  return (opened) => {
    if (opened === null) client.resetQueries({ queryKey: KEY });
    else client.setQueryData<Opened>(KEY, opened);
    lastOpened.write(opened?.name ?? null);
  };
};
