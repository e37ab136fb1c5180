import { AsyncDuckDB, ConsoleLogger, LogLevel } from "@duckdb/duckdb-wasm";
import worker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import * as vg from "@uwdata/vgplot";
import { firstDay } from "../../../src/record/dates.ts";
import { DAYS, FIRST_DAY } from "../facts.ts";
import type { LinkedCharts } from "./contender.ts";

/** CSS pixels of the plot over time, and its margins. */
const [WIDTH, LEFT, RIGHT] = [1200, 40, 20];

const xOf = (day: number): number => LEFT + ((day - FIRST_DAY) / DAYS) * (WIDTH - LEFT - RIGHT);

let interval: { activate(): void; publish(pixels: readonly number[]): void } | null = null;
let place: HTMLElement | null = null;

/** vgplot's charts over DuckDB in a worker. Its brush builds its tables ahead when a pointer comes near: so here. */
export const mosaic: LinkedCharts = {
  linked: ".linked",
  async load(element, facts) {
    place = element;
    const db = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), new Worker(worker));
    await db.instantiate(wasm);
    const connection = await db.connect();
    const table = tableFromArrays({
      day: Int32Array.from(facts, ({ date }) => firstDay(date)),
      topic: facts.map(({ topics }) => topics[0] ?? ""),
      actor: facts.map(({ actors }) => actors[0] ?? ""),
    });
    const bytes = tableToIPC(table, { format: "stream" });
    if (bytes === null) throw new Error("the events cannot be written");
    await connection.insertArrowFromIPCStream(bytes, { name: "events" });
    vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: db, connection }));
    const brush = vg.Selection.crossfilter();
    const time = vg.plot(
      vg.rectY(vg.from("events", { filterBy: brush }), { x: vg.bin("day", { steps: 430 }), y: vg.count() }),
      vg.intervalX({ as: brush }),
      vg.xDomain([FIRST_DAY, FIRST_DAY + DAYS]),
      vg.width(WIDTH),
      vg.height(120),
      vg.marginLeft(LEFT),
      vg.marginRight(RIGHT),
    );
    const bars = (field: "topic" | "actor", height: number) => {
      const plot = vg.plot(
        vg.barX(vg.from("events", { filterBy: brush }), { x: vg.count(), y: field }),
        vg.width(560),
        vg.height(height),
        vg.marginLeft(80),
      );
      plot.className = `linked ${field}s`;
      return plot;
    };
    place.append(time, bars("topic", 200), bars("actor", 440));
    interval = time.value.interactors.find((one: object) => "publish" in one);
  },
  near: () => interval?.activate(),
  brush: (from, to) => interval?.publish([xOf(from), xOf(to + 1)]),
  // It writes no numbers: the lengths of its bars are what it shows.
  byTopic: () =>
    [...(place?.querySelectorAll(".topics g[aria-label='bar'] rect") ?? [])].map((bar) =>
      Number(bar.getAttribute("width")),
    ),
};
