// @vitest-environment jsdom
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, it, vi } from "vitest";
import type { SharedAxis } from "../charts/chart.ts";
import { textsFor } from "../text/make-texts.ts";
import { TextsProvider } from "../text/use-texts.ts";
import { ZoomTools } from "./zoom-tools.tsx";

const whole = [Date.UTC(1990, 0, 1), Date.UTC(2026, 0, 1)] as const;
const draw = (domain: SharedAxis["domain"]) => {
  const onChange = vi.fn();
  const onKeys = vi.fn();
  const place = document.createElement("div");
  const axis = { domain, bounds: whole, left: 0, right: 0 };
  flushSync(() =>
    createRoot(place).render(
      <TextsProvider value={textsFor("en", new Map())}>
        <ZoomTools axis={axis} onChange={onChange} onKeys={onKeys} />
      </TextsProvider>,
    ),
  );
  return { buttons: [...place.querySelectorAll("button")], onChange, onKeys };
};

describe("zoom buttons", () => {
  it("zoom about the middle, each press one settled change", () => {
    const { buttons, onChange } = draw(whole);
    buttons[0]?.click();
    expect(onChange.mock.calls).toEqual([[{ time: { from: "1999", to: "2016" } }, true]]);
  });

  it("rest where there is nothing more to show", () => {
    expect(draw(whole).buttons.map(({ disabled }) => disabled)).toEqual([false, true, true, false]);
  });

  it("go back to the whole period, and to the keys", () => {
    const { buttons, onChange, onKeys } = draw([Date.UTC(2014, 0, 1), Date.UTC(2016, 0, 1)]);
    buttons[2]?.click();
    buttons[3]?.click();
    expect(onChange.mock.calls).toEqual([[{ time: { from: null, to: null } }, true]]);
    expect(onKeys).toHaveBeenCalledOnce();
  });
});
