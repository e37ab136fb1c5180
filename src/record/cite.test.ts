import { expect, it } from "vitest";
import { bibtexOf, citationOf } from "./cite.ts";

const work = {
  key: "timeline",
  title: "Oil & gas\u200e",
  author: "Good Neighbour",
  version: "2026.11.23",
  address: "https://example.org/en/data/#timeline",
  licence: "CC BY 4.0",
};

it("cites a dataset for people, without invisible marks", () => {
  expect(citationOf(work)).toBe(
    "Good Neighbour: Oil & gas. 2026.11.23. CC BY 4.0. https://example.org/en/data/#timeline",
  );
});

it("cites a dataset for BibTeX, which reads some signs as commands", () => {
  expect(bibtexOf(work)).toBe(`@misc{good-neighbour-timeline-2026.11.23,
  author = {{Good Neighbour}},
  title = {{Oil \\& gas}},
  year = {2026},
  month = {11},
  version = {2026.11.23},
  howpublished = {\\url{https://example.org/en/data/#timeline}},
  note = {CC BY 4.0},
}
`);
});
