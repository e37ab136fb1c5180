import type { MessageKey, Texts } from "../../text/texts.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Glyph } from "../glyph.ts";
import type { ActRow, Kind, Side } from "./rows.ts";

export const KIND_NAMES = {
  impose: "responseImpose",
  renew: "responseRenew",
  ease: "responseEase",
  release: "responseRelease",
  counter: "responseCounter",
} as const satisfies { readonly [K in Kind]: MessageKey };

/** How a kind of act is drawn: shapes tell them apart, and what takes back is hollow. */
export const signOf = (
  kind: Kind,
  theme: Theme,
): { readonly glyph: Glyph; readonly hollow: boolean; readonly colour: string } =>
  (
    ({
      impose: { glyph: "dot", hollow: false, colour: theme.ink },
      renew: { glyph: "square", hollow: false, colour: theme.quiet },
      ease: { glyph: "triangle-down", hollow: true, colour: theme.ink },
      release: { glyph: "plus", hollow: false, colour: theme.ink2 },
      counter: { glyph: "diamond", hollow: false, colour: theme.ink },
    }) as const
  )[kind];

/** The name of a row. */
export const sideName = (side: Side, text: Texts): string =>
  side === "others" ? text.say("responsesOthers") : text.name(side);

/** Those an act is directed at; empty where that is nobody. */
export const againstOf = ({ against }: ActRow, text: Texts): string => text.list(against.map(text.name));
