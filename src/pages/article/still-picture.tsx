import { createContext, useContext } from "react";
import type { ClaimFact } from "../../record/record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { chartOf, sceneName } from "./scenes.ts";

/** Path of the picture of a claim's figure in a language. */
export const stillPath = (claim: ClaimFact, lang: string): string => `/claims/${lang}/${sceneName(claim)}.png`;

const StillContext = createContext(false);
/** `true` around a page that is drawn once, for readers without script. */
export const StillProvider = StillContext.Provider;

/** The figure of a claim as a picture of its own, where no live one will stand; nothing elsewhere. */
export const StillPicture = ({ claim }: { readonly claim: ClaimFact }) => {
  const text = useTexts();
  const still = useContext(StillContext);
  const chart = chartOf(claim);
  if (!still || chart === null) return null;
  return <img className="still-picture" src={stillPath(claim, text.lang)} alt={text.say(chart.title)} loading="lazy" />;
};
