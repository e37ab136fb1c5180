import type { DaySpan } from "../../record/dates.ts";
import { firstDay, lastDay } from "../../record/dates.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";
import { textWidth } from "../../ui/text-width.ts";
import type { Size } from "../../ui/theme.ts";
import type { Annotation } from "../annotations.ts";
import { ANNOTATION_ROW, annotationsOn } from "../annotations.ts";
import type { Dot } from "../dot-lanes.ts";
import { depthOf, dotsOf, middleOf } from "../dot-lanes.ts";
import type { Lane } from "../lane-places.ts";
import { lanesFor, NAME_ROW, sidesFor } from "../lane-places.ts";
import type { Box, Placed } from "../place.ts";
import { overlap, placeText, within } from "../place.ts";
import type { SpaceInput } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { domainOf, inDirection, timeAxis } from "../time-axis.ts";
import type { Plot } from "../value-axis.ts";
import type { Gap, MeetingRow, Place } from "./rows.ts";
import { gapsOf, PLACES } from "./rows.ts";

/** A long stretch without a meeting in Belarus. */
export interface Bracket {
  readonly gap: Gap;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly label: Placed | null;
}
export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly lanes: readonly Lane[];
  /** Where another country begins, CSS pixels from the upper edge. */
  readonly borders: readonly number[];
  /** Radius of a dot, CSS pixels. */
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly brackets: readonly Bracket[];
  /** Meetings of each year and what these numbers are, where there is room for them. */
  readonly counts: readonly Placed[];
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly MeetingRow[];
}

export const PLACE_NAMES = {
  minsk: "placeMinsk",
  "belarus-elsewhere": "placeBelarusElsewhere",
  moscow: "placeMoscow",
  "st-petersburg": "placeStPetersburg",
  sochi: "placeSochi",
  "russia-elsewhere": "placeRussiaElsewhere",
  "third-countries": "placeThirdCountries",
} as const satisfies { readonly [P in Place]: MessageKey };

const AXIS = 28;
const YEARS = 20;
/** Above the lanes: what the brackets say. */
const SAID = 24;
/** Between dots of one day, and around the dots of a lane. */
const [PITCH, PAD] = [8, 10];
const [SMALL_PITCH, SMALL_PAD] = [5, 4];

/** The lanes: places, or countries where a small stave has no room for more. */
const BY_PLACE: readonly (readonly Place[])[] = PLACES.map((place) => [place]);
const BY_COUNTRY: readonly (readonly Place[])[] = [PLACES.slice(0, 2), PLACES.slice(2, 6), PLACES.slice(6)];

const extentOf = (rows: readonly MeetingRow[]): DaySpan => ({
  from: firstDay(rows[0]?.date.slice(0, 4) ?? "1995"),
  to: lastDay(rows.at(-1)?.date.slice(0, 4) ?? "2026"),
});

const heightsFor = (
  groups: readonly (readonly Place[])[],
  rows: readonly MeetingRow[],
  x: (row: MeetingRow) => number,
  small: boolean,
): readonly number[] => {
  const [pitch, pad] = small ? [SMALL_PITCH, SMALL_PAD] : [PITCH, PAD];
  return groups.map((places) => {
    const here = rows.filter(({ place }) => places.includes(place));
    return depthOf(here.map(x), pitch) * pitch + 2 * pad;
  });
};

const COUNTRY_NAMES = {
  minsk: "placeBelarus",
  moscow: "placeRussia",
  "third-countries": "placeThirdCountries",
} as const;

const lanesName = (places: readonly Place[], rows: readonly MeetingRow[], text: Texts): string => {
  const [first = "third-countries"] = places;
  const names: { readonly [P in Place]?: MessageKey } = places.length > 1 ? COUNTRY_NAMES : PLACE_NAMES;
  return text.say("meetingsLane", {
    place: text.say(names[first] ?? PLACE_NAMES[first]),
    number: text.write(rows.filter(({ place }) => places.includes(place)).length, "count"),
  });
};

/** Height of the drawing as it stands best, CSS pixels: as many dots of one day as there are stand above one another. */
export const meetingsHeight = (width: number, rows: readonly MeetingRow[]): number => {
  const { from, to } = extentOf(rows);
  const narrow = width < 560;
  const perDay = (width - (narrow ? 28 : 180)) / (to - from + 1);
  const heights = heightsFor(BY_PLACE, rows, (row) => (middleOf(row) / 86_400_000) * perDay, false);
  const lanes = heights.reduce((sum, height) => sum + height + (narrow ? NAME_ROW : 0), 0);
  return Math.ceil(SAID + lanes + (narrow ? 0 : YEARS) + AXIS);
};

/** All places and words of the drawing. */
export const layout = ({ rows, size, filter, flow, axis, text, fontSize, annotations = [] }: LayoutInput): Layout => {
  const alone = axis === null;
  const inFull = BY_PLACE.map((places) => lanesName(places, rows, text));
  const sides = sidesFor(inFull, size.width, axis, text, fontSize);
  const groups = alone || sides.names !== null ? BY_PLACE : BY_COUNTRY;
  const names = groups === BY_PLACE ? inFull : groups.map((places) => lanesName(places, rows, text));
  const domain = axis?.domain ?? domainOf(filter.time, extentOf(rows));
  const time = timeAxis({ domain, left: sides.left, right: sides.right, width: size.width, flow }, text, { fontSize });
  const marked = annotationsOn(annotations, { time, width: size.width, rows: alone ? 2 : 1, fontSize, text });
  const above = ANNOTATION_ROW * Math.max(0, ...marked.map(({ row }) => row + 1));
  const counted = alone && sides.names !== null;
  const plot: Plot = {
    left: sides.left,
    right: time.plotRight,
    top: above + (alone ? SAID : 4),
    bottom: size.height - (alone ? AXIS + (counted ? YEARS : 0) : 4),
  };
  const x = (row: MeetingRow): number => time.scale(middleOf(row));
  const shown = rows.map((row, i) => ({ row, i })).filter(({ row }) => row.to > domain[0] && row.from < domain[1]);
  const heights = heightsFor(
    groups,
    shown.map(({ row }) => row),
    x,
    !alone,
  );
  const wished = heights.reduce((sum, height) => sum + height, 0);
  const named = sides.names === null ? NAME_ROW * heights.length : 0;
  const room = plot.bottom - plot.top - named;
  // What a longer window leaves free is shared out, so that lanes stay where they are while it moves.
  const spare = Math.max(0, room - wished) / heights.length;
  const lanes = lanesFor(
    names,
    heights.map((height) => height + spare),
    [plot.top, plot.bottom],
    sides,
    size.width,
    text,
    fontSize,
  );
  const pitch = (alone ? PITCH : SMALL_PITCH) * Math.min(1, room / Math.max(1, wished));
  const dots = groups.flatMap((places, lane) =>
    dotsOf(
      shown.filter(({ row }) => places.includes(row.place)),
      lanes[lane] ?? { top: 0, bottom: 0 },
      time,
      plot,
      pitch,
    ),
  );
  const borders = (groups === BY_PLACE ? [1, 5] : [0, 1]).flatMap((after) => {
    const lane = lanes[after];
    return lane === undefined ? [] : [lane.bottom];
  });
  return {
    plot,
    time,
    lanes,
    borders,
    radius: Math.max(1.75, pitch / 2 - 0.5),
    dots: [...dots].sort((a, b) => a.row - b.row),
    brackets: bracketsOf(rows, time, plot, lanes, { alone, above, size, text, fontSize }),
    annotations: marked,
    counts: counted ? countsOf(rows, time, plot, size, text, fontSize) : [],
  };
};

/** The stretches, each measured above the lanes; the newest in full words before the others in numbers. */
const bracketsOf = (
  rows: readonly MeetingRow[],
  time: TimeAxis,
  plot: Plot,
  lanes: readonly Lane[],
  {
    alone,
    above,
    size,
    text,
    fontSize,
  }: { readonly alone: boolean /** Of the words of annotations, CSS pixels. */; readonly above: number } & Pick<
    LayoutInput,
    "size" | "text" | "fontSize"
  >,
): readonly Bracket[] => {
  const lettering = { size: fontSize, weight: 600, lang: text.lang } as const;
  const first = lanes[0];
  const space: Box = { x0: 0, x1: size.width, y0: above, y1: plot.bottom };
  const taken: Box[] = lanes.flatMap(({ name }) => name.map(({ box }) => box));
  const brackets = gapsOf(rows).flatMap((gap): Bracket[] => {
    const [from, to] = [Math.max(gap.from, time.domain[0]), Math.min(gap.to, time.domain[1])];
    if (from >= to || first === undefined) return [];
    const [x0 = 0, x1 = 0] = [time.scale(from), time.scale(to)].sort((a, b) => a - b);
    return [{ gap, x0, x1, y: first.top + (alone ? 3 : 1), label: null }];
  });
  const newest = brackets.at(-1);
  return [...brackets]
    .reverse()
    .map((bracket) => {
      if (!alone) return bracket;
      const count = bracket.gap.days;
      const short = text.say("meetingsDays", { count });
      const words = bracket === newest ? [text.say("meetingsGap", { count }), short] : [short];
      const [middle, y] = [(bracket.x0 + bracket.x1) / 2, plot.top - 8];
      const label = words
        .map((one) => inDirection(one, text.dir))
        .flatMap((one) => {
          const half = textWidth(one, lettering) / 2;
          const inside = Math.min(Math.max(middle, half + 2), size.width - half - 2);
          return [placeText(one, inside, y, "middle", lettering)];
        })
        .find(({ box }) => within(box, space) && !taken.some((other) => overlap(box, other, 6)));
      if (label) taken.push(label.box);
      return { ...bracket, label: label ?? null };
    })
    .reverse();
};

/** How many meetings each year has, under the lanes; none where the numbers would crowd. */
const countsOf = (
  rows: readonly MeetingRow[],
  time: TimeAxis,
  plot: Plot,
  size: Size,
  text: Texts,
  fontSize: number,
): readonly Placed[] => {
  const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
  const years = new Map<number, number>();
  for (const row of rows) {
    const year = Number(row.date.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const placed = [...years].flatMap(([year, count]): Placed[] => {
    const [a, b] = [time.scale(Date.UTC(year, 0, 1)), time.scale(Date.UTC(year + 1, 0, 1))].sort((x, y) => x - y);
    const [x0, x1] = [Math.max(a ?? 0, plot.left), Math.min(b ?? 0, plot.right)];
    if (x1 <= x0) return [];
    const label = placeText(text.write(count, "count"), (x0 + x1) / 2, plot.bottom + 15, "middle", lettering);
    return label.box.x0 < 0 || label.box.x1 > size.width ? [] : [label];
  });
  const rtl = text.dir === "rtl";
  const name = inDirection(text.say("meetingsYearly"), text.dir);
  placed.push(placeText(name, rtl ? size.width : 0, plot.bottom + 15, rtl ? "end" : "start", lettering));
  const crowded = placed.some(({ box }, i) => placed.slice(i + 1).some((other) => overlap(box, other.box, 4)));
  return crowded ? [] : placed;
};
