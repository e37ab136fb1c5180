import { describe, expect, it } from "vitest";
import type { AddressBar } from "./session.ts";
import { createSession, linkTo } from "./session.ts";

const memoryBar = (first: string) => {
  const entries = [first];
  let at = 0;
  let moved = () => {};
  const frames: (() => void)[] = [];
  const bar: AddressBar = {
    read() {
      const url = new URL(entries[at] ?? "/", "https://example.org");
      return { path: url.pathname, query: url.search };
    },
    write(url, how) {
      if (how === "push") entries.splice(++at, entries.length, url);
      else entries[at] = url;
    },
    listen(call) {
      moved = call;
      return () => {};
    },
    frame: (run) => frames.push(run),
  };
  return {
    bar,
    entries,
    back() {
      at--;
      moved();
    },
    paint() {
      for (const run of frames.splice(0)) run();
    },
  };
};

describe("session", () => {
  it("drafts at most once a frame, the newest winning, and settles as one history entry", () => {
    const { bar, entries, paint } = memoryBar("/en/");
    const session = createSession(bar);
    let told = 0;
    session.subscribe(() => told++);
    session.change({ time: { from: "2010", to: null } }, false);
    session.change({ time: { from: "2012", to: null } }, false);
    expect(session.get().filter.time.from).toBeNull();
    paint();
    expect(session.get().filter.time.from).toBe("2012");
    expect(told).toBe(1);
    expect(entries).toEqual(["/en/"]);
    session.change({ time: { from: "2014", to: null } }, true);
    expect(entries).toEqual(["/en/", "/en/?from=2014"]);
  });

  it("undoes a filter with Back", () => {
    const { bar, back } = memoryBar("/ar/");
    const session = createSession(bar);
    session.change({ topic: ["trade"] }, true);
    expect(session.get().filter.topic).toEqual(["trade"]);
    back();
    expect(session.get().filter.topic).toEqual([]);
  });

  it("writes no entry for a gesture that changed nothing, and drops a cancelled draft", () => {
    const { bar, entries, paint } = memoryBar("/en/?from=2014");
    const session = createSession(bar);
    session.change({ time: { from: "2014", to: null } }, true);
    session.change({ time: { from: "2020", to: null } }, false);
    paint();
    session.cancel();
    expect(session.get().filter.time.from).toBe("2014");
    expect(entries).toHaveLength(1);
  });

  it("opens a fact together with its filter in one step", () => {
    const { bar, entries } = memoryBar("/en/");
    createSession(bar).open("eu-ru-09", { time: { from: "2022-12-16", to: "2023-02-24" } });
    expect(entries.at(-1)).toBe("/en/?from=2022-12-16&to=2023-02-24&event=eu-ru-09");
  });

  it("keeps parameters that are not ours in the address bar and out of links", () => {
    const { bar, entries } = memoryBar("/en/?childId=a.b&topic=trade");
    const session = createSession(bar);
    session.change({ topic: ["trade", "energy"] }, true);
    expect(entries.at(-1)).toBe("/en/?topic=trade,energy&childId=a.b");
    expect(linkTo("/ru/", session.get().address)).toBe("/ru/?topic=trade,energy");
  });
});
