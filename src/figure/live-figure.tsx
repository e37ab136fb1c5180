import { memo, useMemo, useState } from "react";
import type { Chart, Provenance, Surface } from "../charts/chart.ts";
import type { Address } from "../filter/address.ts";
import type { Filter } from "../filter/filter.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import type { LoadedRecord } from "../record/use-record.ts";
import { useSources } from "../record/use-record.ts";
import { useTexts } from "../text/use-texts.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { today } from "../ui/today.ts";
import { useTheme } from "../ui/use-theme.ts";
import { FailurePanel } from "./failure-panel.tsx";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure.ts";
import { StillPictures, useStill } from "./still.tsx";

/** The figure of a chart as the reader sees it now; `null` until its datasets have arrived. */
export const useFigure = (chart: Chart, { record }: LoadedRecord): Figure | null => {
  const text = useTexts();
  const { address, filter } = useViewed();
  const loaded = chart.datasets.every((dataset) => record[dataset] !== undefined);
  return useMemo(
    () => (loaded ? figureOf(chart, record, withFilter(address, filter), text) : null),
    [loaded, chart, record, address, filter, text],
  );
};

const withFilter = (address: Address, filter: Filter): Address =>
  filter === address.filter ? address : { ...address, filter };

/**
 * Who published what a figure rests on. The list of all sources is large and a picture is seen without it: it comes
 * when the reader first turns to the picture.
 */
const useProvenance = (figure: Figure | null): { readonly provenance: Provenance | undefined; wanted(): void } => {
  const [asked, setAsked] = useState(false);
  const { sources } = useSources(asked);
  const asOf = figure?.as_of;
  const provenance = useMemo(
    () =>
      asOf === undefined || sources.size === 0
        ? undefined
        : { publisher: (id: string) => sources.get(id)?.publisher ?? null, asOf },
    [sources, asOf],
  );
  return { provenance, wanted: () => setAsked(true) };
};

interface PictureProps {
  readonly chart: Chart;
  readonly figure: Figure | null;
  readonly loaded: LoadedRecord;
  readonly width: number;
  /** Left out: what the chart asks for at this width. */
  readonly height?: number;
  readonly axis?: Surface["axis"];
  /** It is out of sight while a gesture lasts: it stays as it is. */
  readonly still?: boolean;
}

const Picture = ({ chart, figure, loaded, width, height: asked, axis = null }: PictureProps) => {
  const text = useTexts();
  const theme = useTheme();
  const session = useSession();
  const drawn = useStill();
  const { provenance, wanted } = useProvenance(figure);
  const height = asked ?? (figure === null || width === 0 ? 0 : figure.drawing.height(width));
  const size = useMemo(() => ({ width, height }), [width, height]);
  const failure = chart.datasets.map((dataset) => loaded.failures[dataset]).find((some) => some !== undefined);
  if (failure) return <FailurePanel failure={failure} />;
  if (drawn !== null) return <StillPictures pictures={drawn.pictures(chart.id)} />;
  if (figure === null || width === 0) return <p className="quiet loading">{text.say("loading")}</p>;
  const { drawing, flow, open } = figure;
  return (
    <FailureBoundary resetKey={drawing} fallback={(error, again) => <FailurePanel failure={{ error, retry: again }} />}>
      {/* A picture's coordinates are physical: under an inherited direction of rtl its words would hang the other way. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what it hears comes from the picture inside */}
      <div dir="ltr" onPointerEnter={wanted} onFocus={wanted}>
        {drawing.element({
          size,
          theme,
          flow,
          axis,
          today: today(),
          open,
          provenance,
          onChange: session.change,
          onOpen: session.open,
        })}
      </div>
    </FailureBoundary>
  );
};

/** A figure changes with all that its address says; its picture shows only a part of that. */
const samePicture = (a: PictureProps, b: PictureProps): boolean =>
  b.still === true ||
  (a.chart === b.chart &&
    a.loaded === b.loaded &&
    a.width === b.width &&
    a.height === b.height &&
    a.axis === b.axis &&
    a.figure?.drawing === b.figure?.drawing &&
    a.figure?.flow === b.figure?.flow &&
    a.figure?.open === b.figure?.open);

/** Draws a figure's picture with live code, or says why it cannot. Draws it anew only when something on it changed. */
export const LivePicture = memo(Picture, samePicture);
