import type { Lang } from "../../text/texts.ts";

/** Sentences to try, as officials and articles write them; the first is the one that the record began with. */
export const examples: { readonly [L in Lang]: readonly string[] } = {
  ar: [
    "ارتفع التبادل التجاري بنسبة 10% خلال عشرة شهور من العام الجاري ليبلغ رقما قياسيا قدره 40 مليار",
    "فرض الاتحاد الأوروبي نحو تسع حزم متتالية من العقوبات على موسكو",
    "سعر الغاز الروسي لبيلاروس 127 دولارا لكل ألف متر مكعب في 2019",
  ],
  en: [
    "Trade between Russia and Belarus grew 10% over ten months to a record $40 billion.",
    "The EU has adopted its ninth package of sanctions against Russia.",
    "Belarus’s nuclear plant generated 4.68 TWh in 2022.",
  ],
  ru: [
    "Товарооборот Беларуси и России за десять месяцев вырос на 10 % и достигнет рекордных 40 млрд.",
    "ЕС принял девятый пакет санкций против России 16 декабря 2022 года.",
    "Цена газа для Беларуси в 2018 году — 129 долларов за тысячу кубометров.",
  ],
};
