/** A record as it stands in its file: nothing is known of its fields, since it may break its schema. */
export type Loose = Readonly<Record<string, unknown>>;

/** A file of the record as far as it can be read. */
export interface LooseFile {
  /** Such as `timeline.json`. */
  readonly name: string;
  /** Such as `timeline`. */
  readonly dataset: string;
  readonly content: Loose;
  /** Facts, or sources. */
  readonly facts: readonly Loose[];
}

export const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text in a field; `null` where there is none. */
export const textIn = (fact: Loose, field: string): string | null => {
  const value = fact[field];
  return typeof value === "string" ? value : null;
};

/** The number in a field; `null` where there is none. */
export const numberIn = (fact: Loose, field: string): number | null => {
  const value = fact[field];
  return typeof value === "number" ? value : null;
};

/** The texts in a field that holds one or a list of them. */
export const textsIn = (fact: Loose, field: string): readonly string[] => {
  const value = fact[field];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry) => typeof entry === "string");
};

/** The source ids that a fact names, its own first and then those of what is nested in it, such as evidence. */
export const sourcesIn = (fact: Loose): readonly string[] => [
  ...new Set(
    [...valuesIn(fact)].flatMap(([path, value]) => (/(^|\.)sources$/.test(path) ? textsIn({ value }, "value") : [])),
  ),
];

/** The id of a record, or its place where it has none. */
export const idOf = (fact: Loose, place: number): string => textIn(fact, "id") ?? `#${place + 1}`;

/** The file as a list of records. */
export const looseFile = (name: string, content: unknown): LooseFile => {
  const known = isLoose(content) ? content : {};
  const list = known.facts ?? known.sources;
  const facts: readonly unknown[] = Array.isArray(list) ? list : [];
  return { name, dataset: name.replace(/\.json$/, ""), content: known, facts: facts.filter(isLoose) };
};

/** Every value inside another, with its path, the outermost first. */
export function* valuesIn(value: unknown, path = ""): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) yield* valuesIn(entry, `${path}[${i}]`);
  } else if (isLoose(value)) {
    for (const [key, entry] of Object.entries(value)) yield* valuesIn(entry, path === "" ? key : `${path}.${key}`);
  }
}
