import { Resvg } from "@resvg/resvg-js";

/** The faces of every picture, whole; paths start from the repository. */
const FONTS = ["400Regular", "600SemiBold"].flatMap((face) => [
  `node_modules/@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`,
  `node_modules/@expo-google-fonts/ibm-plex-sans-arabic/${face}/IBMPlexSansArabic_${face}.ttf`,
]);

const opened = (svg: string, width?: number): Resvg =>
  new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "IBM Plex Sans" },
    ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } }),
  });

/** The picture as a bitmap. @param width pixels */
export const toPng = (svg: string, width: number): Uint8Array => opened(svg, width).render().asPng();

/** The picture with every text as outlines, for programs that set Arabic wrongly. */
export const toOutlines = (svg: string): string => opened(svg).toString();
