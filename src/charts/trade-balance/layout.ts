import { firstDay, lastDay } from "../../record/dates.ts";
import type { Annotation } from "../annotations.ts";
import type { Box, Placed, Segment } from "../place.ts";
import { placer, placeText } from "../place.ts";
import type { SpaceInput } from "../plot-space.ts";
import { plotSpace } from "../plot-space.ts";
import type { TimeAxis } from "../time-axis.ts";
import { inDirection } from "../time-axis.ts";
import type { Plot, ValueAxis } from "../value-axis.ts";
import { valueAxis } from "../value-axis.ts";
import type { BalanceRow, Flow, SideId } from "./rows.ts";
import { FLOWS, SIDES } from "./rows.ts";

/** One direction of a year by one side's statistics: exports stand on the zero line, imports hang from it. */
export interface Bar {
  readonly row: number;
  readonly side: SideId;
  readonly flow: Flow;
  readonly fact: string;
  /** Left edge, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Arithmetic rather than a published figure: drawn hollow. */
  readonly hollow: boolean;
  /** True where the filter asks for other reporters only. */
  readonly faded: boolean;
}
/** Whose statistics bars of a colour are. */
export interface SideName {
  readonly side: SideId;
  readonly reporter: string;
  readonly label: Placed;
  /** True where the filter asks for other reporters only. */
  readonly faded: boolean;
}
/** A year's balance by one side's statistics. */
export interface BalancePoint {
  readonly row: number;
  readonly side: SideId;
  readonly x: number;
  readonly y: number;
  readonly faded: boolean;
}
export interface Layout {
  readonly plot: Plot;
  readonly time: TimeAxis;
  readonly values: ValueAxis;
  readonly bars: readonly Bar[];
  readonly balances: readonly BalancePoint[];
  /** Names of the sides, each at a bar of its own: a click on one asks for that reporter alone. */
  readonly sides: readonly SideName[];
  /** What stands above the zero line, what hangs below it, and the line of the balance; `null` where there is no room. */
  readonly names: { readonly exports: Placed | null; readonly imports: Placed | null; readonly balance: Placed | null };
  readonly annotations: readonly Annotation[];
}
export interface LayoutInput extends SpaceInput {
  readonly rows: readonly BalanceRow[];
}

/** Half of a pair of bars, as a part of the year's width; wider ones would be a wall. */
const [PART, WIDEST] = [0.36, 22] as const;
const SIDE_NAMES = { belarus: "seriesBelarus", russia: "seriesRussia" } as const;
const NAMES = { exports: "balanceExports", imports: "balanceImports" } as const;

/** All places and words of the drawing. */
export const layout = ({ rows, ...input }: LayoutInput): Layout => {
  const { size, filter, text, fontSize, flow } = input;
  const extent = { from: firstDay(rows[0]?.year ?? "2000"), to: lastDay(rows.at(-1)?.year ?? "2000") };
  const { domain, time, plot, room, wide, annotations } = plotSpace(input, extent, { alone: 24, shared: 14 });
  const most = (of: Flow): number =>
    Math.max(0, ...rows.flatMap((row) => SIDES.map(({ id }) => row[id]?.[of]?.value ?? 0)));
  const values = valueAxis(most("exports"), plot, size.width, fontSize, text, { least: -most("imports") });

  const faded = (reporter: string): boolean => filter.reporter.length > 0 && !filter.reporter.includes(reporter);
  const visible = rows.flatMap((row, i) => (row.moment >= domain[0] && row.moment <= domain[1] ? [{ row, i }] : []));
  const year = Math.abs(time.scale(Date.UTC(2021, 0, 1)) - time.scale(Date.UTC(2020, 0, 1)));
  const width = Math.max(1.5, Math.min(WIDEST, year * PART));
  const zero = values.scale(0);
  /** The left edge of a bar; the Belarusian one comes first in the direction of time, one alone stands in the middle. */
  const edgeOf = (row: BalanceRow, side: SideId): number => {
    const middle = time.scale(row.moment);
    if (row.belarus === null || row.russia === null) return middle - width / 2;
    return (side === "russia") === (flow === "ltr") ? middle + 0.5 : middle - width - 0.5;
  };
  const bars = visible.flatMap(({ row, i }) =>
    SIDES.flatMap(({ id: side, reporter }) =>
      FLOWS.flatMap((of): Bar[] => {
        const figure = row[side]?.[of] ?? null;
        if (figure === null) return [];
        const height = zero - values.scale(figure.value);
        return [
          {
            row: i,
            side,
            flow: of,
            fact: figure.fact,
            x: edgeOf(row, side),
            y: of === "exports" ? zero - height : zero,
            width,
            height,
            hollow: figure.calculated,
            faded: faded(reporter),
          },
        ];
      }),
    ),
  );
  const balances = SIDES.flatMap(({ id: side, reporter }) =>
    visible.flatMap(({ row, i }): BalancePoint[] => {
      const balance = row[side]?.balance ?? null;
      if (balance === null) return [];
      return [{ row: i, side, x: time.scale(row.moment), y: values.scale(balance), faded: faded(reporter) }];
    }),
  );

  const taken: Box[] = bars.map(({ x, y, width: w, height }) => ({ x0: x, x1: x + w, y0: y, y1: y + height }));
  for (const { label } of values.ticks) if (label !== null) taken.push(label.box);
  const segments = balances.flatMap((point, i): Segment[] => {
    const next = balances[i + 1];
    if (next?.side !== point.side || next.row !== point.row + 1) return [];
    return [
      [
        [point.x, point.y],
        [next.x, next.y],
      ],
    ];
  });
  const firstFree = placer(taken, segments);
  const strong = { size: fontSize, weight: 600, lang: text.lang } as const;
  const nameOf = (of: Flow): Placed | null => {
    const words = inDirection(text.say(NAMES[of]), text.dir);
    const edge = of === "exports" ? plot.top + 4 : plot.bottom - 6;
    const inward = of === "exports" ? 15 : -15;
    const candidates = [0, 1, 2, 3].flatMap((step) => [
      placeText(words, plot.right - 4, edge + step * inward, "end", strong),
      placeText(words, plot.left + 4, edge + step * inward, "start", strong),
      placeText(words, (plot.left + plot.right) / 2, edge + step * inward, "middle", strong),
    ]);
    return firstFree(candidates, room) ?? firstFree(candidates, wide);
  };
  const nameOfBalance = (): Placed | null => {
    const words = inDirection(text.say("balanceLine"), text.dir);
    const candidates = balances.flatMap(({ x, y }) =>
      [-10, 18, -22, 30].flatMap((dy) => [
        placeText(words, x - 8, y + dy, "end", strong),
        placeText(words, x + 8, y + dy, "start", strong),
      ]),
    );
    return firstFree(candidates, room);
  };
  const sides = SIDES.flatMap(({ id: side, reporter }): readonly SideName[] => {
    const words = inDirection(text.say(SIDE_NAMES[side]), text.dir);
    const candidates = bars
      .filter((bar) => bar.side === side)
      .flatMap((bar) => {
        const y = bar.flow === "exports" ? bar.y - 6 : bar.y + bar.height + 14;
        return [
          placeText(words, bar.x + bar.width, y, "end", strong),
          placeText(words, bar.x + bar.width / 2, y, "middle", strong),
          placeText(words, bar.x, y, "start", strong),
        ];
      });
    const label = firstFree(candidates, room) ?? firstFree(candidates, wide);
    return label === null ? [] : [{ side, reporter, label, faded: faded(reporter) }];
  });
  const names = { exports: nameOf("exports"), imports: nameOf("imports"), balance: nameOfBalance() };
  return { plot, time, values, bars, balances, sides, names, annotations };
};
