import { meterOf, withPage } from "./lib/chromium.mjs";
import { median } from "./lib/figures.mjs";
import { SITE, serveSite } from "./lib/site.mjs";

/** How often each is done in a round. */
const TIMES = 7;
/** Words of the paragraph. */
const WORDS = 1000;

/** What the paragraph is made of: sentences that the record answers, and one that it does not. */
const SENTENCES = {
  ar: "ارتفع التبادل التجاري بين روسيا وبيلاروس بنسبة 10% خلال عشرة شهور من العام الجاري ليبلغ رقما قياسيا قدره 40 مليار. فرض الاتحاد الأوروبي نحو تسع حزم متتالية من العقوبات على موسكو. سعر الغاز الروسي لبيلاروس 127 دولارا لكل ألف متر مكعب في 2019. تبلغ درجة الحرارة في القاهرة 40 درجة مئوية.",
  en: "Trade between Russia and Belarus grew 10% over ten months to a record $40 billion. The EU has adopted its ninth package of sanctions against Russia. Belarus's nuclear plant generated 4.68 TWh in 2022. Manchester United won 3-1 on Saturday.",
  ru: "Товарооборот Беларуси и России за десять месяцев вырос на 10 % и достигнет рекордных 40 млрд долларов. ЕС принял девятый пакет санкций против России 16 декабря 2022 года. Население города за десять лет выросло на 40 тысяч человек.",
};

/** @typedef {keyof typeof SENTENCES} Lang */
/** Milliseconds of the main thread's processor, each the median. @typedef {{ filter: number, paragraphs: { lang: Lang, check: number }[] }} Checked */

/** A paragraph of so many words that no turn has had before. @param {Lang} lang @param {number} turn */
const paragraph = (lang, turn) => {
  const words = SENTENCES[lang].split(" ");
  const text = Array.from({ length: WORDS - 1 }, (_, i) => words[i % words.length]).join(" ");
  return `${text} ${2010 + turn}`;
};

/**
 * Processor time of checking a paragraph of 1,000 words, drawn, and of one change of the explore page's filter.
 * @param {unknown} _pages
 * @param {number} rounds
 * @returns {Promise<Checked>}
 */
export const measureCheck = async (_pages, rounds) => {
  const stop = await serveSite();
  /** @param {string} path @param {(page: import("@playwright/test").Page, turn: number) => Promise<void>} work @param {(page: import("@playwright/test").Page, turn: number) => Promise<void>} before */
  const measure = async (path, work, before = async () => {}) => {
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < rounds; round++)
      await withPage("about:blank", async (page) => {
        await page.goto(`${SITE}${path}`);
        await page.locator('html[data-ready="true"]').waitFor();
        await page.waitForTimeout(1000);
        const cpu = await meterOf(page);
        // The first compiles what the others use.
        for (let turn = 0; turn <= TIMES; turn++) {
          await before(page, turn);
          const time = await cpu(async () => {
            await work(page, turn);
            await page.waitForTimeout(700);
          });
          if (turn > 0) times.push(time);
        }
      });
    return median(times);
  };
  try {
    const filter = await measure("/en/", async (page, turn) => {
      const choices = page.locator(".choices input");
      if (!(await choices.first().isVisible())) await page.locator(".sentence-words summary").nth(1).click();
      await choices.nth(turn).click();
    });
    /** @type {Checked["paragraphs"]} */
    const paragraphs = [];
    for (const lang of /** @type {const} */ (["ar", "en", "ru"])) {
      const check = await measure(
        `/${lang}/check/`,
        (page) => page.locator(".check-form button").first().click(),
        async (page, turn) => {
          await page.locator("textarea").first().fill(paragraph(lang, turn));
          await page.waitForTimeout(300);
        },
      );
      paragraphs.push({ lang, check });
      console.log(`${lang}: ${check} ms against ${filter} ms`);
    }
    return { filter, paragraphs };
  } finally {
    stop();
  }
};
