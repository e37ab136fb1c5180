import { serializeAddress } from "../filter/address.ts";
import { linkTo } from "../filter/session.ts";
import { useSession, useViewed } from "../filter/use-session.ts";
import { held } from "../record/held.ts";
import { languages } from "../text/languages.ts";
import { LANGS } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";
import type { Route } from "./route.ts";

/** A record of another matter has no article to check. */
const ARTICLE = held(["claims"]);

const NEXT = { auto: "dark", dark: "light", light: "auto" } as const;
const SIGNS = { auto: "◐", dark: "●", light: "○" } as const;
const THEME_NAMES = { auto: "themeAuto", dark: "themeDark", light: "themeLight" } as const;

/** Name, sections, languages and theme. */
export const Header = ({ route }: { readonly route: Route }) => {
  const text = useTexts();
  const session = useSession();
  const { address } = useViewed();
  const sections = [
    { path: "", label: "navExplore", here: route.page === "explore" || route.page === "event" },
    ...(ARTICLE.length === 0
      ? []
      : ([
          { path: "article/", label: "navArticle", here: route.page === "article" || route.page === "claim" },
        ] as const)),
    { path: "charts/", label: "navCharts", here: route.page === "charts" || route.page === "chart" },
    { path: "data/", label: "navData", here: route.page === "data" },
  ] as const;
  return (
    <header className="site-header">
      <a className="site-name" href={linkTo(`/${text.lang}/`)}>
        {text.say("siteName")}
      </a>
      <nav aria-label={text.say("mainNavigation")}>
        {sections.map((section) => (
          <a
            key={section.path}
            href={linkTo(`/${text.lang}/${section.path}`, { ...address, view: "chart", event: null, verdict: [] })}
            aria-current={section.here ? "page" : undefined}
          >
            {text.say(section.label)}
          </a>
        ))}
      </nav>
      <nav className="languages" aria-label={text.say("language")}>
        {LANGS.map((lang) => (
          <a
            key={lang}
            // What a reader asked to be checked is asked again in the other language.
            href={`/${lang}/${route.path}${serializeAddress(route.page === "check" ? address : { ...address, rest: [] })}`}
            lang={lang}
            hrefLang={lang}
            aria-current={lang === text.lang ? "true" : undefined}
          >
            {languages[lang].ownName}
          </a>
        ))}
      </nav>
      <button
        type="button"
        className="theme"
        onClick={() => session.show({ theme: NEXT[address.theme] })}
        aria-label={`${text.say("theme")}: ${text.say(THEME_NAMES[address.theme])}`}
        title={`${text.say("theme")}: ${text.say(THEME_NAMES[address.theme])}`}
      >
        <span aria-hidden="true">{SIGNS[address.theme]}</span>
      </button>
    </header>
  );
};
