import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import type { NamedLane, SharedAxis } from "../charts/chart.ts";
import { useSession } from "../filter/use-session.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { LaneTools } from "./lane-tools.tsx";
import "./timeline-desk.css";
import { ZoomTools } from "./zoom-tools.tsx";

/** A timeline with its tools above it: lanes and their order, zoom, and the list of its keys, which `?` shows too. */
export const TimelineDesk = ({
  lanes,
  axis,
  more,
  children,
}: {
  readonly lanes: readonly NamedLane[];
  /** The axis that the buttons zoom. */
  readonly axis: Pick<SharedAxis, "domain" | "bounds">;
  /** Tools that stand between those of the lanes and the zoom. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) => {
  const session = useSession();
  const keys = useRef<HTMLDialogElement>(null);
  const showKeys = (): void => keys.current?.showModal();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== "?" || !(event.target instanceof SVGElement)) return;
    event.preventDefault();
    showKeys();
  };
  return (
    <>
      <div className="timeline-tools">
        <LaneTools lanes={lanes} />
        {more}
        <ZoomTools axis={axis} onChange={session.change} onKeys={showKeys} />
      </div>
      <KeysDialog dialog={keys} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what it hears comes from the timeline inside */}
      <div onKeyDown={onKeyDown}>{children}</div>
    </>
  );
};
