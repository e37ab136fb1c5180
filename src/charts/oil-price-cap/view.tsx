import { useMemo } from "react";
import type { ViewProps } from "../chart.ts";
import type { StepSign } from "../step-layout.ts";
import { StepPlot } from "../step-view.tsx";
import { describeCap, PRODUCT_NAMES, sayingOf } from "./describe.ts";
import type { CapRow } from "./rows.ts";
import { LINES } from "./rows.ts";

const BASIS: StepSign = { glyph: "triangle", hollow: false };
const OTHER: StepSign = { glyph: "diamond", hollow: false };

/** A line of steps for each product, and signs for the steps of those who followed. */
export const View = (props: ViewProps<CapRow>) => {
  const { rows, text } = props;
  // Until the EU lowered its cap on crude, the coalition's lines lie under those of the EU.
  const lines = useMemo(
    () =>
      LINES.map(({ id, product, by }) => ({
        id,
        name:
          by === "eu" ? text.say(PRODUCT_NAMES[product]) : product === "crude" ? text.say("capCoalitionName") : null,
        dashed: by !== "eu",
      })),
    [text],
  );
  const described = useMemo(() => describeCap(rows, text).summary, [rows, text]);
  return (
    <StepPlot
      {...props}
      lines={lines}
      title="capTitle"
      described={described}
      saying={sayingOf}
      signOf={({ value }) => (value === null ? BASIS : OTHER)}
      colourOf={({ line }, theme) => (line === null ? theme.ink2 : theme.ink)}
    />
  );
};
