import type { Language } from "../texts.ts";

export const en: Language = {
  locale: "en-GB",
  dir: "ltr",
  ownName: "English",
  comma: ", ",
  unreachable: "The texts of this page could not be loaded. Please reload it.",
  messages: async () => (await import("./messages.ts")).messages,
};
