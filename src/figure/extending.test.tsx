// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { catalogue, chartById } from "../charts/catalogue.ts";
import type { ViewProps } from "../charts/chart.ts";
import { defineChart } from "../charts/chart.ts";
import { home } from "../filter/address.ts";
import { everything } from "../filter/filter.ts";
import type { EventFact, FactRecord } from "../record/record.ts";
import { drawn } from "../testing/drawn.ts";
import { fixtureRecord } from "../testing/fixture-record.ts";
import { pseudoTexts, unmarked } from "../testing/pseudo-texts.ts";
import { realRecord } from "../testing/real-record.ts";
import { textsFor } from "../text/make-texts.ts";
import { light } from "../ui/theme.ts";
import { drawSvg } from "./draw.ts";
import { figureOf } from "./figure.ts";

const words = (text: string) => ({ ar: text, en: text, ru: text });
const event: EventFact = {
  id: "2022-12-19-visit",
  sources: ["source-visit"],
  date: "2022-12-19",
  title: words("A visit"),
  label: words("A visit"),
  summary: words("There was a visit."),
  topics: ["diplomacy"],
  actors: ["belarus"],
  importance: 1,
};
const record: Partial<FactRecord> = {
  ...realRecord,
  ...fixtureRecord,
  timeline: {
    as_of: "2026",
    title: words("t"),
    description: words("d"),
    not_covered: words("n"),
    licence: "CC-BY-4.0",
    facts: [event],
  },
};

const Dots = ({ rows, size }: ViewProps<EventFact>) => (
  <svg width={size.width} height={size.height} aria-label="dots">
    <title>dots</title>
    {rows.map((row) => (
      <circle key={row.id} data-fact={row.id} cx={9} cy={9} r={3} />
    ))}
  </svg>
);

describe("a new language", () => {
  it.each(catalogue.map((chart) => [chart.id, chart] as const))("is spoken by all of %s", (_, chart) => {
    const text = pseudoTexts();
    const drawing = chart.over(record, everything, text);
    const { description } = drawing;
    const said = [description.summary, ...description.findings, ...drawing.legend(light).map(({ label }) => label)];
    const size = { width: 640, height: drawing.height(640) };
    const svg = drawSvg(drawing.element({ size, theme: light, flow: "ltr", axis: null, open: null }), document);
    for (const element of svg.querySelectorAll("text")) said.push(element.textContent ?? "");
    for (const element of svg.querySelectorAll("[aria-label]")) said.push(element.getAttribute("aria-label") ?? "");
    expect(said.join("")).toContain("⟦");
    expect(said.flatMap(unmarked)).toEqual([]);
  });
});

describe("a new chart", () => {
  const sources = defineChart<"timeline", EventFact>({
    id: "sources-count",
    title: "sources",
    subtitle: "topics",
    notes: ["footerNote"],
    datasets: ["timeline"],
    reads: ["topic"],
    sets: ["time"],
    rows: (slice) => slice.facts("timeline"),
    columns: [{ id: "sources_count", label: "sources", format: "count", value: (row) => row.sources.length }],
    sources: (row) => row.sources,
    describe: (rows, text) => ({ summary: text.say("sourceCount", { count: rows.length }), findings: [] }),
    legend: () => [],
    height: () => 40,
    View: Dots,
  });

  it("is a definition: figure, table, words and picture come from it", () => {
    const figure = figureOf(sources, record, home, textsFor("en", new Map()));
    expect(figure.title).toBe(textsFor("en", new Map()).say("sources"));
    expect(figure.drawing.cells).toEqual([[1]]);
    expect(figure.drawing.sources).toEqual(["source-visit"]);
    expect(figure.address).toBe("/en/charts/sources-count/");
    expect(drawn(sources, record, "en", { width: 200 }).querySelector("[data-fact]")).not.toBeNull();
  });

  it("names the dataset that is missing", () => {
    expect(() => sources.over({}, everything, textsFor("en", new Map()))).toThrow("timeline");
  });
});

describe("a new fact", () => {
  it("is told and drawn by the charts of its dataset once it stands in the file", () => {
    const another: EventFact = { ...event, id: "2023-04-06-talks", date: "2023-04-06" };
    const longer = { ...record, timeline: { ...record.timeline, facts: [event, another] } as FactRecord["timeline"] };
    const chart = chartById("timeline");
    if (chart === null) throw new Error("the catalogue has no timeline");
    expect(chart.over(longer, everything, textsFor("en", new Map())).cells).toHaveLength(2);
    const svg = drawn(chart, longer, "en", { width: 900 });
    expect(svg.querySelector('[data-fact="2023-04-06-talks"]')).not.toBeNull();
  });
});
