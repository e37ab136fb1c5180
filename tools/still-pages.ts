import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { FunctionComponent, ReactElement } from "react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { StillPicture } from "../src/figure/still.tsx";
import { StillProvider } from "../src/figure/still.tsx";
import { createSession } from "../src/filter/session.ts";
import { SessionProvider } from "../src/filter/use-session.ts";
import { ArticlePage } from "../src/pages/article/article-page.tsx";
import { ClaimPage } from "../src/pages/article/claim-page.tsx";
import { ChartPage } from "../src/pages/chart-page.tsx";
import { EmbedPage } from "../src/pages/embed/embed-page.tsx";
import { EventPage } from "../src/pages/event-page.tsx";
import { Footer } from "../src/pages/footer.tsx";
import { Header } from "../src/pages/header.tsx";
import type { Route } from "../src/pages/route.ts";
import { routeOf } from "../src/pages/route.ts";
import { StillGallery } from "../src/pages/still-gallery.tsx";
import { held } from "../src/record/held.ts";
import type { ReadFile } from "../src/record/load.ts";
import { datasetQuery, namesQuery, sourcesQuery } from "../src/record/load.ts";
import type { DatasetId } from "../src/record/record.ts";
import { schemas } from "../src/record/schemas.ts";
import { textsFor } from "../src/text/make-texts.ts";
import type { Lang } from "../src/text/texts.ts";
import { TextsProvider } from "../src/text/use-texts.ts";
import { cssTheme } from "../src/ui/theme-css.ts";
import { ThemeProvider } from "../src/ui/use-theme.ts";

/** A page as HTML. */
export interface StillPage {
  readonly html: string;
  readonly page: Route["page"];
}

/** Height of a chart's picture for phones, in its own pixels. */
type PhoneHeight = (chart: string, lang: Lang) => number;

/** The component of a page, or what readers without script get in its place; `null` where that is nothing. */
const pageOf = (route: Route, phoneHeight: PhoneHeight): ReactElement | null => {
  switch (route.page) {
    case "article":
      return createElement(ArticlePage);
    case "claim":
      return createElement(ClaimPage, { id: route.claim });
    case "charts":
      return createElement(StillGallery, { phoneHeight: (chart: string) => phoneHeight(chart, route.lang) });
    case "event":
      return createElement(EventPage, { id: route.event });
    case "chart":
      return createElement(ChartPage, { id: route.chart });
    case "embed":
      // What a check shows stands in its address alone.
      return route.subject === "check" ? null : createElement(EmbedPage, { id: route.subject });
    default:
      return null;
  }
};

/**
 * The pages that read without script, by the components that draw them with it.
 * @param read reads the text of a file of the record
 * @param pictures the pictures of a chart in a language for a kind of page, the narrowest first
 * @param phoneHeight see {@link PhoneHeight}
 * @returns the page at a path such as `/ar/article/`; `undefined` for one that has none
 */
export const stillPages = async (
  read: ReadFile,
  pictures: (chart: string, lang: Lang, page: Route["page"]) => readonly StillPicture[],
  phoneHeight: PhoneHeight,
): Promise<(path: string) => StillPage | undefined> => {
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const names = await client.fetchQuery(namesQuery(read));
  await client.fetchQuery(sourcesQuery(read));
  const ids = held(Object.keys(schemas) as DatasetId[]);
  await Promise.all(ids.map((id) => client.fetchQuery(datasetQuery(id, read))));
  return (path) => {
    const route = routeOf(path);
    const page = pageOf(route, phoneHeight);
    if (page === null) return undefined;
    const session = createSession({
      read: () => ({ path, query: "" }),
      write: () => {},
      listen: () => () => {},
      frame: () => {},
    });
    const whole =
      route.page === "embed"
        ? page
        : createElement(
            "div",
            { className: "page" },
            createElement(Header, { route }),
            createElement("main", null, page),
            createElement(Footer),
          );
    const provided = [
      [QueryClientProvider, { client }],
      [SessionProvider, { value: session }],
      [TextsProvider, { value: textsFor(route.lang, names) }],
      [ThemeProvider, { value: cssTheme }],
      [StillProvider, { value: { pictures: (chart: string) => pictures(chart, route.lang, route.page) } }],
    ] as const;
    const tree = provided.reduceRight<ReactElement>(
      // Each takes the properties beside it, which a list of different providers cannot say.
      (child, [Provider, props]) => createElement(Provider as FunctionComponent<object>, props, child),
      whole,
    );
    return { html: renderToStaticMarkup(tree), page: route.page };
  };
};
