import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { eventsInList, LANGS, open, query, watchConsole } from "./pages.ts";

/** Brushes the overview strip between two parts of its plot. */
const brush = async (page: Page, from: number, to: number): Promise<void> => {
  const plot = page.locator(".strip .overlay");
  const box = await plot.boundingBox();
  if (box === null) throw new Error("the strip has no brush");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), y, { steps: 4 });
  await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
  await page.mouse.up();
};

for (const lang of LANGS) {
  test.describe(`explore in ${lang}`, () => {
    test("brushing narrows every chart, the list and the address; reload keeps it; Back undoes it", async ({
      page,
    }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/`);
      const all = await eventsInList(page);
      const packages = page.locator('[data-chart="sanctions-packages"] [data-fact]');
      expect(await packages.count()).toBe(21);

      await brush(page, 0.2, 0.55);
      await expect.poll(() => query(page).has("from") && query(page).has("to")).toBe(true);
      const some = await eventsInList(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      const [from, to] = [query(page).get("from") ?? "", query(page).get("to") ?? ""];
      const dates = await page
        .locator(".event-list time")
        .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
      for (const date of dates) {
        expect(date.slice(0, 4) >= from.slice(0, 4)).toBe(true);
        expect(date.slice(0, 4) <= to.slice(0, 4)).toBe(true);
      }
      // Packages were adopted from 2022 on: none stands in a window that ends before.
      expect(to < "2022").toBe(true);
      await expect(page.locator('[data-chart="sanctions-packages"] [data-fact]')).toHaveCount(0);

      const sentence = await page.locator(".sentence-words").textContent();
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
      expect(await eventsInList(page)).toBe(some);
      expect(await page.locator(".sentence-words").textContent()).toBe(sentence);

      await page.goBack();
      await expect.poll(() => eventsInList(page)).toBe(all);
      expect(query(page).has("from")).toBe(false);
      expect(said).toEqual([]);
    });

    test("a click on a package shows it and the events of its time", async ({ page }) => {
      await open(page, `/${lang}/?from=2022&to=2024`);
      await page.locator('[data-chart="sanctions-packages"] [data-fact="eu-ru-09"]').first().click();
      await expect(page.locator('.card[data-fact="eu-ru-09"]')).toBeVisible();
      expect(query(page).get("event")).toBe("eu-ru-09");
      expect(query(page).get("from")).toBe("2022-12-16");
      const dates = await page
        .locator(".event-list time")
        .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
      expect(dates).toContain("2022-12-19");
      expect(dates.every((date) => date.slice(0, 7) >= "2022-12" && date.slice(0, 7) <= "2023-02")).toBe(true);
    });

    test("an event opens with sources that a reader can open", async ({ page }) => {
      await open(page, `/${lang}/?from=2022-12&to=2022-12`);
      await page.locator(".event-list li a").first().click();
      const card = page.locator(".card");
      await expect(card).toBeVisible();
      const links = card.locator(".sources a");
      await expect(links.first()).toBeVisible();
      for (const href of await links.evaluateAll((some) => some.map((link) => link.getAttribute("href") ?? ""))) {
        expect(href).toMatch(/^https?:\/\//);
      }
      const id = await card.getAttribute("data-fact");
      expect(query(page).get("event")).toBe(id);
      await page.reload();
      await expect(page.locator(`.card[data-fact="${id}"]`)).toBeVisible();
      await page.keyboard.press("Escape");
    });

    test("a broken dataset is told in its own panel and the rest works; a retry mends it", async ({ page }) => {
      let broken = true;
      await page.route("**/data/trade-volume.json", (route) =>
        broken ? route.fulfill({ body: '{"facts": [' }) : route.fallback(),
      );
      await open(page, `/${lang}/`);
      const panel = page.locator('[data-chart="trade-volume"] .failure');
      await expect(panel).toBeVisible();
      await expect(panel).toContainText("trade-volume.json");
      expect(await eventsInList(page)).toBeGreaterThan(100);
      expect(await page.locator('[data-chart="sanctions-packages"] [data-fact]').count()).toBe(21);
      broken = false;
      await panel.getByRole("button").click();
      await expect(page.locator('[data-chart="trade-volume"] svg')).toBeVisible();
      await expect(panel).toHaveCount(0);
    });
  });
}

test("a missing timeline leaves trade and sanctions alone", async ({ page }) => {
  await page.route("**/data/timeline.json", (route) => route.fulfill({ status: 404, body: "" }));
  await open(page, "/en/");
  await expect(page.locator(".beside .failure")).toContainText("timeline.json");
  await expect(page.locator('[data-chart="trade-volume"] svg').first()).toBeVisible();
});

test("a slow dataset does not hold up the others", async ({ page }) => {
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/data/trade-volume.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("/en/");
  await expect(page.locator(".event-list li").first()).toBeVisible();
  await expect(page.locator('[data-chart="trade-volume"] .loading')).toBeVisible();
  answer();
  await expect(page.locator('[data-chart="trade-volume"] svg').first()).toBeVisible();
});

test("an address with nonsense in it is told and otherwise obeyed", async ({ page }) => {
  await open(page, "/en/?from=2022-02-31&to=2023&topic=trade&childId=a.b");
  await expect(page.locator(".notice")).toContainText("2022-02-31");
  expect(query(page).get("childId")).toBe("a.b");
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => href.includes("childId"))).toEqual([]);
});

test("the root sends the reader to the language of the browser", async ({ browser }) => {
  for (const [locale, lang] of [
    ["ru-RU", "ru"],
    ["en-GB", "en"],
    ["ar-EG", "ar"],
    ["fr-FR", "ar"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/?from=2022");
    expect(new URL(page.url()).pathname).toBe(`/${lang}/`);
    expect(query(page).get("from")).toBe("2022");
    await context.close();
  }
});
