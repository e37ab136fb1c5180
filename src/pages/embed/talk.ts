import type { EmbedTheme } from "./messages.ts";
import { askedBy, heightMessages, heightToTell, secretOf } from "./messages.ts";

/** Milliseconds after which the height is told again, to host scripts that load after their frames. */
const AGAIN = [250, 500, 1000, 2000, 4000, 8000] as const;

/** The talk of a framed page with its host. */
export interface Talk {
  /** Calls with every theme that the host asks for, and at once with one it has asked for. @returns a way to stop */
  onTheme(hear: (theme: EmbedTheme) => void): () => void;
}

const begun = new WeakMap<Window, Talk>();

/**
 * Tells the host of a framed page how high the page is, when that changes and when the host asks: as long as the page
 * is there, however often it is asked to. A page that is not framed tells nobody; a hidden one waits until it is seen.
 * @param subject id of what is shown
 */
export const talk = (own: Window, subject: string): Talk => {
  const known = begun.get(own);
  if (known !== undefined) return known;
  const talked = begin(own, subject);
  begun.set(own, talked);
  return talked;
};

const begin = (own: Window, subject: string): Talk => {
  const hearers = new Set<(theme: EmbedTheme) => void>();
  let theme: EmbedTheme | null = null;
  const talked: Talk = {
    onTheme(hear) {
      hearers.add(hear);
      if (theme !== null) hear(theme);
      return () => hearers.delete(hear);
    },
  };
  const host = own.parent;
  if (host === own) return talked;
  const { document } = own;
  const query = new URLSearchParams(own.location.search);
  const names = { id: query.get("id") ?? subject, childId: query.get("childId") ?? subject };
  let resizer: { readonly id: string; readonly answered: boolean } | null = null;
  let last = 0;

  const tell = (again: boolean): void => {
    if (own.innerWidth === 0) return;
    const box = document.documentElement.getBoundingClientRect();
    const height = heightToTell(box.height);
    if (height === last && !again) return;
    last = height;
    const { href, hash } = own.location;
    const told = { height, width: Math.ceil(box.width), href, ...names, secret: secretOf(hash), resizer };
    // No address to name: a sandboxed or archived host has none. A height is no secret.
    for (const message of heightMessages(told)) host.postMessage(message, "*");
    if (resizer !== null) resizer = { ...resizer, answered: true };
  };

  own.addEventListener("message", ({ source, data }) => {
    if (source !== host) return;
    const asked = askedBy(data);
    if (asked?.what === "theme") {
      theme = asked.theme;
      for (const hear of hearers) hear(theme);
    }
    if (asked?.what !== "height") return;
    if (asked.resizer !== null && asked.resizer !== resizer?.id) resizer = { id: asked.resizer, answered: false };
    tell(true);
  });
  own.addEventListener("hashchange", () => tell(true));
  // WordPress gives its frames no other way out than to ask the host.
  document.addEventListener("click", ({ target }) => {
    const secret = secretOf(own.location.hash);
    const link = target instanceof Element ? target.closest("a") : null;
    if (secret !== null && link?.host === own.location.host)
      host.postMessage({ message: "link", value: link.href, secret }, "*");
  });
  new ResizeObserver(() => tell(false)).observe(document.documentElement);
  for (const wait of AGAIN) own.setTimeout(() => tell(true), wait);
  host.postMessage("[iFrameResizerChild]Ready", "*");
  void document.fonts.ready.then(() => tell(true));
  return talked;
};
