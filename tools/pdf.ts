import { PDFDocument } from "@cantoo/pdf-lib";
import type { Origin } from "../src/figure/export/origin.ts";

const POINTS_AN_INCH = 72;
/** CSS pixels an inch: what a picture without a size on paper is taken for. */
const PIXELS_AN_INCH = 96;

/**
 * A picture as a vector PDF of one page. Its text is outlines: PDF readers disagree about selecting Arabic, and
 * outlines look the same in all of them. The title and the description can be searched.
 * @param outlines an SVG without text
 * @param size pixels
 */
export const toPdf = async (
  outlines: string,
  { width, height }: { readonly width: number; readonly height: number },
  dpi: number | null,
  { title, author, description, address, licence, lang, version }: Origin,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(description);
  pdf.setKeywords([address, licence, version]);
  pdf.setLanguage(lang);
  pdf.setProducer("Good Neighbour");
  pdf.setCreator("Good Neighbour");
  const day = new Date(`${version.replaceAll(".", "-")}T00:00:00Z`);
  // The day of the record, so that the same figure makes the same file.
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const scale = POINTS_AN_INCH / (dpi ?? PIXELS_AN_INCH);
  const page = pdf.addPage([width * scale, height * scale]);
  await page.drawSvg(outlines, { x: 0, y: height * scale, width: width * scale, height: height * scale });
  return pdf.save();
};
