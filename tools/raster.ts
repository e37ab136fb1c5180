import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { Resvg } from "@resvg/resvg-js";

/** The faces of every picture, whole; paths start from the repository. */
const FONTS = ["400Regular", "600SemiBold"].flatMap((face) => [
  `node_modules/@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`,
  `node_modules/@expo-google-fonts/ibm-plex-sans-arabic/${face}/IBMPlexSansArabic_${face}.ttf`,
]);

/** How resvg draws our pictures. @param width pixels; the picture's own where left out */
export const rasterOptions = (width?: number): ResvgRenderOptions => ({
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "IBM Plex Sans" },
  ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } }),
});

/** The picture as a bitmap. @param width pixels */
export const toPng = (svg: string, width: number): Uint8Array => new Resvg(svg, rasterOptions(width)).render().asPng();

/** The picture with every text as outlines, for programs that set Arabic wrongly. */
export const toOutlines = (svg: string): string => new Resvg(svg, rasterOptions()).toString();
