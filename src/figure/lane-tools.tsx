import type { NamedLane } from "../charts/chart.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import { useTexts } from "../text/use-texts.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import "./lane-tools.css";

const moved = (ids: readonly string[], at: number, by: -1 | 1): readonly string[] => {
  const next = [...ids];
  const [id] = next.splice(at, 1);
  if (id !== undefined) next.splice(at + by, 0, id);
  return next;
};

/** What the lanes of a chart stand for, and their order. */
export const LaneTools = ({ lanes }: { readonly lanes: readonly NamedLane[] }) => {
  const text = useTexts();
  const session = useSession();
  const { address } = useViewed();
  const ids = lanes.map(({ id }) => id);
  const move = (at: number, by: -1 | 1): void => {
    // Up to the lane that moved, the reader has now chosen; what follows keeps its usual order.
    session.show({ order: moved(ids, at, by).slice(0, Math.max(at, at + by, address.order.length - 1) + 1) });
  };
  return (
    <fieldset className="lane-tools">
      <legend>{text.say("lanes")}</legend>
      {(["topic", "actor"] as const).map((by) => (
        <button
          key={by}
          type="button"
          aria-pressed={address.lanes === by}
          onClick={() => session.show({ lanes: by, order: [] })}
        >
          {text.say(by === "topic" ? "lanesByTopic" : "lanesByActor")}
        </button>
      ))}
      <Disclosure label={text.say("laneOrder")} hint={text.say("change")}>
        <ol className="lane-order">
          {lanes.map(({ id, name }, i) => (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                disabled={i === 0}
                aria-label={text.say("laneUp", { lane: name })}
                onClick={() => move(i, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={i === lanes.length - 1}
                aria-label={text.say("laneDown", { lane: name })}
                onClick={() => move(i, 1)}
              >
                ↓
              </button>
            </li>
          ))}
        </ol>
        <button type="button" disabled={address.order.length === 0} onClick={() => session.show({ order: [] })}>
          {text.say("laneOrderUsual")}
        </button>
      </Disclosure>
    </fieldset>
  );
};
