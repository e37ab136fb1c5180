import { isolate } from "../text/bidi.ts";
import type { Texts } from "../text/texts.ts";
import type { Theme } from "../ui/theme.ts";
import type { CalloutLine } from "./callout.tsx";
import type { Provenance } from "./chart.ts";

/** One figure with all that a reader needs to trust it or not. */
export interface Said {
  /** With its unit, in words. */
  readonly figure: string;
  /** Who reported or said it, in words; `null` where the figure's own words say so. */
  readonly by: string | null;
  /** Ids. */
  readonly sources: readonly string[];
  /** It rests on one weak source. */
  readonly weak: boolean;
  /** Arithmetic rather than a published figure. */
  readonly calculated: boolean;
  /** Whose figure it is; ink where it is nobody's in particular. */
  readonly colour: string;
  /** Anything else to be said, a line each. */
  readonly more?: readonly string[];
}
export interface SaysWho {
  readonly theme: Theme;
  readonly text: Texts;
  readonly provenance: Provenance | undefined;
  /** True on a stave, which is too low for a line each. */
  readonly terse: boolean;
}

/** Publishers named before the rest is counted. */
const PUBLISHERS = 3;

const sourcesLine = (ids: readonly string[], { text, provenance, terse }: SaysWho): readonly string[] => {
  if (provenance === undefined) return [];
  const publishers = [...new Set(ids.flatMap((id) => provenance.publisher(id) ?? []))];
  if (publishers.length === 0) return [];
  const named = publishers.slice(0, terse ? 2 : PUBLISHERS);
  const more = publishers.length - named.length;
  const names = text.list(named.map(isolate));
  const sources = text.say(more > 0 ? "calloutSourcesMore" : "calloutSources", { names, count: more });
  return terse ? [sources] : [sources, text.say("recordAsOf", { date: text.write(provenance.asOf, "date") })];
};

/**
 * What a point says when it is asked: the figure and its unit, who reported it, what it rests on.
 * @param heading what the figures are of, and when
 * @param figures one for every figure at this point, in the order of reading
 */
export const saysWho = (heading: string, figures: readonly Said[], context: SaysWho): readonly CalloutLine[] => {
  const { theme, text, terse } = context;
  const lines = figures.flatMap(({ figure, by, weak, calculated, colour, more = [] }): CalloutLine[] => {
    const marks = [
      ...(by === null ? [] : [by]),
      ...(calculated ? [text.say("calloutCalculated")] : []),
      ...(weak ? [text.say("weakSource")] : []),
      ...more,
    ];
    const small = terse && marks.length > 0 ? [marks.join(" · ")] : marks;
    return [{ text: figure, colour, strong: true }, ...small.map((words) => ({ text: words, colour: theme.ink2 }))];
  });
  const sources = sourcesLine([...new Set(figures.flatMap((one) => one.sources))], context);
  return [
    { text: heading, colour: theme.ink, strong: true },
    ...lines,
    ...sources.map((words) => ({ text: words, colour: theme.ink2 })),
  ];
};
