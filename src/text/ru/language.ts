import type { Language } from "../texts.ts";

export const ru: Language = {
  locale: "ru",
  dir: "ltr",
  ownName: "Русский",
  comma: ", ",
  unreachable: "Не удалось загрузить тексты страницы. Обновите её, пожалуйста.",
  messages: async () => (await import("./messages.ts")).messages,
};
