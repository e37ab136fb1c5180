import type { Theme } from "./theme.ts";
import { dark, light } from "./theme.ts";

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
  ].join(";");

/** The themes as custom properties; `data-theme` on the root chooses, `auto` follows the device. */
export const themeCss = (): string =>
  [
    `:root{${variables(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${variables(dark)}}}`,
    `@media screen{:root[data-theme="dark"]{${variables(dark)}}}`,
  ].join("\n");
