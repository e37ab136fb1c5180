import { expect, test } from "@playwright/test";
import { LANGS, open, query, watchConsole } from "./pages.ts";

for (const lang of LANGS)
  test(`topics chosen under a chart mark their events on it, and stay in the address (${lang})`, async ({ page }) => {
    const said = watchConsole(page);
    await open(page, `/${lang}/charts/trade-volume/`);
    const chart = page.locator('figure[data-chart="trade-volume"] svg[role="graphics-document"]');
    const before = await chart.locator("text").count();

    await page.locator(".annotation-chooser summary").click();
    await page.locator(".annotation-chooser input").first().check();
    await expect.poll(() => query(page).get("annotate")).toBe("integration");
    await expect.poll(() => chart.locator("text").count()).toBeGreaterThan(before);

    await page.reload();
    await expect.poll(() => chart.locator("text").count()).toBeGreaterThan(before);
    await page.locator(".annotation-chooser summary").click();
    await page.locator(".annotation-chooser .disclosure-body > button").click();
    await expect.poll(() => query(page).has("annotate")).toBe(false);
    await expect.poll(() => chart.locator("text").count()).toBe(before);
    expect(said).toEqual([]);
  });

test("a statement says who made it, what became of it and who published it, and stays when it is clicked", async ({
  page,
}) => {
  await open(page, "/en/charts/trade-volume/");
  const chart = page.locator('figure[data-chart="trade-volume"] svg[role="graphics-document"]');
  const mark = chart.locator('[data-fact="2022-forecast-putin"]');
  await mark.hover({ force: true });
  for (const words of ["Vladimir Putin", "19 December 2022", "$43.4 billion", "$45.8", "TASS"])
    await expect(chart).toContainText(words);
  await mark.click({ force: true });
  await page.mouse.move(5, 5);
  await expect(chart).toContainText("What became of it");
  await chart.locator('[role="slider"]').focus();
  await page.keyboard.press("Escape");
  await expect(chart).not.toContainText("What became of it");
});

test("the name of a side on the balance asks for its statistics alone, and once more for both", async ({ page }) => {
  await open(page, "/ar/charts/trade-balance/");
  const name = page.locator('figure[data-chart="trade-balance"] svg text', { hasText: "الإحصاء الروسي" });
  await name.click({ force: true });
  await expect.poll(() => query(page).get("reporter")).toBe("fcs-russia");
  await name.click({ force: true });
  await expect.poll(() => query(page).has("reporter")).toBe(false);
});
