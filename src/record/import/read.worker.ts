import type { EventFact } from "../record.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { readTimeline } from "./read-timeline.ts";

/** What the page asks: one file. */
export interface ReadRequest {
  readonly file: File;
  readonly today: ImportOptions["today"];
}
/** What it is told, in this order: progress, the events in portions, then all else. */
export type ReadReply =
  | { readonly type: "progress"; readonly done: number }
  | { readonly type: "events"; readonly events: readonly EventFact[] }
  | { readonly type: "done"; readonly rest: Omit<Imported, "events"> }
  | { readonly type: "failed" };

// A million events in one message would hold up the page that takes it in; so many take a few milliseconds.
const PORTION = 5000;

const reply = (message: ReadReply): void => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const bytes = new Uint8Array(await data.file.arrayBuffer());
    const { events, ...rest } = readTimeline(bytes, data.file.name, {
      ...(data.today === undefined ? {} : { today: data.today }),
      onProgress: (done) => reply({ type: "progress", done }),
    });
    const inTime = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (let at = 0; at < inTime.length; at += PORTION)
      reply({ type: "events", events: inTime.slice(at, at + PORTION) });
    reply({ type: "done", rest });
  } catch {
    reply({ type: "failed" });
  }
});
