import { JSDOM } from "jsdom";

/**
 * What React, Recharts and our own charts look for; jsdom takes no abort signal but its own. No
 * `requestAnimationFrame`: an animation in a drawing is to fail loudly.
 */
const NAMES = [
  "window",
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "SVGElement",
  "MutationObserver",
  "AbortController",
  "AbortSignal",
] as const;

/**
 * Gives `use` a document to draw in, in Node. Code that draws is to be imported inside of it, as React and Recharts
 * ask for a window when they are loaded. Not to be nested.
 */
export const withDom = async <T>(use: (document: Document) => T | Promise<T>): Promise<T> => {
  const { window } = new JSDOM("<!doctype html>", { pretendToBeVisual: false });
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  try {
    return await use(window.document);
  } finally {
    // React's scheduler still looks at `window` in tasks that it queued, even when there is nothing left to do.
    for (let turn = 0; turn < 4; turn++) await new Promise((done) => setImmediate(done));
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
    window.close();
  }
};
