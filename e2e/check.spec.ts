import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LANGS, open, query, watchConsole } from "./pages.ts";

const SENTENCES = {
  ar: "ارتفع التبادل التجاري بنسبة 10% خلال عشرة شهور من العام الجاري ليبلغ رقما قياسيا قدره 40 مليار",
  en: "Trade between Russia and Belarus grew 10% over ten months to a record 40 billion.",
  ru: "Товарооборот Беларуси и России за десять месяцев вырос на 10 % и достигнет рекордных 40 млрд.",
} as const;
const ELSEWHERE = {
  ar: "ارتفع التبادل التجاري بين مصر وتركيا بنسبة 10% في 2022 ليبلغ 9.7 مليار دولار",
  en: "Trade between Brazil and Argentina rose 10% to $40 billion in 2022.",
  ru: "Товарооборот Китая и Казахстана за десять месяцев вырос на 10 % до 40 млрд долларов.",
} as const;
const GROWTH = "trade-statements/2022-10m-growth-putin";

for (const lang of LANGS) {
  const check = (text: string): string => `/${lang}/check/?text=${encodeURIComponent(text)}`;

  test.describe(`a sentence in ${lang}`, () => {
    test("is put in on the explore page and answered with facts, sources and a chart", async ({ page }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/`);
      await page.locator(".check-box input").fill(SENTENCES[lang]);
      await page.locator(".check-box button").click();
      await expect(page.locator(".check-fit").first()).toHaveAttribute("data-fact", GROWTH);
      expect(query(page).get("text")).toBe(SENTENCES[lang]);
      const first = page.locator(".check-fit").first();
      await first.locator("summary").click();
      await expect(first.locator(".sources a").first()).toHaveAttribute("href", /^https?:/);
      await expect(page.locator(".check-claim a")).toHaveAttribute("href", new RegExp(`^/${lang}/claims/c1[67]-`));
      await first.locator(".check-links a").first().click();
      await expect(page.locator("figure[data-chart]").first()).toBeVisible();
      expect(query(page).get("from")).toBe("2022");
      expect(query(page).has("text")).toBe(false);
      expect(said).toEqual([]);
    });

    test("is corrected by a mark, and its link holds the correction", async ({ page }) => {
      await open(page, check(SENTENCES[lang]));
      const missing = page.locator(".check-missing li");
      const before = await missing.count();
      const amount = page.locator('.check-mark[data-kind="amount"]').last();
      await amount.click();
      await page.locator(".check-corrector select").selectOption("unit-usd");
      await expect(missing).toHaveCount(before - 1);
      expect(query(page).get("fix")).toMatch(/^\d+~unit-usd$/);
      await page.reload();
      await expect(missing).toHaveCount(before - 1);
    });

    test("on other countries is said to have no answer", async ({ page }) => {
      await open(page, check(ELSEWHERE[lang]));
      await expect(page.locator(".check-missing li")).toHaveCount(1);
      await expect(page.locator(".check-fit")).toHaveCount(0);
    });

    test("is asked again in the other languages", async ({ page }) => {
      await open(page, check(SENTENCES[lang]));
      for (const link of await page.locator(".languages a").all())
        expect(new URL((await link.getAttribute("href")) ?? "", page.url()).searchParams.get("text")).toBe(
          SENTENCES[lang],
        );
    });

    test("stands as a card in other people's pages", async ({ page }) => {
      await open(page, `/${lang}/embed/check/?text=${encodeURIComponent(SENTENCES[lang])}`);
      await expect(page.locator(".check-fit").first()).toHaveAttribute("data-fact", GROWTH);
      await expect(page.locator(".embed-origin a").first()).toHaveAttribute("href", new RegExp(`^/${lang}/check/`));
    });

    for (const width of [390, 1440])
      test(`axe finds nothing, and nothing is wider than a window of ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, check(SENTENCES[lang]));
        await page.locator('.check-mark[data-kind="amount"]').last().click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const theme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: theme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`),
          ).toEqual([]);
        }
      });
  });
}

test("a text too long for a link stays on the page, and nothing of it is sent", async ({ page }) => {
  await open(page, "/en/check/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()}${request.postData() ?? ""}`));
  await page.locator("textarea").fill("\u202eصادرات روسيا 40 مليار. ".repeat(4000));
  await page.locator(".check-form button").first().click();
  await expect(page.locator(".check-tools .notice")).toBeVisible();
  expect(query(page).has("text")).toBe(false);
  expect(asked.filter((url) => url.includes("%D8") || url.includes("صادرات"))).toEqual([]);
});

test("a note is copied with its citations", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `/en/check/?text=${encodeURIComponent(SENTENCES.en)}`);
  await page.locator(".check-tools .figure-tools button").last().click();
  await expect(page.locator(".check-tools [role=status]")).not.toBeEmpty();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain(SENTENCES.en.slice(0, -1));
  expect(note).toMatch(/\[1\] .+ https?:\/\//);
});
