/** A sentence, and the facts that would each be right to name first, as `dataset/id`. */
export type Asked = readonly [sentence: string, expected: readonly [string, ...string[]]];

/** The sentence of December 2022 that the record began with. */
export const FIRST_SENTENCE =
  "ارتفع التبادل التجاري بنسبة 10% خلال عشرة شهور من العام الجاري ليبلغ رقما قياسيا قدره 40 مليار";

/** Sentences as articles and officials write them, of every kind of fact, in three languages. */
export const asked: readonly Asked[] = [
  [FIRST_SENTENCE, ["trade-statements/2022-10m-growth-putin"]],
  [
    "بلغ حجم التبادل التجاري بين روسيا وبيلاروس 45.8 مليار دولار في عام 2022 وفق بيلستات",
    ["trade-volume/2022-belstat-turnover"],
  ],
  [
    "قال بوتين إن التجارة مع بيلاروسيا نمت بنسبة ١٠٪ في الأشهر العشرة الأولى من ٢٠٢٢",
    ["trade-statements/2022-10m-growth-putin"],
  ],
  ["بلغت صادرات بيلاروس إلى روسيا 25.1 مليار دولار عام 2023", ["trade-volume/2023-belstat-exports"]],
  ["انخفض التبادل التجاري بين مينسك وموسكو بنسبة 17.3% في 2020", ["trade-volume/2020-belstat-turnover"]],
  [
    "أعلن ميشوستين أن حجم التجارة مع بيلاروس تجاوز ثلاثة تريليونات روبل في 2022",
    ["trade-statements/2022-turnover-rub-mishustin"],
  ],
  ["تشكل روسيا 60% من تجارة بيلاروس الخارجية بحسب بوتين في 2025", ["trade-share/by-trade-share-ru-2025-putin"]],
  ["92% من المدفوعات بين البلدين تتم بالروبل الروسي عام 2023", ["settlement-currency/settle-rub-2023-golovchenko"]],
  ["فرض الاتحاد الأوروبي نحو تسع حزم متتالية من العقوبات على موسكو", ["sanctions-packages/eu-ru-09"]],
  ["أقر الاتحاد الأوروبي الحزمة التاسعة عشرة من العقوبات على روسيا", ["sanctions-packages/eu-ru-19"]],
  ["ضمّت حزمة العقوبات السابعة عشرة 189 سفينة", ["sanctions-packages/eu-ru-17", "sanctions-measures/eu-ru-17-vessels"]],
  [
    "وُضع سقف لسعر النفط الروسي المنقول بحرا عند 60 دولارا للبرميل منذ 5 ديسمبر 2022",
    ["oil-price-cap/2022-12-03-eu-crude-60", "oil-price-cap/2022-12-02-coalition-crude-60"],
  ],
  [
    "خفض الاتحاد الأوروبي سقف سعر الخام الروسي إلى 44.1 دولار في يناير 2026",
    ["oil-price-cap/2026-01-15-eu-crude-44-1"],
  ],
  ["سعر الغاز الروسي لبيلاروس 127 دولارا لكل ألف متر مكعب في 2019", ["gas-price/2019-contract"]],
  ["استوردت بيلاروس 18.8 مليار متر مكعب من الغاز من روسيا في 2020", ["energy-volumes/2020-gas"]],
  ["ولّدت المحطة النووية البيلاروسية 15.69 مليار كيلوواط ساعة في 2024", ["nuclear-output/2024-ember-generation"]],
  ["توفر المحطة النووية نحو 40% من استهلاك الكهرباء في بيلاروس عام 2025", ["nuclear-output/2025-ministry-share"]],
  [
    "منحت روسيا بيلاروس قرضا يصل إلى 10 مليارات دولار لبناء المحطة النووية",
    [
      "nuclear-finance/2011-11-25-loan-limit",
      "nuclear-milestones/2011-11-25-loan-agreement",
      "timeline/2011-11-25-npp-loan",
    ],
  ],
  [
    "هذه أول زيارة يقوم بها بوتين إلى بيلاروس منذ عام 2019",
    ["meetings/2022-12-19-minsk", "timeline/2022-12-19-putin-visits-minsk"],
  ],
  [
    "وصل بوتين إلى مينسك في 19 كانون الأول/ديسمبر 2022",
    ["meetings/2022-12-19-minsk", "timeline/2022-12-19-putin-visits-minsk"],
  ],
  [
    "اجتمع الرئيسان في سوتشي يوم 14 سبتمبر 2020 ووعد بوتين بقرض قيمته 1.5 مليار دولار",
    ["timeline/2020-09-14-sochi-loan", "meetings/2020-09-14-sochi"],
  ],
  [
    "وقّعت روسيا وبيلاروس معاهدة الضمانات الأمنية في مينسك في 6 ديسمبر 2024",
    ["timeline/2024-12-06-security-guarantees-treaty"],
  ],
  ["أعلن لوكاشينكو وصول منظومة أوريشنيك إلى بيلاروس في ديسمبر 2025", ["timeline/2025-12-18-oreshnik-arrives"]],
  ["اشترت غازبروم كامل شركة بلترانسغاز مقابل 2.5 مليار دولار عام 2011", ["timeline/2011-11-25-beltransgaz-full"]],
  [
    "Trade between Russia and Belarus grew 10% over ten months to a record $40 billion.",
    [
      "trade-statements/2022-10m-growth-putin",
      "trade-statements/2022-forecast-putin",
      "trade-statements/2022-forecast-putin-presser",
    ],
  ],
  [
    "Russian-Belarusian trade turnover hit $45.8 billion in 2022, Belstat said.",
    ["trade-volume/2022-belstat-turnover"],
  ],
  [
    "Russia's customs service reported trade with Belarus of $46.5 billion for 2023.",
    ["trade-volume/2023-fcs-russia-turnover"],
  ],
  [
    "Putin said bilateral trade had reached 42.5 billion dollars in the first ten months of 2023.",
    ["trade-statements/2023-10m-turnover-putin"],
  ],
  [
    "In January-November 2025 goods trade between the two countries came to $49.2bn, up 3.6%.",
    ["trade-statements/2025-11m-turnover-belta"],
  ],
  [
    "Trade in services between Belarus and Russia was worth $7.1 billion in 2024.",
    ["trade-statements/2024-services-belta"],
  ],
  ["Belarus's imports from Russia fell by a quarter, 25.6%, in 2020.", ["trade-volume/2020-belstat-imports"]],
  ["Belarus supplied 94% of Russia's imported dairy products in 2024.", ["trade-share/ru-dairy-import-share-2024"]],
  ["Russia took 41.1 per cent of Belarusian exports in 2021.", ["trade-share/by-exports-share-ru-2021"]],
  [
    "Some 80% of settlements between Russia and Belarus were made in Russian roubles in 2021.",
    ["settlement-currency/settle-rub-2021-golovchenko"],
  ],
  ["The EU has adopted its ninth package of sanctions against Russia.", ["sanctions-packages/eu-ru-09"]],
  [
    "The 18th sanctions package made the oil price cap dynamic and put 105 more ships on the list.",
    ["sanctions-packages/eu-ru-18", "sanctions-measures/eu-ru-18-vessels", "sanctions-measures/eu-ru-18-cap"],
  ],
  [
    "More than 2,000 people and entities were on the EU's Ukraine sanctions list in February 2024.",
    ["sanctions-totals/eu-russia-2024-02-23-people-and-entities"],
  ],
  [
    "The price cap on Russian diesel was set at $100 a barrel in February 2023.",
    ["oil-price-cap/2023-02-04-eu-premium-100", "oil-price-cap/2023-02-04-coalition-premium-100"],
  ],
  [
    "The West capped the price of Russian seaborne oil at sixty dollars a barrel.",
    ["oil-price-cap/2022-12-03-eu-crude-60", "oil-price-cap/2022-12-02-coalition-crude-60"],
  ],
  ["In 2011 Belarus paid $265 per 1,000 cubic metres for Russian gas.", ["gas-price/2011-belstat"]],
  ["Russia shipped 22.4 million tonnes of crude oil to Belarus in 2014.", ["energy-volumes/2014-oil"]],
  ["Belarus's nuclear plant generated 4.68 TWh in 2022.", ["nuclear-output/2022-ember-generation"]],
  [
    "The plant has replaced 14.5 billion cubic metres of natural gas since it was started up.",
    ["nuclear-output/2025-11-14-gas"],
  ],
  [
    "The first reactor of the Astravets nuclear plant entered commercial operation in June 2021.",
    ["nuclear-milestones/2021-06-10-unit-1-commercial"],
  ],
  [
    "It was Vladimir Putin's first visit to Belarus since 2019.",
    ["meetings/2022-12-19-minsk", "timeline/2022-12-19-putin-visits-minsk"],
  ],
  [
    "Lukashenko and Putin met in Moscow on 11 March 2022.",
    ["meetings/2022-03-11-moscow-kremlin", "timeline/2022-03-11-moscow-meeting"],
  ],
  [
    "The United States lifted sanctions on Belarusian potash in December 2025 and Belarus freed 123 prisoners.",
    ["timeline/2025-12-13-us-lifts-potash-sanctions"],
  ],
  [
    "Belarus held a referendum on its constitution on 27 February 2022 and gave up its non-nuclear status.",
    ["timeline/2022-02-27-constitutional-referendum"],
  ],
  [
    "Товарооборот Беларуси и России за десять месяцев вырос на 10 % и достигнет рекордных 40 млрд.",
    [
      "trade-statements/2022-10m-growth-putin",
      "trade-statements/2022-forecast-putin",
      "trade-statements/2022-forecast-putin-presser",
    ],
  ],
  [
    "Товарооборот между Россией и Белоруссией в 2022 году составил 43,4 млрд долларов, сообщила ФТС.",
    ["trade-volume/2022-fcs-russia-turnover"],
  ],
  [
    "По данным Белстата, в 2021 году объём взаимной торговли вырос на 34,9 % и достиг 40 миллиардов долларов.",
    ["trade-volume/2021-belstat-turnover"],
  ],
  [
    "Мишустин заявил, что товарооборот с Беларусью за 2023 год составил 4,2 трлн рублей.",
    ["trade-statements/2023-turnover-rub-mishustin"],
  ],
  [
    "Экспорт Беларуси в Россию за январь–ноябрь 2023 года составил 23,02 млрд долларов.",
    ["trade-statements/2023-11m-exports-belstat"],
  ],
  [
    "В первом полугодии 2021 года товарооборот двух стран вырос на 34,9 %, сказал Путин.",
    ["trade-statements/2021-h1-growth-putin"],
  ],
  [
    "За первый квартал 2024 года импорт России из Беларуси снизился на 2,5 % до 5,7 млрд долларов.",
    ["trade-statements/2024-q1-exports-kremlin"],
  ],
  [
    "На Россию приходится почти половина внешней торговли Беларуси — 47,9 % в 2020 году.",
    ["trade-share/by-trade-share-ru-2020"],
  ],
  [
    "Более 96 % расчётов между Россией и Беларусью ведётся в национальных валютах.",
    ["settlement-currency/settle-national-2026-golovchenko"],
  ],
  ["ЕС принял девятый пакет санкций против России 16 декабря 2022 года.", ["sanctions-packages/eu-ru-09"]],
  [
    "В 13-й пакет санкций вошли 106 человек и 88 организаций.",
    ["sanctions-packages/eu-ru-13", "sanctions-measures/eu-ru-13-listings-194"],
  ],
  [
    "Потолок цен на российскую нефть установлен на уровне 60 долларов за баррель.",
    ["oil-price-cap/2022-12-03-eu-crude-60", "oil-price-cap/2022-12-02-coalition-crude-60"],
  ],
  [
    "Великобритания снизила потолок цен на нефть до 47,6 доллара за баррель.",
    ["oil-price-cap/2025-07-18-uk-crude-47-6"],
  ],
  ["Цена газа для Беларуси в 2018 году — 129 долларов за тысячу кубометров.", ["gas-price/2018-contract"]],
  ["В 2016 году Россия сократила поставки нефти в Беларусь до 18,1 млн тонн.", ["energy-volumes/2016-oil"]],
  ["БелАЭС выработала около 17 млрд кВт·ч электроэнергии в 2025 году.", ["nuclear-output/2025-ministry-generation"]],
  [
    "Ставка по кредиту на строительство Белорусской АЭС снижена до 3,3 % годовых.",
    [
      "nuclear-finance/2020-07-14-rate",
      "nuclear-milestones/2020-07-14-loan-protocol",
      "timeline/2020-07-14-npp-loan-eased",
    ],
  ],
  [
    "Второй энергоблок Белорусской АЭС подключён к сети в мае 2023 года.",
    ["nuclear-milestones/2023-05-13-unit-2-grid", "timeline/2023-05-13-astravets-unit-2-grid"],
  ],
  [
    "Путин прибыл в Минск вечером 19 декабря 2022 года.",
    ["meetings/2022-12-19-minsk", "timeline/2022-12-19-putin-visits-minsk"],
  ],
  [
    "Лукашенко и Путин встретились на Валааме 1 августа 2025 года.",
    ["meetings/2025-08-01-valaam", "timeline/2025-08-01-valaam-oreshnik-positions"],
  ],
  [
    "Высший Госсовет Союзного государства 4 ноября 2021 года утвердил 28 союзных программ.",
    ["timeline/2021-11-04-ssc-28-programmes"],
  ],
  [
    "В сентябре 2025 года США смягчили санкции против «Белавиа», а Беларусь освободила 52 заключённых.",
    ["timeline/2025-09-11-coale-belavia-52-freed"],
  ],
  ["Польша закрыла границу с Беларусью на время учений «Запад-2025».", ["timeline/2025-09-12-poland-closes-border"]],
  [
    "Россия с апреля 2022 года принимает от Беларуси оплату за газ в российских рублях.",
    ["timeline/2022-04-05-gas-in-roubles"],
  ],
];

/** Nothing in the record bears on these: other countries, other trades, other matters. */
export const elsewhere: readonly string[] = [
  "ارتفع التبادل التجاري بين مصر وتركيا بنسبة 10% في 2022 ليبلغ 9.7 مليار دولار",
  "ارتفعت أرباح الشركة بنسبة 10% خلال عشرة شهور من العام الجاري لتبلغ 40 مليار ريال",
  "سجلت المبيعات رقما قياسيا بلغ 40 مليون جهاز",
  "بلغ سعر الذهب 1900 دولار للأونصة في ديسمبر 2022",
  "زار الرئيس الفرنسي بكين والتقى نظيره الصيني في أبريل 2023",
  "توقعت هيئة الأرصاد هطول أمطار غزيرة يوم الاثنين",
  "أعلنت الإمارات تشغيل المفاعل الرابع في محطة براكة للطاقة النووية",
  "تبلغ درجة الحرارة في القاهرة 40 درجة مئوية",
  "Trade between Brazil and Argentina rose 10% to $40 billion in 2022.",
  "India imported 60 million barrels of crude from Saudi Arabia in 2023.",
  "The company's turnover rose by 10% to 40 billion over ten months.",
  "The reactor at Hinkley Point will cost £40 billion.",
  "The Fed raised interest rates to 5.25% in July 2023.",
  "Manchester United won 3-1 on Saturday and moved up to ninth.",
  "She bought nine packages of coffee and forty apples.",
  "The president of France met the German chancellor in Berlin on 19 December 2022.",
  "Gas prices in Texas fell to 2.80 dollars a gallon.",
  "Товарооборот Китая и Казахстана за десять месяцев вырос на 10 % до 40 млрд долларов.",
  "Экспорт турецких автомобилей достиг 25 млрд долларов в 2023 году.",
  "Прибыль банка за девять месяцев составила 1,5 трлн рублей.",
  "Население города за десять лет выросло на 40 тысяч человек.",
  "Премьер Индии посетил Токио 19 марта 2022 года.",
  "Пакет молока подорожал на девять рублей.",
  "Атомная станция в Турции даст первую энергию в 2026 году.",
];
