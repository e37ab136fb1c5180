import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRealDate } from "../dates.ts";
import { parseEdtf } from "./edtf.ts";

const spanOf = (text: string): string => {
  const date = parseEdtf(text);
  return typeof date === "string" ? date : date.first === date.last ? date.first : `${date.first}…${date.last}`;
};
const marksOf = (text: string): readonly string[] => {
  const date = parseEdtf(text);
  return typeof date === "string"
    ? [date]
    : Object.entries(date).flatMap(([key, value]) => (value === true ? [key] : []));
};

it("keeps the precision of plain dates", () => {
  expect(spanOf("2022")).toBe("2022");
  expect(spanOf("2022-12")).toBe("2022-12");
  expect(spanOf("2024-02-29")).toBe("2024-02-29");
  expect(parseEdtf("2022-12-19T10:30:05+03:00")).toMatchObject({ first: "2022-12-19", time: "10:30:05" });
});

it("reads what is approximate, uncertain, or both", () => {
  expect(spanOf("2022-12~")).toBe("2022-12");
  expect(marksOf("2022-12~")).toEqual(["approximate"]);
  expect(marksOf("2022?")).toEqual(["uncertain"]);
  expect(marksOf("2022-12%")).toEqual(["approximate", "uncertain"]);
});

it("reads intervals, closed, open and unknown", () => {
  expect(spanOf("2014/2016")).toBe("2014…2016");
  expect(spanOf("2014-03~/2016-01-05")).toBe("2014-03…2016-01-05");
  expect(marksOf("2014-03~/2016")).toEqual(["approximate"]);
  expect(spanOf("../2014")).toBe("2014");
  expect(marksOf("../2014")).toEqual(["openStart"]);
  expect(marksOf("/2014")).toEqual(["openStart"]);
  expect(marksOf("2014/..")).toEqual(["openEnd"]);
  expect(marksOf("2014/")).toEqual(["openEnd"]);
});

it("reads unspecified digits as some time within", () => {
  expect(spanOf("201X")).toBe("2010…2019");
  expect(spanOf("20XX")).toBe("2000…2099");
  expect(marksOf("201X")).toEqual(["within"]);
  expect(spanOf("2004-XX")).toBe("2004");
  expect(spanOf("2004-07-XX")).toBe("2004-07");
  expect(spanOf("2004-XX-XX")).toBe("2004");
});

it("reads seasons, winter running into the next year", () => {
  expect(spanOf("2022-21")).toBe("2022-03…2022-05");
  expect(spanOf("2022-22")).toBe("2022-06…2022-08");
  expect(spanOf("2022-23")).toBe("2022-09…2022-11");
  expect(spanOf("2022-24")).toBe("2022-12…2023-02");
  expect(parseEdtf("2022-24")).toMatchObject({ season: "winter", within: true });
});

it("reads Arabic and Persian digits, and dashes that are no hyphens", () => {
  expect(spanOf("٢٠٢٢-١٢")).toBe("2022-12");
  expect(spanOf("۲۰۲۲")).toBe("2022");
  expect(spanOf("2022‑12–19")).toBe("2022-12-19");
});

describe("refuses", () => {
  it("years that four digits cannot write", () => {
    for (const text of ["-0044", "-0044-03-15", "Y17000002", "Y-17000002", "-0044/0014"])
      expect(spanOf(text)).toBe("outside");
  });
  it("days that no calendar has", () => {
    for (const text of ["2023-02-29", "2022-13", "2022-25", "2022-00", "2022-04-31", "2016/2014"])
      expect(spanOf(text)).toBe("impossible");
  });
  it("what is no date", () => {
    for (const text of ["", "..", "../..", "/", "circa 1990", "2022-1", "2X22", "1/2/3", "2014-03/04", "2022T10:00"])
      expect(spanOf(text)).toBe("bad");
  });
});

it("gives dates of the calendar or a reason, whatever it is given", () => {
  const near = fc.string({ unit: fc.constantFrom(..."0123456789-/.X~?%TY: "), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (text) => {
      const date = parseEdtf(text);
      if (typeof date === "string") expect(["bad", "impossible", "outside"]).toContain(date);
      else expect([date.first, date.last].every(isRealDate)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
