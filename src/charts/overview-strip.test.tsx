// @vitest-environment jsdom
import { createElement } from "react";
import { flushSync } from "react-dom";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Span } from "../filter/filter.ts";
import { firstDay, lastDay } from "../record/dates.ts";
import { textsFor } from "../text/make-texts.ts";
import { light } from "../ui/theme.ts";
import { OverviewStrip } from "./overview-strip.tsx";

const facts = [{ date: "1999-12-08" }, { date: "2022-02" }];
const bounds = { from: firstDay("1990"), to: lastDay("2026") };
const text = textsFor("en", new Map());
const size = { width: 800, height: 60 };

let root: Root | null = null;
const draw = (span: Span, onChange: () => void, flow: "ltr" | "rtl" = "ltr"): void => {
  root ??= createRoot(document.body);
  const more = { facts, bounds, size, text, theme: light, left: 20, right: 20 };
  flushSync(() => root?.render(createElement(OverviewStrip, { ...more, span, flow, onChange })));
};
const handle = (name: string): Element => {
  const found = document.querySelector(`[role=slider][aria-label="${name}"]`);
  if (found === null) throw new Error(`no handle ${name}`);
  return found;
};
const press = (target: Element, key: string): void => {
  for (const type of ["keydown", "keyup"])
    flushSync(() => target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true })));
};
afterEach(() => {
  flushSync(() => root?.unmount());
  root = null;
});

describe("window of the overview strip", () => {
  it("says both ends in words and nothing when it is moved by the filter", () => {
    const onChange = vi.fn();
    draw({ from: "2014", to: null }, onChange);
    draw({ from: "2015", to: "2020" }, onChange);
    expect(handle("Start of the period").getAttribute("aria-valuetext")).toBe("1 January 2015");
    expect(handle("End of the period").getAttribute("aria-valuetext")).toBe("31 December 2020");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("follows the keys as the eye sees time, and settles once a press", () => {
    const onChange = vi.fn();
    draw({ from: "2015", to: "2020" }, onChange);
    press(handle("Start of the period"), "ArrowRight");
    expect(onChange.mock.calls).toEqual([
      [{ time: { from: "2015-02", to: "2020" } }, false],
      [{ time: { from: "2015-02", to: "2020" } }, true],
    ]);
    draw({ from: "2015", to: "2020" }, onChange, "rtl");
    press(handle("End of the period"), "ArrowRight");
    expect(onChange).toHaveBeenLastCalledWith({ time: { from: "2015", to: "2020-11" } }, true);
  });

  it("opens an end at the bounds of the record", () => {
    const onChange = vi.fn();
    draw({ from: "2015", to: "2020" }, onChange);
    press(handle("Start of the period"), "Home");
    expect(onChange).toHaveBeenLastCalledWith({ time: { from: null, to: "2020" } }, true);
  });
});
