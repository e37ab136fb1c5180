import { expect, test } from "@playwright/test";
import { LANGS } from "./pages.ts";

test.use({ javaScriptEnabled: false });

for (const lang of LANGS) {
  test(`shows a chart with its numbers and sources without script in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/charts/trade-volume/`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "static");
    const figure = page.locator('figure[data-chart="trade-volume"]');
    await expect(figure.getByRole("img").and(figure.locator(":visible"))).toHaveCount(1);
    await expect(figure.locator(".still-note")).toBeVisible();
    await expect(figure.locator(".views, .figure-tools").and(figure.locator(":visible"))).toHaveCount(0);
    await figure.locator(".still-table summary").click();
    expect(await figure.locator("tbody tr").count()).toBeGreaterThan(5);
    await expect(figure.locator(".sources .source-url").first()).toContainText("http");
    await expect(figure.locator('a[href*="creativecommons"]')).toBeVisible();
  });

  test(`leads to every chart without script in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/charts/`);
    await expect(page.locator(".gallery h2 a").first()).toHaveAttribute("href", `/${lang}/charts/timeline/`);
    const picture = page.locator(".gallery img").first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  test(`shows every chart's picture at a legible size on phones without script in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`/${lang}/charts/`);
    const picture = page.locator(".gallery img").first();
    // Two pixels of the picture to one of the page: its letters are as large as they were laid out.
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(716);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(340);
  });

  test(`tells an event with its sources without script in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/events/eu-ru-09/`);
    await expect(page.locator("h1")).not.toBeEmpty();
    await expect(page.locator(".card-date")).toContainText("2022");
    await expect(page.locator(".sources .source-url").first()).toContainText("http");
  });
}

for (const width of [390, 1440])
  test(`fits a chart's picture into ${width} pixels without script`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/ar/charts/timeline/");
    const box = await page.locator("figure svg[role=img]:visible").boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
  });

test("shows an embed with its numbers and sources in a frame that may run nothing", async ({ page, baseURL }) => {
  await page.setContent(`<iframe sandbox src="${baseURL}/ar/embed/trade-volume/" width="600" height="900"></iframe>`);
  const frame = page.frameLocator("iframe");
  const figure = frame.locator('figure[data-chart="trade-volume"]');
  await expect(figure.locator("svg[role=img]:visible")).toHaveCount(1);
  await figure.locator("summary").first().click();
  expect(await figure.locator("tbody tr").count()).toBeGreaterThan(5);
  await figure.locator("summary").last().click();
  await expect(figure.locator(".sources .source-url").first()).toContainText("http");
  await expect(figure.locator(".embed-origin a").first()).toHaveAttribute("href", "/ar/charts/trade-volume/");
});
