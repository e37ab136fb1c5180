import { createContext, useContext } from "react";
import "./still.css";

/** A chart's picture, drawn when the site was built. */
export interface StillPicture {
  /** CSS pixels that it was drawn for, one of those in still.css. */
  readonly width: number;
  /** SVG markup of our own making. */
  readonly markup: string;
}

/** What a page is drawn with that is drawn once, into its HTML. */
export interface Still {
  /** The pictures of a chart, the narrowest first. */
  pictures(chart: string): readonly StillPicture[];
}

const StillContext = createContext<Still | null>(null);
/** Stands around a page that is drawn once, for readers without script and until live code takes its place. */
export const StillProvider = StillContext.Provider;

/** What a page that is drawn once is drawn with; `null` on a live page. */
export const useStill = (): Still | null => useContext(StillContext);

/** A chart's pictures, of which the style sheet shows the one that fits: as high as the live one will be. */
export const StillPictures = ({ pictures }: { readonly pictures: readonly StillPicture[] }) => (
  <div className="still-pictures" dir="ltr">
    {pictures.map(({ width, markup }) => (
      <div
        key={width}
        className={`still still-${width}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the chart itself when the site is built
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    ))}
  </div>
);
