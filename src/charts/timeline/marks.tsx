import type { ReactNode } from "react";
import { Fragment, memo } from "react";
import type { Texts } from "../../text/texts.ts";
import type { Theme } from "../../ui/theme.ts";
import { inDirection } from "../time-axis.ts";
import type { LaneLabel, Mark, TimelineLayout } from "./layout.ts";
import { markInWords } from "./tip.ts";

/** Off the tree of screen readers, which walk the list of marks. (Biome takes a `g` for focusable.) */
export const HIDDEN = { "aria-hidden": true } as const;

interface Drawn {
  readonly layout: TimelineLayout;
  readonly theme: Theme;
  readonly text: Texts;
}

const rounded = (px: number): number => Math.round(px * 100) / 100;
/** Texts stand by a transform too: moved by `x` and `y` they would be shaped anew. */
const at = (x: number, y: number) => ({ transform: `translate(${rounded(x)},${rounded(y)})` });
/** From the layout's origin, which a pan does not change. */
const from = ({ originX }: TimelineLayout, x: number): number => x - originX;

/** What moves with time. A pan moves this group, and nothing that stands in it. */
const Moving = ({ layout, children }: { readonly layout: TimelineLayout; readonly children: ReactNode }) => (
  <g {...at(layout.originX, 0)}>{children}</g>
);

/** Lines and words that are no marks: lanes, their names, the axis. */
export const Ground = memo(({ layout, theme, text }: Drawn) => {
  const { axis, plot, lanes, tickY, todayX } = layout;
  const bottom = lanes.at(-1)?.y1 ?? plot.bottom;
  return (
    <g {...HIDDEN}>
      <Moving layout={layout}>
        {axis.ticks.map((tick) => (
          <line
            key={tick.ms}
            {...at(from(layout, tick.x), 0)}
            y1={tickY === null ? plot.top : plot.top - 18}
            y2={bottom}
            stroke={theme.rule}
          />
        ))}
      </Moving>
      {lanes.map((lane) => (
        <Fragment key={lane.id}>
          <line x1={plot.left} x2={plot.right} y1={lane.y1} y2={lane.y1} stroke={theme.rule} />
          {lane.name.map((line, i) => (
            <text
              key={line}
              x={lane.nameX}
              y={lane.nameY + i * 15}
              textAnchor={lane.anchor}
              fill={theme.ink}
              fontSize={theme.fontSize + 1}
            >
              {line}
            </text>
          ))}
        </Fragment>
      ))}
      {todayX !== null && (
        <line x1={todayX} x2={todayX} y1={plot.top} y2={bottom} stroke={theme.ink2} strokeDasharray="2 3">
          <title>{text.say("today")}</title>
        </line>
      )}
      {tickY !== null && (
        <Moving layout={layout}>
          {axis.ticks.map((tick) => (
            <text
              key={tick.ms}
              {...at(from(layout, tick.labelX), tickY)}
              textAnchor={tick.anchor}
              fill={theme.ink2}
              fontSize={theme.fontSize}
            >
              {tick.label}
            </text>
          ))}
        </Moving>
      )}
    </g>
  );
});

const colourOf = (mark: Mark, theme: Theme): string =>
  mark.open ? theme.accent : { 1: theme.ink, 2: theme.ink2, 3: theme.quiet }[mark.fact.importance];

interface MarkProps {
  readonly mark: Mark;
  /** Of its anchor, from the layout's origin, CSS pixels. */
  readonly x: number;
  readonly theme: Theme;
  readonly text: Texts;
}

/** Whether two marks look alike but for where they stand. */
const alike = (a: Mark, b: Mark): boolean =>
  a.fact === b.fact &&
  a.kind === b.kind &&
  a.count === b.count &&
  a.open === b.open &&
  a.r === b.r &&
  rounded(a.x0 - a.x) === rounded(b.x0 - b.x) &&
  rounded(a.x1 - a.x) === rounded(b.x1 - b.x);

const sameShape = (a: Omit<MarkProps, "x">, b: Omit<MarkProps, "x">): boolean =>
  alike(a.mark, b.mark) && a.theme === b.theme && a.text === b.text;

/** A mark about its anchor. */
const Shape = memo(({ mark, theme, text }: Omit<MarkProps, "x">) => {
  const { x, x0, x1, r } = mark;
  const colour = colourOf(mark, theme);
  const [left, width] = [rounded(x0 - x), rounded(x1 - x0)];
  // A ring of paper tells dots apart where they touch.
  const ring = { stroke: theme.paper, strokeWidth: 1 };
  if (mark.kind === "cluster")
    return (
      <>
        <rect x={left} y={-8} width={width} height={16} rx={8} fill={theme.shade} stroke={theme.quiet} />
        <text
          y={4}
          textAnchor="middle"
          fill={mark.fact.importance === 1 ? theme.ink : theme.ink2}
          fontSize={theme.fontSize}
          fontWeight={mark.fact.importance === 1 ? 600 : 400}
        >
          {inDirection(text.write(mark.count, "count"), text.dir)}
        </text>
      </>
    );
  if (mark.kind === "uncertain")
    return (
      <rect
        x={left}
        y={0.75 - r}
        width={width}
        height={2 * r - 1.5}
        rx={r - 0.75}
        fill={theme.paper}
        stroke={colour}
        strokeWidth={1.5}
      />
    );
  if (mark.kind === "period" && width > 2 * r)
    return (
      <>
        <rect x={left} y={-1.75} width={width} height={3.5} rx={1.75} fill={colour} />
        <circle r={r} fill={colour} {...ring} />
      </>
    );
  return <circle r={r} fill={colour} {...ring} />;
}, sameShape);

/** What an event of another lane leaves in this one. */
const AlsoTick = memo(
  ({ mark, x, y, theme }: Omit<MarkProps, "text"> & { readonly y: number }) => (
    <rect
      data-fact={mark.kind === "cluster" ? undefined : mark.fact.id}
      {...at(x - (mark.kind === "cluster" ? 1.5 : 0.75), y - (mark.open ? 7 : 5))}
      width={mark.kind === "cluster" ? 3 : 1.5}
      height={mark.open ? 7 : 5}
      fill={mark.open ? theme.accent : theme.quiet}
    />
  ),
  (a, b) =>
    a.x === b.x &&
    a.y === b.y &&
    a.theme === b.theme &&
    a.mark.fact === b.mark.fact &&
    a.mark.kind === b.mark.kind &&
    a.mark.open === b.mark.open,
);

export const markKey = (mark: Mark): string => `${mark.kind === "cluster" ? "c" : "m"}-${mark.fact.id}-${mark.lane}`;

/** One mark, as an entry of the list. */
const ListedMark = memo(
  ({ mark, x, theme, text, id, total }: MarkProps & { readonly id: string; readonly total: number }) => (
    <g
      id={`${id}-${markKey(mark)}`}
      {...at(x, mark.y)}
      role="option"
      tabIndex={-1}
      aria-selected={mark.open}
      aria-label={markInWords(mark, text)}
      aria-posinset={mark.place}
      aria-setsize={total}
      data-fact={mark.kind === "cluster" ? undefined : mark.fact.id}
      data-count={mark.kind === "cluster" ? mark.count : undefined}
    >
      <Shape mark={mark} theme={theme} text={text} />
    </g>
  ),
  (a, b) =>
    sameShape(a, b) &&
    a.x === b.x &&
    a.mark.y === b.mark.y &&
    a.mark.place === b.mark.place &&
    a.total === b.total &&
    a.id === b.id,
);

/** Marks in the order of painting: long ones under dots, small dots under large ones, counts and the open one on top. */
const LAYERS = 6;
const layerOf = (mark: Mark): number => {
  if (mark.open) return 5;
  if (mark.kind === "cluster") return 4;
  return mark.kind === "point" ? 4 - mark.fact.importance : 0;
};

/** Every mark, in a list that screen readers can walk. */
export const Marks = memo(({ layout, theme, text, id }: Drawn & { readonly id: string }) => {
  // A layer is a group of its own, so that no mark changes places when others come and go.
  const layers = Array.from({ length: LAYERS }, (): Mark[] => []);
  for (const mark of layout.marks) if (!mark.also) layers[layerOf(mark)]?.push(mark);
  return (
    <Moving layout={layout}>
      <g {...HIDDEN}>
        {layout.marks
          .filter((mark) => mark.also)
          .map((mark) => (
            <AlsoTick
              key={markKey(mark)}
              mark={mark}
              x={rounded(from(layout, mark.x))}
              y={layout.lanes[mark.lane]?.y1 ?? 0}
              theme={theme}
            />
          ))}
      </g>
      {layers.map((marks, layer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
        <g key={layer}>
          {marks.map((mark) => (
            <ListedMark
              key={markKey(mark)}
              mark={mark}
              x={rounded(from(layout, mark.x))}
              theme={theme}
              text={text}
              id={id}
              total={layout.total}
            />
          ))}
        </g>
      ))}
    </Moving>
  );
});

interface LabelProps {
  readonly label: LaneLabel;
  /** Of its left end, from the layout's origin, CSS pixels. */
  readonly x: number;
  readonly theme: Theme;
}
const leaderOf = ({ leader, x, y }: LaneLabel) =>
  leader === null ? "" : `M${rounded(leader.x - x)},${rounded(leader.y1 - y)}V${rounded(leader.y2 - y)}`;

const Label = memo(
  ({ label, x, theme }: LabelProps) => (
    <g {...at(x, label.y)}>
      {label.leader !== null && <path d={leaderOf(label)} stroke={label.open ? theme.accent : theme.quiet} />}
      <text
        textAnchor="start"
        fill={label.open ? theme.accent : label.fact.importance === 1 ? theme.ink : theme.ink2}
        fontSize={theme.fontSize}
        fontWeight={label.open ? 600 : 400}
      >
        {label.text}
      </text>
    </g>
  ),
  (a, b) =>
    a.x === b.x &&
    a.theme === b.theme &&
    a.label.y === b.label.y &&
    a.label.text === b.label.text &&
    a.label.fact === b.label.fact &&
    a.label.open === b.label.open &&
    leaderOf(a.label) === leaderOf(b.label),
);

/** The names of the important events. */
export const Labels = memo(({ layout, theme }: Drawn) => (
  <g {...HIDDEN}>
    <Moving layout={layout}>
      {layout.labels.map((label) => (
        <Label key={label.fact.id} label={label} x={rounded(from(layout, label.x))} theme={theme} />
      ))}
    </Moving>
  </g>
));
