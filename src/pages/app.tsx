import type { MouseEvent, ReactNode } from "react";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { useSession, useViewed } from "../filter/use-session.ts";
import { useNames } from "../record/use-record.ts";
import { languages } from "../text/languages.ts";
import type { Lang } from "../text/texts.ts";
import { textsOf } from "../text/texts-of.ts";
import { useMessages } from "../text/use-messages.ts";
import { TextsProvider, useTexts } from "../text/use-texts.ts";
import { themeCss } from "../ui/theme-css.ts";
import { ThemeProvider, useChosenTheme } from "../ui/use-theme.ts";
import { Explore } from "./explore/explore.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";
import { PictureDrop } from "./picture-drop.tsx";
import type { Route } from "./route.ts";
import { routeOf } from "./route.ts";
import { useReady } from "./use-title.ts";

// The explore page is where most readers begin; the others come when they are asked for.
const ArticlePage = lazy(async () => ({ default: (await import("./article/article-page.tsx")).ArticlePage }));
const CheckPage = lazy(async () => ({ default: (await import("./check/check-page.tsx")).CheckPage }));
const ClaimPage = lazy(async () => ({ default: (await import("./article/claim-page.tsx")).ClaimPage }));
const ChartPage = lazy(async () => ({ default: (await import("./chart-page.tsx")).ChartPage }));
const ChartsPage = lazy(async () => ({ default: (await import("./charts-page.tsx")).ChartsPage }));
const DataPage = lazy(async () => ({ default: (await import("./data-page.tsx")).DataPage }));
const EmbedPage = lazy(async () => ({ default: (await import("./embed/embed-page.tsx")).EmbedPage }));
const EventPage = lazy(async () => ({ default: (await import("./event-page.tsx")).EventPage }));

const pageOf = (route: Route): ReactNode => {
  switch (route.page) {
    case "explore":
      return <Explore />;
    case "article":
      return <ArticlePage />;
    case "check":
      return <CheckPage />;
    case "claim":
      return <ClaimPage id={route.claim} key={route.claim} />;
    case "charts":
      return <ChartsPage />;
    case "chart":
      return <ChartPage id={route.chart} key={route.chart} />;
    case "data":
      return <DataPage />;
    case "embed":
      return <EmbedPage id={route.subject} key={route.subject} />;
    case "event":
      return <EventPage id={route.event} key={route.event} />;
    case "not-found":
      return <NotFound />;
  }
};

/** Stands where a page will. Charts of the page before it are gone: scripts must not take them for drawn. */
const Awaited = () => {
  useReady(false);
  return <p className="quiet">{useTexts().say("loading")}</p>;
};

const Unreachable = ({ lang }: { readonly lang: Lang }) => (
  <p role="alert" className="notice" lang={lang} dir={languages[lang].dir}>
    {languages[lang].unreachable}
  </p>
);

/** True for a click that means “go there” and nothing else. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented);

/** All pages: language, theme and links are settled here once. */
export const App = () => {
  const session = useSession();
  const { path, address } = useViewed();
  const route = routeOf(path);
  const { names, settled } = useNames();
  const { digits, months } = address;
  const { known, failed } = useMessages(route.lang);
  const text = useMemo(
    () => (known === null ? null : textsOf(known.lang, known.messages, names, { digits, months })),
    [known, names, digits, months],
  );
  const theme = useChosenTheme(address.theme);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const root = document.documentElement;
    if (text !== null) {
      root.lang = text.lang;
      root.dir = text.dir;
    }
    root.dataset.theme = address.theme;
  }, [text, address.theme]);

  const first = useRef(path);
  useEffect(() => {
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
    // A page that is asked for a place of its own goes there when the place is drawn.
    if (window.location.hash === "") window.scrollTo(0, 0);
  }, [path]);

  const follow = (event: MouseEvent): void => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest("a");
    if (link === null || link.target !== "" || link.hasAttribute("download") || link.origin !== window.location.origin)
      return;
    if (link.hash !== "" && link.pathname === window.location.pathname) return;
    if (routeOf(link.pathname).page === "not-found") return;
    event.preventDefault();
    session.go(`${link.pathname}${link.search}${link.hash}`);
  };

  if (text === null) return failed && <Unreachable lang={route.lang} />;
  const page = (
    <>
      {failed && <Unreachable lang={route.lang} />}
      {settled ? <Suspense fallback={<Awaited />}>{pageOf(route)}</Suspense> : <Awaited />}
    </>
  );
  return (
    <TextsProvider value={text}>
      <ThemeProvider value={theme}>
        <style href="themes" precedence="default">
          {themeCss()}
        </style>
        {route.page === "embed" ? (
          page
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only watches its own links
          // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
          <div className="page" onClick={follow}>
            <a className="skip" href="#main">
              {text.say("skipToContent")}
            </a>
            <Header route={route} />
            <main id="main" ref={main} tabIndex={-1}>
              {route.page !== "explore" && <PictureDrop />}
              {page}
            </main>
            <Footer />
          </div>
        )}
      </ThemeProvider>
    </TextsProvider>
  );
};
