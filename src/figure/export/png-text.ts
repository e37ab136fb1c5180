const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type and checksum of a chunk. */
const AROUND = 12;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
/** The checksum of PNG (annex D of its specification). */
const checksum = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const chunkOf = (type: string, data: Uint8Array): Uint8Array => {
  const body = joined([latin(type), data]);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(sum.buffer).setUint32(0, checksum(body));
  return joined([length, body, sum]);
};

/** An international text chunk, not compressed: keyword, flags, no language, no translated keyword, UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunkOf("iTXt", joined([latin(`${keyword}\0\0\0\0\0`), new TextEncoder().encode(text)]));

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the next one begins. */
  readonly end: number;
}

/** The chunks of a PNG; as far as it can be read where it is broken off, none where it is no PNG. */
const chunksOf = (png: Uint8Array): readonly Chunk[] => {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + AROUND + length;
    if (end > png.length) break;
    const body = png.subarray(at + 4, end - 4);
    if (view.getUint32(end - 4) !== checksum(body)) break;
    chunks.push({ type: String.fromCharCode(...body.subarray(0, 4)), data: body.subarray(4), end });
    at = end;
  }
  return chunks;
};

/**
 * The PNG with texts in it, under keywords of the PNG specification (1 to 79 Latin letters), before its pixels.
 * @throws where it is no PNG
 */
export const withPngTexts = (
  png: Uint8Array,
  texts: ReadonlyMap<string, string>,
  dpi: number | null = null,
): Uint8Array<ArrayBuffer> => {
  const [header] = chunksOf(png);
  if (header === undefined) throw new Error("this is no PNG");
  const density = new Uint8Array(9);
  const perMetre = Math.round((dpi ?? 0) / 0.0254);
  new DataView(density.buffer).setUint32(0, perMetre);
  new DataView(density.buffer).setUint32(4, perMetre);
  density[8] = 1;
  return joined([
    png.subarray(0, header.end),
    ...(dpi === null ? [] : [chunkOf("pHYs", density)]),
    ...[...texts].map(([keyword, text]) => textChunk(keyword, text)),
    png.subarray(header.end),
  ]);
};

/** The uncompressed international texts of a PNG, by keyword; empty where it is none, or broken. */
export const pngTexts = (png: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    chunksOf(png).flatMap(({ type, data }) => {
      if (type !== "iTXt") return [];
      const end = data.indexOf(0);
      // Two flags, the second of no meaning without the first, then two words that end in 0.
      const [compressed, language] = [data[end + 1], data.indexOf(0, end + 3)];
      const translated = data.indexOf(0, language + 1);
      if (end < 1 || compressed !== 0 || language < 0 || translated < 0) return [];
      const keyword = String.fromCharCode(...data.subarray(0, end));
      return [[keyword, new TextDecoder().decode(data.subarray(translated + 1))] as const];
    }),
  );
