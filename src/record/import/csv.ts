const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

export interface CsvReader {
  /** A row and its number, from 1: as a spreadsheet counts, so quoted line breaks count nothing. `false` ends the reading. */
  onRow(cells: readonly string[], row: number, position: number): boolean | undefined;
  /** A cell begins with a quote that nothing closes; it is read without. At most one in a file. */
  onUnclosed?(row: number, column: number): void;
}

/**
 * Reads separated values row by row, each character once. Rows end in LF, CR or CRLF. Beyond RFC 4180, what follows a
 * closing quote stays in its cell, and a quote that is never closed spoils no other cell: d3-dsv, which was tried
 * first, silently takes the rest of the file into that cell and shifts the cells after a stray quote.
 */
export const readCsv = (text: string, separator: string, reader: CsvReader): void => {
  const end = text.length;
  const comma = separator.charCodeAt(0);
  let at = 0;
  let row = 1;
  let cells: string[] = [];

  /** The position of the separator, line break or end that ends an unquoted cell. */
  const cellEnd = (from: number): number => {
    let i = from;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === comma || code === NEWLINE || code === RETURN) break;
    }
    return i;
  };
  /** The position of the quote that closes a cell; -1 for none. */
  const closing = (from: number): number => {
    let i = text.indexOf('"', from);
    while (i !== -1 && text.charCodeAt(i + 1) === QUOTE) i = text.indexOf('"', i + 2);
    return i;
  };
  const cell = (): string => {
    const start = at;
    const close = text.charCodeAt(start) === QUOTE ? closing(start + 1) : null;
    if (close === -1) reader.onUnclosed?.(row, cells.length);
    const quoted = close === null || close === -1 ? null : text.slice(start + 1, close).replaceAll('""', '"');
    const rest = quoted === null || close === null ? start : close + 1;
    at = cellEnd(rest);
    if (quoted === null) return text.slice(start, at);
    return at === rest ? quoted : quoted + text.slice(rest, at);
  };

  while (at < end) {
    cells.push(cell());
    if (at < end && text.charCodeAt(at) === comma) {
      at++;
      if (at < end) continue;
      cells.push("");
    }
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE) at++;
    at++;
    if (reader.onRow(cells, row, at) === false) return;
    row++;
    cells = [];
  }
};
