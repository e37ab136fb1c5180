/** AMP refuses to make a frame lower; CSS pixels. */
const LEAST_HEIGHT = 100;

/** A height as hosts take it: a whole number of CSS pixels that cuts nothing. */
export const heightToTell = (exact: number): number => Math.max(LEAST_HEIGHT, Math.ceil(exact));

/** What a framed page knows of itself and of its host. */
export interface Told {
  /** CSS pixels, as `heightToTell` gives it. */
  readonly height: number;
  /** CSS pixels. */
  readonly width: number;
  /** The page's own address. */
  readonly href: string;
  /** By what the host calls the frame: `id` in the query; where left out, the id of what is shown. */
  readonly id: string;
  /** pym.js' name of the frame, with any characters; where left out, the id of what is shown. */
  readonly childId: string;
  /** Ten characters that WordPress puts into the hash; `null` under other hosts. */
  readonly secret: string | null;
  /** iframe-resizer's name of the frame, once it has greeted, and whether it has been answered before. */
  readonly resizer: { readonly id: string; readonly answered: boolean } | null;
}

/**
 * The height in every form that hosts listen for: pym.js 1, Datawrapper, AMP and newswire frames, Medium and Embedly,
 * the Guardian, open-iframe-resizer, WordPress, iframe-resizer 4. Each host passes over the forms of the others.
 */
export const heightMessages = (told: Told): readonly unknown[] => {
  const { height, width, href, id, childId, secret, resizer } = told;
  return [
    `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    JSON.stringify({ type: "set-height", value: height }),
    { type: "iframe-resized", width, height },
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
    ...(resizer === null
      ? []
      : [`[iFrameSizer]${resizer.id}:${height}:${width}:${resizer.answered ? "size" : "init"}`]),
  ];
};

/** WordPress' secret in an address' hash; `null` for none. */
export const secretOf = (hash: string): string | null =>
  /secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/.exec(hash)?.[1] ?? null;

export type EmbedTheme = "light" | "dark" | "auto";
const THEMES: readonly EmbedTheme[] = ["light", "dark", "auto"];

/** What a host asks for: the height once more, under a name of its own where it is iframe-resizer; or another theme. */
export type Asked =
  | { readonly what: "height"; readonly resizer: string | null }
  | { readonly what: "theme"; readonly theme: EmbedTheme };

/** `[iFrameSizer]{id}:{margin}:{whether it sizes the width}:…`; an id with a colon or bracket cannot be answered. */
const RESIZER = /^\[iFrameSizer\]([^:\]]+):[^:]*:(?:true|false):/;
const PYM = /^pymxPYMx[\s\S]*xPYMxwidthxPYMx[\d.]+$/;
/** Of open-iframe-resizer, and of newswire's frames. */
const GREETINGS: readonly unknown[] = ["iframe-child-init", "iframe-get-child-dimensions", "frames-init"];

/** What a message asks for; `null` for anything that is no greeting known to us. Never throws. */
export const askedBy = (data: unknown): Asked | null => {
  if (typeof data === "string") {
    const resizer = RESIZER.exec(data)?.[1];
    if (resizer !== undefined) return { what: "height", resizer };
    return PYM.test(data) ? { what: "height", resizer: null } : null;
  }
  if (typeof data !== "object" || data === null) return null;
  const { type, message, theme } = data as { readonly [key: string]: unknown };
  if (GREETINGS.includes(type) || message === "ready") return { what: "height", resizer: null };
  const known = type === "good-neighbour-theme" ? THEMES.find((one) => one === theme) : undefined;
  return known === undefined ? null : { what: "theme", theme: known };
};
