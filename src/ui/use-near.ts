import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** True from the moment an element comes within a screen of the window, and ever after. */
export const useNear = (element: RefObject<Element | null>): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (node === null || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "100%" },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
};
