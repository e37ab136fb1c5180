import { expect, test } from "@playwright/test";
import { LANGS, open } from "./pages.ts";

const WIDTHS = [1440, 1024, 768, 390, 360];
const PATHS = [
  "",
  "article/",
  "claims/c17-forty-billion-record/",
  "charts/",
  "charts/timeline/",
  "charts/trade-volume/",
  "charts/sanctions-packages/",
];

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

test("a picture is the same in a right-to-left page and in a left-to-right one", async ({ page }) => {
  const places = (): Promise<readonly number[]> =>
    page.locator("figure svg, .axis-row, .strip svg").evaluateAll((pictures) =>
      pictures.flatMap((svg) => {
        const edge = svg.getBoundingClientRect().left;
        return [...svg.querySelectorAll("text, circle, path")].map((mark) => mark.getBoundingClientRect().left - edge);
      }),
    );
  for (const path of ["/ar/", "/ar/charts/timeline/", "/ar/charts/trade-volume/", "/ar/charts/sanctions-packages/"]) {
    await open(page, path);
    const rtl = await places();
    expect(rtl.length).toBeGreaterThan(20);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "ltr"));
    const ltr = await places();
    expect(ltr).toHaveLength(rtl.length);
    // The picture as a whole moves by parts of a pixel.
    expect(Math.max(...ltr.map((left, i) => Math.abs(left - (rtl[i] ?? Number.NaN)))), path).toBeLessThan(1);
  }
});

test("no word of a chart is cut by the edge of its picture", async ({ page }) => {
  for (const lang of LANGS) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ["charts/timeline/", "charts/trade-volume/", "charts/sanctions-packages/"]) {
        await open(page, `/${lang}/${path}`);
        const cut = await page.locator(".picture svg[role]").evaluateAll((pictures) =>
          pictures.flatMap((svg) => {
            const box = svg.getBoundingClientRect();
            return [...svg.querySelectorAll("text")]
              .filter((word) => {
                const { left, right } = word.getBoundingClientRect();
                return left < box.left - 1 || right > box.right + 1;
              })
              .map((word) => word.textContent);
          }),
        );
        expect(cut, `/${lang}/${path} at ${width}`).toEqual([]);
      }
    }
  }
});
