import { memo, useEffect, useId, useRef, useState } from "react";
import { DIMENSION_NAMES, valueName } from "../../figure/figure.ts";
import type { Filter, Span } from "../../filter/filter.ts";
import { everything, narrowed } from "../../filter/filter.ts";
import { useSession, useViewed } from "../../filter/use-session.ts";
import type { DaySpan } from "../../record/dates.ts";
import { isoOf, isRealDate } from "../../record/dates.ts";
import { isolate } from "../../text/bidi.ts";
import { languages } from "../../text/languages.ts";
import type { MessageKey } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Explored, Facet } from "./use-explored.ts";

const PRESETS: readonly { readonly label: MessageKey; readonly span: (bounds: DaySpan) => Span }[] = [
  { label: "presetAll", span: () => everything.time },
  { label: "preset1990s", span: () => ({ from: "1990", to: "1999" }) },
  { label: "preset2000s", span: () => ({ from: "2000", to: "2009" }) },
  { label: "preset2014", span: () => ({ from: "2014", to: "2021" }) },
  { label: "preset2020", span: () => ({ from: "2020-05", to: "2021-06" }) },
  { label: "preset2022", span: () => ({ from: "2022", to: null }) },
  { label: "presetYear", span: ({ to }) => ({ from: isoOf(to - 364), to: null }) },
];

const PeriodFields = ({ bounds, span }: { readonly bounds: DaySpan; readonly span: Span }) => {
  const text = useTexts();
  const session = useSession();
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const set = (end: "from" | "to", value: string): void => {
    const word = value.trim();
    const date = word === "" ? null : word;
    const next = { ...span, [end]: date };
    const real = date === null || isRealDate(date);
    const ordered = next.from === null || next.to === null || next.from.slice(0, 4) <= next.to.slice(0, 4);
    setWrong(real && ordered ? null : word);
    if (real && ordered) session.change({ time: next }, true);
  };
  return (
    <div className="period">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          {text.say(end === "from" ? "periodFrom" : "periodTo")}
          <input
            key={span[end] ?? ""}
            type="text"
            inputMode="numeric"
            dir="ltr"
            size={10}
            defaultValue={span[end] ?? ""}
            placeholder={isoOf(bounds[end])}
            aria-invalid={wrong !== null || undefined}
            aria-describedby={wrong === null ? undefined : id}
            onBlur={(event) => set(end, event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") set(end, event.currentTarget.value);
            }}
          />
        </label>
      ))}
      {wrong !== null && (
        <p id={id} className="wrong" role="alert">
          {text.say("periodInvalid")}: {isolate(wrong)}
        </p>
      )}
      <div className="presets">
        {PRESETS.map((preset) => (
          <button key={preset.label} type="button" onClick={() => session.change({ time: preset.span(bounds) }, true)}>
            {text.say(preset.label)}
          </button>
        ))}
      </div>
    </div>
  );
};

const ChoiceList = ({ dimension, explored }: { readonly dimension: Facet; readonly explored: Explored }) => {
  const text = useTexts();
  const session = useSession();
  const { filter } = useViewed();
  const chosen = filter[dimension];
  const counts = explored.choices(dimension);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  // The degrees of importance have an order of their own.
  const ids = dimension === "importance" ? ["1", "2", "3"] : [...new Set([...chosen, ...byCount])];
  return (
    <fieldset className="choices">
      <legend className="sr-only">{text.say(DIMENSION_NAMES[dimension])}</legend>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() =>
              session.change(
                { [dimension]: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] },
                true,
              )
            }
          />
          <span>{valueName(dimension, id, text)}</span>
          <span className="count">{text.write(counts.get(id) ?? 0, "count")}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Clear = ({ part, to }: { readonly part: string; readonly to: Partial<Filter> }) => {
  const text = useTexts();
  const session = useSession();
  return (
    <button
      type="button"
      className="clear"
      onClick={() => session.change(to, true)}
      aria-label={text.say("clearPart", { part })}
      title={text.say("clearPart", { part })}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
};

const Search = () => {
  const text = useTexts();
  const session = useSession();
  const { filter } = useViewed();
  const field = useRef<HTMLInputElement>(null);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = filter.q;
  }, [filter.q]);
  useEffect(() => () => clearTimeout(settling.current), []);
  const settle = (q: string): void => {
    clearTimeout(settling.current);
    session.change({ q: q.trim() }, true);
  };
  return (
    <search>
      <input
        ref={field}
        type="search"
        maxLength={200}
        defaultValue={filter.q}
        aria-label={text.say("search")}
        placeholder={text.say("searchPlaceholder")}
        onChange={(event) => {
          const q = event.target.value;
          session.change({ q: q.trim() }, false);
          clearTimeout(settling.current);
          settling.current = setTimeout(settle, 600, q);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle(event.currentTarget.value);
        }}
      />
    </search>
  );
};

interface SentenceProps {
  readonly explored: Explored;
  readonly bounds: DaySpan;
}

/** What is shown, in one sentence whose parts can be changed and cleared. */
export const Sentence = (props: SentenceProps) => {
  const { filter, address } = useViewed();
  return <Said {...props} filter={filter} settled={filter === address.filter} />;
};

/** The sentence: it says nothing of the open event, and is not drawn anew when another one is opened. */
const Said = memo(
  ({ explored, bounds, filter, settled }: SentenceProps & { readonly filter: Filter; readonly settled: boolean }) => {
    const text = useTexts();
    const { from, to } = filter.time;
    const narrowedTime = from !== null || to !== null;
    const comma = languages[text.lang].comma;
    const { events, allEvents, packages } = explored;
    const showing = text.say(packages === null ? "showingEvents" : "showing", {
      events: text.say("eventCount", { count: events.length }),
      total: text.write(allEvents.length, "count"),
      packages: text.say("packageCount", { count: packages?.length ?? 0 }),
    });
    const [announced, setAnnounced] = useState("");
    useEffect(() => {
      if (!settled) return;
      const quiet = setTimeout(setAnnounced, 300, showing);
      return () => clearTimeout(quiet);
    }, [showing, settled]);
    const idPart = (dimension: Facet, all: MessageKey) => (
      <>
        <Disclosure
          label={
            filter[dimension].length === 0
              ? text.say(all)
              : text.list(filter[dimension].map((value) => valueName(dimension, value, text)))
          }
          hint={text.say("change")}
        >
          <ChoiceList dimension={dimension} explored={explored} />
        </Disclosure>
        {filter[dimension].length > 0 && <Clear part={text.say(DIMENSION_NAMES[dimension])} to={{ [dimension]: [] }} />}
      </>
    );
    return (
      <div className="sentence">
        <div className="sentence-words">
          {text.say("sentenceFrom")}{" "}
          <Disclosure
            label={
              <>
                <bdi>
                  {from === null ? text.write(isoOf(bounds.from).slice(0, 4), "date") : text.write(from, "date")}
                </bdi>{" "}
                {text.say("sentenceTo")}{" "}
                <bdi>{to === null ? text.write(isoOf(bounds.to).slice(0, 4), "date") : text.write(to, "date")}</bdi>
              </>
            }
            hint={text.say("change")}
          >
            <PeriodFields bounds={bounds} span={filter.time} />
          </Disclosure>
          {narrowedTime && <Clear part={text.say("period")} to={{ time: everything.time }} />}
          {":"} {idPart("topic", "allTopics")}
          {comma}
          {idPart("actor", "allActors")}
          {comma}
          {idPart("place", "allPlaces")}
          {comma}
          {idPart("importance", "allImportance")}
          {(["by", "measure", "reporter"] as const)
            .filter((dimension) => filter[dimension].length > 0)
            .map((dimension) => (
              <span key={dimension}>
                {comma}
                {text.say(DIMENSION_NAMES[dimension])}: {text.list(filter[dimension].map(text.name))}
                <Clear part={text.say(DIMENSION_NAMES[dimension])} to={{ [dimension]: [] }} />
              </span>
            ))}
          {filter.q !== "" && (
            <span>
              {comma}
              {text.say("searchResults", { q: filter.q })}
              <Clear part={text.say("search")} to={{ q: "" }} />
            </span>
          )}
          . {showing} {narrowed(filter).length > 0 && <ClearAll />}
        </div>
        <Search />
        <p className="sr-only" role="status">
          {announced}
        </p>
      </div>
    );
  },
);

const ClearAll = () => {
  const text = useTexts();
  const session = useSession();
  return (
    <button type="button" className="link" onClick={() => session.change(everything, true)}>
      {text.say("clearAll")}
    </button>
  );
};
