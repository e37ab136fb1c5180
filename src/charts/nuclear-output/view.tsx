import { useMemo } from "react";
import type { ViewProps } from "../chart.ts";
import type { StepSign } from "../step-layout.ts";
import { StepPlot } from "../step-view.tsx";
import { describeNuclear, sayingOf } from "./describe.ts";
import type { NuclearKind, NuclearRow } from "./rows.ts";
import { SERIES } from "./rows.ts";

const BEGUN: StepSign = { glyph: "triangle", hollow: false };
const STOPPED: StepSign = { glyph: "diamond", hollow: false };
export const SIGNS: { readonly [K in NuclearKind]: StepSign } = {
  generation: { glyph: "dot", hollow: false },
  expected: { glyph: "dot", hollow: true },
  criticality: BEGUN,
  grid: BEGUN,
  commercial: BEGUN,
  refuelling: { glyph: "square", hollow: true },
  outage: STOPPED,
  incident: STOPPED,
};
const LINES = [{ id: SERIES, name: null, dashed: false, filled: true }];

/** Years as blocks of electricity, other reporters' figures as dots, milestones along the base. */
export const View = (props: ViewProps<NuclearRow>) => {
  const { rows, text } = props;
  const described = useMemo(() => describeNuclear(rows, text).summary, [rows, text]);
  return (
    <StepPlot
      {...props}
      lines={LINES}
      title="nuclearTitle"
      described={described}
      saying={sayingOf}
      signOf={({ kind }) => SIGNS[kind]}
      colourOf={({ line }, theme) => (line === null ? theme.ink2 : theme.ink)}
    />
  );
};
