/** Where the pictures wait that pages hold in their HTML: `{lang}/{chart}-{width}.svg`. */
export const PAGE_PICTURES = "node_modules/.cache/page-pictures";
/** CSS pixels: a phone's column and a wide one. Style sheets choose by the width of the window. */
export const WIDTHS = [358, 900] as const;
