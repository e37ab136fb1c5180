import type { Language } from "../texts.ts";
import { messages } from "./messages.ts";

export const en: Language = {
  locale: "en-GB",
  dir: "ltr",
  ownName: "English",
  comma: ", ",
  messages,
};
