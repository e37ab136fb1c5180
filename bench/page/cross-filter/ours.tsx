import { createRoot } from "react-dom/client";
import { OverviewStrip } from "../../../src/charts/overview-strip.tsx";
import { engineOf } from "../../../src/filter/engine.ts";
import type { DimensionId } from "../../../src/filter/filter.ts";
import { DIMENSIONS } from "../../../src/filter/filter.ts";
import type { Session } from "../../../src/filter/session.ts";
import { createSession } from "../../../src/filter/session.ts";
import { SessionProvider, useViewed } from "../../../src/filter/use-session.ts";
import { isoOf } from "../../../src/record/dates.ts";
import type { FactRecord } from "../../../src/record/record.ts";
import { textsFor } from "../../../src/text/make-texts.ts";
import { light } from "../../../src/ui/theme.ts";
import { DAYS, FIRST_DAY, recordOf } from "../facts.ts";
import { memoryBar } from "../timeline/ours.tsx";
import type { LinkedCharts } from "./contender.ts";

const BOUNDS = { from: FIRST_DAY, to: FIRST_DAY + DAYS - 1 };
const ROW = 20;

type Held = Pick<FactRecord, "timeline">;

/** Events per value of a field, under all dimensions but its own. */
const Bars = ({
  record,
  dimension,
  field,
}: {
  readonly record: Held;
  readonly dimension: DimensionId;
  readonly field: "topics" | "actors";
}) => {
  const { filter } = useViewed();
  const others = DIMENSIONS.filter((other) => other !== dimension);
  const counts = engineOf(record).slice<"timeline">(filter, others).count("timeline", field);
  const most = Math.max(...counts.values());
  return (
    <svg className={`linked ${field}`} width={560} height={counts.size * ROW} role="img" aria-label={field}>
      {[...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, count], i) => (
          <g key={value} data-count={count}>
            <rect y={i * ROW} width={(count / most) * 460} height={ROW - 2} fill={light.quiet} />
            <text x={4} y={i * ROW + 13}>
              {value}: {count}
            </text>
          </g>
        ))}
    </svg>
  );
};

const text = textsFor("en", new Map());

const Linked = ({ record, session }: { readonly record: Held; readonly session: Session }) => {
  const { filter } = useViewed();
  return (
    <>
      <OverviewStrip
        facts={record.timeline.facts}
        bounds={BOUNDS}
        span={filter.time}
        size={{ width: 1200, height: 120 }}
        theme={light}
        left={20}
        right={20}
        flow="ltr"
        text={text}
        onChange={session.change}
      />
      <Bars record={record} dimension="topic" field="topics" />
      <Bars record={record} dimension="actor" field="actors" />
    </>
  );
};

let session: Session | null = null;
let place: HTMLElement | null = null;

/** The strip of the explore page, and bars of the engine's counts, under the page's own session and draft. */
export const ours: LinkedCharts = {
  linked: ".linked",
  async load(element, facts) {
    place = element;
    session = createSession(memoryBar());
    createRoot(element).render(
      <SessionProvider value={session}>
        <Linked record={recordOf(facts)} session={session} />
      </SessionProvider>,
    );
  },
  brush: (from, to) => session?.change({ time: { from: isoOf(from), to: isoOf(to) } }, false),
  byTopic: () =>
    [...(place?.querySelectorAll(".topics [data-count]") ?? [])].map((g) => Number(g.getAttribute("data-count"))),
};
