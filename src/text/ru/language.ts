import type { Language } from "../texts.ts";
import { messages } from "./messages.ts";

export const ru: Language = {
  locale: "ru",
  dir: "ltr",
  ownName: "Русский",
  comma: ", ",
  messages,
};
