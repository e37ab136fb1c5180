import type { ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import type { MessageKey } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import type { Card } from "./export/card.ts";
import { FailurePanel } from "./failure-panel.tsx";
import type { Figure } from "./figure.ts";
import "./figure-tools.css";

// Most readers take no file along: the code comes when one does.
const FigureDownload = lazy(() =>
  import("./export/figure-download.tsx").then((module) => ({ default: module.FigureDownload })),
);
const CardDownload = lazy(() =>
  import("./export/card-download.tsx").then((module) => ({ default: module.CardDownload })),
);
const EmbedDialog = lazy(() => import("./embed/embed-dialog.tsx").then((module) => ({ default: module.EmbedDialog })));

/** A button and the dialog that it opens, whose code comes with the first click. */
const Opener = ({
  label,
  children,
}: {
  readonly label: MessageKey;
  /** The dialog, given what closes it. */
  children(close: () => void): ReactNode;
}) => {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {text.say(label)}
      </button>
      <FailureBoundary resetKey={open} fallback={(error, retry) => <FailurePanel failure={{ error, retry }} />}>
        <Suspense fallback={null}>{open && children(() => setOpen(false))}</Suspense>
      </FailureBoundary>
    </>
  );
};

const NONE: readonly string[] = [];

/** Opens the dialog that puts a chart or a claim into other people's pages. */
export const EmbedButton = ({
  id,
  title,
  label = "embed",
  pictured = false,
  keeps = NONE,
}: {
  readonly id: string;
  readonly title: string;
  /** Says what is embedded, where it is not the figure above the button. */
  readonly label?: "embed" | "embedClaim";
  /** Whether a picture of its default view is served, as of every chart. */
  readonly pictured?: boolean;
  /** Parameters beside those of every page that say what is embedded. */
  readonly keeps?: readonly string[];
}) => (
  <Opener label={label}>
    {(close) => <EmbedDialog id={id} title={title} pictured={pictured} keeps={keeps} onClose={close} />}
  </Opener>
);

/** Opens the dialog that makes a picture of a claim or an event. @param card keeps its identity while it stays */
export const CardDownloadButton = ({ card }: { readonly card: Card }) => (
  <Opener label="downloadCard">{(close) => <CardDownload card={card} onClose={close} />}</Opener>
);

/** What a reader can do with a whole figure. */
export const FigureTools = ({ figure }: { readonly figure: Figure }) => (
  <div className="figure-tools">
    <Opener label="download">{(close) => <FigureDownload figure={figure} onClose={close} />}</Opener>
    <EmbedButton id={figure.chart.id} title={figure.title} pictured />
  </div>
);
