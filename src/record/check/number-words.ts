import type { Lang } from "../../text/texts.ts";

interface MonthWords {
  readonly pattern: RegExp;
  /** The month that was found, from 1; `null` where it is another word. */
  number(found: readonly unknown[]): number | null;
}

/** Capital letters tell May from “may”, so English is read as it is written. */
const monthWords = (words: readonly string[], before: string, after: string, flags: string): MonthWords => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}])${before}(?:${words.map((word) => `(${word})`).join("|")})${after}(?![\\p{L}\\p{M}])`,
    flags,
  ),
  number: (found) => {
    const at = found.slice(1, words.length + 1).findIndex((group) => typeof group === "string");
    return at < 0 ? null : at + 1;
  },
});

/** Names of the months in every form a text has them. */
export const MONTHS: { readonly [L in Lang]: MonthWords } = {
  en: monthWords(
    [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    "",
    "",
    "gu",
  ),
  ru: monthWords(
    [
      "январ",
      "феврал",
      "март",
      "апрел",
      "ма(?=[йяею])",
      "июн",
      "июл",
      "август",
      "сентябр",
      "октябр",
      "ноябр",
      "декабр",
    ],
    "",
    "(?:[ьяеюй]|[ау]|ем|ём|ом|)",
    "giu",
  ),
  ar: monthWords(
    [
      "يناير",
      "فبراير",
      "مارس",
      "[أا]بريل|نيسان",
      "مايو",
      "يونيو",
      "يوليو",
      "[أا]غسطس",
      "سبتمبر",
      "[أا]كتوبر",
      "نوفمبر",
      "ديسمبر",
    ],
    "[وف]?[بلك]?",
    "",
    "gu",
  ),
};

/** What multiplies the number before it: the name of the group is the number of zeros. */
export const MAGNITUDES =
  /^[\s-]*(?:(?<z3>thousand|тысяч|тыс\.?|ألف|آلاف)|(?<z6>mn|mcm|million|миллион|млн|مليون|ملايين)|(?<z9>bn|bcm|billion|миллиард|млрд|مليار)|(?<z12>tn|trillion|триллион|трлн|تريليون))/iu;

type Stems = readonly (readonly [stem: string, value: number])[];

const STEMS: { readonly [L in Lang]: Stems } = {
  en: [
    ["one", 1],
    ["once", 1],
    ["first", 1],
    ["single", 1],
    ["two", 2],
    ["twice", 2],
    ["second", 2],
    ["both", 2],
    ["pair", 2],
    ["double", 2],
    ["three", 3],
    ["third", 3],
    ["four", 4],
    ["five", 5],
    ["fifth", 5],
    ["six", 6],
    ["seven", 7],
    ["eight", 8],
    ["nine", 9],
    ["ninth", 9],
    ["ten", 10],
    ["eleven", 11],
    ["twel", 12],
    ["dozen", 12],
    ["thirteen", 13],
    ["fourteen", 14],
    ["fifteen", 15],
    ["sixteen", 16],
    ["seventeen", 17],
    ["eighteen", 18],
    ["nineteen", 19],
    ["twent", 20],
    ["thirt", 30],
    ["fort", 40],
    ["fift", 50],
    ["sixt", 60],
    ["sevent", 70],
    ["eight", 8],
    ["eighty", 80],
    ["eightie", 80],
    ["ninet", 90],
    ["hundred", 100],
    ["thousand", 1000],
    ["million", 1e6],
    ["billion", 1e9],
    ["half", 0.5],
    ["sevenths", 7],
    ["seventh", 7],
    ["sixth", 6],
    ["eighth", 8],
    ["fourth", 4],
    ["quarter", 4],
  ],
  ru: [
    ["один", 1],
    ["одн", 1],
    ["перв", 1],
    ["дв", 2],
    ["втор", 2],
    ["об", 2],
    ["три", 3],
    ["трех", 3],
    ["трёх", 3],
    ["трем", 3],
    ["трём", 3],
    ["трет", 3],
    ["трое", 3],
    ["троих", 3],
    ["четыр", 4],
    ["четвер", 4],
    ["четвёр", 4],
    ["пят", 5],
    ["шест", 6],
    ["сем", 7],
    ["седьм", 7],
    ["восем", 8],
    ["восьм", 8],
    ["девят", 9],
    ["десят", 10],
    ["одиннадцат", 11],
    ["двенадцат", 12],
    ["тринадцат", 13],
    ["четырнадцат", 14],
    ["пятнадцат", 15],
    ["шестнадцат", 16],
    ["семнадцат", 17],
    ["восемнадцат", 18],
    ["девятнадцат", 19],
    ["двадцат", 20],
    ["тридцат", 30],
    ["сорок", 40],
    ["пятьдесят", 50],
    ["шестьдесят", 60],
    ["семьдесят", 70],
    ["восемьдесят", 80],
    ["девяност", 90],
    ["сто", 100],
    ["ста", 100],
    ["сот", 100],
    ["двест", 200],
    ["двухсот", 200],
    ["триста", 300],
    ["тысяч", 1000],
    ["миллион", 1e6],
    ["миллиард", 1e9],
    ["полтор", 1.5],
    ["полов", 0.5],
    ["пол", 0.5],
  ],
  ar: [
    ["واحد", 1],
    ["أحد", 1],
    ["أول", 1],
    ["أولى", 1],
    ["إحدى", 1],
    ["حادي", 1],
    ["اثن", 2],
    ["اثنت", 2],
    ["ثان", 2],
    ["كلا", 2],
    ["كلت", 2],
    ["ثلاث", 3],
    ["ثالث", 3],
    ["أربع", 4],
    ["رابع", 4],
    ["خمس", 5],
    ["خامس", 5],
    ["ست", 6],
    ["سادس", 6],
    ["سبع", 7],
    ["سابع", 7],
    ["ثماني", 8],
    ["ثمان", 8],
    ["ثامن", 8],
    ["تسع", 9],
    ["تاسع", 9],
    ["عشر", 10],
    ["عاشر", 10],
    ["عشرون", 20],
    ["عشرين", 20],
    ["ثلاثون", 30],
    ["ثلاثين", 30],
    ["أربعون", 40],
    ["أربعين", 40],
    ["خمسون", 50],
    ["خمسين", 50],
    ["ستون", 60],
    ["ستين", 60],
    ["سبعون", 70],
    ["سبعين", 70],
    ["ثمانون", 80],
    ["ثمانين", 80],
    ["تسعون", 90],
    ["تسعين", 90],
    ["مئة", 100],
    ["مائة", 100],
    ["مئتا", 200],
    ["مئتي", 200],
    ["مئتان", 200],
    ["ألف", 1000],
    ["ألفا", 2000],
    ["ألفي", 2000],
    ["ألفان", 2000],
    ["مليون", 1e6],
    ["مليونا", 2e6],
    ["مليوني", 2e6],
    ["مليار", 1e9],
    ["مليارا", 2e9],
    ["ملياري", 2e9],
    ["ستينيات", 1960],
    ["سبعينيات", 1970],
    ["ثمانينيات", 1980],
    ["تسعينيات", 1990],
    ["نصف", 0.5],
    ["ربع", 4],
  ],
};

const BY_LENGTH: { readonly [L in Lang]: Stems } = {
  ar: STEMS.ar.toSorted(([a], [b]) => b.length - a.length),
  en: STEMS.en.toSorted(([a], [b]) => b.length - a.length),
  ru: STEMS.ru.toSorted(([a], [b]) => b.length - a.length),
};

const numberOf = (word: string, lang: Lang): number | null => {
  const bare = lang === "ar" ? word.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=\p{L}{3})/u, "") : word;
  const found = BY_LENGTH[lang].find(([stem]) => bare.startsWith(stem) || word.startsWith(stem));
  return found?.[1] ?? null;
};

/**
 * Numbers that are written in words. Told by their stems and generously: they only excuse a figure that another
 * language writes in digits. Neighbours also count as one number (`двадцать первый`, `الحادية عشرة`).
 */
export const spelledIn = (text: string, lang: Lang): ReadonlySet<string> => {
  const values = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => numberOf(word, lang));
  const spelled = new Set<string>();
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    spelled.add(String(value));
    const next = values[i + 1] ?? values[i + 2] ?? null;
    if (next !== null) spelled.add(String(value + next)).add(String(value * next));
  }
  return spelled;
};
