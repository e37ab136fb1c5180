import { expect, it } from "vitest";
import { realRecord, realTexts } from "../testing/real-record.ts";
import { eventSchema, inScript } from "./schema-org.ts";

it("tells an event with its days, its places and its address", () => {
  const fact = realRecord.timeline.facts.find(({ id }) => id === "2022-12-19-putin-visits-minsk");
  if (fact === undefined) throw new Error("the visit is gone");
  expect(
    eventSchema({ ...fact, until: "2022-12-20", places: ["belarus"] }, realTexts("en"), "https://example.org"),
  ).toMatchObject({
    "@type": "Event",
    url: "https://example.org/en/events/2022-12-19-putin-visits-minsk/",
    startDate: "2022-12-19",
    endDate: "2022-12-20",
    location: [{ "@type": "Place", name: "Belarus" }],
  });
});

it("lets nothing end the script element it stands in", () => {
  expect(inScript({ text: "</script><b>" })).not.toContain("<");
});
