import type { Texts } from "../text/texts.ts";

/** How a figure was qualified by whoever gave it. */
export type Bound = "about" | "nearly" | "over" | "under";

const WORDS = { about: "boundAbout", nearly: "boundNearly", over: "boundOver", under: "boundUnder" } as const;

/** A figure with the word that qualified it: “over 50”. @param written the figure as it is written */
export const bounded = (written: string, bound: Bound | null, text: Texts): string =>
  bound === null ? written : text.say(WORDS[bound], { value: written });
