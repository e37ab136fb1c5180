import { createContext, useContext } from "react";
import type { Texts } from "./texts.ts";

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The reader's language. @throws outside a `TextsProvider` */
export const useTexts = (): Texts => {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("no texts: wrap the page in a TextsProvider");
  return texts;
};
