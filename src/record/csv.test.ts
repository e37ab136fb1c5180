import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../text/bidi.ts";
import { columnsOf } from "./columns.ts";
import { toCsv } from "./csv.ts";
import { fileSchemas } from "./schemas.ts";

/** A reader of RFC 4180 that knows nothing of the writer: one character at a time. */
const parse = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let inside = false;
  for (let i = 1; i < csv.length; i += 1) {
    const char = csv.charAt(i);
    if (inside && char === '"' && csv.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (char === '"') inside = !inside;
    else if (inside) cell += char;
    else if (char === ",") {
      row.push(cell);
      cell = "";
    } else if (char === "\r" && csv.charAt(i + 1) === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      i += 1;
    } else cell += char;
  }
  return rows;
};

const hard = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom('"', ",", "\r\n", " a", '","', "=1+1", "نص\u200e", "\u00a0"),
);
const localText = fc.record({ ar: hard, en: hard, ru: hard });

describe("a dataset as CSV", () => {
  it("gives back every cell that went into it", () => {
    const event = fc.record({
      id: hard,
      sources: fc.array(fc.constantFrom("one", "two"), { minLength: 1 }),
      date: hard,
      title: localText,
      importance: fc.constantFrom(1, 2, 3),
      note: fc.option(localText, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(event), (facts) => {
        const [head = [], ...rows] = parse(toCsv("timeline", facts));
        const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
        expect(rows.length).toBe(facts.length);
        for (const [i, fact] of facts.entries()) {
          const row = rows[i] ?? [];
          expect(row.length).toBe(head.length);
          expect(cell(row, "id")).toBe(plain(fact.id));
          expect(cell(row, "sources")?.split(" ")).toEqual(fact.sources);
          expect(cell(row, "importance")).toBe(String(fact.importance));
          expect(cell(row, "title_ar")).toBe(plain(fact.title.ar));
          expect(cell(row, "note_ru")).toBe(plain(fact.note?.ru ?? ""));
          expect(cell(row, "until")).toBe("");
        }
      }),
    );
  });

  it("begins with a byte order mark and ends each line as the standard says", () => {
    expect(toCsv("sources", [])).toBe("\ufeffid,url,title,publisher,date,language,kind\r\n");
  });

  it("keeps what is nested as JSON, and free texts in a list apart", () => {
    const evidence = [{ id: "e1", says: { ar: "أ", en: "a, b", ru: "в" } }];
    const [head = [], row = []] = parse(toCsv("claims", [{ evidence }]));
    expect(JSON.parse(row[head.indexOf("evidence")] ?? "")).toEqual(evidence);
    const [names = [], cells = []] = parse(
      toCsv("sanctions-packages", [{ legal_acts: ["Act 1", "Act 2"], vessels_listed_count: null }]),
    );
    expect(cells[names.indexOf("legal_acts")]).toBe('["Act 1","Act 2"]');
    expect(cells[names.indexOf("vessels_listed_count")]).toBe("");
  });
});

describe("the columns of every file", () => {
  it.each(Object.keys(fileSchemas))("%s: an id first, a language a text, no name twice", (file) => {
    const names = columnsOf(file).map(({ name }) => name);
    expect(names[0]).toBe("id");
    expect(new Set(names).size).toBe(names.length);
  });
  it("know what their cells hold", () => {
    const types = Object.fromEntries(
      columnsOf("timeline").map(({ name, type, required }) => [name, { type, required }]),
    );
    expect(types).toMatchObject({
      date: { type: "date", required: true },
      until: { type: "date", required: false },
      importance: { type: "integer", required: true },
      title_ru: { type: "string", required: true },
      topics: { type: "ids", required: true },
      weak: { type: "boolean", required: false },
    });
    expect(columnsOf("sanctions-measures").find(({ name }) => name === "threshold")?.type).toBe("object");
  });
});
