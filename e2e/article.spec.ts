import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LANGS, open, query, watchConsole } from "./pages.ts";

const TRADE = "c17-forty-billion-record";
const PACKAGES = "c25-nine-packages";

for (const lang of LANGS) {
  test.describe(`the article in ${lang}`, () => {
    test("lands on the claim of a deep link, its figure beside it with the claim's filter", async ({ page }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/article/#${PACKAGES}`);
      await expect(page.locator(`#${PACKAGES} h3`)).toBeInViewport();
      const stage = page.locator(".stage figure");
      await expect(stage).toHaveAttribute("data-scene", PACKAGES);
      await expect(stage).toHaveAttribute("data-chart", "sanctions-packages");
      const link = await stage.locator(".scene-links a").last().getAttribute("href");
      expect(link).toBe(`/${lang}/?from=2022&to=2022-12-31&event=eu-ru-09`);
      expect(said).toEqual([]);
    });

    test("changes the figure with the step", async ({ page }) => {
      await open(page, `/${lang}/article/`);
      for (const [claim, chart] of [
        [TRADE, "trade-volume"],
        [PACKAGES, "sanctions-packages"],
        ["c01-conflict-drove-nuclear", "timeline"],
      ] as const) {
        await page.locator(`#${claim}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
        const stage = page.locator(`.stage figure[data-scene="${claim}"]`);
        await expect(stage).toHaveAttribute("data-chart", chart);
        await expect(stage.locator("svg[role]")).toBeVisible();
      }
    });

    test("moves with the arrow keys, towards the end of a line is on", async ({ page }) => {
      await open(page, `/${lang}/article/#${TRADE}`);
      const stage = page.locator(".stage figure");
      await expect(stage).toHaveAttribute("data-scene", TRADE);
      await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
      await expect(stage).toHaveAttribute("data-scene", "c18-currency-not-given");
      await expect(page.locator("#c18-currency-not-given h3")).toBeFocused();
      await page.keyboard.press(lang === "ar" ? "ArrowRight" : "ArrowLeft");
      await expect(stage).toHaveAttribute("data-scene", TRADE);
    });

    for (const path of ["article/", "article/?view=table", `claims/${TRADE}/`]) {
      test(`axe finds nothing at ${path}`, async ({ page }) => {
        test.slow();
        await open(page, `/${lang}/${path}`);
        await page.locator(`[data-fact="${TRADE}"] details`).evaluateAll((some) => {
          for (const details of some) if (details instanceof HTMLDetailsElement) details.open = true;
        });
        for (const theme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: theme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`),
          ).toEqual([]);
        }
      });
    }

    test("gives a claim a page of its own that leads back to its place", async ({ page }) => {
      await open(page, `/${lang}/claims/${TRADE}/`);
      await expect(page.locator("figure")).toHaveAttribute("data-chart", "trade-volume");
      await expect(page.locator('[data-behind="2022-forecast-putin"]')).toContainText("40");
      const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ "@type": "ClaimReview", inLanguage: lang, reviewRating: { ratingValue: 4 } });
      await page.locator(`a[href$="#${TRADE}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/article/#${TRADE}$`));
      await expect(page.locator(`#${TRADE} h3`)).toBeInViewport();
    });
  });
}

for (const lang of LANGS) {
  test(`a claim and an event are taken along as cards in ${lang}`, async ({ page }) => {
    for (const path of [`claims/${TRADE}`, "events/eu-ru-09"]) {
      await open(page, `/${lang}/${path}/`);
      await page.locator(".figure-tools button", { hasText: /picture|картинк|كصورة/ }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("radio")).toHaveCount(2);
      await expect(dialog.locator(".download-preview img")).toBeVisible();
      await dialog.getByRole("combobox").first().selectOption("og");
      await expect(dialog.locator(".download-preview img")).toBeVisible();
      const coming = page.waitForEvent("download");
      await dialog.locator(".download-main").click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^${path.split("/")[1]}_${lang}_og_2x_[\\d-]+\\.png$`));
      const bytes = await readFile(await file.path());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1260]);
      expect(bytes.includes(Buffer.from(`/${lang}/${path}/`))).toBe(true);
    }
  });
}

test("verdicts are counted, filter the claims, and stay in the address", async ({ page }) => {
  await open(page, "/en/article/");
  await expect(page.locator(".step")).toHaveCount(28);
  await page.getByRole("button", { name: /Contradicted/ }).click();
  await expect(page.locator(".step")).toHaveCount(4);
  expect(query(page).get("verdict")).toBe("contradicted");
  await expect(page.getByRole("status").filter({ hasText: "4 claims" })).toBeVisible();
  await page.getByRole("button", { name: "Show all claims" }).click();
  await expect(page.locator(".step")).toHaveCount(28);
});

test("a verdict's definition is one click away", async ({ page }) => {
  await open(page, `/en/claims/${TRADE}/`);
  await page.getByText("What does this mean?").click();
  await expect(page.getByText("The core is right")).toBeVisible();
});

test("text alone tells in words what the figures show", async ({ page }) => {
  await open(page, "/en/article/?view=table");
  await expect(page.locator("figure")).toHaveCount(0);
  await expect(page.locator(".in-words")).toHaveCount(28);
  await expect(page.locator(`#${TRADE} .in-words`)).toContainText("Total trade");
});

test("on a phone each claim has its figure under it, and nothing scrolls sideways", async ({ page }) => {
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `/ar/article/#${TRADE}`);
    await expect(page.locator(`#${TRADE} h3`)).toBeInViewport();
    // The chart of the claim before it answers this one too.
    await page.locator(`#${TRADE} .figure-above a`).click();
    const figure = page.locator("#c16-trade-ten-percent figure[data-chart='trade-volume']");
    await expect(figure.locator("svg[role]")).toBeVisible();
    await expect(page.locator(".stage")).toHaveCount(0);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test("what a reader does to a figure changes neither the page nor its address", async ({ page }) => {
  await open(page, `/en/article/#${PACKAGES}`);
  await page.locator(".stage figure [data-fact]").first().click();
  expect(page.url()).toMatch(new RegExp(`/en/article/#${PACKAGES}$`));
});

for (const lang of LANGS) {
  test(`without script the article and each claim still read in ${lang}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`/${lang}/article/#${TRADE}`);
    await expect(page.locator(".step")).toHaveCount(28);
    const trade = page.locator(`#${TRADE}`);
    await expect(page.locator("article:target")).toHaveAttribute("data-fact", TRADE);
    await expect(trade.locator(".in-words")).toBeVisible();
    for (const picture of await page.locator(".still-picture").all())
      expect((await page.request.get((await picture.getAttribute("src")) ?? "")).headers()["content-type"]).toBe(
        "image/png",
      );
    await expect(trade.locator('[data-behind="2022-forecast-putin"]')).toBeVisible();
    await trade.locator(".evidence summary").click();
    await expect(trade.locator(".evidence li").first()).toBeVisible();
    await trade.locator(".claim-links a").first().click();
    await expect(page.locator("h1")).toHaveCount(1);
    expect(await page.locator(".sources li").count()).toBeGreaterThan(5);
    const picture = page.locator(".still-picture");
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await context.close();
  });
}
