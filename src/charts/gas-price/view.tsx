import { useMemo } from "react";
import type { ViewProps } from "../chart.ts";
import type { StepSign } from "../step-layout.ts";
import { StepPlot } from "../step-view.tsx";
import { describeGas, sayingOf } from "./describe.ts";
import type { GasRow } from "./rows.ts";
import { LINE } from "./rows.ts";

export const SIGNS: { readonly [K in GasRow["kind"]]: StepSign } = {
  contract: { glyph: "dot", hollow: false },
  average: { glyph: "square", hollow: false },
  paid: { glyph: "triangle", hollow: false },
  stated: { glyph: "diamond", hollow: false },
  expected: { glyph: "diamond", hollow: true },
};

const LINES = [{ id: LINE, name: null, dashed: false }];

/** A line of steps, and signs for other figures of the same time. */
export const View = (props: ViewProps<GasRow>) => {
  const { rows, text } = props;
  const described = useMemo(() => describeGas(rows, text).summary, [rows, text]);
  return (
    <StepPlot
      {...props}
      lines={LINES}
      title="gasTitle"
      described={described}
      saying={sayingOf}
      signOf={({ kind }) => SIGNS[kind]}
      colourOf={({ line }, theme) => (line === null ? theme.ink2 : theme.ink)}
    />
  );
};
