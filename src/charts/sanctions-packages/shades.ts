import type { Theme } from "../../ui/theme.ts";
import type { Kind } from "./rows.ts";

/** Shades of ink, as colour is left for whose figure it is and for what is selected. */
export const shades = (theme: Theme): { readonly [K in Kind]: string } => ({
  people: theme.quiet,
  entities: theme.ink2,
  vessels: theme.ink,
});
