import { msToDay } from "../record/dates.ts";
import type { Annotation } from "./annotations.ts";
import type { Glyph } from "./glyph.ts";
import type { Box, Placed, Segment } from "./place.ts";
import { placer, placeText } from "./place.ts";
import type { SpaceInput } from "./plot-space.ts";
import { plotSpace } from "./plot-space.ts";
import type { TimeAxis } from "./time-axis.ts";
import { inDirection } from "./time-axis.ts";
import type { Plot, ValueAxis } from "./value-axis.ts";
import { valueAxis } from "./value-axis.ts";

/** A value that holds from a day to another, such as a price. */
export interface StepPoint {
  readonly fact: string;
  /** ms since 1970, UTC: from the start of its first day to the end of its last; infinite while it lasts. */
  readonly from: number;
  readonly to: number;
  /** `null`: none was named or published. */
  readonly value: number | null;
  /** Id of the line it is a step of; `null`: it stands beside the lines, with a sign. */
  readonly line: string | null;
}
/** One line of steps: how it is called, and whether it stands back. */
export interface StepLine {
  readonly id: string;
  /** `null`: it lies under another, or is the only one. */
  readonly name: string | null;
  readonly dashed: boolean;
  /** Its steps are amounts of their periods, drawn as blocks from zero. */
  readonly filled?: boolean;
}
/** A step, CSS pixels. */
export interface StepMark {
  /** Index of its row. */
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Where its sign stands, or where its callout points. */
  readonly x: number;
  readonly line: StepLine | null;
  /** Without a value: a mark on the base line, or the stretch that has no figure. */
  readonly unknown: boolean;
  /** The figure over its step; `null` where there is no room. */
  readonly label: Placed | null;
}
export interface StepLayout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  readonly marks: readonly StepMark[];
  /** From one step of a line up or down to the next, where no time lies between them. */
  readonly risers: readonly { readonly x: number; readonly y0: number; readonly y1: number; readonly line: StepLine }[];
  readonly names: readonly Placed[];
  readonly annotations: readonly Annotation[];
}
export interface StepInput extends SpaceInput {
  readonly rows: readonly StepPoint[];
  readonly lines: readonly StepLine[];
}

const DAY = 86_400_000;
/** Steps that are no further apart follow one another. */
const SEAM = 2 * DAY;
/** Of a sign beside the lines. */
export const SIGN = 4;

/** All places and words of a chart of steps. */
export const stepLayout = ({ rows, lines, ...input }: StepInput): StepLayout => {
  const { size, axis, text, fontSize } = input;
  const alone = axis === null;
  const ends = rows.flatMap(({ from, to }) => [from, ...(Number.isFinite(to) ? [to] : [])]);
  const year = (ms: number): number => new Date(ms).getUTCFullYear();
  const extent = {
    from: msToDay(Date.UTC(year(Math.min(...ends, Date.UTC(2026, 0, 1))), 0, 1)),
    to: msToDay(Date.UTC(year(Math.max(...ends, Date.UTC(2001, 0, 1))) + 1, 0, 1)) - 1,
  };
  const { domain, time, plot, room, wide, annotations } = plotSpace(input, extent, { alone: 24, shared: 14 });
  const values = valueAxis(Math.max(1, ...rows.map(({ value }) => value ?? 0)), plot, size.width, fontSize, text);

  const bare = rows.flatMap((row, i): Omit<StepMark, "label">[] => {
    const [from, to] = [Math.max(row.from, domain[0]), Math.min(row.to, domain[1])];
    if (from >= to) return [];
    const [x0 = 0, x1 = 0] = [time.scale(from), time.scale(to)].sort((a, b) => a - b);
    const line = lines.find(({ id }) => id === row.line) ?? null;
    const start = time.scale(from);
    const x = line === null && row.to - row.from > SEAM && Number.isFinite(row.to) ? (x0 + x1) / 2 : start;
    return [
      {
        row: i,
        x0,
        x1,
        x,
        y: row.value === null ? plot.bottom : values.scale(row.value),
        line,
        unknown: row.value === null,
      },
    ];
  });
  const risers = lines.flatMap((line) => {
    const steps = bare.filter((mark) => mark.line === line && !mark.unknown);
    return steps.flatMap((mark, i) => {
      const [next, row] = [steps[i + 1], rows[mark.row]];
      const after = next && rows[next.row];
      if (next === undefined || row === undefined || after === undefined || after.from - row.to > SEAM) return [];
      return [{ x: time.scale(Math.max(after.from, domain[0])), y0: mark.y, y1: next.y, line }];
    });
  });

  const taken: Box[] = bare
    .filter(({ line }) => line === null)
    .map(({ x, y }) => ({ x0: x - SIGN - 2, x1: x + SIGN + 2, y0: y - SIGN - 2, y1: y + SIGN + 2 }));
  for (const { label } of values.ticks) if (label !== null) taken.push(label.box);
  const segments: Segment[] = [
    ...bare
      .filter(({ line, unknown }) => line !== null && !unknown)
      .map(
        ({ x0, x1, y }): Segment => [
          [x0, y],
          [x1, y],
        ],
      ),
    ...risers.map(
      ({ x, y0, y1 }): Segment => [
        [x, y0],
        [x, y1],
      ],
    ),
  ];
  const free = placer(taken, segments);
  const strong = { size: fontSize, weight: 600, lang: text.lang } as const;
  const names = lines.flatMap((line): readonly Placed[] => {
    if (line.name === null) return [];
    const words = inDirection(line.name, text.dir);
    const candidates = bare
      .filter((mark) => mark.line === line && !mark.unknown)
      .toReversed()
      .flatMap(({ x0, x1, y }) =>
        [y - 8, y + 17].flatMap((at) => [
          placeText(words, x1 - 4, at, "end", strong),
          placeText(words, (x0 + x1) / 2, at, "middle", strong),
          placeText(words, x0 + 4, at, "start", strong),
        ]),
      );
    const found = free(candidates, room) ?? free(candidates, wide);
    return found === null ? [] : [found];
  });
  const marks = bare.map((mark): StepMark => {
    const value = rows[mark.row]?.value ?? null;
    const before = rows.findLast((row, i) => i < mark.row && row.line === mark.line?.id);
    const repeats = before !== undefined && before.value === value;
    if (!alone || mark.line === null || mark.line.dashed || value === null || repeats) return { ...mark, label: null };
    const words = inDirection(text.write(value, "quantity"), "ltr");
    const lettering = { size: fontSize, weight: 400, lang: text.lang } as const;
    const middle = (mark.x0 + mark.x1) / 2;
    const candidates = [mark.y - 6, mark.y + 15].flatMap((y) => [
      placeText(words, middle, y, "middle", lettering),
      placeText(words, mark.x0 + 3, y, "start", lettering),
      placeText(words, mark.x1 - 3, y, "end", lettering),
    ]);
    return { ...mark, label: free(candidates, wide) };
  });
  return { plot, time, values, marks, risers, names, annotations };
};

/** The steps that hold at a moment (ms, UTC). */
export const stepsAt = <Row extends StepPoint>(rows: readonly Row[], moment: number): readonly Row[] =>
  rows.filter(({ from, to }) => moment >= from && moment < to);

/** What sort of sign a row beside the lines has. */
export interface StepSign {
  readonly glyph: Glyph;
  readonly hollow: boolean;
}
