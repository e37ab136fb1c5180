import { ltr } from "../text/bidi.ts";
import type { Texts } from "../text/texts.ts";

/** Years in words, neighbours joined: 2005–2008, 2012. */
export const yearsInWords = (years: readonly number[], text: Texts): string => {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return text.list(runs.map(({ from, to }) => (from === to ? String(from) : ltr(`${from}–${to}`))));
};
