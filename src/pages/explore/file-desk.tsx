import { lazy, Suspense, useState } from "react";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { everything } from "../../filter/filter.ts";
import { useSession } from "../../filter/use-session.ts";
import type { Opened } from "../../record/use-opened.ts";
import { lastOpened, useSetOpened } from "../../record/use-opened.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import { FailureBoundary } from "../../ui/failure-boundary.tsx";
import { useFileDrop } from "../../ui/use-file-drop.ts";
import { isPicture, useRestoredView } from "../use-restored-view.ts";

// Few readers open a file: its code comes when one does.
const OpenFile = lazy(() => import("./open-file.tsx").then((module) => ({ default: module.OpenFile })));
const OpenedBanner = lazy(() => import("./opened-banner.tsx").then((module) => ({ default: module.OpenedBanner })));

/** A file that is being opened, still to be chosen where `file` is `null`; `null`: none. */
export type AskedForFile = { readonly file: File | null } | null;

/** Where a reader opens a file in place of the record's timeline, is told that it is open, and closes it. */
export const FileDesk = ({
  opened,
  asked,
  setAsked,
  charts,
}: {
  readonly opened: Opened | null;
  readonly asked: AskedForFile;
  setAsked(asked: AskedForFile): void;
  /** How many charts of the record stand under the file's timeline. */
  readonly charts: number;
}) => {
  const text = useTexts();
  const session = useSession();
  const setOpened = useSetOpened();
  const [lost, setLost] = useState(lastOpened.read);
  const { foreign, setForeign, restore } = useRestoredView();
  const over = useFileDrop((file) => {
    setForeign(false);
    if (isPicture(file)) void restore(file);
    else setAsked({ file });
  });
  // Topics and dates of the one say nothing about the other.
  const turnTo = (next: Opened | null): void => {
    setAsked(null);
    setLost(null);
    setOpened(next);
    session.open(null, everything);
  };
  const ask = (): void => setAsked({ file: null });
  return (
    <>
      {over && <p className="drop-here">{text.say("openFileDropHere")}</p>}
      <FailureBoundary resetKey={asked} fallback={(error, retry) => <FailurePanel failure={{ error, retry }} />}>
        <Suspense fallback={null}>
          {asked !== null && (
            <OpenFile
              file={asked.file}
              onOpened={turnTo}
              onPicture={(picture) => {
                setAsked(null);
                void restore(picture);
              }}
              onClose={() => setAsked(null)}
            />
          )}
          {opened !== null && (
            <OpenedBanner opened={opened} charts={charts} onOpenAnother={ask} onBack={() => turnTo(null)} />
          )}
        </Suspense>
      </FailureBoundary>
      {foreign && (
        <p className="notice" role="alert">
          {text.say("pictureForeign")}
        </p>
      )}
      {opened === null && lost !== null && (
        <p className="notice" role="status">
          {text.say("openedBefore", { name: isolate(lost) })}{" "}
          <button type="button" onClick={ask}>
            {text.say("openAgain")}
          </button>{" "}
          <button
            type="button"
            onClick={() => {
              lastOpened.write(null);
              setLost(null);
            }}
          >
            {text.say("close")}
          </button>
        </p>
      )}
    </>
  );
};
