import { isoOf, msToDay } from "../../record/dates.ts";
import type { EventFact } from "../../record/record.ts";
import type { Texts } from "../../text/texts.ts";
import { textWidth, wrapText } from "../../ui/text-width.ts";
import type { Size } from "../../ui/theme.ts";
import { inDirection } from "../time-axis.ts";
import type { Mark } from "./layout.ts";

/** What is said of a mark under the pointer or in focus: its date, then its title in as many lines as it takes. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its lines are anchored, at the reading side. */
  readonly textX: number;
  readonly anchor: "start" | "end";
  readonly date: string;
  readonly lines: readonly string[];
}
const WIDEST = 280;
const PAD = 8;
export const TIP_LINE = 18;

/** The dates of an event in words. */
export const datesInWords = ({ date, until }: EventFact, text: Texts): string =>
  until === undefined
    ? text.write(date, "date")
    : text.say("timelineFromTo", { from: text.write(date, "date"), to: text.write(until, "date") });

const clusterDates = (mark: Mark, text: Texts): string => {
  const day = (ms: number): string => text.write(isoOf(msToDay(ms)).slice(0, 7), "date");
  const [from, to] = [day(mark.from), day(mark.to)];
  const events = text.say("eventCount", { count: mark.count });
  return from === to ? `${events} · ${from}` : `${events} · ${text.say("timelineFromTo", { from, to })}`;
};

/** A mark in one sentence, for screen readers. */
export const markInWords = (mark: Mark, text: Texts): string => {
  const title = text.pick(mark.fact.title);
  const topic = text.list(mark.fact.topics.map((id) => text.name(id)));
  if (mark.kind !== "cluster") return text.say("timelineMark", { date: datesInWords(mark.fact, text), title, topic });
  const day = (ms: number): string => text.write(isoOf(msToDay(ms)).slice(0, 7), "date");
  const events = text.say("eventCount", { count: mark.count });
  return text.say("timelineCluster", { events, from: day(mark.from), to: day(mark.to), title, topic });
};

/** The tip above its mark, below it where there is no room, and never outside the drawing. */
export const tipOf = (mark: Mark, size: Size, fontSize: number, text: Texts): Tip => {
  const font = { size: fontSize + 1, weight: 600, lang: text.lang } as const;
  const widest = Math.min(WIDEST, size.width - 2 * PAD);
  const isCluster = mark.kind === "cluster";
  const date = isCluster ? clusterDates(mark, text) : datesInWords(mark.fact, text);
  const lines = wrapText(text.pick(mark.fact.title), widest - 2 * PAD, font);
  const widths = [textWidth(date, { ...font, weight: 400 }), ...lines.map((line) => textWidth(line, font))];
  const width = Math.min(widest, Math.ceil(Math.max(...widths)) + 2 * PAD);
  const height = (lines.length + 1) * TIP_LINE + PAD + 2;
  const x = Math.max(0, Math.min(mark.x - width / 2, size.width - width));
  const above = mark.y - mark.r - 8 - height;
  const y = above >= 0 ? above : Math.min(mark.y + mark.r + 8, Math.max(0, size.height - height));
  const rtl = text.dir === "rtl";
  return {
    x,
    y,
    width,
    height,
    textX: rtl ? x + width - PAD : x + PAD,
    anchor: rtl ? "end" : "start",
    date: inDirection(date, text.dir),
    lines: lines.map((line) => inDirection(line, text.dir)),
  };
};
