import { expect, it } from "vitest";
import type { EventFact } from "../record.ts";
import type { ReadReply, ReadRequest } from "./read.worker.ts";
import type { Reader } from "./read-in-worker.ts";
import { readInWorker } from "./read-in-worker.ts";
import { readTimeline } from "./read-timeline.ts";

const file = (text: string, name = "a.csv"): File => new File([text], name);

/** A worker that answers as the real one does, or as a test wants. */
const fakeWorker = (answer: (request: ReadRequest, reply: (message: ReadReply) => void) => void) => {
  const target = new EventTarget();
  const state = { ended: false };
  const worker: Reader = {
    addEventListener: target.addEventListener.bind(target),
    terminate: () => {
      state.ended = true;
    },
    postMessage: (request: ReadRequest) =>
      answer(
        request,
        (data) => void target.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) })),
      ),
  };
  return { worker, state };
};

const event = (id: string): EventFact => {
  const [made] = readTimeline(`Year,Headline\n2014,${id}`, "a.csv").events;
  if (!made) throw new Error("no event");
  return made;
};

it("joins the portions in order, tells progress and ends the worker", async () => {
  const { events: _, ...rest } = readTimeline("Year,Headline\n2014,A", "a.csv");
  const { worker, state } = fakeWorker((_request, reply) => {
    reply({ type: "progress", done: 0.5 });
    reply({ type: "events", events: [event("a")] });
    reply({ type: "events", events: [event("b")] });
    reply({ type: "done", rest });
  });
  const done: number[] = [];
  const read = await readInWorker(file("x"), {
    makeWorker: () => worker,
    onProgress: (share) => void done.push(share),
  });
  expect(read.events.map(({ title }) => title.en)).toEqual(["a", "b"]);
  expect(read.names.get("no-group")?.en).toBe("No group");
  expect(done).toEqual([0.5]);
  expect(state.ended).toBe(true);
});

it("ends the worker when it is no longer wanted", async () => {
  const { worker, state } = fakeWorker(() => {});
  const stop = new AbortController();
  const reading = readInWorker(file("x"), { makeWorker: () => worker, signal: stop.signal });
  stop.abort(new Error("closed"));
  await expect(reading).rejects.toThrow("closed");
  expect(state.ended).toBe(true);
});

it("says which file could not be read", async () => {
  const { worker } = fakeWorker((_request, reply) => reply({ type: "failed" }));
  await expect(readInWorker(file("x", "mine.csv"), { makeWorker: () => worker })).rejects.toThrow("mine.csv");
});

it("does not load what is too large to be read", async () => {
  const large = Object.defineProperty(file("x"), "size", { value: 101 * 1024 * 1024 });
  const read = await readInWorker(large, {
    makeWorker: () => {
      throw new Error("no worker is needed");
    },
  });
  expect(read.problems.map(({ kind }) => kind)).toEqual(["importTooLarge"]);
});
