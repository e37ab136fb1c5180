import type { Language } from "../texts.ts";

export const ar: Language = {
  locale: "ar",
  dir: "rtl",
  ownName: "العربية",
  comma: "، ",
  unreachable: "تعذّر تحميل نصوص الصفحة. أعد تحميلها من فضلك.",
  messages: async () => (await import("./messages.ts")).messages,
  arabicDigits: true,
  levant: "ar-IQ",
};
