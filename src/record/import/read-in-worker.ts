import { trustedScript } from "../../ui/trusted.ts";
import type { EventFact, IsoDate } from "../record.ts";
import type { Imported } from "./imported.ts";
import { MAX_SIZE, problemList } from "./imported.ts";
import type { ReadReply, ReadRequest } from "./read.worker.ts";
import workerAddress from "./read.worker.ts?worker&url";

/** The part of a worker that is used here. */
export type Reader = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface ReadOptions {
  /** The end of periods that have none. */
  readonly today?: IsoDate;
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Another worker, for tests. */
  readonly makeWorker?: () => Reader;
}

const viteWorker = (): Reader => new Worker(trustedScript(workerAddress), { type: "module" });

const nothing = (file: File): Imported | null => {
  if (file.size <= MAX_SIZE) return null;
  const { tell, kept, count } = problemList();
  tell("importTooLarge", null, null, MAX_SIZE / 1024 / 1024);
  return {
    format: null,
    events: [],
    title: null,
    description: null,
    problems: kept,
    ...count(),
    sources: [],
    names: new Map(),
  };
};

/**
 * Reads a timeline from a file without holding up the page. The file stays on the reader's machine. Events come in order
 * of time.
 * @throws the signal's reason, or an error where the file cannot be read from the disk
 */
export const readInWorker = (file: File, options: ReadOptions = {}): Promise<Imported> => {
  const { today, onProgress, signal, makeWorker = viteWorker } = options;
  const refused = nothing(file);
  if (refused) return Promise.resolve(refused);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = makeWorker();
    const events: EventFact[] = [];
    const stop = () => {
      worker.terminate();
      reject(signal?.reason);
    };
    const end = () => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
    };
    const fail = () => {
      end();
      reject(new Error(`${file.name} could not be read`));
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.addEventListener("error", fail);
    worker.addEventListener("message", (message) => {
      const data: ReadReply = message.data;
      if (data.type === "progress") onProgress?.(data.done);
      else if (data.type === "events") for (const event of data.events) events.push(event);
      else if (data.type === "failed") fail();
      else {
        end();
        resolve({ ...data.rest, events });
      }
    });
    const request: ReadRequest = { file, today };
    worker.postMessage(request);
  });
};
