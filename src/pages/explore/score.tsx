import { type PointerEvent, useMemo, useState } from "react";
import type { Chart, SharedAxis } from "../../charts/chart.ts";
import { OverviewStrip } from "../../charts/overview/overview-strip.tsx";
import { domainOf, timeAxis } from "../../charts/time-axis.ts";
import { useSession, useViewed } from "../../filter/use-session.ts";
import { type DaySpan, isoOf, msToDay } from "../../record/dates.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { Stave } from "./stave.tsx";

/** CSS pixels beside the plot: names on the reading side, values on the other. */
const NAMES = 150;
const VALUES = 46;
const EDGE = 16;
const STRIP = 62;
const AXIS = 24;
/** Heights of the staves under the timeline. */
const STAVE_HEIGHTS: { readonly [chart: string]: number } = { "trade-volume": 170, "sanctions-packages": 120 };

/**
 * All charts with a time axis, on one axis: what stands above one another happened at the same time. `upright`: on a
 * narrow screen the strip alone stands on the axis, the charts are small pictures that open.
 */
export const Score = ({
  catalogue,
  loaded,
  bounds,
  width,
  upright,
}: {
  readonly catalogue: readonly Chart[];
  readonly loaded: LoadedRecord;
  readonly bounds: DaySpan;
  readonly width: number;
  readonly upright: boolean;
}) => {
  const text = useTexts();
  const theme = useTheme();
  const session = useSession();
  const { address, filter } = useViewed();
  const { flow } = address;
  const [moment, setMoment] = useState<number | null>(null);
  const [left, right] = upright ? [EDGE, EDGE] : text.dir === "rtl" ? [VALUES, NAMES] : [NAMES, VALUES];
  const { time } = filter;
  const axis = useMemo<SharedAxis>(() => ({ domain: domainOf(time, bounds), left, right }), [time, bounds, left, right]);
  const drawn = useMemo(() => timeAxis({ ...axis, width, flow }, text), [axis, width, flow, text]);
  const timeline = loaded.record.timeline?.facts ?? [];

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType !== "mouse") return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setMoment(x < left || x > drawn.plotRight ? null : drawn.invert(x));
  };
  const strip = (
    <div className="strip">
      <OverviewStrip
        facts={timeline}
        bounds={bounds}
        span={time}
        size={{ width, height: STRIP }}
        theme={theme}
        left={left}
        right={right}
        flow={flow}
        text={text}
        onChange={session.change}
      />
      {!upright && (
        <span className="stave-name" aria-hidden="true">
          {text.say("wholeRecord")}
        </span>
      )}
    </div>
  );
  if (upright) {
    return (
      <div className="score upright">
        {strip}
        <div className="small-staves">
          {catalogue
            .filter((chart) => chart.id !== "timeline")
            .map((chart) => (
              <Stave key={chart.id} chart={chart} loaded={loaded} width={width} axis={axis} moment={null} height={110} />
            ))}
        </div>
      </div>
    );
  }
  return (
    <div className="score">
      {strip}
      <div className="staves" onPointerMove={follow} onPointerLeave={() => setMoment(null)}>
        <svg className="axis-row" width={width} height={AXIS} aria-hidden="true">
          {drawn.ticks.map((tick) => (
            <g key={tick.ms}>
              <line x1={tick.x} x2={tick.x} y1={4} y2={AXIS} stroke={theme.rule} />
              <text
                x={tick.labelX}
                y={16}
                textAnchor={tick.anchor}
                fill={theme.ink2}
                fontSize={theme.fontSize}
                fontFamily={theme.fontFamily}
              >
                {tick.label}
              </text>
            </g>
          ))}
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
    </div>
  );
};
