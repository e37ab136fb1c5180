import type { Texts } from "../../text/texts.ts";
import type { Description } from "../chart.ts";
import type { SharePoint } from "../share-points.ts";
import { describeShares } from "../share-points.ts";
import { KINDS } from "./rows.ts";

/** How many figures there are, and the least and the largest of every measure. */
export const describeSettlement = (rows: readonly SharePoint[], text: Texts): Description =>
  describeShares(rows, KINDS, "settleSummary", text);
