import type { Span } from "../../filter/filter.ts";
import { dayToMs, firstDay } from "../../record/dates.ts";
import type { EventFact } from "../../record/record.ts";
import type { Texts } from "../../text/texts.ts";
import { textWidth, wrapText } from "../../ui/text-width.ts";
import type { Size } from "../../ui/theme.ts";
import type { SharedAxis } from "../chart.ts";
import type { LaneChoice } from "../lanes.ts";
import { laneName } from "../lanes.ts";
import type { Domain, TimeAxis } from "../time-axis.ts";
import { domainOf, inDirection, timeAxis } from "../time-axis.ts";
import type { Bucket, Crowd } from "./buckets.ts";
import { bestWithout, crowdsOf } from "./buckets.ts";
import type { Entries, TimelineIndex } from "./lane-index.ts";
import { countReachingInto, indexOf, lowerBound } from "./lane-index.ts";
import type { Place, Wish } from "./place-labels.ts";
import { placeLabels } from "./place-labels.ts";

/** Where and how a timeline is laid out. */
export interface TimelineSpace {
  readonly size: Size;
  readonly flow: "ltr" | "rtl";
  readonly axis: SharedAxis | null;
  readonly time: Span;
  /** Id of the open event. */
  readonly open: string | null;
  readonly arrangement: LaneChoice;
  readonly text: Texts;
  readonly fontSize: number;
  /** A day to be marked as today's, in days since 1970; `null` marks none. */
  readonly today: number | null;
}
/**
 * `point`: a day. `uncertain`: a month or a year, as wide as what is not known. `period`: from a day to another.
 * `cluster`: several that crowd.
 */
export type MarkKind = "point" | "uncertain" | "period" | "cluster";
export interface Mark {
  readonly kind: MarkKind;
  /** Position of its lane. */
  readonly lane: number;
  /** The event, or the most important of the cluster. */
  readonly fact: EventFact;
  /** How many events it stands for. */
  readonly count: number;
  /** True where the event has its full mark in another lane, its own. */
  readonly also: boolean;
  readonly open: boolean;
  /** Anchor and edges, CSS pixels. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly r: number;
  /** Its position among all events in order of time, or that of the cluster's first event; 1 is the first. */
  readonly place: number;
  /** What a click on a cluster zooms to, ms. */
  readonly from: number;
  readonly to: number;
}
export interface LaneLabel {
  readonly fact: EventFact;
  readonly text: string;
  /** Left end and baseline, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly open: boolean;
  /** A hairline from the label down to its mark. */
  readonly leader: { readonly x: number; readonly y1: number; readonly y2: number } | null;
}
export interface Lane {
  /** A topic or an actor. */
  readonly id: string;
  readonly name: readonly string[];
  readonly nameX: number;
  readonly nameY: number;
  readonly anchor: "start" | "end";
  readonly y0: number;
  readonly y1: number;
  readonly dotY: number;
  /** Events in the window whose own lane this is. */
  readonly count: number;
}
export interface TimelineLayout {
  readonly axis: TimeAxis;
  /** Where a moment near the window stands, the same moment as long as one pans: distances from it do not change. */
  readonly originX: number;
  /** Events of the record as it is filtered. */
  readonly total: number;
  /** All that can be zoomed to. */
  readonly bounds: Domain;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly lanes: readonly Lane[];
  /** By lane, then in order of time. */
  readonly marks: readonly Mark[];
  readonly labels: readonly LaneLabel[];
  /** Baseline of the axis' words; `null` where the page writes them. */
  readonly tickY: number | null;
  readonly todayX: number | null;
}

/** Marks in the drawing, whatever the number of events. */
export const MOST_MARKS = 600;
/** Narrower drawings write the names of lanes above them. */
const NARROW = 560;
const TICK_ROW = 24;
const LABEL_ROW = 16;
/** Under the labels: the dots and the ticks of what belongs to other lanes. */
const DOT_ROW = 24;
const DOT_UP = 14;
const NAME_ROW = 18;
const PAD = 5;
const RADIUS = { 1: 5, 2: 3.75, 3: 2.75 } as const;
const ALSO_RADIUS = 1;
const YEAR = 365.25 * 86_400_000;
/** From so many pixels a year on, less important events are labelled too. */
const LABELLED_FROM = { 1: 0, 2: 90, 3: 420 } as const;

const labelRows = (events: number): number => (events >= 50 ? 2 : 1);
const laneHeight = (events: number, narrow: boolean): number =>
  (narrow ? NAME_ROW : PAD) + labelRows(events) * LABEL_ROW + DOT_ROW;

/** Height of the lanes as they stand best, CSS pixels. */
export const timelineHeight = (width: number, rows: readonly EventFact[], arrangement: LaneChoice): number => {
  const { lanes } = indexOf(rows, arrangement);
  const sum = lanes.reduce((total, { main }) => total + laneHeight(main.facts.length, width < NARROW), 0);
  return TICK_ROW + Math.max(sum, laneHeight(0, width < NARROW));
};

/** What stands where: a pure function of events, window and size. */
export const layoutTimeline = (rows: readonly EventFact[], space: TimelineSpace): TimelineLayout => {
  const index = indexOf(rows, space.arrangement);
  const { size, axis: shared, text, flow } = space;
  const whole = shared?.bounds ?? domainOf({ from: null, to: null }, index.extent);
  const domain = shared?.domain ?? domainOf(space.time, index.extent);
  const bounds: Domain = [Math.min(whole[0], domain[0]), Math.max(whole[1], domain[1])];
  const names = index.lanes.map(({ id }) => laneName(id, text));
  const margins = marginsOf(names, space);
  const axis = timeAxis({ domain, ...margins, width: size.width, flow }, text, { fontSize: space.fontSize });
  const plot = {
    left: axis.left,
    right: axis.plotRight,
    top: shared === null ? TICK_ROW : 0,
    bottom: Math.max(size.height - 1, TICK_ROW + 1),
  };
  const lanes = lanesOf(index, names, plot, margins.names, space, domain);
  const marks = marksOf(index, lanes, axis, space);
  return {
    axis,
    originX: originOf(axis),
    total: index.total,
    bounds,
    plot,
    lanes,
    marks,
    labels: labelsOf(marks, lanes, axis, space, margins.names === null),
    tickY: shared === null ? TICK_ROW - 9 : null,
    todayX: space.today === null ? null : inside(axis, dayToMs(space.today)),
  };
};

const inside = (axis: TimeAxis, ms: number): number | null =>
  ms >= axis.domain[0] && ms < axis.domain[1] ? axis.scale(ms) : null;

/** A pan changes it once in so many windows. */
const ORIGIN_EVERY = 8;
const originOf = ({ domain, scale }: TimeAxis): number => {
  const stretch = (domain[1] - domain[0]) * ORIGIN_EVERY;
  return scale(Math.floor(domain[0] / stretch) * stretch);
};

interface Margins {
  readonly left: number;
  readonly right: number;
  /** Room for the names of lanes at the reading side; `null`: they stand above the lanes. */
  readonly names: number | null;
}
const nameFont = ({ text, fontSize }: TimelineSpace) => ({ size: fontSize + 1, weight: 400, lang: text.lang }) as const;

const marginsOf = (names: readonly string[], space: TimelineSpace): Margins => {
  const { axis, size, text } = space;
  if (axis !== null) {
    const reading = text.dir === "rtl" ? axis.right : axis.left;
    return { left: axis.left, right: axis.right, names: reading < 72 || size.width < NARROW ? null : reading };
  }
  const edge = 12;
  if (size.width < NARROW) return { left: edge, right: edge, names: null };
  const reading = Math.min(Math.max(72, ...names.map((name) => textWidth(name, nameFont(space)) + 20)), 190);
  return text.dir === "rtl"
    ? { left: edge + 8, right: reading, names: reading }
    : { left: reading, right: edge + 8, names: reading };
};

const lanesOf = (
  index: TimelineIndex,
  names: readonly string[],
  plot: TimelineLayout["plot"],
  room: number | null,
  space: TimelineSpace,
  domain: Domain,
): readonly Lane[] => {
  const { text, size } = space;
  const natural = index.lanes.map(({ main }) => laneHeight(main.facts.length, room === null));
  const scale =
    (plot.bottom - plot.top) /
    Math.max(
      1,
      natural.reduce((sum, height) => sum + height, 0),
    );
  let y = plot.top;
  return index.lanes.map(({ id, main }, i) => {
    const y0 = y;
    const y1 = y0 + (natural[i] ?? 0) * Math.min(scale, 2);
    y = y1;
    const dotY = y1 - DOT_UP;
    const count =
      lowerBound(main.key, domain[1]) - lowerBound(main.key, domain[0]) + countReachingInto(main, domain[0]);
    const rtl = text.dir === "rtl";
    const lines = wrapText(names[i] ?? id, (room ?? size.width) - 12, nameFont(space));
    return {
      id,
      name: lines.map((line) => inDirection(line, text.dir)),
      nameX: rtl ? size.width : 0,
      nameY: room === null ? y0 + 14 : dotY + 4 - (lines.length - 1) * 15,
      anchor: rtl ? "end" : "start",
      y0,
      y1,
      dotY,
      count,
    };
  });
};

/** Half of a cluster's pill, wide enough for its count. */
const pillRadius = (count: number, { text, fontSize }: TimelineSpace): number =>
  Math.max(9, textWidth(text.write(count, "count"), { size: fontSize, weight: 600, lang: text.lang }) / 2 + 5);

const marksOf = (
  index: TimelineIndex,
  lanes: readonly Lane[],
  axis: TimeAxis,
  space: TimelineSpace,
): readonly Mark[] => {
  const [from, to] = axis.domain;
  const window = { from, to, pxPerMs: (axis.plotRight - axis.left) / (to - from) };
  const crowded = Math.max(1, ...lanes.map(({ count }) => count));
  const minPx = 2 * pillRadius(Math.min(crowded, 99), space) + 6 + (crowded > 2000 ? 16 : 0);
  const entries = index.lanes.flatMap(({ main, also }) => [main, also]);
  const { crowds, open } = crowdsOf(entries, window, minPx, MOST_MARKS - 1);
  const opened = space.open === null ? null : index.find(space.open);
  return lanes.flatMap((lane, i) => {
    const draw = (crowd: Crowd | undefined, also: boolean): readonly Mark[] =>
      crowd === undefined ? [] : marksOfCrowd(crowd, { lane, i, also, axis, open, opened, space });
    return [...draw(crowds[2 * i], false), ...draw(crowds[2 * i + 1], true)].sort((a, b) => a.from - b.from);
  });
};

interface CrowdSpace {
  readonly lane: Lane;
  readonly i: number;
  readonly also: boolean;
  readonly axis: TimeAxis;
  /** Greatest number of entries of a bucket that are shown one by one. */
  readonly open: number;
  readonly opened: EventFact | null;
  readonly space: TimelineSpace;
}

const marksOfCrowd = (crowd: Crowd, at: CrowdSpace): readonly Mark[] => {
  const { entries } = crowd;
  const { axis } = at;
  const one = (position: number): readonly Mark[] => {
    const mark = markOf(entries, position, at);
    return mark === null ? [] : [mark];
  };
  const openAt = at.opened === null ? -1 : positionOf(entries, at.opened);
  const early = crowd.reaching?.flatMap(one) ?? reachingCluster(entries, at);
  const inWindow = crowd.buckets.flatMap((bucket): readonly Mark[] => {
    const { lo, hi } = bucket;
    if (hi - lo <= at.open) return range(lo, hi).flatMap(one);
    const holdsOpen = openAt >= lo && openAt < hi;
    const rest = hi - lo - (holdsOpen ? 1 : 0);
    if (rest === 1) return range(lo, hi).flatMap(one);
    return [...clusterOf(entries, bucket, rest, holdsOpen ? openAt : -1, at), ...(holdsOpen ? one(openAt) : [])];
  });
  return [...early, ...inWindow].filter((mark) => mark.x1 >= axis.left && mark.x0 <= axis.plotRight);
};

const range = (lo: number, hi: number): readonly number[] => Array.from({ length: hi - lo }, (_, i) => lo + i);

const positionOf = (entries: Entries, fact: EventFact): number => {
  const start = dayToMs(firstDay(fact.date));
  for (let i = lowerBound(entries.key, start); i < entries.facts.length; i++) {
    if (entries.facts[i]?.id === fact.id) return i;
    if ((entries.key[i] ?? 0) > start + 86_400_000) return -1;
  }
  return -1;
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const markOf = (entries: Entries, position: number, at: CrowdSpace): Mark | null => {
  const fact = entries.facts[position];
  const key = entries.key[position] ?? 0;
  const end = entries.end[position] ?? 0;
  if (fact === undefined) return null;
  const { axis, lane, also } = at;
  const r = also ? ALSO_RADIUS : RADIUS[fact.importance];
  const isOpen = at.opened?.id === fact.id;
  const uncertain = fact.until === undefined && fact.date.length < 10;
  const isPoint = fact.until === undefined && !uncertain;
  const a = axis.scale(isPoint ? key : Math.max(key, axis.domain[0]));
  const b = isPoint ? a : axis.scale(Math.min(end, axis.domain[1]));
  const middle = (a + b) / 2;
  const half = Math.max(r, Math.abs(b - a) / 2);
  // A period is anchored at its beginning, where its dot stands; what is uncertain has no better place than its middle.
  const x = uncertain || half === r ? middle : axis.flow === "rtl" ? middle + half - r : middle - half + r;
  return {
    kind: isPoint ? "point" : uncertain ? "uncertain" : "period",
    lane: at.i,
    fact,
    count: 1,
    also,
    open: isOpen,
    x,
    x0: middle - half,
    x1: middle + half,
    y: lane.dotY,
    r,
    place: entries.place[position] ?? 1,
    from: key,
    to: end,
  };
};

const clusterOf = (
  entries: Entries,
  { lo, hi, from, to }: Bucket,
  count: number,
  without: number,
  { axis, lane, i, also, space }: CrowdSpace,
): readonly Mark[] => {
  const fact = entries.facts[bestWithout(entries, lo, hi, without)];
  if (fact === undefined) return [];
  const r = also ? ALSO_RADIUS : pillRadius(count, space);
  const [a, b] = [axis.scale(from), axis.scale(to)];
  const [near, far] = [Math.max(Math.min(a, b), axis.left), Math.min(Math.max(a, b), axis.plotRight)];
  const median = axis.scale(((entries.key[(lo + hi - 1) >> 1] ?? from) + (entries.key[(lo + hi) >> 1] ?? to)) / 2);
  const x = far - near < 2 * r ? (near + far) / 2 : clamp(median, near + r, far - r);
  const first = entries.key[lo] ?? from;
  const last = entries.key[hi - 1] ?? to;
  return [
    {
      kind: "cluster",
      lane: i,
      fact,
      count,
      also,
      open: false,
      x,
      x0: x - r,
      x1: x + r,
      y: lane.dotY,
      r,
      place: entries.place[lo] ?? 1,
      from: first,
      to: last,
    },
  ];
};

/** Too many that began before the window to be drawn: one cluster at its edge. */
const reachingCluster = (entries: Entries, { axis, lane, i, also, space }: CrowdSpace): readonly Mark[] => {
  const count = countReachingInto(entries, axis.domain[0]);
  const last = entries.long.at[lowerBound(entries.long.start, axis.domain[0]) - 1];
  if (last === undefined) return [];
  const fact = entries.facts[last];
  if (fact === undefined) return [];
  const r = also ? ALSO_RADIUS : pillRadius(count, space);
  const x = axis.scale(axis.domain[0]) + (axis.flow === "rtl" ? -r : r);
  const [from, to] = axis.domain;
  const place = entries.place[last] ?? 1;
  const at = { x, x0: x - r, x1: x + r, y: lane.dotY, r, place, from, to };
  return [{ kind: "cluster", lane: i, fact, count, also, open: false, ...at }];
};

interface Words {
  readonly written: string;
  /** Its turn among equals: any order that is not that of time, in which every step of a pan would move all labels. */
  readonly turn: number;
  /** CSS pixels. */
  readonly width: number;
}
const knownWords = new WeakMap<Texts, Map<string, WeakMap<EventFact, Words>>>();

/** An event's label as it is drawn. Kept: a gesture asks for the same ones at every step. */
const wordsOf = (fact: EventFact, weight: 400 | 600, { text, fontSize }: TimelineSpace): Words => {
  const ofText = knownWords.get(text) ?? new Map<string, WeakMap<EventFact, Words>>();
  knownWords.set(text, ofText);
  const font = `${weight}/${fontSize}`;
  const ofFont = ofText.get(font) ?? new WeakMap<EventFact, Words>();
  ofText.set(font, ofFont);
  const known = ofFont.get(fact);
  if (known !== undefined) return known;
  const written = inDirection(text.pick(fact.label), text.dir);
  const width = textWidth(written, { size: fontSize, weight, lang: text.lang });
  const turn = [...fact.id].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 0);
  const words = { written, width, turn };
  ofFont.set(fact, words);
  return words;
};

const wishOf = (mark: Mark, { written, width }: Words): Wish => ({
  fact: mark.fact,
  text: written,
  width,
  x: mark.x,
  x0: mark.x0,
  x1: mark.x1,
  must: mark.open,
});

const labelsOf = (
  marks: readonly Mark[],
  lanes: readonly Lane[],
  axis: TimeAxis,
  space: TimelineSpace,
  narrow: boolean,
): readonly LaneLabel[] => {
  const pxPerYear = ((axis.plotRight - axis.left) / (axis.domain[1] - axis.domain[0])) * YEAR;
  const rank = (mark: Mark): number => (mark.open ? 0 : mark.fact.importance) + (mark.kind === "cluster" ? 0.5 : 0);
  const plot = { left: axis.left, right: axis.plotRight, flow: axis.flow };
  const listed = lanes.map((): Mark[] => []);
  for (const mark of marks) if (!mark.also) listed[mark.lane]?.push(mark);
  return lanes.flatMap((lane, i) => {
    const rows = Math.max(0, Math.floor((lane.dotY - 10 - lane.y0 - (narrow ? NAME_ROW - 2 : 2)) / LABEL_ROW));
    const wishes = (listed[i] ?? [])
      .filter((mark) => mark.open || (rows > 0 && pxPerYear >= LABELLED_FROM[mark.fact.importance]))
      .map((mark) => ({ mark, words: wordsOf(mark.fact, mark.open ? 600 : 400, space) }))
      // Of equals the one that more publications tell, then the one that concerns more topics.
      .sort(
        (a, b) =>
          rank(a.mark) - rank(b.mark) ||
          b.mark.fact.sources.length - a.mark.fact.sources.length ||
          b.mark.fact.topics.length - a.mark.fact.topics.length ||
          a.words.turn - b.words.turn,
      )
      .map(({ mark, words }) => wishOf(mark, words));
    return placeLabels(wishes, Math.min(rows, 4), plot).map((place) => labelAt(place, lane, space.open));
  });
};

const labelAt = ({ wish, row, left }: Place, lane: Lane, open: string | null): LaneLabel => {
  const y = lane.dotY - 11 - row * LABEL_ROW;
  const leader = row === 0 ? null : { x: wish.x, y1: y - 9, y2: lane.dotY - 6 };
  return { fact: wish.fact, text: wish.text, x: left, y, width: wish.width, open: wish.fact.id === open, leader };
};
