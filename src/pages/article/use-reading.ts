import { useEffect, useState } from "react";

/** The line that a step crosses when it becomes the one being read, a quarter down the window. */
const LINE = "-25% 0px -74% 0px";

/** The step being read. @param ids of elements on the page, in their order; a constant list while it holds the same */
export const useReading = (ids: readonly string[]): string | null => {
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const crossed = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossed) setReading(crossed.target.id);
      },
      { rootMargin: LINE },
    );
    for (const id of ids) {
      const step = document.getElementById(id);
      if (step) observer.observe(step);
    }
    return () => observer.disconnect();
  }, [ids]);
  return reading !== null && ids.includes(reading) ? reading : (ids[0] ?? null);
};

/** What a reader does to move about by oneself. */
const OWN_MOVES = ["wheel", "touchstart", "pointerdown", "keydown", "popstate"] as const;

let release = (): void => undefined;

/** Milliseconds without growth after which all figures are drawn; a drag of the scroll bar tells nobody. */
const HOLD = 5000;

/** Keeps an element at the top of the window for a while, as what stands before it grows, until the reader moves. */
const hold = (element: Element): void => {
  release();
  let end: number | undefined;
  const growth = new ResizeObserver(() => {
    element.scrollIntoView({ behavior: "instant", block: "start" });
    window.clearTimeout(end);
    end = window.setTimeout(() => release(), HOLD);
  });
  release = () => {
    growth.disconnect();
    window.clearTimeout(end);
    for (const move of OWN_MOVES) window.removeEventListener(move, release, true);
  };
  growth.observe(document.body);
  for (const move of OWN_MOVES) window.addEventListener(move, release, { capture: true, passive: true });
};

/** Brings a step to the top of the window, though figures before it are still to be drawn, and focuses its heading. */
export const goTo = (id: string): void => {
  const step = document.getElementById(id);
  if (step === null) return;
  step.scrollIntoView({ behavior: "instant", block: "start" });
  step.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
  hold(step);
};

/** What has a use of its own for the arrow keys. */
const KEEPS_ARROWS = "svg, input, select, textarea, dialog, [contenteditable], [tabindex='0']";

/** Moves from step to step with the arrow keys: towards the end of a line is on. */
export const useArrows = (ids: readonly string[], reading: string | null, dir: "ltr" | "rtl"): void => {
  useEffect(() => {
    const [back, on] = dir === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== back && event.key !== on) return;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(KEEPS_ARROWS) !== null) return;
      const next = ids[ids.indexOf(reading ?? "") + (event.key === on ? 1 : -1)];
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [ids, reading, dir]);
};

/** Goes to the place that the address names, once the page has drawn it, and whenever it names another. */
export const useNamedPlace = (drawn: boolean): void => {
  useEffect(() => {
    if (!drawn) return;
    const go = (): void => {
      const { hash } = window.location;
      if (hash !== "") goTo(hash.slice(1));
    };
    go();
    window.addEventListener("hashchange", go);
    return () => window.removeEventListener("hashchange", go);
  }, [drawn]);
};
