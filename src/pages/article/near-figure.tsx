import { useEffect, useState } from "react";
import type { ClaimFact } from "../../record/record.ts";
import type { LoadedRecord } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { SceneFigure } from "./scene-figure.tsx";
import { chartOf, viewOf } from "./scenes.ts";

/** Drawn from this far below the window on, so that a reader who scrolls does not meet a gap. */
const AHEAD = "1200px 0px";

/** CSS pixels that title, legend and links take around the picture, roughly: what follows should not jump. */
const AROUND = 250;

/** The figure of a claim, drawn when the reader comes near: nearly thirty at once would be slow on a phone. */
export const NearFigure = ({ claim, loaded }: { readonly claim: ClaimFact; readonly loaded: LoadedRecord }) => {
  const text = useTexts();
  const [box, width] = useWidth<HTMLDivElement>();
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
  }, [box]);
  const chart = chartOf(claim);
  const known = chart?.datasets.every((dataset) => loaded.record[dataset] !== undefined);
  const height = known && !near ? chart?.over(loaded.record, viewOf(claim).filter, text).height(width) : undefined;
  return (
    <div ref={box} className="near-figure" style={height === undefined ? undefined : { minHeight: height + AROUND }}>
      {near && <SceneFigure claim={claim} loaded={loaded} heading="h4" />}
    </div>
  );
};
