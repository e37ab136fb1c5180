import { useId, useState } from "react";
import type { Correction, Mark, Sentence } from "../../checker/read-sentence.ts";
import { isolate } from "../../text/bidi.ts";
import type { Unit } from "../../text/grammar.ts";
import { grammars } from "../../text/grammars.ts";
import { languages } from "../../text/languages.ts";
import { useTexts } from "../../text/use-texts.ts";
import { KINDS, writeUnderstood } from "./words.ts";

const UNITS: readonly Unit[] = ["usd", "rub", "byn", "eur", "percent", "m3", "t", "kwh", "people", "entities", "ships"];
const FIRST_YEAR = 1992;

/** What a mark could mean instead: value of a correction, and its words. */
const useChoices = (mark: Mark): readonly (readonly [to: string, words: string])[] => {
  const text = useTexts();
  const { concepts, units, actors } = grammars[text.lang];
  switch (mark.what.kind) {
    case "amount":
      return UNITS.map((unit) => [`unit-${unit}`, units[unit]?.[0] ?? unit] as const);
    case "period": {
      const last = new Date().getUTCFullYear();
      return Array.from(
        { length: last - FIRST_YEAR + 1 },
        (_, i) => [`year-${last - i}`, text.write(String(last - i), "date")] as const,
      );
    }
    case "actor":
      return Object.keys(actors).map((id) => [`actor-${id}`, text.name(id)] as const);
    case "about":
      return Object.entries(concepts).map(([id, [name = id]]) => [`about-${id}`, name] as const);
  }
};

const Corrector = ({
  mark,
  words,
  value,
  onCorrect,
}: {
  readonly mark: Mark;
  readonly words: string;
  readonly value: string;
  readonly onCorrect: (to: string) => void;
}) => {
  const text = useTexts();
  const choices = useChoices(mark);
  return (
    <label className="check-corrector">
      <span>{text.say("checkReadAs", { words: `«${isolate(words)}»` })}</span>{" "}
      <select value={value} onChange={({ target }) => onCorrect(target.value)}>
        <option value="">
          {text.say("checkOwnReading")}
          {value === "" ? `: ${writeUnderstood(mark.what, text)}` : ""}
        </option>
        {choices.map(([to, name]) => (
          <option key={to} value={to}>
            {name}
          </option>
        ))}
        <option value="none">{text.say("checkIgnore")}</option>
      </select>
    </label>
  );
};

/** A sentence with what was understood of it marked, each mark to be corrected at a press. */
export const Reading = ({
  whole,
  sentence,
  corrections,
  onCorrect,
}: {
  /** The text that the sentence stands in. */
  readonly whole: string;
  readonly sentence: Sentence;
  readonly corrections: readonly Correction[];
  /** `to` empty: the mark is read as it was at first. `null`: nothing is to be corrected here. */
  readonly onCorrect: ((at: number, to: string) => void) | null;
}) => {
  const text = useTexts();
  const panel = useId();
  const [open, setOpen] = useState<number | null>(null);
  const { start, end, lang, marks, ignored } = sentence;
  const pressable = [...marks, ...ignored].sort((a, b) => a.start - b.start);
  const chosen = pressable.find((mark) => mark.start === open);
  const parts = pressable.map((mark, i) => ({
    before: whole.slice(pressable[i - 1]?.end ?? start, mark.start),
    mark,
    words: whole.slice(mark.start, mark.end),
  }));
  return (
    <div className="check-reading">
      <blockquote lang={lang} dir={languages[lang].dir}>
        {parts.map(({ before, mark, words }) => (
          <span key={mark.start}>
            {before}
            {onCorrect === null ? (
              <mark className="check-mark" data-kind={mark.what.kind}>
                {words}
              </mark>
            ) : (
              <button
                type="button"
                className="check-mark"
                data-kind={ignored.includes(mark) ? "ignored" : mark.what.kind}
                aria-expanded={mark.start === open}
                aria-controls={panel}
                title={`${text.say(KINDS[mark.what.kind])}: ${ignored.includes(mark) ? text.say("checkIgnore") : writeUnderstood(mark.what, text)}`}
                onClick={() => setOpen(mark.start === open ? null : mark.start)}
              >
                {words}
              </button>
            )}
          </span>
        ))}
        {whole.slice(pressable.at(-1)?.end ?? start, end)}
      </blockquote>
      <div id={panel}>
        {chosen && onCorrect !== null && (
          <Corrector
            mark={chosen}
            words={whole.slice(chosen.start, chosen.end)}
            value={corrections.find(({ at }) => at === chosen.start)?.to ?? ""}
            onCorrect={(to) => onCorrect(chosen.start, to)}
          />
        )}
      </div>
      {marks.length === 0 ? (
        <p className="quiet">{text.say("checkNothingUnderstood")}</p>
      ) : (
        <dl className="check-understood">
          {marks.map((mark) => (
            <div key={mark.start} data-kind={mark.what.kind}>
              <dt>{text.say(KINDS[mark.what.kind])}</dt>
              <dd>
                <bdi>{writeUnderstood(mark.what, text)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
