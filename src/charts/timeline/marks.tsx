import { Fragment, memo } from "react";
import type { Texts } from "../../text/texts.ts";
import type { Theme } from "../../ui/theme.ts";
import { inDirection } from "../time-axis.ts";
import type { Mark, TimelineLayout } from "./layout.ts";
import { markInWords } from "./tip.ts";

/** Off the tree of screen readers, which walk the list of marks. (Biome takes a `g` for focusable.) */
export const HIDDEN = { "aria-hidden": true } as const;

interface Drawn {
  readonly layout: TimelineLayout;
  readonly theme: Theme;
  readonly text: Texts;
}

/** Lines and words that are no marks: lanes, their names, the axis. */
export const Ground = memo(({ layout, theme, text }: Drawn) => {
  const { axis, plot, lanes, tickY, todayX } = layout;
  const bottom = lanes.at(-1)?.y1 ?? plot.bottom;
  return (
    <g {...HIDDEN}>
      {axis.ticks.map((tick) => (
        <line
          key={tick.ms}
          x1={tick.x}
          x2={tick.x}
          y1={tickY === null ? plot.top : plot.top - 18}
          y2={bottom}
          stroke={theme.rule}
        />
      ))}
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
      {tickY !== null &&
        axis.ticks.map((tick) => (
          <text
            key={tick.ms}
            x={tick.labelX}
            y={tickY}
            textAnchor={tick.anchor}
            fill={theme.ink2}
            fontSize={theme.fontSize}
          >
            {tick.label}
          </text>
        ))}
    </g>
  );
});

const colourOf = (mark: Mark, theme: Theme): string =>
  mark.open ? theme.accent : { 1: theme.ink, 2: theme.ink2, 3: theme.quiet }[mark.fact.importance];

const Shape = ({ mark, theme, text }: { readonly mark: Mark; readonly theme: Theme; readonly text: Texts }) => {
  const { x, x0, x1, y, r } = mark;
  const colour = colourOf(mark, theme);
  // A ring of paper tells dots apart where they touch.
  const ring = { stroke: theme.paper, strokeWidth: 1 };
  if (mark.kind === "cluster")
    return (
      <>
        <rect x={x0} y={y - 8} width={x1 - x0} height={16} rx={8} fill={theme.shade} stroke={theme.quiet} />
        <text
          x={x}
          y={y + 4}
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
        x={x0}
        y={y - r + 0.75}
        width={x1 - x0}
        height={2 * r - 1.5}
        rx={r - 0.75}
        fill={theme.paper}
        stroke={colour}
        strokeWidth={1.5}
      />
    );
  if (mark.kind === "period" && x1 - x0 > 2 * r)
    return (
      <>
        <rect x={x0} y={y - 1.75} width={x1 - x0} height={3.5} rx={1.75} fill={colour} />
        <circle cx={x} cy={y} r={r} fill={colour} {...ring} />
      </>
    );
  return <circle cx={x} cy={y} r={r} fill={colour} {...ring} />;
};

/** What an event of another lane leaves in this one. */
const AlsoTick = ({ mark, theme, y }: { readonly mark: Mark; readonly theme: Theme; readonly y: number }) => (
  <rect
    data-fact={mark.kind === "cluster" ? undefined : mark.fact.id}
    x={mark.x - (mark.kind === "cluster" ? 1.5 : 0.75)}
    y={y - (mark.open ? 7 : 5)}
    width={mark.kind === "cluster" ? 3 : 1.5}
    height={mark.open ? 7 : 5}
    fill={mark.open ? theme.accent : theme.quiet}
  />
);

export const markKey = (mark: Mark): string => `${mark.kind === "cluster" ? "c" : "m"}-${mark.fact.id}-${mark.lane}`;

/** The list in the order of painting: long marks under dots, small dots under large ones, counts and the open one on top. */
const painted = ({ marks }: TimelineLayout) => {
  const height = (mark: Mark): number => {
    if (mark.open) return 9;
    if (mark.kind === "cluster") return 8;
    return (mark.kind === "point" ? 4 : 0) - mark.fact.importance;
  };
  const list = marks.filter((mark) => !mark.also);
  return list
    .map((mark, i) => ({ mark, place: i + 1, of: list.length }))
    .sort((a, b) => height(a.mark) - height(b.mark));
};

/** Every mark, in a list that screen readers can walk. */
export const Marks = memo(({ layout, theme, text, id }: Drawn & { readonly id: string }) => (
  <>
    <g {...HIDDEN}>
      {layout.marks
        .filter((mark) => mark.also)
        .map((mark) => (
          <AlsoTick key={markKey(mark)} mark={mark} theme={theme} y={layout.lanes[mark.lane]?.y1 ?? 0} />
        ))}
    </g>
    {painted(layout).map(({ mark, place, of }) => (
      <g
        key={markKey(mark)}
        id={`${id}-${markKey(mark)}`}
        role="option"
        tabIndex={-1}
        aria-selected={mark.open}
        aria-label={markInWords(mark, text)}
        aria-posinset={place}
        aria-setsize={of}
        data-fact={mark.kind === "cluster" ? undefined : mark.fact.id}
        data-count={mark.kind === "cluster" ? mark.count : undefined}
      >
        <Shape mark={mark} theme={theme} text={text} />
      </g>
    ))}
  </>
));

/** The names of the important events. */
export const Labels = memo(({ layout, theme }: Drawn) => (
  <g {...HIDDEN}>
    {layout.labels.map((label) => (
      <Fragment key={label.fact.id}>
        {label.leader !== null && (
          <line
            x1={label.leader.x}
            x2={label.leader.x}
            y1={label.leader.y1}
            y2={label.leader.y2}
            stroke={label.open ? theme.accent : theme.quiet}
          />
        )}
        <text
          x={label.x}
          y={label.y}
          textAnchor="start"
          fill={label.open ? theme.accent : label.fact.importance === 1 ? theme.ink : theme.ink2}
          fontSize={theme.fontSize}
          fontWeight={label.open ? 600 : 400}
        >
          {label.text}
        </text>
      </Fragment>
    ))}
  </g>
));
