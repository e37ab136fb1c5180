import { firstDay, isRealDate, lastDay } from "../dates.ts";
import type { Tell } from "./finding.ts";
import type { Loose, LooseFile } from "./loose.ts";
import { idOf, textIn, valuesIn } from "./loose.ts";

const LIKE_A_DATE = /^\d{4}(-\d{1,2}){1,2}$/;

const dateIn = (fact: Loose, field: string): string | null => {
  const date = textIn(fact, field);
  return date !== null && isRealDate(date) ? date : null;
};

/** A field that may not lie before, or after, `date`. */
const ORDER = [
  { field: "until", wrong: "lies before the date" },
  { field: "in_force", wrong: "lies before the date of adoption" },
  { field: "proposed_on", wrong: "lies after the date of adoption", earlier: true },
] as const;

const checkFact = (fact: Loose, record: string, asOf: string | null, tell: Tell): void => {
  for (const [path, value] of valuesIn(fact))
    if (typeof value === "string" && LIKE_A_DATE.test(value) && !isRealDate(value))
      tell(record, path, `${value} is not a date of the calendar`);
  const [from, to] = [dateIn(fact, "from"), dateIn(fact, "to")];
  if (from !== null && to !== null && lastDay(to) < firstDay(from)) tell(record, "to", `${to} lies before ${from}`);
  const date = dateIn(fact, "date");
  if (date === null) return;
  for (const rule of ORDER) {
    const other = dateIn(fact, rule.field);
    if (other === null) continue;
    const wrong = "earlier" in rule ? firstDay(other) > lastDay(date) : lastDay(other) < firstDay(date);
    if (wrong) tell(record, rule.field, `${other} ${rule.wrong} ${date}`);
  }
  if (asOf !== null && firstDay(date) > lastDay(asOf))
    tell(record, "date", `${date} lies after the file's as_of ${asOf}`);
};

/** Impossible dates and dates in the wrong order. A measure may end after `as_of`, but not begin. */
export const checkDates = ({ content, facts }: LooseFile, tell: Tell): void => {
  const asOf = textIn(content, "as_of");
  if (asOf !== null && !isRealDate(asOf)) tell(null, "as_of", `${asOf} is not a date of the calendar`);
  for (const [place, fact] of facts.entries()) checkFact(fact, idOf(fact, place), dateIn(content, "as_of"), tell);
};
