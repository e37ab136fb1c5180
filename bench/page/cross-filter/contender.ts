import type { EventFact } from "../../../src/record/record.ts";

/** Three linked charts that are measured: events over time, with a brush, and by topic and by actor, which it narrows. */
export interface LinkedCharts {
  /** Draws them in a box 1200 pixels wide. */
  load(place: HTMLElement, facts: readonly EventFact[]): Promise<void>;
  /** The pointer comes near the brush: some prepare themselves then. */
  near?(): void;
  /** Moves both ends of the brush, in days since 1970, as a drag by hand would. */
  brush(from: number, to: number): void;
  /** The charts that follow the brush. */
  readonly linked: string;
  /** What the chart by topic shows for each topic: the events, or the length of its bar. */
  byTopic(): readonly number[];
}
