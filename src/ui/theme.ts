/** Colours and type as values: an exported file has no style sheet. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly paper: string;
  /** A shade away from the paper: the window of the overview strip, bars behind words. */
  readonly shade: string;
  readonly ink: string;
  /** Second ink, for axes and captions. */
  readonly ink2: string;
  /** Grid lines and hairlines; carries no meaning. */
  readonly rule: string;
  /** Marks that stand back: bars, facts outside the filter. At least 3:1 on paper where they mean something. */
  readonly quiet: string;
  /** What is selected, and nothing else. */
  readonly accent: string;
  /** Whose figure it is. */
  readonly series: { readonly belarus: string; readonly russia: string };
  readonly fontFamily: string;
  /** CSS pixels; the smallest text of any chart is 12. */
  readonly fontSize: number;
}

const FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';

export const light: Theme = {
  name: "light",
  paper: "#fbf8f1",
  shade: "#f0eadc",
  ink: "#1c2130",
  ink2: "#5a6072",
  rule: "#e4ddcd",
  quiet: "#8f8a7c",
  accent: "#b93a26",
  series: { belarus: "#0b6b5a", russia: "#2f5aa8" },
  fontFamily: FONT,
  fontSize: 12,
};

export const dark: Theme = {
  name: "dark",
  paper: "#14171f",
  shade: "#1e232e",
  ink: "#ece7da",
  ink2: "#a9abb5",
  rule: "#2a2f3b",
  quiet: "#74788a",
  accent: "#f0745c",
  series: { belarus: "#4fc0a6", russia: "#86aef0" },
  fontFamily: FONT,
  fontSize: 12,
};

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
