import { useMemo } from "react";
import type { Card } from "./card.ts";
import { drawCard } from "./card.ts";
import type { Takeable } from "./download-dialog.tsx";
import { DownloadDialog } from "./download-dialog.tsx";

/** A fact to take along as a picture of words. */
export const CardDownload = ({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) => {
  const taken = useMemo(
    (): Takeable => ({
      heading: "downloadCardTitle",
      draw: (publication, picture) => drawCard(card, publication, picture),
      rows: null,
      work: (site) => ({
        key: card.name,
        title: card.title,
        author: card.text.say("siteName"),
        version: card.as_of.replaceAll("-", "."),
        address: `${site}${card.path}`,
        licence: "CC BY 4.0",
      }),
      fileName: (more, extension) =>
        `${[card.name, card.text.lang, ...more, card.as_of].join("_").replace(/[^\w.-]+/g, "-")}.${extension}`,
    }),
    [card],
  );
  return <DownloadDialog taken={taken} onClose={onClose} />;
};
