import fc from "fast-check";
import { expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const rowsOf = (text: string, separator = ","): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [];
  readCsv(text, separator, {
    onRow: (cells) => {
      rows.push(cells);
      return true;
    },
  });
  return rows;
};

it("ends rows at LF, CRLF and CR, and takes the last break for no row", () => {
  for (const end of ["\n", "\r\n", "\r"])
    expect(rowsOf(`a,b${end}c,d${end}`)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  expect(rowsOf("a\n\nb")).toEqual([["a"], [""], ["b"]]);
});

it("keeps separators, breaks and doubled quotes inside quotes", () => {
  expect(rowsOf('"a, ""b""\r\nc",d')).toEqual([['a, "b"\r\nc', "d"]]);
  expect(rowsOf('"",""')).toEqual([["", ""]]);
  expect(rowsOf('""""')).toEqual([['"']]);
});

it("keeps rows of any length", () => {
  expect(rowsOf("a,b,\n,\nc")).toEqual([["a", "b", ""], ["", ""], ["c"]]);
  expect(rowsOf("a,")).toEqual([["a", ""]]);
});

it("keeps what follows a closing quote in its cell", () => {
  expect(rowsOf('"a" b,c')).toEqual([["a b", "c"]]);
  expect(rowsOf('Frances "Betty" H,c')).toEqual([['Frances "Betty" H', "c"]]);
});

it("loses no row to a quote that is never closed, and names its cell", () => {
  const unclosed: unknown[] = [];
  const rows: unknown[] = [];
  readCsv('a,b\nc,"d\ne,f\n', ",", {
    onRow: (cells) => {
      rows.push(cells);
      return true;
    },
    onUnclosed: (row, column) => void unclosed.push([row, column]),
  });
  expect(rows).toEqual([
    ["a", "b"],
    ["c", '"d'],
    ["e", "f"],
  ]);
  expect(unclosed).toEqual([[2, 1]]);
});

it("tells at most one unclosed quote a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "a"), maxLength: 60 }), (text) => {
      let unclosed = 0;
      readCsv(text, ",", {
        onRow: () => true,
        onUnclosed: () => {
          unclosed++;
        },
      });
      expect(unclosed).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

it("stops when it is told to", () => {
  let rows = 0;
  readCsv("a\nb\nc", ",", {
    onRow: () => {
      rows++;
      return false;
    },
  });
  expect(rows).toBe(1);
});

it("reads back whatever is written, with any separator", () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ",", ";", "\t", "\n", "\r", "a", "ب", " ") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n", "\r"), (rows, separator, end) => {
      const written = rows
        .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
        .join(end);
      expect(rowsOf(written, separator)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
