import type { Theme } from "./theme.ts";
import { dark, light } from "./theme.ts";

/** The colours as custom properties, for pictures in a page's HTML: they follow the reader's theme without script. */
export const cssTheme: Theme = {
  ...light,
  paper: "var(--paper)",
  shade: "var(--shade)",
  ink: "var(--ink)",
  ink2: "var(--ink2)",
  rule: "var(--rule)",
  quiet: "var(--quiet)",
  accent: "var(--accent)",
  series: { belarus: "var(--belarus)", russia: "var(--russia)" },
};

const variables = (theme: Theme): string =>
  [
    `color-scheme:${theme.name}`,
    `--paper:${theme.paper}`,
    `--shade:${theme.shade}`,
    `--ink:${theme.ink}`,
    `--ink2:${theme.ink2}`,
    `--rule:${theme.rule}`,
    `--quiet:${theme.quiet}`,
    `--accent:${theme.accent}`,
    `--belarus:${theme.series.belarus}`,
    `--russia:${theme.series.russia}`,
  ].join(";");

/** The themes as custom properties; `data-theme` on the root chooses, `auto` follows the device. */
export const themeCss = (): string =>
  [
    `:root{${variables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${variables(dark)}}}`,
    `@media screen{:root[data-theme="dark"]{${variables(dark)}}}`,
  ].join("\n");
