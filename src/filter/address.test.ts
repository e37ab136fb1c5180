import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as arbitrary from "../testing/arbitrary.ts";
import type { Address } from "./address.ts";
import { home, PARAMS, parseAddress, serializeAddress } from "./address.ts";

const foreign = fc
  .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 12 }))
  .map(([param, value]) => [param.toWellFormed(), value.toWellFormed()] as const)
  .filter(([param]) => !PARAMS.has(param));

const address: fc.Arbitrary<Address> = fc.record({
  filter: arbitrary.filter,
  event: fc.option(fc.constantFrom("2022-12-19-minsk-talks", "eu-ru-09")),
  view: fc.constantFrom("chart", "table"),
  theme: fc.constantFrom("auto", "light", "dark"),
  flow: fc.constantFrom("ltr", "rtl"),
  digits: fc.constantFrom("latn", "arab"),
  months: fc.constantFrom("gregorian", "levant", "both"),
  lanes: fc.constantFrom("topic", "actor"),
  order: fc.uniqueArray(fc.constantFrom("energy", "belarus", "person-makei"), { maxLength: 3 }),
  annotate: fc.uniqueArray(fc.constantFrom("energy", "military"), { maxLength: 2 }),
  verdict: fc.uniqueArray(fc.constantFrom("confirmed", "imprecise")),
  rest: fc.array(foreign, { maxLength: 3 }),
});

describe("address", () => {
  it("reads back every address it writes", () => {
    fc.assert(
      fc.property(address, (some) => {
        const { address: read, dropped } = parseAddress(serializeAddress(some));
        expect(read).toEqual(some);
        expect(dropped).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("never throws, and what it reads it writes the same way again", () => {
    const parts = fc.constantFrom(
      "from=",
      "to=2022",
      "&",
      "topic=",
      ",",
      "%",
      "%E0%A4%A",
      "q=",
      "؟",
      "=",
      "\ud800",
      "2022-02-30",
      "event=../x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(parts).map((some) => some.join("")),
        ),
        (query) => {
          const once = parseAddress(query).address;
          expect(parseAddress(serializeAddress(once)).address).toEqual(once);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("leaves defaults out", () => {
    expect(serializeAddress(home)).toBe("");
  });

  it("names what it could not use and keeps what it could", () => {
    const { address, dropped } = parseAddress("?from=2022-02-30&to=2023&topic=trade,Tr%C3%A4de&view=pie&utm_source=x");
    expect(address.filter.time).toEqual({ from: null, to: "2023" });
    expect(address.filter.topic).toEqual(["trade"]);
    expect(dropped).toEqual([
      { param: "from", value: "2022-02-30" },
      { param: "topic", value: "Träde" },
      { param: "view", value: "pie" },
    ]);
    expect(address.rest).toEqual([["utm_source", "x"]]);
  });

  it("drops a span that ends before it begins", () => {
    expect(parseAddress("from=2024&to=2022").address.filter.time).toEqual({ from: null, to: null });
    expect(parseAddress("from=2022-06&to=2022").dropped).toEqual([]);
  });

  it("keeps lists readable", () => {
    const { address } = parseAddress("topic=trade,energy");
    expect(serializeAddress(address)).toBe("?topic=trade,energy");
  });
});
