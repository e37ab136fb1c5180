import type { DaySpan } from "../record/dates.ts";
import { firstDay, lastDay } from "../record/dates.ts";
import type { Concept, Unit } from "../text/grammar.ts";
import type { Lang } from "../text/texts.ts";
import type { Amount } from "./amounts.ts";
import type { Comparable, Figure } from "./comparable.ts";
import type { Lexicon } from "./lexicon.ts";
import { ELSEWHERE } from "./lexicon.ts";
import { daysOf } from "./periods.ts";
import type { Sentence } from "./read-sentence.ts";
import { dictionaryKey } from "./words.ts";

/** A figure of a fact beside the amount of the sentence that comes nearest to it. */
export interface Compared {
  readonly figure: Figure;
  /** `null`: the sentence names no amount of this kind. */
  readonly amount: Amount | null;
  /** How far the sentence's amount lies from the figure, as a part of the figure; 0 within what was rounded off. */
  readonly distance: number | null;
}
/** A fact that bears on a sentence. */
export interface Fit {
  readonly fact: Comparable;
  /** Only comparable within one sentence. */
  readonly score: number;
  readonly compared: readonly Compared[];
  /** How the fact's time stands to the sentence's. `null`: the sentence names none. */
  readonly time: "same" | "within" | "touches" | "apart" | null;
}
/** What keeps a sentence from being held against the record in full. */
export type Missing = "currency" | "period" | "year-of-writing" | "reporter" | "figure" | "elsewhere" | "nothing";
/** What the record holds on a sentence. */
export interface Answer {
  /** Best first. */
  readonly fits: readonly Fit[];
  readonly missing: readonly Missing[];
  /** The claim already checked to which the sentence comes near. */
  readonly claim: Comparable | null;
}

const MONEY: ReadonlySet<Unit> = new Set(["usd", "rub", "eur", "byn"]);
const COUNTED: ReadonlySet<Unit> = new Set(["people", "entities", "ships"]);
const TRADED: readonly Concept[] = ["turnover", "trade", "exports", "imports", "services"];
/** Who makes a sentence one about the two countries. */
const HOME: ReadonlySet<string> = new Set([
  "russia",
  "belarus",
  "union-state",
  "person-putin",
  "person-lukashenko",
  "person-mishustin",
  "person-golovchenko",
  "belstat",
  "fcs-russia",
  "gazprom",
  "belarusian-npp",
]);

const comparableUnits = (amount: Unit, figure: Unit): boolean =>
  amount === figure || (amount === "money" && MONEY.has(figure)) || (amount === "count" && COUNTED.has(figure));

/** The distance of an amount from a figure, as a part of it; `plain` counts what was rounded off too. */
const distanceOf = (
  amount: Amount,
  figure: Figure,
  falls: boolean,
): { readonly distance: number; readonly plain: number } => {
  const sign = figure.what === "growth" && falls ? -1 : 1;
  const value = sign * amount.value;
  const [low, high] = [figure.value, figure.to ?? figure.value];
  const off = Math.max(0, low - value, value - high);
  const plain = off / Math.max(Math.abs(high), 1e-9);
  return { distance: off <= amount.half * (1 + 1e-9) ? 0 : plain, plain };
};

/** What an amount at this distance speaks for a fact. */
const nearness = (distance: number): number =>
  distance === 0
    ? 4
    : distance < 0.005
      ? 3.8
      : distance < 0.02
        ? 3
        : distance < 0.05
          ? 1.8
          : distance < 0.1
            ? 0.8
            : -0.4;

/** Which way trade goes, seen from Belarus: the two named nearest to the word say whose exports or imports they are. */
const flowOf = (sentence: Sentence): Comparable["flow"] => {
  const exportsAt = sentence.about.get("exports");
  const importsAt = sentence.about.get("imports");
  const at = exportsAt ?? importsAt;
  if (at === undefined) return sentence.about.has("turnover") || sentence.about.has("trade") ? "turnover" : null;
  const places = (id: string): readonly number[] => sentence.actors.get(id) ?? [];
  const near = (id: string): number => Math.min(Number.POSITIVE_INFINITY, ...places(id).map((i) => Math.abs(i - at)));
  const whose = near("russia") < near("belarus") ? "russia" : "belarus";
  const goesOut = exportsAt !== undefined;
  return goesOut === (whose === "belarus") ? "exports" : "imports";
};

/** Numbers that stand with the word for a package. */
const packageNumbers = (sentence: Sentence): readonly number[] => {
  const at = sentence.about.get("package");
  if (at === undefined) return [];
  return sentence.amounts
    .filter(
      ({ unit, value, from }) => (unit === "count" || unit === "packages") && value <= 40 && Math.abs(from - at) <= 4,
    )
    .map(({ value }) => value);
};

interface Times {
  readonly spans: readonly DaySpan[];
  /** Months of a year that is not told. */
  readonly months: readonly (readonly [number, number])[];
}
const timesOf = (sentence: Sentence): Times => {
  const own = sentence.periods.filter(({ edge }) => edge === null || edge === "since");
  const sharp = own.some(({ edge }) => edge === null) ? own.filter(({ edge }) => edge === null) : [];
  return {
    spans: sharp.map(daysOf).filter((span) => span !== null),
    months: sharp.flatMap(({ year, months }) => (year === null && months !== null ? [months] : [])),
  };
};

const YEAR = 366;
interface FactTimes {
  readonly spans: readonly DaySpan[];
  readonly months: readonly [number, number];
}
const factTimesOf = (fact: Comparable): FactTimes => {
  const spans = [{ from: firstDay(fact.date), to: lastDay(fact.until) }];
  for (const day of [fact.said, fact.applies]) if (day !== null) spans.push({ from: firstDay(day), to: lastDay(day) });
  return { spans, months: [Number(fact.date.slice(5, 7) || 1), Number(fact.until.slice(5, 7) || 12)] };
};

const timeScore = (times: Times, own: FactTimes): readonly [number, Fit["time"]] => {
  if (times.spans.length === 0) {
    if (times.months.length === 0) return [0, null];
    const same = times.months.some(([from, to]) => from === own.months[0] && to === own.months[1]);
    return same ? [2, "touches"] : [-0.5, null];
  }
  let best: readonly [number, Fit["time"]] = [-3, "apart"];
  own.spans.forEach((span, i) => {
    for (const said of times.spans) {
      const length = said.to - said.from + 1;
      const score: readonly [number, Fit["time"]] =
        span.from === said.from && span.to === said.to
          ? [length <= 31 ? 3.4 : 3, "same"]
          : span.from >= said.from && span.to <= said.to
            ? [length <= 31 ? 2.6 : 1.4, "within"]
            : said.from >= span.from && said.to <= span.to
              ? [span.to - span.from > YEAR ? 1.5 : 0.6, "touches"]
              : span.from <= said.to && said.from <= span.to
                ? [0.2, "touches"]
                : Math.min(Math.abs(span.from - said.to), Math.abs(said.from - span.to)) <= 3 && length <= 31
                  ? [0.6, "apart"]
                  : [-3, "apart"];
      // The day a thing was said counts for less than the time it is about.
      const weight = i === 0 ? 1 : 0.85;
      const weighed = score[0] > 0 ? score[0] * weight : score[0];
      if (weighed > best[0]) best = [weighed, score[1]];
    }
  });
  return best;
};

/** The words of the record in one language, and the facts that use each. */
interface WordIndex {
  readonly facts: ReadonlyMap<string, Uint16Array>;
  weight(key: string): number;
}

const indexOf = (facts: readonly Comparable[], lexicon: Lexicon): WordIndex => {
  const lists = new Map<string, number[]>();
  facts.forEach(({ words }, n) => {
    for (const text of words)
      for (const word of lexicon.words(text[lexicon.lang])) {
        if (word.keys.some((key) => lexicon.idle.has(key))) continue;
        const key = dictionaryKey(word, lexicon.grammar);
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [n]);
        else if (list.at(-1) !== n) list.push(n);
      }
  });
  const all = Math.max(1, facts.length);
  const weights = new Map(Array.from(lists, ([key, { length }]) => [key, Math.log(all / length)]));
  const strange = Math.log(all / 0.7);
  return {
    facts: new Map(Array.from(lists, ([key, list]) => [key, Uint16Array.from(list)])),
    weight: (key) => weights.get(key) ?? strange,
  };
};

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

interface Scored {
  readonly fit: Fit;
  /** The sentence is surely about this record. */
  readonly placed: boolean;
  /** It speaks of this kind of fact, and one of its amounts is near. */
  readonly figured: boolean;
}

/** Holds sentences against the record. */
export interface Matcher {
  answer(sentence: Sentence): Answer;
}

/** Facts that are shown for one sentence. */
const MOST = 12;
/** Below this a fact does not bear on the sentence. */
const ENOUGH = 5;
/** What a sentence and a claim already checked must share of their words. */
const LIKE_A_CLAIM = 0.32;
/** Facts this far behind the best are left out. */
const BEHIND = 5;

/**
 * @param facts what a sentence can be held against
 * @param lexicons how a language is read; asked for when a sentence in it turns up
 */
export const matcherOf = (facts: readonly Comparable[], lexicons: (lang: Lang) => Lexicon): Matcher => {
  const times = facts.map(factTimesOf);
  const needs: (readonly (readonly Concept[])[])[] = [];
  const numbered = new Map<string, number>();
  const kinds = facts.map((fact) => {
    const key = JSON.stringify(fact.needs);
    const kind = numbered.get(key) ?? needs.push(fact.needs) - 1;
    numbered.set(key, kind);
    return kind;
  });
  const indexes = new Map<Lang, WordIndex>();
  const index = (lang: Lang): WordIndex => {
    const known = indexes.get(lang);
    if (known !== undefined) return known;
    const made = indexOf(facts, lexicons(lang));
    indexes.set(lang, made);
    return made;
  };
  const reporters = new Map<string, Set<string>>();
  const everyone = new Set(facts.flatMap(({ actors }) => actors));
  for (const { dataset, reporter } of facts)
    if (reporter !== null) reporters.set(dataset, (reporters.get(dataset) ?? new Set()).add(reporter));
  const speakers = new Set(facts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));

  /** How much of what a sentence says in words each fact says too, from 0 to 1. */
  const shared = (sentence: Sentence): Float64Array => {
    const { facts: lists, weight } = index(sentence.lang);
    const { idle } = lexicons(sentence.lang);
    const scores = new Float64Array(facts.length);
    let all = 0;
    const seen = new Set<string>();
    // When something happened is compared as time; “since 2019” is said in words.
    const dated = new Set(
      sentence.periods.filter(({ edge }) => edge === null).flatMap(({ from, to }) => range(from, to)),
    );
    const edges = new Set(
      sentence.periods.filter(({ edge }) => edge !== null).flatMap(({ from, to }) => range(from, to)),
    );
    for (const [i, word] of sentence.words.entries()) {
      if (dated.has(i) || word.keys.some((key) => idle.has(key)) || seen.has(word.key)) continue;
      seen.add(word.key);
      let key: string | undefined;
      for (const one of word.keys) if (lists.has(one) && (key === undefined || weight(one) > weight(key))) key = one;
      const worth = weight(key ?? word.key) * (edges.has(i) ? 2 : word.digits ? 0.5 : 1);
      all += worth;
      for (const n of lists.get(key ?? "") ?? []) scores[n] = (scores[n] ?? 0) + worth;
    }
    // A word or two are no likeness.
    const whole = Math.max(all, 16);
    for (let n = 0; n < scores.length; n++) scores[n] = (scores[n] ?? 0) / whole;
    return scores;
  };

  const answer = (sentence: Sentence): Answer => {
    const { about, actors, amounts } = sentence;
    const named = [...actors.keys()];
    const home = named.some((id) => HOME.has(id));
    const both = (["belarus", "russia"] as const).every((id) => actors.has(id));
    const foreign = named.filter(
      (id) => !HOME.has(id) && !id.startsWith("person-") && !speakers.has(id) && id !== "price-cap-coalition",
    );
    const elsewhere = actors.has(ELSEWHERE);
    const flow = flowOf(sentence);
    const numbers = packageNumbers(sentence);
    const when = timesOf(sentence);
    const since = sentence.periods.reduce<number | null>((latest, { edge, ...period }) => {
      const days = edge === "since" ? daysOf(period) : null;
      return days === null ? latest : Math.max(latest ?? days.to, days.to);
    }, null);
    const falls = about.has("fall") && !about.has("growth");
    const moves = about.has("growth") || about.has("fall");
    const cover = shared(sentence);
    const counted = amounts.filter(
      ({ unit, value }) => unit !== "barrel" && unit !== "other" && !((unit === "m3" || unit === "t") && value <= 1000),
    );

    // Few kinds of fact stand behind many facts: each is looked for once.
    const known = new Map<number, boolean>();
    const spoken = (kind: number): boolean => {
      const before = known.get(kind);
      if (before !== undefined) return before;
      const groups = needs[kind] ?? [];
      const met = groups.length > 0 && groups.every((group) => group.some((one) => about.has(one)));
      known.set(kind, met);
      return met;
    };
    const scoreOf = (fact: Comparable, n: number): Scored | null => {
      const structured = spoken(kinds[n] ?? 0);
      const likeness = cover[n] ?? 0;
      if (!structured && (fact.words.length === 0 || likeness < 0.3)) return null;
      const own = fact.actors;
      const rivals = reporters.get(fact.dataset);
      // Who took a like step beside this one is no stranger to it.
      const strangers = foreign.filter((id) => !own.includes(id) && !(structured && rivals?.has(id)));
      let score = structured && fact.figures.length > 0 ? 3 + 3 * likeness : (structured ? 3 : 0) + 7 * likeness;
      // Its words are like the sentence's, yet it is about something else.
      if (!structured && fact.needs.length > 0) score -= 3;
      score += Math.min(1.4, 0.7 * fact.likes.filter((one) => about.has(one)).length);
      if (structured) score -= 2 * fact.not.filter((one) => about.has(one) && !fact.likes.includes(one)).length;

      const compared = fact.figures.map((figure): Compared => {
        let nearest: Amount | null = null;
        let least = Number.POSITIVE_INFINITY;
        let rounded = Number.POSITIVE_INFINITY;
        for (const amount of counted) {
          if (!comparableUnits(amount.unit, figure.unit)) continue;
          if (figure.what === "share" && moves && !about.has("share") && TRADED.some((one) => about.has(one))) continue;
          if (figure.what === "growth" && !moves) continue;
          const { distance, plain } = distanceOf(amount, figure, falls);
          if (distance < least || (distance === least && plain < rounded)) {
            [nearest, least, rounded] = [amount, distance, plain];
          }
        }
        if (nearest !== null && least === 0) score -= Math.min(0.3, rounded * 10);
        return { figure, amount: nearest, distance: nearest === null ? null : least };
      });
      const met = compared.filter(({ distance }) => distance !== null);
      const sums = met.map(({ distance }) => nearness(distance ?? 1)).sort((a, b) => b - a);
      score += sums.slice(0, 3).reduce((sum, one, i) => sum + (i === 0 ? one : one / 2), 0);
      const close = met.some(({ distance }) => (distance ?? 1) < 0.02);
      // A fact without a figure of the kind that the sentence names answers it less well.
      if (structured && counted.length > 0 && met.length === 0) score -= 1;

      const itsTimes = times[n];
      if (since !== null && firstDay(fact.date) <= since) score -= 2;
      const [byTime, time] = itsTimes === undefined ? [0, null] : timeScore(when, itsTimes);
      score += byTime;

      if (fact.reporter !== null && fact.reporter !== "russia" && fact.reporter !== "belarus") {
        if (actors.has(fact.reporter)) score += 2;
        else if (named.some((id) => rivals?.has(id) && id !== "russia" && id !== "belarus")) score -= 1.5;
      }
      if (fact.speaker !== null) {
        if (actors.has(fact.speaker)) score += 2;
        else if (named.some((id) => speakers.has(id))) score -= 1.5;
      } else if (fact.dataset === "trade-volume" && named.some((id) => speakers.has(id))) score -= 0.5;
      score += Math.min(1.2, 0.4 * named.filter((id) => own.includes(id)).length);
      score -= 2.5 * strangers.length;
      if (fact.flow !== null && flow !== null && structured) score += fact.flow === flow ? 1.5 : -2.5;
      if (numbers.length > 0 && fact.number !== null) score += numbers.includes(fact.number) ? 3.5 : -4;
      if (fact.forecast) score += about.has("forecast") ? 1 : -0.7;
      if (fact.main) score += 0.8;
      if (fact.weak) score -= 0.3;

      // What makes it sure that the sentence is about this record at all.
      const numbered =
        fact.number !== null && numbers.includes(fact.number) && (about.has("sanctions") || actors.has("eu"));
      const dated = time === "same" || time === "within";
      const sharp = when.spans.some(({ from, to }) => to - from <= 31);
      const trades = TRADED.some((one) => about.has(one));
      const placed =
        numbered ||
        (home && strangers.length === 0) ||
        (!elsewhere && foreign.length > 0 && strangers.length === 0 && (structured || likeness >= 0.5)) ||
        (foreign.length === 0 &&
          close &&
          (time === "touches" || dated || likeness >= 0.45 || (structured && !trades))) ||
        (foreign.length === 0 && structured && dated && sharp && likeness >= 0.25);
      if (elsewhere && !both && !numbered) return null;
      if (about.has("company") && !home) return null;
      if (!structured && likeness < (dated && sharp ? 0.3 : 0.42)) return null;
      // In words alone a visit, a loan or a package is like many others.
      if (structured && fact.figures.length === 0 && !dated && likeness < 0.25 && !numbered) return null;
      return { fit: { fact, score, compared, time }, placed, figured: structured && close };
    };

    const claims = facts
      .flatMap((fact, n) =>
        fact.dataset === "claims" && times[n] !== undefined && timeScore(when, times[n])[1] !== "apart"
          ? [{ fact, likeness: cover[n] ?? 0 }]
          : [],
      )
      .sort((a, b) => b.likeness - a.likeness);
    const scored = facts.flatMap((fact, n) => (fact.dataset === "claims" ? [] : (scoreOf(fact, n) ?? [])));
    // Once one figure shows what the sentence is about, its other figures are of that too.
    const sure = scored.some(({ placed, figured, fit }) => placed && figured && fit.score >= ENOUGH);
    const fits = scored
      .filter(({ placed, figured, fit }) => (placed || (sure && figured)) && fit.score >= ENOUGH)
      .map(({ fit }) => fit)
      .sort((a, b) => b.score - a.score);
    const best = fits[0]?.score ?? 0;
    return {
      fits: fits.filter(({ score }) => best - score <= BEHIND).slice(0, MOST),
      claim: fits.length > 0 && claims[0] !== undefined && claims[0].likeness >= LIKE_A_CLAIM ? claims[0].fact : null,
      missing: missingIn(sentence, fits, foreign.length > 0 || elsewhere),
    };
  };

  const missingIn = (sentence: Sentence, fits: readonly Fit[], foreign: boolean): readonly Missing[] => {
    if (fits.length === 0) return [foreign ? "elsewhere" : "nothing"];
    const figures = fits.slice(0, 3).some(({ fact }) => fact.figures.length > 0);
    const missing: Missing[] = [];
    if (sentence.amounts.some(({ unit }) => unit === "money")) missing.push("currency");
    if (sentence.periods.some(({ year }) => year === null)) missing.push("year-of-writing");
    else if (sentence.periods.length === 0 && packageNumbers(sentence).length === 0) missing.push("period");
    if (figures && ![...sentence.actors.keys()].some((id) => !["russia", "belarus"].includes(id) && everyone.has(id)))
      missing.push("reporter");
    if (figures && sentence.amounts.length === 0) missing.push("figure");
    return missing;
  };
  return { answer };
};
