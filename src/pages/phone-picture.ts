import type { Lang } from "../text/texts.ts";

/**
 * A chart for a phone's column of 358 CSS pixels at two pixels each, as high as it stands best, with letters as large
 * as the page's own.
 */
export const PHONE_PICTURE = { size: { width: 716, height: null }, zoom: 2, dpi: null, brief: true } as const;

/** Path of a chart's picture for phones. */
export const phonePicture = (chart: string, lang: Lang): string => `/charts/${lang}/${chart}-phone.png`;
