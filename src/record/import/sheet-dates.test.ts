import { expect, it } from "vitest";
import { orderOf, parseDateCell, parseParts, parseTime } from "./sheet-dates.ts";

const cell = (text: string, order: "month-first" | "day-first" = "month-first"): string => {
  const date = parseDateCell(text, order);
  return typeof date === "string" ? date : [date.first, date.time].filter(Boolean).join(" ");
};
const parts = (year: string, month = "", day = ""): string | null => {
  const date = parseParts({ year, month, day });
  return date === null ? null : "part" in date ? `${date.trouble} ${date.part}` : date.first;
};

it("reads the forms of TimelineJS's first spreadsheets", () => {
  expect(cell("12/25/2014")).toBe("2014-12-25");
  expect(cell("3/4/2014")).toBe("2014-03-04");
  expect(cell("3/4/2014", "day-first")).toBe("2014-04-03");
  expect(cell("12/25/2014 14:30:00")).toBe("2014-12-25 14:30:00");
  expect(cell("6/2014")).toBe("2014-06");
  expect(cell("2014")).toBe("2014");
  expect(cell("2014-6-5")).toBe("2014-06-05");
  expect(cell("2014/6/5")).toBe("2014-06-05");
  expect(cell("25.12.2014")).toBe("2014-12-25");
  expect(cell("987")).toBe("0987");
  expect(cell("2022-12~")).toBe("2022-12");
});

it("names what no date can be made of", () => {
  expect(cell("-500")).toBe("outside");
  expect(cell("12014")).toBe("outside");
  expect(cell("25/12/2014")).toBe("impossible");
  expect(cell("December 2014")).toBe("bad");
});

it("knows which dates tell the order of day and month", () => {
  expect(orderOf("25/12/2014")).toBe("day-first");
  expect(orderOf("12/25/2014")).toBe("month-first");
  expect(orderOf("3/4/2014")).toBeNull();
});

it("reads a date in three cells, 0 being none", () => {
  expect(parts("2014")).toBe("2014");
  expect(parts("2014", "3")).toBe("2014-03");
  expect(parts("2,014", "03", "09")).toBe("2014-03-09");
  expect(parts("2014.0", "3.0", "0")).toBe("2014-03");
  expect(parts("٢٠١٤", "٣")).toBe("2014-03");
  expect(parts("2022-12?")).toBe("2022-12");
  expect(parts("")).toBeNull();
});

it("names the cell at fault", () => {
  expect(parts("-44")).toBe("outside year");
  expect(parts("MMXIV")).toBe("bad year");
  expect(parts("2014", "March")).toBe("bad month");
  expect(parts("2014", "13")).toBe("impossible month");
  expect(parts("2014", "2", "30")).toBe("impossible day");
  expect(parts("2014", "2", "x")).toBe("bad day");
});

it("reads times of either clock", () => {
  for (const [text, time] of [
    ["14:30", "14:30"],
    ["2:30 PM", "14:30"],
    ["12:05 a.m.", "00:05"],
    ["12 pm", "12:00"],
    ["1430", "14:30"],
    ["9:05:07", "09:05:07"],
    ["14.30.05", "14:30:05"],
    ["9", "09:00"],
  ] as const)
    expect(parseTime(text)).toBe(time);
  for (const text of ["25:00", "noon", "14:75", "13:00 pm", "", "1:2:3:4:5"]) expect(parseTime(text)).toBeNull();
});
