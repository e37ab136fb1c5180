import type { Asked } from "./checked-sentences.ts";

/** Written before the grammars and weights were, and never used to set them: what these tell is reported apart. */
export const unseen: readonly Asked[] = [
  [
    "وصل حجم التجارة بين روسيا وبيلاروس في عام 2023 إلى 46.5 مليار دولار بحسب الجمارك الروسية.",
    ["trade-volume/2023-fcs-russia-turnover"],
  ],
  [
    "قال لوكاشينكو إن بلاده تنتظر أن تبلغ التجارة مع روسيا 54 مليار دولار في 2023.",
    ["trade-statements/2023-forecast-lukashenko"],
  ],
  [
    "تبنّى الاتحاد الأوروبي حزمة العقوبات الثانية عشرة ضد موسكو وشملت الماس الروسي.",
    ["sanctions-packages/eu-ru-12", "sanctions-measures/eu-ru-12-diamonds-direct"],
  ],
  [
    "حددت مجموعة السبع وأستراليا سعر برميل النفط الروسي بما لا يتجاوز ستين دولارا في ديسمبر 2022.",
    ["oil-price-cap/2022-12-02-coalition-crude-60"],
  ],
  [
    "تدفع بيلاروس 128.5 دولار لكل ألف متر مكعب من الغاز الروسي.",
    ["gas-price/2021-contract", "gas-price/2022-01-contract"],
  ],
  ["أنتجت محطة أوستروفيتس النووية نحو 11.8 مليار كيلوواط ساعة عام 2023.", ["nuclear-output/2023-ministry-generation"]],
  [
    "دخلت الوحدة الثانية في المحطة النووية البيلاروسية التشغيل التجاري في نوفمبر 2023.",
    ["nuclear-milestones/2023-11-01-unit-2-commercial", "timeline/2023-11-01-astravets-unit-2-commercial"],
  ],
  [
    "التقى بوتين ولوكاشينكو في جزيرة فالام في يوليو 2024.",
    ["meetings/2024-07-25-valaam", "timeline/2024-07-25-valaam"],
  ],
  ["أعلنت بيلاروس تحويل مسار طائرة رايان إير واعتقال صحفي في مايو 2021.", ["timeline/2021-05-23-ryanair-diversion"]],
  [
    "Moscow put last year's commerce with Minsk at $43.4bn, according to customs data for 2022.",
    ["trade-volume/2022-fcs-russia-turnover"],
  ],
  [
    "Belarusian exports to Russia jumped by two fifths, to 22.9 billion dollars, in 2022.",
    ["trade-volume/2022-belstat-exports"],
  ],
  [
    "Brussels approved its 14th round of sanctions in June 2024, blacklisting 27 tankers.",
    ["sanctions-packages/eu-ru-14", "sanctions-measures/eu-ru-14-vessels"],
  ],
  [
    "Britain and the EU cut the ceiling for Russian crude to $47.6 a barrel in July 2025.",
    ["oil-price-cap/2025-07-18-eu-crude-47-6", "oil-price-cap/2025-07-18-uk-crude-47-6"],
  ],
  ["Gazprom charged Minsk 127 dollars per thousand cubic metres in 2020.", ["gas-price/2020-contract"]],
  [
    "The Astravets station covered roughly 36.6 percent of Belarus's power generation in 2025.",
    ["nuclear-output/2025-ember-share"],
  ],
  [
    "Russia lent Belarus up to ten billion dollars to build its first atomic plant.",
    [
      "nuclear-finance/2011-11-25-loan-limit",
      "nuclear-milestones/2011-11-25-loan-agreement",
      "timeline/2011-11-25-npp-loan",
    ],
  ],
  [
    "Putin travelled to Minsk on 23 May 2024 for talks with his Belarusian counterpart.",
    ["meetings/2024-05-23-minsk", "timeline/2024-05-24-putin-visits-minsk"],
  ],
  [
    "Wagner boss Prigozhin agreed to leave for Belarus after Lukashenko brokered a deal to end the mutiny.",
    ["timeline/2023-06-24-wagner-mutiny-deal"],
  ],
  [
    "По итогам 2024 года взаимный товарооборот достиг 51,8 млрд долларов, следует из данных Белстата.",
    ["trade-volume/2024-belstat-turnover"],
  ],
  [
    "Крутой: за 10 месяцев 2025-го торговля товарами с Россией составила 44 миллиарда долларов.",
    ["trade-statements/2025-10m-turnover-krutoi"],
  ],
  [
    "Доля России во внешней торговле Беларуси в 2021 году равнялась 49 процентам.",
    ["trade-share/by-trade-share-ru-2021"],
  ],
  [
    "Евросоюз утвердил шестнадцатый пакет санкций, в него вошли алюминий и 74 судна.",
    ["sanctions-packages/eu-ru-16", "sanctions-measures/eu-ru-16-vessels", "sanctions-measures/eu-ru-16-aluminium"],
  ],
  [
    "С сентября 2025 года потолок цены российской нефти понижен до 47,6 доллара.",
    ["oil-price-cap/2025-07-18-eu-crude-47-6", "oil-price-cap/2025-07-18-uk-crude-47-6"],
  ],
  ["В 2007 году Минск платил «Газпрому» по 100 долларов за тысячу кубов.", ["gas-price/2007-contract"]],
  [
    "Первый энергоблок БелАЭС был подключён к сети 3 ноября 2020 года.",
    ["nuclear-milestones/2020-11-03-unit-1-grid", "timeline/2020-11-03-npp-grid"],
  ],
  ["Россия в 2021 году поставила в Беларусь 19,78 млрд кубометров газа.", ["energy-volumes/2021-gas"]],
  [
    "Президенты встретились в Сочи 26 сентября 2022 года.",
    ["meetings/2022-09-26-sochi", "timeline/2022-09-26-sochi-talks"],
  ],
  [
    "Путин объявил о размещении тактического ядерного оружия в Беларуси.",
    ["timeline/2023-03-25-putin-announces-tactical-nuclear-weapons"],
  ],
];

/** Nothing in the record bears on these. Written with `unseen`. */
export const unseenElsewhere: readonly string[] = [
  "ارتفعت صادرات السعودية من النفط إلى 7 ملايين برميل يوميا في مارس 2024.",
  "فاز المنتخب المغربي على نظيره الإسباني بثلاث ركلات ترجيح.",
  "بلغ التبادل التجاري بين الصين والولايات المتحدة 690 مليار دولار في 2022.",
  "Apple reported quarterly revenue of $90 billion, up 10% on the year.",
  "Germany's trade with China fell by 15% in the first ten months of 2023.",
  "The city council will plant 40 thousand trees over the next three years.",
  "Выручка компании выросла на 10 % и достигла 40 млрд рублей.",
  "Товарооборот России и Китая в 2023 году превысил 240 млрд долларов.",
  "В Москве ожидается снег, температура опустится до минус десяти градусов.",
];
