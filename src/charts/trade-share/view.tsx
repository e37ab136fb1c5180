import type { Texts } from "../../text/texts.ts";
import type { ViewProps } from "../chart.ts";
import type { SharePoint } from "../share-points.ts";
import { SharePlot } from "../share-view.tsx";
import { describeTradeShare } from "./describe.ts";
import { KINDS } from "./rows.ts";

const summary = (rows: readonly SharePoint[], text: Texts): string => describeTradeShare(rows, text).summary;

/** A mark a figure. */
export const View = (props: ViewProps<SharePoint>) => (
  <SharePlot {...props} kinds={KINDS} title="shareTitle" summary={summary} />
);
