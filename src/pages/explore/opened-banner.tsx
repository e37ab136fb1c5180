import { useEffect, useRef } from "react";
import type { Opened } from "../../record/use-opened.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import "./open-file.css";
import { ProblemList } from "./problem-list.tsx";

/** Says that a file is shown in place of the record's timeline, what was read of it, and leads back. */
export const OpenedBanner = ({
  opened: { name, imported },
  charts,
  onOpenAnother,
  onBack,
}: {
  readonly opened: Opened;
  /** How many charts of the record stand under the file's timeline. */
  readonly charts: number;
  readonly onOpenAnother: () => void;
  readonly onBack: () => void;
}) => {
  const text = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, description, events, lostCount, problemCount } = imported;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is what moves the focus
  useEffect(() => heading.current?.focus(), [imported]);
  const counts = {
    events: text.say("eventCount", { count: events.length }),
    lost: text.say("eventCount", { count: lostCount }),
  };
  return (
    <section className="opened" aria-labelledby="opened-heading">
      <h2 id="opened-heading" ref={heading} tabIndex={-1}>
        {text.say("openedHeading", { name: isolate(name) })}
      </h2>
      {(title !== null || description !== null) && (
        <p className="opened-about">
          <bdi>{[title, description].filter((words) => words !== null).join("\n")}</bdi>
        </p>
      )}
      <p>
        {text.say(lostCount === 0 ? "openedRead" : "openedReadSome", counts)}{" "}
        {text.say(charts > 0 ? "openedWithCharts" : "openedWithoutCharts")}
      </p>
      <p className="quiet">{text.say("openedAddress")}</p>
      {problemCount > 0 && (
        <details>
          <summary>{text.say("openedProblems", { count: problemCount })}</summary>
          <ProblemList imported={imported} />
        </details>
      )}
      <div className="opened-buttons">
        <button type="button" onClick={onBack}>
          {text.say("openedBack")}
        </button>
        <button type="button" onClick={onOpenAnother}>
          {text.say("openFile")}
        </button>
      </div>
    </section>
  );
};
