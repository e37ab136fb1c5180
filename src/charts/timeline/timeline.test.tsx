// @vitest-environment jsdom
import { createElement } from "react";
import { flushSync } from "react-dom";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Filter } from "../../filter/filter.ts";
import { everything } from "../../filter/filter.ts";
import type { EventFact } from "../../record/record.ts";
import { textsFor } from "../../text/make-texts.ts";
import type { Lang } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import type { Surface } from "../chart.ts";
import { timelineChart } from "./index.ts";

const text = (value: string) => ({ ar: `ع ${value}`, en: `en ${value}`, ru: `ру ${value}` });
const event = (id: string, date: string, more: Partial<EventFact> = {}): EventFact => ({
  id,
  date,
  sources: [`source-${id}`],
  title: text(`title ${id}`),
  label: text(id),
  summary: text("summary"),
  topics: ["diplomacy"],
  actors: ["belarus", "russia"],
  importance: 1,
  ...more,
});
const facts = [
  event("treaty", "1999-12-08", { topics: ["integration", "diplomacy"] }),
  event("talks", "2014-09-05", { importance: 2 }),
  event("crisis", "2020-08-09", { until: "2020-11-30", topics: ["politics"] }),
  event("winter", "2021-12", { importance: 3 }),
];
const dataset = {
  as_of: "2026-11-23",
  title: text("Timeline"),
  description: text("Events"),
  not_covered: text("Nothing"),
  licence: "CC-BY-4.0",
  facts,
};

let root: Root | null = null;
const draw = (lang: Lang, surface: Partial<Surface> = {}, filter: Filter = everything): Element => {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  const drawing = timelineChart.over({ timeline: dataset }, filter, textsFor(lang, new Map()));
  const element = drawing.element({
    size: { width: 800, height: drawing.height(800) },
    theme: light,
    flow: "ltr",
    axis: null,
    open: null,
    ...surface,
  });
  flushSync(() => root?.render(createElement("div", {}, element)));
  const svg = place.querySelector("svg");
  if (svg === null) throw new Error("no svg");
  return svg;
};
const press = (svg: Element, key: string): void => {
  const list = svg.querySelector("[role=listbox]");
  flushSync(() => list?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
};
afterEach(() => {
  flushSync(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
});

describe("timeline", () => {
  it.each(LANGS)("draws every event and its name without a browser, in %s", (lang) => {
    const svg = draw(lang);
    const ids = [...svg.querySelectorAll("[role=option]")].map((mark) => mark.getAttribute("data-fact"));
    expect(ids.sort()).toEqual(["crisis", "talks", "treaty", "winter"]);
    expect(svg.querySelectorAll("rect[data-fact=treaty]")).toHaveLength(1);
    expect(svg.textContent).toContain(text("treaty")[lang]);
    expect(svg.outerHTML).not.toContain("NaN");
    expect(svg.querySelector("[direction]")).toBeNull();
  });

  it("leaves the axis' words to the page where the axis is shared", () => {
    const domain = [Date.UTC(1999, 0, 1), Date.UTC(2023, 0, 1)] as const;
    expect(draw("en", { axis: { domain, left: 150, right: 40 } }).textContent).not.toContain("2000");
    expect(draw("en").textContent).toContain("2000");
  });

  it("opens with Enter what the arrows lead to, and closes with Escape", () => {
    const onOpen = vi.fn();
    const svg = draw("en", { onOpen, open: "talks" });
    press(svg, "End");
    press(svg, "Enter");
    press(svg, "Escape");
    expect(onOpen.mock.calls).toEqual([["winter"], [null]]);
  });

  it("zooms with keys, each press one settled change", () => {
    const onChange = vi.fn();
    const svg = draw("en", { onChange });
    press(svg, "+");
    press(svg, "0");
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onChange.mock.calls.every(([, settled]) => settled === true)).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith({ time: { from: null, to: null } }, true);
  });

  it("says nothing when the filter moves it", () => {
    const onChange = vi.fn();
    draw("en", { onChange }, { ...everything, time: { from: "2014", to: "2021" } });
    expect(onChange).not.toHaveBeenCalled();
  });

  it("keeps all events to draw and tells only those of the period", () => {
    const filter = { ...everything, time: { from: "2020", to: null } };
    const drawing = timelineChart.over({ timeline: dataset }, filter, textsFor("en", new Map()));
    expect(drawing.cells.map(([date]) => date)).toEqual(["2020-08-09", "2021-12"]);
    expect(drawing.sources).toEqual(["source-crisis", "source-winter"]);
    expect(drawing.description.summary).toBe("Timeline: 2 events, 9 August 2020 – 31 December 2021.");
    expect(drawing.description.findings).toContain("For 1 event only the month or the year is known.");
  });
});
