import type { Lang } from "../text/texts.ts";
import { LANGS } from "../text/texts.ts";

/** A page of ours. `path` is what follows the language, the same in every language. */
export type Route = { readonly lang: Lang; readonly path: string } & (
  | { readonly page: "explore" | "article" | "check" | "charts" | "data" | "not-found" }
  | { readonly page: "chart"; readonly chart: string }
  | { readonly page: "event"; readonly event: string }
  | { readonly page: "claim"; readonly claim: string }
  | { readonly page: "embed"; readonly subject: string }
);

/** The page at a path. */
export const routeOf = (pathname: string): Route => {
  const [, first = "", ...rest] = pathname.split("/");
  const lang = LANGS.find((known) => known === first) ?? LANGS[0];
  const parts = rest.filter(Boolean);
  const path = parts.map((part) => `${part}/`).join("");
  const [section, id, ...more] = parts;
  if (lang !== first || more.length > 0) return { lang, path, page: "not-found" };
  if (section === undefined) return { lang, path, page: "explore" };
  if (section === "charts")
    return id === undefined ? { lang, path, page: "charts" } : { lang, path, page: "chart", chart: id };
  if (section === "article" && id === undefined) return { lang, path, page: "article" };
  if (section === "check" && id === undefined) return { lang, path, page: "check" };
  if (section === "claims" && id !== undefined) return { lang, path, page: "claim", claim: id };
  if (section === "embed" && id !== undefined) return { lang, path, page: "embed", subject: id };
  if (section === "data" && id === undefined) return { lang, path, page: "data" };
  if (section === "events" && id !== undefined) return { lang, path, page: "event", event: id };
  return { lang, path, page: "not-found" };
};
