import { firstDay, isRealDate, lastDay } from "../dates.ts";
import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, textIn, textsIn } from "./loose.ts";

/** Who can act, be named or keep statistics. */
const ACTORS: readonly string[] = [
  "country",
  "institution",
  "company",
  "person",
  "treaty",
  "programme",
  "term",
  "place",
];

/** Fields that hold ids of the glossary, and the kinds that may stand there. */
const NAMES: { readonly [field: string]: readonly string[] } = {
  topics: ["topic"],
  topic: ["topic"],
  actors: ACTORS,
  places: ["place", "country"],
  by: ACTORS,
  against: ACTORS,
  reporter: ACTORS,
  country: ["country"],
  measure: ["measure-kind"],
  measures: ["measure-kind"],
  direction: ["direction"],
  speaker: ["person", "institution"],
  product: ["product-group", "term"],
  unit: ["term"],
};

/** Fields that hold ids of another dataset's facts. */
const FACTS: { readonly [field: string]: string } = {
  event: "timeline",
  events: "timeline",
  package: "sanctions-packages",
};

/** An id that a field uses in a sense of its own in some datasets. */
const OWN_SENSE: ReadonlySet<string> = new Set(["energy-volumes.direction", "oil-price-cap.product"]);

type Facts = ReadonlyMap<string, ReadonlyMap<string, Loose>>;

/** Facts by id, by dataset; the first of an id counts. */
export const factsById = (files: readonly LooseFile[]): Facts =>
  new Map(
    files.map(({ dataset, facts }) => [
      dataset,
      new Map(facts.map((fact, i) => [idOf(fact, i), fact] as const).toReversed()),
    ]),
  );

const checkNames = (
  dataset: string,
  fact: Loose,
  record: string,
  glossary: ReadonlyMap<string, Loose>,
  tell: Tell,
): void => {
  for (const [field, kinds] of Object.entries(NAMES)) {
    if (OWN_SENSE.has(`${dataset}.${field}`)) continue;
    const ids = textsIn(fact, field);
    if (new Set(ids).size < ids.length) tell(record, field, "names an id twice");
    for (const id of ids) {
      const kind = glossary.get(id)?.kind;
      if (typeof kind !== "string") tell(record, field, `the glossary has no ${id}`);
      else if (!kinds.includes(kind))
        tell(record, field, `${id} is a ${kind} of the glossary, not a ${kinds.join(" or ")}`);
    }
  }
};

const spanIn = (fact: Loose): readonly [number, number] | null => {
  const date = textIn(fact, "date");
  const until = textIn(fact, "until") ?? date;
  return date !== null && until !== null && isRealDate(date) && isRealDate(until)
    ? [firstDay(date), lastDay(until)]
    : null;
};

/** A fact and the event that tells the same happening share a day, and all that was read about it. */
const checkSame = (fact: Loose, event: Loose, record: string, tell: Tell): void => {
  const [one, other] = [spanIn(fact), spanIn(event)];
  if (one && other && (one[0] > other[1] || other[0] > one[1]))
    tell(record, "event", `is dated ${fact.date}, its event ${event.id} ${event.date}`);
  const [own, its] = [textsIn(fact, "sources"), textsIn(event, "sources")];
  const apart = [...own.filter((id) => !its.includes(id)), ...its.filter((id) => !own.includes(id))];
  if (apart.length > 0)
    tell(record, "event", `does not share ${apart.join(", ")} with its event ${event.id}`, "warning");
};

const checkLinks = (fact: Loose, record: string, all: Facts, tell: Tell): void => {
  for (const [field, dataset] of Object.entries(FACTS)) {
    for (const id of textsIn(fact, field)) {
      const target = all.get(dataset)?.get(id);
      if (target === undefined) tell(record, field, `${dataset}.json has no ${id}`);
      else if (field === "event") checkSame(fact, target, record, tell);
    }
  }
};

/** Ids that nothing answers to, in the glossary and in other datasets. */
export const checkReferences = (file: LooseFile, all: Facts, tell: Tell): void => {
  const glossary = all.get("glossary") ?? new Map<string, Loose>();
  for (const [place, fact] of file.facts.entries()) {
    const record = idOf(fact, place);
    if (file.dataset !== "glossary") checkNames(file.dataset, fact, record, glossary, tell);
    checkLinks(fact, record, all, tell);
  }
};

/** Ids that stand twice in one file. */
export const checkIds = ({ facts }: LooseFile, tell: Tell): void => {
  const seen = new Set<string>();
  for (const [place, fact] of facts.entries()) {
    const id = idOf(fact, place);
    if (seen.has(id)) tell(id, "id", "another record of the file has this id");
    seen.add(id);
  }
};
