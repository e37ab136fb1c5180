import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/**
 * Draws an element at once and returns a copy of its `<svg>`, out of the page and out of React. `document` is the
 * browser's or jsdom's; in Node, a window must be there before this module is imported (tools/dom.ts).
 */
export const drawSvg = (element: ReactElement, document: Document): SVGSVGElement => {
  const container = document.createElement("div");
  let failure: unknown = null;
  const root = createRoot(container, {
    onUncaughtError: (error) => {
      failure = error;
    },
  });
  // Recharts registers its lines and axes in effects, so one synchronous pass draws them and `renderToString` does not.
  flushSync(() => root.render(element));
  const svg = container.querySelector("svg");
  const copy = svg === null ? null : (svg.cloneNode(true) as SVGSVGElement);
  flushSync(() => root.unmount());
  if (failure !== null) throw failure;
  if (copy === null) throw new Error("the element drew no <svg>");
  return copy;
};
