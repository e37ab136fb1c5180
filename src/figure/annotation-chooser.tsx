import { useState } from "react";
import type { Chart } from "../charts/chart.ts";
import { namedLanes } from "../charts/lanes.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import { held } from "../record/held.ts";
import type { DatasetId, EventFact } from "../record/record.ts";
import { useRecord } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import "./annotation-chooser.css";

/** Empty where the record holds no timeline. */
const TIMELINE: readonly DatasetId[] = held(["timeline"]);
const NOTHING: readonly DatasetId[] = [];
const USUAL = { lanes: "topic", order: [] } as const;

/** Whether events can be marked on a chart: it has a time axis, and does not show the events anyway. */
export const takesAnnotations = ({ sets, datasets }: Pick<Chart, "sets" | "datasets">): boolean =>
  TIMELINE.length > 0 && sets.includes("time") && !datasets.includes("timeline");

/** Topics whose events the reader wants marked on charts over time; the choice is kept in the address. */
export const AnnotationChooser = ({
  events,
}: {
  /** Left out where the page has no timeline of its own: it is asked for when the chooser opens. */
  readonly events?: readonly EventFact[] | undefined;
}) => {
  const text = useTexts();
  const session = useSession();
  const { annotate } = useViewed().address;
  const [opened, setOpened] = useState(false);
  const { record } = useRecord(events === undefined && opened ? TIMELINE : NOTHING);
  const known = events ?? record.timeline?.facts;
  const topics = known === undefined ? [] : namedLanes(known, USUAL, text);
  const countOf = (id: string): number => known?.filter((event) => event.topics.includes(id)).length ?? 0;
  return (
    <div className="annotation-chooser">
      {text.say("annotations")}{" "}
      <Disclosure
        label={annotate.length === 0 ? text.say("annotationsNone") : text.list(annotate.map(text.name))}
        hint={text.say("change")}
        onOpen={() => setOpened(true)}
      >
        <p className="quiet">{text.say("annotationsHint")}</p>
        {known === undefined && <p className="quiet">{text.say("loading")}</p>}
        <fieldset className="choices">
          <legend className="sr-only">{text.say("annotations")}</legend>
          {topics.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={annotate.includes(id)}
                onChange={() =>
                  session.show({
                    annotate: annotate.includes(id) ? annotate.filter((other) => other !== id) : [...annotate, id],
                  })
                }
              />
              <span>{name}</span>
              <span className="count">{text.write(countOf(id), "count")}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" disabled={annotate.length === 0} onClick={() => session.show({ annotate: [] })}>
          {text.say("annotationsClear")}
        </button>
      </Disclosure>
    </div>
  );
};
