/** What a sentence can be about. Each language's grammar names every one of them in its own words. */
export type Concept =
  | "turnover"
  | "trade"
  | "exports"
  | "imports"
  | "services"
  | "foreign-trade"
  | "mutual"
  | "share"
  | "growth"
  | "fall"
  | "record-high"
  | "forecast"
  | "food"
  | "dairy"
  | "settlements"
  | "national-currencies"
  | "sanctions"
  | "package"
  | "people"
  | "entities"
  | "ships"
  | "frozen-assets"
  | "price-cap"
  | "crude"
  | "diesel"
  | "fuel-oil"
  | "oil"
  | "gas"
  | "price"
  | "supply"
  | "nuclear"
  | "electricity"
  | "generation"
  | "replaced"
  | "loan"
  | "cost"
  | "rate"
  | "visit"
  | "first"
  | "company";
/** What an amount is counted in. `money`: a sum whose currency is not named. `count`: nothing is named. */
export type Unit =
  | "usd"
  | "rub"
  | "byn"
  | "eur"
  | "other-money"
  | "money"
  | "percent"
  | "m3"
  | "t"
  | "kwh"
  | "barrel"
  | "people"
  | "entities"
  | "ships"
  | "packages"
  | "other"
  | "count";
/** Which side of a date a period lies on. */
export type Edge = "since" | "until" | "before" | "after";

/** How sentences of a language are read: data alone. Words are written as in a dictionary; endings are taken off both sides. */
export interface Grammar {
  /** One letter of its script. */
  readonly script: RegExp;
  /** Words with a full stop that ends no sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Signs of which each parts thousands where three digits follow it. */
  readonly group: string;
  /** Signs that part whole from fraction. */
  readonly decimal: string;
  /** Written together with the word that follows, the article first. */
  readonly prefixes: readonly string[];
  /** Taken off the end of a word while three letters remain; the longest goes. */
  readonly endings: readonly string[];
  /** Words that say nothing of what a sentence is about. */
  readonly idle: string;
  /** Number words, counting and ordering, each with its value; `1` and `2` count only beside another. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Spellings of the months beyond those `Intl` knows, and the tags that `Intl` is asked with. */
  readonly months: { readonly tags: readonly string[]; readonly more: Readonly<Record<string, number>> };
  /** Months in a word for a stretch of time. */
  readonly stretches: Readonly<Record<string, number>>;
  /** Years counted from the year of writing. */
  readonly relative: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, Edge>>;
  readonly units: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** Units that count another many times over, and how often: a terawatt hour. */
  readonly multiples: Readonly<Record<string, readonly [Unit, number]>>;
  readonly concepts: Readonly<Record<Concept, readonly string[]>>;
  /** Names of actors beside those of the glossary: adjectives, short forms, capitals. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
  /** Places, adjectives and short names of what lies outside the record, beside the countries that `Intl` names. */
  readonly elsewhere: readonly string[];
}
