import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";

/** Puts a drawing on jsdom's page until the test ends; the answer finds its one tab stop, as it is now. */
export const mounted = (element: ReactElement): (() => Element) => {
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(element));
  onTestFinished(() => {
    flushSync(() => root.unmount());
    container.remove();
  });
  return () => {
    const stops = container.querySelectorAll("[tabindex='0']");
    const [stop] = stops;
    if (stop === undefined || stops.length !== 1) throw new Error(`${stops.length} tab stops instead of one`);
    return stop;
  };
};

export const press = (element: Element, key: string): void => {
  flushSync(() => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
};

export const blur = (element: Element): void => {
  flushSync(() => element.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
};
