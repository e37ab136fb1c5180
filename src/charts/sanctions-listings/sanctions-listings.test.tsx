// @vitest-environment jsdom
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everything } from "../../filter/filter.ts";
import type { TotalFact } from "../../record/record.ts";
import { drawn, factsOf } from "../../testing/drawn.ts";
import { dataset } from "../../testing/fixture-record.ts";
import { mounted, press } from "../../testing/mounted.ts";
import { expectPicture } from "../../testing/picture.ts";
import { realRecord } from "../../testing/real-record.ts";
import { plain } from "../../text/bidi.ts";
import { textsFor } from "../../text/make-texts.ts";
import { LANGS } from "../../text/texts.ts";
import { light } from "../../ui/theme.ts";
import { sanctionsListingsChart } from "./index.ts";
import { layout } from "./layout.ts";
import { LISTS, rows } from "./rows.ts";

const texts = { ar: textsFor("ar", new Map()), en: textsFor("en", new Map()), ru: textsFor("ru", new Map()) };
const total = (
  id: string,
  date: string,
  regime: TotalFact["regime"],
  subject: TotalFact["subject"],
  listed_count: number | null,
  more: Partial<TotalFact> = {},
): TotalFact => ({
  id,
  sources: ["source-a"],
  date,
  reporter: "council",
  by: "eu",
  target: "russia",
  regime,
  subject,
  qualifier: "exact",
  listed_count,
  value_eur_billion: listed_count === null ? 20 : null,
  definition: { ar: "تعريف", en: `Listed, ${id}`, ru: "Определение" },
  ...more,
});
/** Two lists, one count known to its month, one of several kinds together, one of another state, one of money. */
const fixtureRecord = {
  "sanctions-totals": dataset<TotalFact>([
    total("people-1998", "1998-07-13", "eu-belarus", "people", 131, { target: "belarus" }),
    total("people-2020", "2020-11-06", "eu-belarus", "people", 59, { target: "belarus" }),
    total("people-2021", "2021-06-21", "eu-belarus", "people", 166, { target: "belarus", weak: true }),
    total("entities-2022", "2022-12", "eu-ukraine", "entities", 171),
    total("together-2024", "2024-02-23", "eu-ukraine", "people-and-entities", 2000, { qualifier: "over" }),
    total("ships-2024", "2024-06-24", "eu-russia-vessels", "vessels", 27),
    total("uk-2026", "2026-02-24", "uk-russia", "people-entities-and-vessels", 3000, { by: "uk", qualifier: "over" }),
    total("money-2022", "2022-07", "eu-russia-assets", "frozen-private-assets", null),
  ]),
};
const { facts } = realRecord["sanctions-totals"];
const counts = facts.filter(({ listed_count }) => listed_count !== null);
const real = sanctionsListingsChart.over(realRecord, everything, texts.en);
const all = rows({ facts: () => facts, count: () => new Map() });

describe("rows", () => {
  it("hold every published count of the file once, in order, and no sum of money", () => {
    const ids = factsOf(drawn(sanctionsListingsChart, realRecord, "en", { width: 1000 }));
    expect([...ids].sort()).toEqual(counts.map(({ id }) => id).sort());
    expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).sort((a, b) => a - b));
  });

  it("tell the newest count of each definition, with whose it is", () => {
    const ships = counts.filter(({ subject }) => subject === "vessels").sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    const { summary, findings } = real.description;
    expect(plain(summary)).toContain(`${counts.length} figures`);
    expect(findings.map(plain)).toContainEqual(
      `${ships?.definition.en}: ${ships?.listed_count} (${plain(texts.en.write(ships?.date ?? "", "date"))}, ${ships?.reporter}).`,
    );
  });
});

describe("filter", () => {
  it("narrows by imposer and by reporter", () => {
    const over = (filter: Partial<typeof everything>) =>
      sanctionsListingsChart.over(fixtureRecord, { ...everything, ...filter }, texts.en).cells;
    expect(over({})).toHaveLength(7);
    expect(over({ by: ["uk"] })).toHaveLength(1);
    expect(over({ reporter: ["nobody"] })).toHaveLength(0);
  });
});

describe("layout", () => {
  it.each([1200, 640, 360])("draws each count at its height on the scale of its list (%i px)", (width) => {
    for (const flow of ["ltr", "rtl"] as const) {
      const size = { width, height: real.height(width) };
      const input = { rows: all, size, filter: everything, flow, axis: null, text: texts.en, fontSize: 12 } as const;
      const { points, scales, plot } = layout(input);
      expect(points).toHaveLength(all.length);
      for (const { row, x, y } of points) {
        const scale = scales[LISTS.indexOf(all[row]?.list ?? "others")];
        const most = Number(plain(scale?.label.text ?? "").replaceAll(",", ""));
        expect(most).toBeGreaterThanOrEqual(all[row]?.value ?? 0);
        const { top = 0, zero = 0 } = scale ?? {};
        expect((zero - y) / (zero - top)).toBeCloseTo((all[row]?.value ?? 0) / most, 6);
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
      }
    }
  });

  it("joins no counts that are more than two years apart", () => {
    const fixture = rows({ facts: () => fixtureRecord["sanctions-totals"].facts, count: () => new Map() });
    const size = { width: 800, height: 340 };
    const { paths } = layout({
      rows: fixture,
      size,
      filter: everything,
      flow: "ltr",
      axis: null,
      text: texts.en,
      fontSize: 12,
    });
    expect(paths).toHaveLength(1);
  });
});

describe("words", () => {
  it("tell the last count under the date rule", () => {
    const drawing = sanctionsListingsChart.over(fixtureRecord, everything, texts.en);
    expect(plain(drawing.at(Date.UTC(2024, 2, 1)) ?? "")).toBe(
      "EU, over Ukraine, People and entities together: over 2,000",
    );
    expect(drawing.at(Date.UTC(1990, 0, 1))).toBeNull();
  });
});

describe("picture", () => {
  it.each(LANGS.flatMap((lang) => [640, 360].map((width) => [lang, width] as const)))(
    "is kept: %s, %i px",
    (lang, width) => {
      const svg = drawn(sanctionsListingsChart, fixtureRecord, lang, { width });
      expectPicture(svg, join(import.meta.dirname, `__svg__/${lang}-${width}.svg`));
    },
  );
});

describe("keys", () => {
  it("walk from count to count, each with its definition and whose it is", () => {
    const slider = mounted(
      sanctionsListingsChart.over(fixtureRecord, everything, texts.en).element({
        size: { width: 640, height: 340 },
        theme: light,
        flow: "ltr",
        axis: null,
        open: null,
        onChange: () => undefined,
      }),
    );
    press(slider(), "Home");
    const said = () => plain(slider().getAttribute("aria-valuetext") ?? "");
    expect(said()).toMatch(/13 July 1998.*People: 131.*council.*Listed, people-1998/);
    press(slider(), "ArrowRight");
    press(slider(), "ArrowRight");
    expect(said()).toContain(texts.en.say("weakSource"));
    press(slider(), "End");
    expect(said()).toContain("over 3,000");
  });
});
