/** As much of subset-font as is used here. It has no types of its own. */
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "woff2";
    readonly noHinting: boolean;
    /** OpenType features to keep. */
    readonly keepFeatures: readonly string[];
  }
  /** A font with the glyphs of the text alone. */
  const subsetFont: (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>;

  // biome-ignore lint/style/noDefaultExport: so it is published
  export default subsetFont;
}
