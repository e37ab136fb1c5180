import { useEffect, useRef, useState } from "react";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { SceneFigure } from "./scene-figure.tsx";

/** Drawn from this far below the window on, so that a reader who scrolls does not meet a gap. */
const AHEAD = "1200px 0px";

/** The figure of a claim, drawn when the reader comes near: nearly thirty at once would be slow on a phone. */
export const NearFigure = ({ claim, loaded }: { readonly claim: ClaimFact; readonly loaded: LoadedRecord }) => {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="near-figure" data-near={near}>
      {near && <SceneFigure claim={claim} loaded={loaded} heading="h4" />}
    </div>
  );
};
