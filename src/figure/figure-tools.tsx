import { lazy, Suspense, useState } from "react";
import { useTexts } from "../text/use-texts.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { FailurePanel } from "./failure-panel.tsx";
import type { Figure } from "./figure.ts";
import "./figure-tools.css";

// Most readers take no file along: the code comes when one does.
const DownloadDialog = lazy(() =>
  import("./export/download-dialog.tsx").then((module) => ({ default: module.DownloadDialog })),
);

const EmbedDialog = lazy(() => import("./embed/embed-dialog.tsx").then((module) => ({ default: module.EmbedDialog })));

/** Opens the dialog that puts a chart or a claim into other people's pages. */
export const EmbedButton = ({
  id,
  title,
  label = "embed",
  pictured = false,
}: {
  readonly id: string;
  readonly title: string;
  /** Says what is embedded, where it is not the figure above the button. */
  readonly label?: "embed" | "embedClaim";
  /** Whether a picture of its default view is served, as of every chart. */
  readonly pictured?: boolean;
}) => {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {text.say(label)}
      </button>
      <FailureBoundary resetKey={open} fallback={(error, retry) => <FailurePanel failure={{ error, retry }} />}>
        <Suspense fallback={null}>
          {open && <EmbedDialog id={id} title={title} pictured={pictured} onClose={() => setOpen(false)} />}
        </Suspense>
      </FailureBoundary>
    </>
  );
};

/** What a reader can do with a whole figure. */
export const FigureTools = ({ figure }: { readonly figure: Figure }) => {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div className="figure-tools">
      <button type="button" onClick={() => setOpen(true)}>
        {text.say("download")}
      </button>
      <EmbedButton id={figure.chart.id} title={figure.title} pictured />
      <FailureBoundary resetKey={open} fallback={(error, retry) => <FailurePanel failure={{ error, retry }} />}>
        <Suspense fallback={null}>{open && <DownloadDialog figure={figure} onClose={() => setOpen(false)} />}</Suspense>
      </FailureBoundary>
    </div>
  );
};
