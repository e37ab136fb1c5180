import type { Language } from "../texts.ts";
import { messages } from "./messages.ts";

export const ar: Language = {
  locale: "ar",
  dir: "rtl",
  ownName: "العربية",
  comma: "، ",
  messages,
  arabicDigits: true,
  levant: "ar-IQ",
};
