import type { AddressBar } from "../filter/session.ts";

/**
 * The address bar of a window.
 * @param framed the window is a frame of somebody's page: it leaves no steps in that page's history
 */
export const browserBar = (window: Window, framed: boolean): AddressBar => ({
  read: () => ({ path: window.location.pathname, query: window.location.search }),
  write(url, how) {
    try {
      if (how === "push" && !framed) window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
    } catch {
      // A browser refuses after too many calls in a short time; the page goes on, the address is late by one step.
    }
  },
  listen(moved) {
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  },
  frame: (run) => void window.requestAnimationFrame(run),
});
