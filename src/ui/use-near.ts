import type { RefObject } from "react";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

export interface Nearness {
  /** Within a screen of the window, or about to be printed. */
  readonly near: boolean;
  /** Was so at some time. */
  readonly met: boolean;
}

/** How near an element is to what the reader sees. */
export const useNear = (element: RefObject<Element | null>): Nearness => {
  const [nearness, setNearness] = useState<Nearness>({ near: false, met: false });
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    const set = (near: boolean): void =>
      setNearness((before) => (before.near === near ? before : { near, met: near || before.met }));
    const observer = new IntersectionObserver(
      (entries) => {
        const newest = entries.at(-1);
        if (newest !== undefined) set(newest.isIntersecting);
      },
      { rootMargin: "100%" },
    );
    observer.observe(node);
    // Paper shows the whole page, and is drawn as soon as this returns.
    const print = (): void => flushSync(() => set(true));
    const printed = (): void => {
      observer.unobserve(node);
      observer.observe(node);
    };
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
    };
  }, [element]);
  return nearness;
};
