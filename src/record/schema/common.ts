import * as v from "valibot";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A stable id: lower-case words, digits and hyphens. */
export const id = v.pipe(v.string(), v.regex(ID, "must be lower-case words and hyphens"));
/** ISO 8601 to the precision that is known: `2022`, `2022-12`, `2022-12-19`. The length states the precision. */
export const isoDate = v.pipe(v.string(), v.regex(DATE, "must be YYYY, YYYY-MM or YYYY-MM-DD"));
/** A text in every language of the record; none may be empty. */
export const localText = v.strictObject({
  ar: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
  ru: v.pipe(v.string(), v.nonEmpty()),
});
/** A name for lanes and buttons: at most 28 characters in every language, so that it is never cut. */
export const label = v.strictObject({
  ar: v.pipe(v.string(), v.nonEmpty(), v.maxLength(28)),
  en: v.pipe(v.string(), v.nonEmpty(), v.maxLength(28)),
  ru: v.pipe(v.string(), v.nonEmpty(), v.maxLength(28)),
});
/** A title: at most 90 characters in every language. */
export const title = v.strictObject({
  ar: v.pipe(v.string(), v.nonEmpty(), v.maxLength(90)),
  en: v.pipe(v.string(), v.nonEmpty(), v.maxLength(90)),
  ru: v.pipe(v.string(), v.nonEmpty(), v.maxLength(90)),
});
/** Ids of sources.json; at least one. */
export const sourceIds = v.pipe(v.array(id), v.minLength(1, "a fact needs a source"));

/** Fields of every fact. `note`: what a careful reader must know. `weak`: the fact rests on one weak source. */
export const factEntries = {
  id,
  sources: sourceIds,
  note: v.optional(localText),
  weak: v.optional(v.literal(true)),
};
/** Fields of every dated fact; `until` is the last day of a period, both ends included. */
export const datedEntries = { date: isoDate, until: v.optional(isoDate) };

/**
 * The schema of a dataset file.
 * @param fact the schema of one fact
 */
export const datasetOf = <F extends v.GenericSchema>(fact: F) =>
  v.strictObject({
    $schema: v.string(),
    as_of: isoDate,
    title: localText,
    description: localText,
    not_covered: localText,
    licence: v.string(),
    facts: v.array(fact),
  });
