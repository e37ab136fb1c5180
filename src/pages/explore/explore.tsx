import { memo, useState } from "react";
import { staves } from "../../charts/staves.ts";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { LateProvider, useLate, useViewed } from "../../filter/use-session.ts";
import type { FactRecord } from "../../record/record.ts";
import { useRecord } from "../../record/use-record.ts";
import { isolate, ltr } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { CheckBox } from "../check/check-box.tsx";
import { FactCard } from "../fact-card.tsx";
import { useReady, useTitle } from "../use-title.ts";
import { EventList } from "./event-list.tsx";
import type { AskedForFile } from "./file-desk.tsx";
import { FileDesk } from "./file-desk.tsx";
import { Score, SmallStaves, Strip } from "./score.tsx";
import { Sentence } from "./sentence.tsx";
import { DATASETS, useExplored } from "./use-explored.ts";
import { useShown } from "./use-shown.ts";

/** From this width on the score stands on a time axis; below it the list is the timeline. */
const WIDE = 640;

/** An event of a reader's own file is no part of the record: no figures of that year stand beside it. */
const NO_CONTEXT = {};

const LateScore = memo(Score);
const LateStrip = memo(Strip);
const LateSmallStaves = memo(SmallStaves);
const LateList = memo(({ record }: { readonly record: Partial<FactRecord> }) => (
  <EventList events={useExplored(record, useViewed().filter).events} />
));

/** The whole record on one time axis, each part filtering every other. */
export const Explore = () => {
  const text = useTexts();
  const viewed = useViewed();
  const late = useLate();
  const { address, filter, dropped } = viewed;
  const fromRecord = useRecord(DATASETS);
  const { loaded, charts, bounds, opened } = useShown(fromRecord, staves);
  const { record, failures } = loaded;
  const explored = useExplored(record, filter);
  const [asked, setAsked] = useState<AskedForFile>(null);
  const [box, width] = useWidth<HTMLDivElement>();
  const upright = width < WIDE;
  useTitle(text.say("siteName"));
  const settled = DATASETS.every((id) => fromRecord.record[id] !== undefined || fromRecord.failures[id] !== undefined);
  useReady(settled && width > 0);

  const openFact =
    address.event === null
      ? undefined
      : (record.timeline?.facts.find((fact) => fact.id === address.event) ??
        record["sanctions-packages"]?.facts.find((fact) => fact.id === address.event));
  const unknown = address.event !== null && openFact === undefined && settled && failures.timeline === undefined;
  const problems = [
    ...(dropped.length === 0
      ? []
      : [
          text.say("dropped", {
            parts: dropped.map(({ param, value }) => ltr(`${param}=${value.slice(0, 40)}`)).join(" "),
          }),
        ]),
    ...(unknown ? [text.say("unknownFact", { id: isolate(address.event ?? "") })] : []),
  ];
  return (
    <>
      <h1 className="sr-only">{text.say("pageExplore")}</h1>
      <FileDesk opened={opened} asked={asked} setAsked={setAsked} charts={charts.length - 1} />
      <Sentence explored={explored} bounds={bounds} />
      {problems.map((problem) => (
        <p key={problem} className="notice" role="status">
          {problem}
        </p>
      ))}
      <div className="explore">
        <div ref={box} className="score-box">
          {width > 0 && (
            <LateProvider value={late}>
              {upright ? (
                <LateStrip loaded={loaded} bounds={bounds} width={width} />
              ) : (
                <LateScore catalogue={charts} loaded={loaded} bounds={bounds} width={width} />
              )}
            </LateProvider>
          )}
        </div>
        <aside className="beside" aria-busy={late !== viewed}>
          {openFact && (
            <div className="card-box">
              <LateProvider value={late}>
                <FactCard fact={openFact} record={opened === null ? record : NO_CONTEXT} neighbours={explored.events} />
              </LateProvider>
            </div>
          )}
          {failures.timeline ? (
            <FailurePanel failure={failures.timeline} />
          ) : (
            <LateProvider value={late}>
              <LateList record={record} />
            </LateProvider>
          )}
        </aside>
        {upright && width > 0 && (
          <LateProvider value={late}>
            <LateSmallStaves catalogue={charts} loaded={loaded} bounds={bounds} width={width - 2} />
          </LateProvider>
        )}
      </div>
      <CheckBox />
      {opened === null && (
        <p className="own-file">
          {text.say("ownFile")}{" "}
          <button type="button" className="link open-file-link" onClick={() => setAsked({ file: null })}>
            {text.say("openFile")}
          </button>
        </p>
      )}
    </>
  );
};
