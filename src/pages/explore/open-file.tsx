import { useEffect, useId, useRef, useState } from "react";
import type { Imported } from "../../record/import/imported.ts";
import { readInWorker } from "../../record/import/read-in-worker.ts";
import type { Opened } from "../../record/use-opened.ts";
import { openedFrom } from "../../record/use-opened.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import "./open-file.css";
import { isPicture, PICTURES } from "../use-restored-view.ts";
import { ProblemList } from "./problem-list.tsx";

type State =
  | { readonly step: "choose" }
  | { readonly step: "reading"; readonly name: string; readonly done: number; readonly stop: AbortController }
  /** `imported`: what was found out about the file; `null`: the browser could not even read it. */
  | { readonly step: "failed"; readonly name: string; readonly imported: Imported | null };

interface OpenFileProps {
  /** A file that was dropped on the page, read at once; `null`: the reader is asked for one. */
  readonly file: File | null;
  readonly onOpened: (opened: Opened) => void;
  /** A picture of this record was chosen, which names the view it shows. */
  readonly onPicture: (file: File) => void;
  readonly onClose: () => void;
}

/** Asks for a file, reads it on this machine, and says what became of it. */
export const OpenFile = ({ file, onOpened, onPicture, onClose }: OpenFileProps) => {
  const text = useTexts();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>({ step: "choose" });
  const reading = useRef<AbortController | null>(null);

  const read = async (chosen: File): Promise<void> => {
    reading.current?.abort();
    const stop = new AbortController();
    reading.current = stop;
    const { name } = chosen;
    const today = new Date().toISOString().slice(0, 10);
    const onProgress = (done: number): void => setState({ step: "reading", name, done, stop });
    onProgress(0);
    try {
      const imported = await readInWorker(chosen, { today, signal: stop.signal, onProgress });
      if (imported.events.length === 0) setState({ step: "failed", name, imported });
      else onOpened(openedFrom(name, imported, today));
    } catch {
      setState(stop.signal.aborted ? { step: "choose" } : { step: "failed", name, imported: null });
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is what begins another reading
  useEffect(() => {
    dialog.current?.showModal();
    if (file !== null) void read(file);
    return () => reading.current?.abort();
  }, [file]);

  return (
    <dialog ref={dialog} className="open-file" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{text.say("openFileTitle")}</h2>
      <p>
        <strong>{text.say("openFileLocal")}</strong> {text.say("openFileFormats")}
      </p>
      {state.step === "reading" ? (
        <div className="open-file-reading">
          <label>
            {text.say("openFileReading", { name: isolate(state.name) })}
            <progress max={1} {...(state.done > 0 ? { value: state.done } : {})} />
          </label>
          <button type="button" onClick={() => state.stop.abort()}>
            {text.say("cancel")}
          </button>
        </div>
      ) : (
        <>
          {state.step === "failed" && (
            <div className="failure" role="alert">
              <p>
                <strong>
                  {text.say(state.imported === null ? "openFileUnreadable" : "openFileFailed", {
                    name: isolate(state.name),
                  })}
                </strong>
              </p>
              {state.imported && <ProblemList imported={state.imported} />}
            </div>
          )}
          <p>
            <label className="open-file-choose">
              {text.say("openFileChoose")}
              <input
                type="file"
                accept={`.csv,.tsv,.txt,.json,text/csv,application/json,${PICTURES.join(",")}`}
                onChange={({ currentTarget }) => {
                  const [chosen] = currentTarget.files ?? [];
                  // The same file may be chosen again once it has been mended.
                  currentTarget.value = "";
                  if (chosen === undefined) return;
                  if (isPicture(chosen)) onPicture(chosen);
                  else void read(chosen);
                }}
              />
            </label>{" "}
            {text.say("openFileOrDrop")}
          </p>
        </>
      )}
      <p className="quiet">
        <a href="/data/timeline.json" download>
          {text.say("openFileExample")}
        </a>
      </p>
      <form method="dialog">
        <button type="submit">{text.say("close")}</button>
      </form>
    </dialog>
  );
};
