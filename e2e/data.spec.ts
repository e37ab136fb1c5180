import { expect, test } from "@playwright/test";
import { LANGS, open, watchConsole } from "./pages.ts";

for (const lang of LANGS) {
  test(`the data page in ${lang} hands out every dataset`, async ({ page, request }) => {
    const said = watchConsole(page);
    await open(page, `/${lang}/data/`);
    const files = await page
      .locator("a[download]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(files).toEqual(
      expect.arrayContaining(["/data/good-neighbour.zip", "/data/timeline.json", "/data/timeline.csv"]),
    );
    expect(files.length).toBe(2 * (await page.locator(".dataset").count()) + 2);
    for (const file of files) expect((await request.head(file ?? "")).status(), file ?? "").toBe(200);

    const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(told).toMatchObject({ "@type": "Dataset", inLanguage: ["ar", "en", "ru"] });
    expect(said).toEqual([]);
  });
}

test("a dataset's sources are searched, and each leads to its copies", async ({ page }) => {
  await open(page, "/en/data/");
  const dataset = page.locator("#sanctions-packages");
  await expect(dataset.locator(".sources li")).toHaveCount(0);
  await dataset.locator("summary").first().click();
  await expect(dataset.locator(".sources li")).toHaveCount(50);
  await dataset.getByRole("searchbox").fill("eur-lex");
  await expect(dataset.locator(".sources li").first()).toContainText("EUR-Lex");
  const [source, copies] = await dataset.locator(".sources li").first().getByRole("link").all();
  expect(await copies?.getAttribute("href")).toBe(
    `https://web.archive.org/web/*/${await source?.getAttribute("href")}`,
  );
});

test("a dataset is cited with its version and address", async ({ page, baseURL }) => {
  await open(page, "/en/data/");
  const dataset = page.locator("#timeline");
  await dataset.locator("summary").last().click();
  await expect(dataset.locator(".citation")).toContainText(`${baseURL}/en/data/#timeline`);
  await expect(dataset.locator("pre")).toContainText("@misc{good-neighbour-timeline-");
});
