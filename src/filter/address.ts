import { firstDay, isRealDate, lastDay } from "../record/dates.ts";
import type { IsoDate } from "../record/record.ts";
import type { Dropped, Filter, Span } from "./filter.ts";
import { everything } from "./filter.ts";

/** All an address says; `rest` keeps parameters that are not ours, in order. */
export interface Address {
  readonly filter: Filter;
  /** Id of the open fact. */
  readonly event: string | null;
  readonly view: "chart" | "table";
  readonly theme: "light" | "dark" | "auto";
  /** The direction of time. */
  readonly flow: "ltr" | "rtl";
  readonly digits: "latn" | "arab";
  readonly months: "gregorian" | "levant" | "both";
  /** What the timeline's lanes stand for. */
  readonly lanes: "topic" | "actor";
  /** Ids of topics or actors whose lanes come first, in this order; the others follow in their usual order. */
  readonly order: readonly string[];
  /** Topics whose events are marked on every chart with a time axis. */
  readonly annotate: readonly string[];
  /** Verdicts whose claims the article shows; empty shows all. */
  readonly verdict: readonly string[];
  readonly rest: readonly (readonly [string, string])[];
}

/** One way to read and write parameters. `parse` never throws; `parse(serialize(v)).value` equals `v`. */
interface Codec<V> {
  readonly params: readonly string[];
  parse(query: URLSearchParams): { readonly value: V; readonly dropped: readonly Dropped[] };
  serialize(value: V): readonly (readonly [param: string, value: string])[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Longer searches and lists are no reader's: they would only make the address unusable. */
const LONGEST_SEARCH = 200;
const LONGEST_LIST = 100;

const list = (param: string): Codec<readonly string[]> => ({
  params: [param],
  parse(query) {
    const words = query.getAll(param).flatMap((value) => value.split(","));
    const value: string[] = [];
    const dropped: Dropped[] = [];
    for (const word of new Set(words)) {
      if (word === "") continue;
      if (ID.test(word) && value.length < LONGEST_LIST) value.push(word);
      else dropped.push({ param, value: word });
    }
    return { value, dropped };
  },
  serialize: (value) => (value.length > 0 ? [[param, value.join(",")]] : []),
});

const choice = <V extends string>(param: string, first: V, ...others: readonly V[]): Codec<V> => ({
  params: [param],
  parse(query) {
    const word = query.get(param);
    if (word === null || word === "") return { value: first, dropped: [] };
    const value = [first, ...others].find((known) => known === word);
    return value === undefined ? { value: first, dropped: [{ param, value: word }] } : { value, dropped: [] };
  },
  serialize: (value) => (value === first ? [] : [[param, value]]),
});

const event: Codec<string | null> = {
  params: ["event"],
  parse(query) {
    const word = query.get("event");
    if (word === null || word === "") return { value: null, dropped: [] };
    return ID.test(word) ? { value: word, dropped: [] } : { value: null, dropped: [{ param: "event", value: word }] };
  },
  serialize: (value) => (value === null ? [] : [["event", value]]),
};

const search: Codec<string> = {
  params: ["q"],
  parse(query) {
    const word = (query.get("q") ?? "").toWellFormed();
    return word.length <= LONGEST_SEARCH
      ? { value: word, dropped: [] }
      : { value: "", dropped: [{ param: "q", value: word }] };
  },
  serialize: (value) => (value === "" ? [] : [["q", value]]),
};

const time: Codec<Span> = {
  params: ["from", "to"],
  parse(query) {
    const dropped: Dropped[] = [];
    const end = (param: string): IsoDate | null => {
      const word = query.get(param);
      if (word === null || word === "") return null;
      if (isRealDate(word)) return word;
      dropped.push({ param, value: word });
      return null;
    };
    const [from, to] = [end("from"), end("to")];
    if (from !== null && to !== null && firstDay(from) > lastDay(to)) {
      return {
        value: everything.time,
        dropped: [...dropped, { param: "from", value: from }, { param: "to", value: to }],
      };
    }
    return { value: { from, to }, dropped };
  },
  serialize: ({ from, to }) => [
    ...(from === null ? [] : [["from", from] as const]),
    ...(to === null ? [] : [["to", to] as const]),
  ],
};

const filterCodecs: { readonly [D in keyof Filter]: Codec<Filter[D]> } = {
  time,
  topic: list("topic"),
  actor: list("actor"),
  by: list("by"),
  measure: list("measure"),
  reporter: list("reporter"),
  importance: list("importance"),
  place: list("place"),
  q: search,
};
const ownCodecs = {
  event,
  view: choice<Address["view"]>("view", "chart", "table"),
  theme: choice<Address["theme"]>("theme", "auto", "light", "dark"),
  flow: choice<Address["flow"]>("flow", "ltr", "rtl"),
  digits: choice<Address["digits"]>("digits", "latn", "arab"),
  months: choice<Address["months"]>("months", "gregorian", "levant", "both"),
  lanes: choice<Address["lanes"]>("lanes", "topic", "actor"),
  order: list("order"),
  annotate: list("annotate"),
  verdict: list("verdict"),
};

/** Every parameter of ours. */
export const PARAMS: ReadonlySet<string> = new Set(
  [...Object.values(filterCodecs), ...Object.values(ownCodecs)].flatMap(
    (codec: { params: readonly string[] }) => codec.params,
  ),
);

/**
 * What a query string says. Never throws: what cannot be used is left at its default and named in `dropped`.
 * @param query with or without its question mark
 */
export const parseAddress = (query: string): { readonly address: Address; readonly dropped: readonly Dropped[] } => {
  const params = new URLSearchParams(query);
  const dropped: Dropped[] = [];
  const read = <V>(codec: Codec<V>): V => {
    const result = codec.parse(params);
    dropped.push(...result.dropped);
    return result.value;
  };
  const address: Address = {
    filter: {
      time: read(filterCodecs.time),
      topic: read(filterCodecs.topic),
      actor: read(filterCodecs.actor),
      by: read(filterCodecs.by),
      measure: read(filterCodecs.measure),
      reporter: read(filterCodecs.reporter),
      importance: read(filterCodecs.importance),
      place: read(filterCodecs.place),
      q: read(filterCodecs.q),
    },
    event: read(ownCodecs.event),
    view: read(ownCodecs.view),
    theme: read(ownCodecs.theme),
    flow: read(ownCodecs.flow),
    digits: read(ownCodecs.digits),
    months: read(ownCodecs.months),
    lanes: read(ownCodecs.lanes),
    order: read(ownCodecs.order),
    annotate: read(ownCodecs.annotate),
    verdict: read(ownCodecs.verdict),
    rest: [...params].filter(([param]) => !PARAMS.has(param)),
  };
  return { address, dropped };
};

const quoted = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%2C/g, ",").replace(/%20/g, "+");

/**
 * The query string of an address, with its question mark; empty when everything is at its default.
 * @param address `rest` may be left out: it stays in the address bar and travels nowhere else
 */
export const serializeAddress = (address: Omit<Address, "rest"> & Partial<Pick<Address, "rest">>): string => {
  const { filter } = address;
  const pairs = [
    ...filterCodecs.time.serialize(filter.time),
    ...filterCodecs.topic.serialize(filter.topic),
    ...filterCodecs.actor.serialize(filter.actor),
    ...filterCodecs.by.serialize(filter.by),
    ...filterCodecs.measure.serialize(filter.measure),
    ...filterCodecs.reporter.serialize(filter.reporter),
    ...filterCodecs.importance.serialize(filter.importance),
    ...filterCodecs.place.serialize(filter.place),
    ...filterCodecs.q.serialize(filter.q),
    ...ownCodecs.event.serialize(address.event),
    ...ownCodecs.view.serialize(address.view),
    ...ownCodecs.theme.serialize(address.theme),
    ...ownCodecs.flow.serialize(address.flow),
    ...ownCodecs.digits.serialize(address.digits),
    ...ownCodecs.months.serialize(address.months),
    ...ownCodecs.lanes.serialize(address.lanes),
    ...ownCodecs.order.serialize(address.order),
    ...ownCodecs.annotate.serialize(address.annotate),
    ...ownCodecs.verdict.serialize(address.verdict),
    ...(address.rest ?? []),
  ];
  return pairs.length === 0 ? "" : `?${pairs.map(([param, value]) => `${quoted(param)}=${quoted(value)}`).join("&")}`;
};

/** The address of everything, shown as a chart. */
export const home: Address = parseAddress("").address;
