import { expect, test } from "@playwright/test";
import { LANGS, open } from "./pages.ts";

const WIDTHS = [1440, 1024, 768, 390, 360];
const PATHS = ["", "charts/", "charts/timeline/", "charts/trade-volume/", "charts/sanctions-packages/"];

for (const lang of LANGS) {
  for (const path of PATHS) {
    test(`/${lang}/${path} never scrolls sideways`, async ({ page }) => {
      await open(page, `/${lang}/${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(
            () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            {
              message: `at ${width} px`,
            },
          )
          .toBeLessThanOrEqual(0);
      }
    });
  }
}

test("the Arabic page is right to left, the others left to right", async ({ page }) => {
  for (const [lang, dir] of [
    ["ar", "rtl"],
    ["en", "ltr"],
    ["ru", "ltr"],
  ] as const) {
    await open(page, `/${lang}/`);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
  }
});

test("every stave stands on the same axis to the pixel", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, "/en/");
  const lefts = await page
    .locator(".staves .stave svg")
    .evaluateAll((some) => some.map((svg) => svg.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
});
