import type { Address } from "./address.ts";
import { home, parseAddress, serializeAddress } from "./address.ts";
import type { Change, Dropped, Filter, OnChange } from "./filter.ts";
import { changed } from "./filter.ts";

/** The browser's address bar, or anything that behaves like one. */
export interface AddressBar {
  /** Path and query. */
  read(): { readonly path: string; readonly query: string };
  /** Writes a new history entry, or writes over the present one. */
  write(url: string, how: "push" | "replace"): void;
  /** Calls when the reader went back or forward. */
  listen(moved: () => void): () => void;
  /** Runs once before the next frame. */
  frame(run: () => void): void;
}

/** What the reader sees now. */
export interface Viewed {
  readonly path: string;
  readonly address: Address;
  /** The filter while a gesture lasts, else the address'. */
  readonly filter: Filter;
  /** What the address asked for and could not have. */
  readonly dropped: readonly Dropped[];
}

/** Where the shared filter lives: settled in the address bar, drafted in between. */
export interface Session {
  get(): Viewed;
  subscribe(listener: () => void): () => void;
  /** Unsettled: the draft moves at most once a frame, the newest wins. Settled: one history entry. */
  readonly change: OnChange;
  /** Drops the draft of a gesture that was given up. */
  cancel(): void;
  /** Opens or closes a fact, with a change of the filter in the same step. */
  open(fact: string | null, change?: Change): void;
  /** Changes how things are shown. `replace` leaves no step to go back to. */
  show(
    how: Partial<
      Pick<Address, "view" | "theme" | "flow" | "digits" | "months" | "lanes" | "order" | "annotate" | "verdict">
    >,
  ): void;
  /** Goes to another page of ours. */
  go(url: string): void;
}

export const createSession = (bar: AddressBar): Session => {
  const read = (): Viewed => {
    const { path, query } = bar.read();
    const { address, dropped } = parseAddress(query);
    return { path, address, filter: address.filter, dropped };
  };
  let viewed = read();
  let pending: Change | null = null;
  const listeners = new Set<() => void>();
  const view = (next: Viewed): void => {
    if (next === viewed) return;
    viewed = next;
    for (const listener of listeners) listener();
  };
  const draft = (): void => {
    if (pending === null) return;
    const filter = changed(viewed.filter, pending);
    pending = null;
    if (filter !== viewed.filter) view({ ...viewed, filter });
  };
  const settle = (address: Address, how: "push" | "replace"): void => {
    pending = null;
    const query = serializeAddress(address);
    if (query !== serializeAddress(viewed.address)) bar.write(`${viewed.path}${query}`, how);
    view({ ...viewed, address, filter: address.filter, dropped: [] });
  };
  bar.listen(() => {
    pending = null;
    view(read());
  });
  return {
    get: () => viewed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, settled) {
      if (settled) {
        settle({ ...viewed.address, filter: changed(viewed.address.filter, { ...pending, ...change }) }, "push");
        return;
      }
      if (pending === null) bar.frame(draft);
      pending = { ...pending, ...change };
    },
    cancel() {
      pending = null;
      if (viewed.filter !== viewed.address.filter) view({ ...viewed, filter: viewed.address.filter });
    },
    open(fact, change = {}) {
      settle({ ...viewed.address, event: fact, filter: changed(viewed.address.filter, change) }, "push");
    },
    show(how) {
      settle({ ...viewed.address, ...how }, "replace");
    },
    go(url) {
      bar.write(url, "push");
      view(read());
    },
  };
};

/** A link to a page of ours that keeps what the reader has set, and nothing that is not ours. */
export const linkTo = (path: string, address: Address = home): string => {
  const { rest: _, ...own } = address;
  return `${path}${serializeAddress(own)}`;
};
