import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { chartById } from "../src/charts/catalogue.ts";
import { figureOf } from "../src/figure/figure.ts";
import { StillFigure } from "../src/figure/still-figure.tsx";
import { home } from "../src/filter/address.ts";
import { createSession } from "../src/filter/session.ts";
import { SessionProvider } from "../src/filter/use-session.ts";
import { ArticlePage } from "../src/pages/article/article-page.tsx";
import { ClaimPage } from "../src/pages/article/claim-page.tsx";
import { StillProvider } from "../src/pages/article/still-picture.tsx";
import { EventPage } from "../src/pages/event-page.tsx";
import { Footer } from "../src/pages/footer.tsx";
import { Header } from "../src/pages/header.tsx";
import type { Route } from "../src/pages/route.ts";
import { routeOf } from "../src/pages/route.ts";
import { StillGallery } from "../src/pages/still-gallery.tsx";
import { held } from "../src/record/held.ts";
import type { ReadFile } from "../src/record/load.ts";
import { datasetQuery, namesQuery, sourcesQuery } from "../src/record/load.ts";
import type { DatasetId, FactRecord } from "../src/record/record.ts";
import { schemas } from "../src/record/schemas.ts";
import { textsFor } from "../src/text/make-texts.ts";
import { TextsProvider } from "../src/text/use-texts.ts";
import { light } from "../src/ui/theme.ts";
import { cssTheme, themeCss } from "../src/ui/theme-css.ts";
import { ThemeProvider } from "../src/ui/use-theme.ts";

/**
 * The pages that read without script, by the components that draw them with it.
 * @param read reads the text of a file of the record
 * @param styles addresses of style sheets that the pages need besides the first
 * @param pictures the pictures of a chart in a language as SVG markup, the narrow one first
 * @returns the HTML of a path such as `/ar/article/`; `undefined` for a page that has none
 */
export const stillPages = async (
  read: ReadFile,
  styles: readonly string[],
  pictures: (chart: string, lang: string) => readonly string[],
): Promise<(path: string) => string | undefined> => {
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const names = await client.fetchQuery(namesQuery(read));
  const sources = await client.fetchQuery(sourcesQuery(read));
  const ids = held(Object.keys(schemas) as DatasetId[]);
  const datasets = await Promise.all(
    ids.map(async (id) => [id, await client.fetchQuery(datasetQuery(id, read))] as const),
  );
  const record = Object.fromEntries(datasets) as Partial<FactRecord>;
  const pageOf = (route: Route): ReactElement | null => {
    switch (route.page) {
      case "article":
        return createElement(ArticlePage);
      case "claim":
        return createElement(ClaimPage, { id: route.claim });
      case "charts":
        return createElement(StillGallery);
      case "event":
        return createElement(EventPage, { id: route.event });
      case "chart": {
        const chart = chartById(route.chart);
        if (chart === null) return null;
        const figure = figureOf(chart, record, home, textsFor(route.lang, names));
        return createElement(StillFigure, {
          figure,
          theme: cssTheme,
          pictures: pictures(chart.id, route.lang),
          sources,
        });
      }
      default:
        return null;
    }
  };
  return (path) => {
    const route = routeOf(path);
    const page = pageOf(route);
    if (page === null) return undefined;
    const session = createSession({
      read: () => ({ path, query: "" }),
      write: () => {},
      listen: () => () => {},
      frame: () => {},
    });
    const html = renderToStaticMarkup(
      createElement(
        QueryClientProvider,
        { client },
        createElement(
          SessionProvider,
          { value: session },
          createElement(
            TextsProvider,
            { value: textsFor(route.lang, names) },
            createElement(
              ThemeProvider,
              { value: light },
              createElement(
                StillProvider,
                { value: true },
                createElement(
                  "div",
                  { className: "page" },
                  createElement(Header, { route }),
                  createElement("main", null, page),
                  createElement(Footer),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    const links = styles.map((style) => `<link rel="stylesheet" href="${style}" />`).join("");
    return `${links}<style>${themeCss()}</style>${html}`;
  };
};
