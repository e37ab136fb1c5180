import type { ComponentType, ReactElement } from "react";
import { createElement } from "react";
import { engineOf } from "../filter/engine.ts";
import type { DimensionId, Filter, OnChange } from "../filter/filter.ts";
import { sameValue } from "../filter/filter.ts";
import type { Slice } from "../filter/slice.ts";
import type { DaySpan } from "../record/dates.ts";
import type { DatasetId, EventFact, FactRecord, IsoDate } from "../record/record.ts";
import type { Format, MessageKey, Texts, Value } from "../text/texts.ts";
import type { Size, Theme } from "../ui/theme.ts";
import type { Glyph } from "./glyph.ts";

/** One column of the numbers: table, CSV, tooltip and words read it. `id` carries the unit (`turnover_usd_million`). */
export interface Column<Row> {
  readonly id: string;
  readonly label: MessageKey;
  readonly format: Format;
  readonly unit?: MessageKey;
  value(row: Row, text: Texts): Value;
}
/** Whole sentences, no markup: one that says what is shown, then what a sighted reader would notice, most important first. */
export interface Description {
  readonly summary: string;
  readonly findings: readonly string[];
}
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  /** `ring`: a hollow dot. */
  readonly shape: "line" | "dash" | "ring" | "area" | Glyph;
  /** Of areas and signs: an outline alone. */
  readonly hollow?: true;
}
/**
 * A time axis that several drawings share, so that they align to the pixel. The drawing leaves the axis' words to the
 * page and draws its plot between `left` and `width - right`.
 */
export interface SharedAxis {
  /** Milliseconds since 1970, UTC. `range` says which end stands left. */
  readonly domain: readonly [from: number, to: number];
  /** How far the axis can show, in the same unit: gestures stop there. Left out: as far as the drawing's own rows. */
  readonly bounds?: readonly [from: number, to: number];
  /** CSS pixels from the left edge of the drawing to the plot, and from the plot to the right edge. */
  readonly left: number;
  readonly right: number;
}
/** How the reader wants charts arranged, whatever the filter. */
export interface Arrangement {
  /** What the timeline's lanes stand for. */
  readonly lanes: "topic" | "actor";
  /** Ids of topics or actors whose lanes come first, in this order. */
  readonly order: readonly string[];
  /** Topics whose events are marked on every chart with a time axis. */
  readonly annotate: readonly string[];
}
/** A lane of a drawing: the id of a topic or an actor, and its name. */
export interface NamedLane {
  readonly id: string;
  readonly name: string;
}
/** Lanes by topic in their usual order, no annotations. */
const usualArrangement: Arrangement = { lanes: "topic", order: [], annotate: [] };
/** Where figures come from, for what a point says of itself. */
export interface Provenance {
  /** Who published a source, by its id; `null` while it is not known. */
  publisher(source: string): string | null;
  /** The day the record was last looked through. */
  readonly asOf: IsoDate;
}
/** Where a chart is drawn. None learns whether that is a page, an embed or a file. */
export interface Surface {
  readonly size: Size;
  readonly theme: Theme;
  /** The direction of time. */
  readonly flow: "ltr" | "rtl";
  /** `null`: the chart stands alone and draws its own axis. */
  readonly axis: SharedAxis | null;
  /** The day it is looked at, in days since 1970, marked on time axes; left out in files, which know no today. */
  readonly today?: number | null;
  /** Id of the open fact, which is drawn as selected. */
  readonly open: string | null;
  /** Left out in files, where nothing is pointed at. */
  readonly provenance?: Provenance | undefined;
  readonly onChange?: OnChange | undefined;
  /** The reader opened a fact (`null`: closed it), perhaps together with a change of the filter, as one step. */
  readonly onOpen?: ((fact: string | null, change?: Partial<Filter>) => void) | undefined;
}
export interface ViewProps<Row> extends Surface {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly text: Texts;
  readonly arrangement: Arrangement;
  /** Events to mark along a time axis: those of the topics to annotate, in record order; empty where none are asked for. */
  readonly annotations: readonly EventFact[];
}
export interface ChartDefinition<Id extends DatasetId, Row extends object> {
  readonly id: string;
  readonly title: MessageKey;
  /** What to see, in a phrase: unit and kind of figure. */
  readonly subtitle: MessageKey;
  readonly notes: readonly MessageKey[];
  readonly datasets: readonly Id[];
  /** Dimensions that narrow its rows. */
  readonly reads: readonly DimensionId[];
  /** Dimensions its gestures set: the drawing keeps all rows and zooms to or marks them; table, words and files are narrowed by them. */
  readonly sets: readonly DimensionId[];
  /** Pure and free of language: the numbers shown. */
  rows(slice: Slice<Id>, filter: Filter): readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Ids of the row's sources. */
  sources(row: Row): readonly string[];
  describe(rows: readonly Row[], text: Texts): Description;
  legend(rows: readonly Row[], theme: Theme, text: Texts): readonly LegendEntry[];
  /** Known before anything is drawn, so that nothing shifts. */
  height(width: number, rows: readonly Row[], arrangement: Arrangement): number;
  /** Lanes that the reader may choose and put in order, from top to bottom; left out where the chart has none. */
  lanes?(rows: readonly Row[], arrangement: Arrangement, text: Texts): readonly NamedLane[];
  /** The days that its own axis can be zoomed within; left out where it has no axis that a reader zooms by buttons. */
  extent?(rows: readonly Row[]): DaySpan | null;
  /** The value under the date rule, in words; `null` where the chart has none at that moment (ms, UTC). */
  at?(rows: readonly Row[], moment: number, text: Texts): string | null;
  /** Draws one `<svg>` of exactly `size`. State: hover. DOM measurement: none. */
  readonly View: ComponentType<ViewProps<Row>>;
}
/** A chart over a record and a filter. */
export interface Drawing {
  /** The told rows, column by column. */
  readonly cells: readonly (readonly Value[])[];
  /** Ids of the sources of the told rows, each once, in order of first use. */
  readonly sources: readonly string[];
  readonly description: Description;
  legend(theme: Theme): readonly LegendEntry[];
  height(width: number): number;
  /** From top to bottom; empty where the chart has no lanes that can be put in order. */
  readonly lanes: readonly NamedLane[];
  /** The days that its own axis can be zoomed within; `null` where there is nothing to zoom. */
  readonly extent: DaySpan | null;
  at(moment: number): string | null;
  element(surface: Surface): ReactElement;
}
export interface Chart
  extends Pick<
    ChartDefinition<DatasetId, never>,
    "id" | "title" | "subtitle" | "notes" | "datasets" | "reads" | "sets"
  > {
  readonly columns: readonly Omit<Column<never>, "value">[];
  /**
   * The record as far as it is loaded; it must hold `datasets`, else this throws and names the missing one. The same
   * drawing as before while nothing has changed that the chart takes notice of.
   */
  over(record: Partial<FactRecord>, filter: Filter, text: Texts, arrangement?: Arrangement): Drawing;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const NO_EVENTS: readonly EventFact[] = [];

const annotated = new WeakMap<
  readonly EventFact[],
  { readonly topics: string; readonly events: readonly EventFact[] }
>();

/** The timeline may not be loaded yet, or at all: annotations are an addition, never a condition. */
const annotationsOf = (record: Partial<FactRecord>, { annotate }: Arrangement): readonly EventFact[] => {
  const facts = record.timeline?.facts;
  if (annotate.length === 0 || facts === undefined) return NO_EVENTS;
  const topics = annotate.join();
  const known = annotated.get(facts);
  if (known?.topics === topics) return known.events;
  const events = facts.filter((fact) => fact.topics.some((topic) => annotate.includes(topic)));
  annotated.set(facts, { topics, events });
  return events;
};

const sameArrangement = (a: Arrangement, b: Arrangement): boolean =>
  a === b || (a.lanes === b.lanes && a.order.join() === b.order.join() && a.annotate.join() === b.annotate.join());

/** What a drawing was made of. */
interface Made {
  readonly record: Partial<FactRecord>;
  readonly filter: Filter;
  readonly text: Texts;
  readonly arrangement: Arrangement;
  readonly drawing: Drawing;
}

/** Seals a chart's row type, so that catalogue, figures and pages need not know it. */
export const defineChart = <Id extends DatasetId, Row extends object>(definition: ChartDefinition<Id, Row>): Chart => {
  const dimensions = [...new Set([...definition.reads, ...definition.sets])];
  let last: Made | null = null;
  /** The last drawing, where nothing that the chart takes notice of has changed since. */
  const known = (record: Made["record"], filter: Filter, text: Texts, arrangement: Arrangement): Drawing | null => {
    if (last === null || last.record !== record || last.text !== text) return null;
    const { filter: before } = last;
    const stands = dimensions.every((dimension) => sameValue(dimension, before[dimension], filter[dimension]));
    return stands && sameArrangement(last.arrangement, arrangement) ? last.drawing : null;
  };
  const draw = (record: Made["record"], filter: Filter, text: Texts, arrangement: Arrangement): Drawing => {
    const missing = definition.datasets.find((dataset) => record[dataset] === undefined);
    if (missing !== undefined) throw new Error(`chart ${definition.id}: dataset ${missing} is not loaded`);
    const engine = engineOf(record);
    const rowsFor = (narrowing: readonly DimensionId[]): readonly Row[] =>
      definition.rows(engine.slice<Id>(filter, narrowing), filter);
    const drawn = once(() => rowsFor(definition.reads.filter((dimension) => !definition.sets.includes(dimension))));
    const told = once(() => rowsFor(dimensions));
    const cells = once(() => told().map((row) => definition.columns.map((column) => column.value(row, text))));
    const sources = once(() => [...new Set(told().flatMap((row) => definition.sources(row)))]);
    const lanes = once(() => definition.lanes?.(drawn(), arrangement, text) ?? []);
    const extent = once(() => definition.extent?.(drawn()) ?? null);
    const description = once(() => definition.describe(told(), text));
    return {
      get cells() {
        return cells();
      },
      get sources() {
        return sources();
      },
      get description() {
        return description();
      },
      get lanes() {
        return lanes();
      },
      get extent() {
        return extent();
      },
      legend: (theme) => definition.legend(drawn(), theme, text),
      height: (width) => definition.height(width, drawn(), arrangement),
      at: (moment) => definition.at?.(drawn(), moment, text) ?? null,
      element: (surface) =>
        createElement(definition.View, {
          ...surface,
          rows: drawn(),
          filter,
          text,
          arrangement,
          annotations: annotationsOf(record, arrangement),
        }),
    };
  };
  return {
    id: definition.id,
    title: definition.title,
    subtitle: definition.subtitle,
    notes: definition.notes,
    datasets: definition.datasets,
    reads: definition.reads,
    sets: definition.sets,
    columns: definition.columns.map(({ value: _, ...column }) => column),
    over(record, filter, text, arrangement = usualArrangement) {
      const drawing = known(record, filter, text, arrangement) ?? draw(record, filter, text, arrangement);
      last = { record, filter, text, arrangement, drawing };
      return drawing;
    },
  };
};
