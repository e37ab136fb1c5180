import { describe, expect, it } from "vitest";
import { textsFor } from "../text/make-texts.ts";
import { timeAxis } from "./time-axis.ts";
import { brushedSpan } from "./use-brush.ts";

const domain = [Date.UTC(2010, 0, 1), Date.UTC(2020, 0, 1)] as const;
const space = { domain, left: 0, right: 0, width: 3652 };
const axis = timeAxis({ ...space, flow: "ltr" }, textsFor("en", new Map()));
const open = { from: null, to: null };

describe("brushedSpan", () => {
  it("is what lies under the gesture, whichever way it went", () => {
    const [from, to] = [axis.scale(Date.UTC(2012, 0, 1)), axis.scale(Date.UTC(2015, 0, 1))];
    expect(brushedSpan([from, to], axis, open)).toEqual({ from: "2012", to: "2014" });
    expect(brushedSpan([to, from], axis, open)).toEqual({ from: "2012", to: "2014" });
  });

  it("leaves an end at the edge of the plot as the filter has it", () => {
    const to = axis.scale(Date.UTC(2015, 0, 1));
    expect(brushedSpan([0, to], axis, open)).toEqual({ from: null, to: "2014" });
    expect(brushedSpan([0, to], axis, { from: "2010", to: "2019" })).toEqual({ from: "2010", to: "2014" });
  });

  it("follows the eye where time runs to the left", () => {
    const turned = timeAxis({ ...space, flow: "rtl" }, textsFor("ar", new Map()));
    const [from, to] = [turned.scale(Date.UTC(2012, 0, 1)), turned.scale(Date.UTC(2015, 0, 1))];
    expect(from).toBeGreaterThan(to);
    expect(brushedSpan([to, from], turned, open)).toEqual({ from: "2012", to: "2014" });
  });
});
