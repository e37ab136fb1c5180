/** For marks whose words the description and the table say. Spread, as Biome takes any SVG group for focusable. */
export const HIDDEN = { "aria-hidden": true } as const;
/** The role of a chart's `<svg>`: its parts can be read. Spread, as Biome takes it for the role that `<svg>` has. */
export const DOCUMENT = { role: "graphics-document" } as const;
