import type { Amount } from "../../checker/amounts.ts";
import type { Comparable, Figure } from "../../checker/comparable.ts";
import { ELSEWHERE } from "../../checker/lexicon.ts";
import type { Compared, Fit, Missing } from "../../checker/match.ts";
import type { Period } from "../../checker/periods.ts";
import type { Understood } from "../../checker/read-sentence.ts";
import { isolate, ltr } from "../../text/bidi.ts";
import type { Unit } from "../../text/grammar.ts";
import { grammars } from "../../text/grammars.ts";
import type { MessageKey, Texts } from "../../text/texts.ts";

const SCALES: readonly (readonly [number, MessageKey])[] = [
  [1e12, "scaleTrillion"],
  [1e9, "scaleBillion"],
  [1e6, "scaleMillion"],
];
const UNITS: { readonly [U in Unit]?: MessageKey } = {
  usd: "amountUsd",
  rub: "amountRub",
  byn: "amountByn",
  eur: "amountEur",
  m3: "amountM3",
  t: "amountTonnes",
  kwh: "amountKwh",
  people: "amountPeople",
  entities: "amountEntities",
  ships: "amountShips",
  packages: "amountPackages",
  barrel: "amountBarrels",
};

const scaled = (value: number, text: Texts): string => {
  const [size, key] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, null];
  const number = text.write(value / size, "quantity");
  return key === null ? number : text.say(key, { number });
};

/** An amount as a reader of the language writes it, its unit with it. */
const writeAmount = (value: number, unit: Unit, text: Texts): string => {
  if (unit === "percent") return text.write(value, "share");
  const key = UNITS[unit];
  const number = scaled(value, text);
  return key === undefined ? number : text.say(key, { number });
};

const BOUNDS = { about: "boundAbout", nearly: "boundNearly", over: "boundOver", under: "boundUnder" } as const;

/** A figure of the record in words. */
export const writeFigure = ({ value, to, unit, what, bound }: Figure, text: Texts): string => {
  const one = writeAmount(value, unit, text);
  const whole = to === undefined ? one : ltr(`${isolate(one)}–${isolate(writeAmount(to, unit, text))}`);
  const hedged = bound === "exact" ? whole : text.say(BOUNDS[bound], { value: whole });
  return what === "growth" ? text.say("checkGrowthFigure", { value: hedged }) : hedged;
};

/** How the sentence's amount stands to a figure; `null` where it names none of this kind. */
export const writeDistance = ({ figure, amount, distance }: Compared, text: Texts): string | null => {
  if (amount === null || distance === null) return null;
  const said = isolate(writeAmount(amount.value, amount.unit, text));
  if (distance === 0) return text.say("checkAgrees", { amount: said });
  if (distance > 2) return text.say("checkFar", { amount: said });
  const share = text.write(Math.max(0.1, distance * 100), "share");
  const above = amount.value > Math.abs(figure.to ?? figure.value);
  return text.say(above ? "checkHigher" : "checkLower", { amount: said, share });
};

const dates = (from: string, to: string, text: Texts): string =>
  from === to ? text.write(from, "date") : `${isolate(text.write(from, "date"))} – ${isolate(text.write(to, "date"))}`;

/** The time that a fact is about. */
export const writeTime = ({ date, until }: Pick<Comparable, "date" | "until">, text: Texts): string =>
  dates(date, until, text);

const TIMES = {
  same: "checkTimeSame",
  within: "checkTimeWithin",
  touches: "checkTimeTouches",
  apart: "checkTimeApart",
} as const;
/** How the fact's time stands to the sentence's; `null` where the sentence names none. */
export const writeTimeFit = (time: Fit["time"], text: Texts): string | null =>
  time === null ? null : text.say(TIMES[time]);

const two = (n: number): string => String(n).padStart(2, "0");
const EDGES = { since: "checkSince", until: "checkUntil", before: "checkBefore", after: "checkAfter" } as const;

const writePeriod = ({ year, months, day, edge }: Period, text: Texts): string => {
  // Months of an unknown year are named as those of any year, without it.
  const known = year ?? 2022;
  const [first, last] = months ?? [1, 12];
  const whole =
    months === null
      ? text.write(`${known}`, "date")
      : dates(
          `${known}-${two(first)}${day === null ? "" : `-${two(day)}`}`,
          `${known}-${two(last)}${day === null ? "" : `-${two(day)}`}`,
          text,
        );
  const named =
    year !== null
      ? whole
      : [
          months === null ? "" : whole.replaceAll(text.write("2022", "date"), "").replace(/\s+/g, " ").trim(),
          text.say("checkYearUnknown"),
        ]
          .filter(Boolean)
          .join(" · ");
  return edge === null ? named : text.say(EDGES[edge], { date: named });
};

const writeReadAmount = ({ value, unit }: Amount, text: Texts): string => {
  const written = writeAmount(value, unit, text);
  if (unit === "money") return `${written} · ${text.say("checkNoCurrency")}`;
  if (unit === "count") return `${written} · ${text.say("checkJustNumber")}`;
  const own = grammars[text.lang].units[unit]?.[0];
  return UNITS[unit] === undefined && unit !== "percent" && own !== undefined ? `${written} · ${own}` : written;
};

/** What a mark was understood as. */
export const writeUnderstood = (what: Understood, text: Texts): string => {
  switch (what.kind) {
    case "amount":
      return writeReadAmount(what.amount, text);
    case "period":
      return writePeriod(what.period, text);
    case "actor":
      return what.id === ELSEWHERE ? text.say("checkElsewhere") : text.name(what.id);
    case "about":
      return grammars[text.lang].concepts[what.concept][0] ?? what.concept;
  }
};

export const KINDS = {
  amount: "checkMarkAmount",
  period: "checkMarkPeriod",
  actor: "checkMarkActor",
  about: "checkMarkAbout",
} as const satisfies { readonly [K in Understood["kind"]]: MessageKey };

/** Why a sentence cannot be held against the record in full. */
export const MISSING = {
  currency: "checkMissingCurrency",
  period: "checkMissingPeriod",
  "year-of-writing": "checkMissingYear",
  reporter: "checkMissingReporter",
  figure: "checkMissingFigure",
  elsewhere: "checkOther",
  nothing: "checkNothing",
} as const satisfies { readonly [M in Missing]: MessageKey };

/** Who gives a fact, the person first. */
export const writeReporter = ({ reporter, speaker }: Comparable, text: Texts): string | null => {
  if (speaker !== null) return text.name(speaker);
  return reporter === null ? null : text.name(reporter);
};

/** A fact's name in one line. */
export const writeName = (fact: Comparable, text: Texts): string =>
  fact.title === null
    ? [text.say(fact.kind), fact.object === null ? "" : text.name(fact.object)].filter(Boolean).join(" · ")
    : text.pick(fact.title);
