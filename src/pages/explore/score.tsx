import type { PointerEvent, ReactNode } from "react";
import { useMemo, useState } from "react";
import type { Chart, SharedAxis } from "../../charts/chart.ts";
import { OverviewStrip } from "../../charts/overview-strip.tsx";
import { domainOf, timeAxis } from "../../charts/time-axis.ts";
import { AnnotationChooser } from "../../figure/annotation-chooser.tsx";
import { useFigure } from "../../figure/live-figure.tsx";
import { TimelineDesk } from "../../figure/timeline-desk.tsx";
import { everything } from "../../filter/filter.ts";
import { useSession, useViewed } from "../../filter/use-session.ts";
import type { DaySpan } from "../../record/dates.ts";
import { dayToMs, isoOf, msToDay } from "../../record/dates.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { today } from "../../ui/today.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { Stave } from "./stave.tsx";

/** CSS pixels beside the plot: names on the reading side, values on the other. */
const NAMES = 150;
const VALUES = 46;
const EDGE = 16;
const STRIP = 62;
const AXIS = 30;
const SMALL = 110;
const NONE: readonly never[] = [];
/** Charts whose rows have names. */
const TITLED: readonly string[] = ["meetings"];
/** Heights of the staves under the timeline. */
const STAVE_HEIGHTS: { readonly [chart: string]: number } = {
  "trade-volume": 170,
  "sanctions-packages": 120,
  meetings: 150,
};

interface ScoreProps {
  readonly catalogue: readonly Chart[];
  readonly loaded: LoadedRecord;
  readonly bounds: DaySpan;
  readonly width: number;
}

/** The whole period small, with the window that the reader has chosen. */
export const Strip = ({
  loaded,
  bounds,
  width,
  left = EDGE,
  right = EDGE,
}: Omit<ScoreProps, "catalogue"> & { readonly left?: number; readonly right?: number }) => {
  const text = useTexts();
  const theme = useTheme();
  const session = useSession();
  const { address, filter } = useViewed();
  return (
    <div className="strip">
      <OverviewStrip
        facts={loaded.record.timeline?.facts ?? NONE}
        bounds={bounds}
        span={filter.time}
        size={{ width, height: STRIP }}
        theme={theme}
        left={left}
        right={right}
        flow={address.flow}
        text={text}
        onChange={session.change}
      />
      {left !== right && (
        <span className="stave-name" aria-hidden="true">
          {text.say("wholePeriod")}
        </span>
      )}
    </div>
  );
};

/** The charts as small pictures that open, for narrow screens. */
export const SmallStaves = ({ catalogue, loaded, bounds, width }: ScoreProps) => {
  const text = useTexts();
  const { filter } = useViewed();
  const axis = useMemo<SharedAxis>(
    () => ({
      domain: domainOf(filter.time, bounds),
      bounds: domainOf(everything.time, bounds),
      left: EDGE,
      right: VALUES,
    }),
    [filter.time, bounds],
  );
  return (
    <section className="small-staves" aria-labelledby="small-staves">
      <h2 id="small-staves">{text.say("staves")}</h2>
      <AnnotationChooser events={loaded.record.timeline?.facts} />
      {catalogue
        .filter((chart) => chart.id !== "timeline")
        .map((chart) => (
          <Stave key={chart.id} chart={chart} loaded={loaded} width={width} axis={axis} moment={null} height={SMALL} />
        ))}
    </section>
  );
};

/** All charts under the timeline's tools, which zoom them together. */
const Desk = ({
  chart,
  loaded,
  axis,
  children,
}: {
  readonly chart: Chart;
  readonly loaded: LoadedRecord;
  readonly axis: SharedAxis;
  readonly children: ReactNode;
}) => {
  const figure = useFigure(chart, loaded);
  return (
    <TimelineDesk
      lanes={figure?.drawing.lanes ?? NONE}
      axis={axis}
      more={<AnnotationChooser events={loaded.record.timeline?.facts} />}
    >
      {children}
    </TimelineDesk>
  );
};

/** All charts with a time axis, on one axis: what stands above one another happened at the same time. */
export const Score = ({ catalogue, loaded, bounds, width }: ScoreProps) => {
  const text = useTexts();
  const theme = useTheme();
  const { address, filter } = useViewed();
  const { flow } = address;
  const { time } = filter;
  const [moment, setMoment] = useState<number | null>(null);
  const [left, right] = text.dir === "rtl" ? [VALUES, NAMES] : [NAMES, VALUES];
  const axis = useMemo<SharedAxis>(
    () => ({ domain: domainOf(time, bounds), bounds: domainOf(everything.time, bounds), left, right }),
    [time, bounds, left, right],
  );
  const drawn = useMemo(() => timeAxis({ ...axis, width, flow }, text), [axis, width, flow, text]);

  const timeline = catalogue.find((chart) => chart.id === "timeline");
  const now = dayToMs(today());
  const todayX = now >= axis.domain[0] && now < axis.domain[1] ? drawn.scale(now) : null;

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType !== "mouse") return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setMoment(x < left || x > drawn.plotRight ? null : drawn.invert(x));
  };
  const staves = (
    <div className="staves" onPointerMove={follow} onPointerLeave={() => setMoment(null)}>
      <svg
        className="axis-row"
        width={width}
        height={AXIS}
        viewBox={`0 0 ${width} ${AXIS}`}
        aria-hidden="true"
        direction="ltr"
      >
        {drawn.ticks.map((tick) => (
          <g key={tick.ms}>
            <line x1={tick.x} x2={tick.x} y1={10} y2={AXIS} stroke={theme.rule} />
            <text
              x={tick.labelX}
              y={22}
              textAnchor={tick.anchor}
              fill={theme.ink2}
              fontSize={theme.fontSize}
              fontFamily={theme.fontFamily}
            >
              {tick.label}
            </text>
          </g>
        ))}
        {todayX !== null && (
          <text
            x={todayX}
            y={9}
            textAnchor={todayX > width / 2 ? "end" : "start"}
            fill={theme.ink2}
            fontSize={theme.fontSize - 1}
            fontFamily={theme.fontFamily}
          >
            {text.say("today")}
          </text>
        )}
      </svg>
      {catalogue.map((chart) => {
        const height = STAVE_HEIGHTS[chart.id];
        return (
          <Stave
            key={chart.id}
            chart={chart}
            loaded={loaded}
            width={width}
            axis={axis}
            moment={moment}
            titled={TITLED.includes(chart.id)}
            {...(height === undefined ? {} : { height })}
          />
        );
      })}
      {moment !== null && (
        <div className="date-rule" aria-hidden="true" style={{ left: drawn.scale(moment) }}>
          <span dir={text.dir}>{text.write(isoOf(msToDay(moment)), "date")}</span>
        </div>
      )}
    </div>
  );
  return (
    <div className="score">
      <Strip loaded={loaded} bounds={bounds} width={width} left={left} right={right} />
      {timeline === undefined ? (
        staves
      ) : (
        <Desk chart={timeline} loaded={loaded} axis={axis}>
          {staves}
        </Desk>
      )}
    </div>
  );
};
