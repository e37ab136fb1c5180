import { useStill } from "../../figure/still.tsx";
import type { ClaimFact } from "../../record/record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { chartOf, sceneName } from "./scenes.ts";

/** Path of the picture of a claim's figure in a language. */
export const stillPath = (claim: ClaimFact, lang: string): string => `/claims/${lang}/${sceneName(claim)}.png`;

/** The figure of a claim as a picture of its own, where no live one will stand; nothing elsewhere. */
export const StillPicture = ({ claim }: { readonly claim: ClaimFact }) => {
  const text = useTexts();
  const still = useStill();
  const chart = chartOf(claim);
  if (still === null || chart === null) return null;
  return <img className="still-picture" src={stillPath(claim, text.lang)} alt={text.say(chart.title)} loading="lazy" />;
};
