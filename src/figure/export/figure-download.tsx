import { useMemo } from "react";
import { useViewed } from "../../filter/use-session.ts";
import type { Figure } from "../figure.ts";
import type { Takeable } from "./download-dialog.tsx";
import { DownloadDialog } from "./download-dialog.tsx";
import { figureCsv, figureJson, figureTsv, fileName, workOf } from "./figure-files.ts";
import { drawPicture } from "./picture.ts";

/** A figure to take along, with its rows. */
export const FigureDownload = ({ figure, onClose }: { readonly figure: Figure; readonly onClose: () => void }) => {
  const { time } = useViewed().filter;
  const taken = useMemo(
    (): Takeable => ({
      heading: "downloadTitle",
      draw: (publication, picture) => drawPicture(figure, publication, picture, document),
      rows: {
        csv: () => figureCsv(figure),
        tsv: () => figureTsv(figure),
        json: (origin, sources) => figureJson(figure, origin, sources),
      },
      work: (site) => workOf(figure, site),
      fileName: (more, extension) => fileName(figure, time, more, extension),
    }),
    [figure, time],
  );
  return <DownloadDialog taken={taken} onClose={onClose} />;
};
