import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { eventsInList, LANGS, open, query, watchConsole } from "./pages.ts";

/** Drags across an element, from one share of its width to another. */
const drag = async (page: Page, over: Locator, from: number, to: number): Promise<void> => {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  if (box === null) throw new Error("there is nothing to drag over");
  const y = box.y + box.height * 0.6;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), y, { steps: 3 });
  await page.mouse.move(box.x + box.width * to, y, { steps: 3 });
  await page.mouse.up();
};

const stave = (page: Page, chart: string): Locator => page.locator(`figure[data-chart="${chart}"]`);
/** What of a chart over time hears the pointer: its plot. */
const plot = (page: Page, chart: string): Locator => stave(page, chart).locator('rect[role="slider"]');
const sentence = (page: Page): Locator => page.locator(".sentence-words");
/** The buttons that each clear one part of the filter. */
const clears = (page: Page): Locator => page.locator(".sentence .clear");
const span = (page: Page): readonly [string, string] => [query(page).get("from") ?? "", query(page).get("to") ?? ""];
/** The dates of the list of events. */
const listed = (page: Page): Promise<readonly string[]> =>
  page.locator(".event-list time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));

/** The rows of a chart's table. */
const rowsOfTable = (page: Page): Promise<number> => page.locator(".table-scroll tbody tr").count();
/** The rows of the file that a chart's page saves as CSV. */
const rowsOfCsv = async (page: Page): Promise<number> => {
  await page.locator(".figure-tools button").first().click();
  await page.locator(".download input[type=radio]").nth(2).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".download-main").click()]);
  const text = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  await expect(page.locator(".download")).toHaveCount(0);
  return text.trim().split("\r\n").length - 1;
};

for (const lang of LANGS) {
  test.describe(`the filter in ${lang}`, () => {
    test("a span brushed on a stave narrows list, counts, sentence, address and the other staves", async ({ page }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/`);
      const all = await eventsInList(page);
      const words = await sentence(page).textContent();
      await drag(page, plot(page, "trade-volume"), 0.25, 0.6);
      await expect.poll(() => span(page).every((end) => end !== "")).toBe(true);
      const [from, to] = span(page);
      const some = await eventsInList(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await expect(sentence(page)).not.toHaveText(words ?? "");
      await expect(sentence(page)).toContainText(String(some));
      for (const date of await listed(page)) {
        const whole = Math.min(date.length, from.length);
        expect(date.slice(0, whole) >= from.slice(0, whole) || date.slice(0, 4) === from.slice(0, 4)).toBe(true);
        expect(date <= to || date.slice(0, to.length) === to).toBe(true);
      }
      // Packages were adopted from 2022 on.
      expect(to < "2022").toBe(true);
      await expect(stave(page, "sanctions-packages").locator("[data-fact]")).toHaveCount(0);

      await clears(page).first().click();
      await expect.poll(() => eventsInList(page)).toBe(all);
      await expect(clears(page)).toHaveCount(0);
      await page.goBack();
      await expect.poll(() => span(page)).toEqual([from, to]);
      expect(await eventsInList(page)).toBe(some);
      await page.goBack();
      await expect.poll(() => eventsInList(page)).toBe(all);
      expect(said).toEqual([]);
    });

    test("a span brushed on a chart's page narrows its table and its file, and goes along to the others", async ({
      page,
    }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/charts/meetings/`);
      await drag(page, plot(page, "meetings"), 0.5, 0.8);
      await expect.poll(() => span(page).every((end) => end !== "")).toBe(true);
      await expect(page.locator(".narrowed")).not.toBeEmpty();
      const [from, to] = span(page);
      const csv = await rowsOfCsv(page);
      await page.locator(".views button").nth(1).click();
      expect(await rowsOfTable(page)).toBe(csv);
      expect(csv).toBeGreaterThan(0);

      await page.locator(`main a[href^="/${lang}/?"]`).last().click();
      await expect(page.locator(".event-list li").first()).toBeVisible();
      expect(span(page)).toEqual([from, to]);
      const dates = await listed(page);
      expect(dates.every((date) => date.slice(0, 4) <= to.slice(0, 4))).toBe(true);
      expect(said).toEqual([]);
    });

    test("a topic of an event filters the rest; list, sentence, choice, table and CSV count alike", async ({
      page,
    }) => {
      await open(page, `/${lang}/?from=2014&to=2022`);
      const before = await eventsInList(page);
      await page.locator(".event-list li a").first().click();
      const topic = page.locator('.card [data-dimension="topic"]').first();
      const name = (await topic.textContent()) ?? "";
      await topic.click();
      await expect.poll(() => query(page).get("topic")).not.toBeNull();
      const id = query(page).get("topic") ?? "";
      const some = await eventsInList(page);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(before);
      await expect(sentence(page)).toContainText(name);
      await expect(sentence(page)).toContainText(String(some));

      // The choice of topics keeps them all, each with what it would leave.
      await page.locator(".sentence-words summary, .sentence-words [aria-expanded]").nth(1).click();
      const choices = page.locator(".choices label");
      expect(await choices.count()).toBeGreaterThan(1);
      const chosen = choices.filter({ has: page.locator("input:checked") });
      await expect(chosen).toHaveCount(1);
      expect(Number((await chosen.locator(".count").textContent())?.replace(/\D/g, ""))).toBe(some);

      await page.goBack();
      await expect.poll(() => query(page).has("topic")).toBe(false);
      await page.goBack();
      await expect.poll(() => eventsInList(page)).toBe(before);

      await open(page, `/${lang}/charts/timeline/?from=2014&to=2022&topic=${id}&view=table`);
      expect(await rowsOfTable(page)).toBe(some);
      expect(await rowsOfCsv(page)).toBe(some);
    });

    test("an actor of an event filters the rest, and is cleared by one click", async ({ page }) => {
      await open(page, `/${lang}/?event=2022-01-06-csto-kazakhstan`);
      const all = await eventsInList(page);
      // Belarus takes part in every event of the record: it narrows nothing.
      const actor = page.locator('.card [data-dimension="actor"]:not([href*="actor=belarus"])').first();
      const name = (await actor.textContent()) ?? "";
      await actor.click();
      await expect.poll(() => query(page).get("actor")).not.toBeNull();
      await expect(clears(page)).toHaveCount(1);
      expect(await eventsInList(page)).toBeLessThan(all);
      await expect(sentence(page)).toContainText(name);
      await clears(page).click();
      await expect.poll(() => eventsInList(page)).toBe(all);
    });

    test("a reporter's line asks for its statistics alone; the chart keeps both and shows which", async ({ page }) => {
      await open(page, `/${lang}/`);
      const chart = stave(page, "trade-volume");
      const points = await chart.locator("circle[data-fact]").count();
      const faded = chart.locator("path.recharts-line-curve[stroke-opacity='0.3']");
      await expect(faded).toHaveCount(0);
      const russian = { ar: "الإحصاء الروسي", en: "Russian statistics", ru: "Российская статистика" }[lang];
      const name = chart.locator("svg text", { hasText: russian }).first();
      await name.click({ force: true });
      await expect.poll(() => query(page).get("reporter")).toBe("fcs-russia");
      await expect(faded).toHaveCount(1);
      await expect(chart.locator("circle[data-fact]")).toHaveCount(points);
      await expect(clears(page)).toHaveCount(1);
      await clears(page).click();
      await expect.poll(() => query(page).has("reporter")).toBe(false);
      await expect(faded).toHaveCount(0);
      await page.goBack();
      await expect.poll(() => query(page).get("reporter")).toBe("fcs-russia");

      await open(page, `/${lang}/charts/trade-volume/?reporter=fcs-russia&view=table`);
      expect(await rowsOfCsv(page)).toBe(await rowsOfTable(page));
    });

    test("each part of the sentence has one click that clears it and leaves the others", async ({ page }) => {
      await open(page, `/${lang}/?from=2010&topic=trade&actor=belarus&importance=1,2&reporter=fcs-russia&q=a`);
      const counts = [await eventsInList(page)];
      for (let left = await clears(page).count(); left > 0; left--) {
        const parts = [...query(page).keys()].length;
        await clears(page).first().click();
        await expect.poll(() => [...query(page).keys()].length).toBe(parts - 1);
        await expect(clears(page)).toHaveCount(left - 1);
        counts.push(await eventsInList(page));
      }
      expect([...counts].sort((a, b) => a - b)).toEqual(counts);
      expect(counts).toHaveLength(7);
      await page.goBack();
      await expect(clears(page)).toHaveCount(1);
    });

    test("the date rule runs through all staves, with the value of each", async ({ page }) => {
      await open(page, `/${lang}/?from=2018&to=2024`);
      const axis = await page.locator(".axis-row").boundingBox();
      if (axis === null) throw new Error("there is no axis");
      const rule = page.locator(".date-rule");
      await expect(rule).toHaveCount(0);
      await page.mouse.move(axis.x + axis.width * 0.74, axis.y + 15);
      await page.mouse.move(axis.x + axis.width * 0.75, axis.y + 15);
      await expect(rule).toBeVisible();
      const year = /\d{4}/.exec((await rule.textContent()) ?? "")?.[0];
      const first = await rule.boundingBox();
      const staves = await page.locator(".staves .stave").all();
      expect(staves.length).toBeGreaterThan(2);
      const last = await staves.at(-1)?.boundingBox();
      expect((first?.y ?? 0) + (first?.height ?? 0)).toBeGreaterThan((last?.y ?? Number.POSITIVE_INFINITY) + 20);
      for (const one of staves) await expect(one.locator("output.stave-value")).not.toBeEmpty();
      await expect(stave(page, "trade-volume").locator("output")).toContainText(year ?? "-");

      await page.mouse.move(5, 5);
      await expect(rule).toHaveCount(0);
      await expect(page.locator("output.stave-value")).toHaveCount(0);
    });
  });
}

/** How often pictures out of sight were drawn anew since last asked. */
const redraws = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = window as Window & { redrawn?: number };
    const count = seen.redrawn ?? 0;
    seen.redrawn = 0;
    return count;
  });

test("charts out of sight sleep while a hand moves the brush, and show what it chose when it lets go", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, "/ar/");
  await page.evaluate(() => {
    const seen = window as Window & { redrawn?: number };
    const observer = new MutationObserver((changes) => {
      seen.redrawn = (seen.redrawn ?? 0) + changes.length;
    });
    const options = { subtree: true, childList: true, attributes: true };
    for (const svg of document.querySelectorAll(".small-staves svg")) observer.observe(svg, options);
  });
  const overlay = await page.locator(".strip .overlay").boundingBox();
  if (overlay === null) throw new Error("the strip has no brush");
  const y = overlay.y + overlay.height / 2;
  const words = sentence(page);
  const before = await words.textContent();
  await page.mouse.move(overlay.x + overlay.width * 0.97, y);
  await page.mouse.down();
  await page.mouse.move(overlay.x + overlay.width * 0.75, y, { steps: 5 });
  await expect(words).not.toHaveText(before ?? "");
  // From here on the list is long: it keeps the charts under it far away.
  await redraws(page);
  const half = await words.textContent();
  await page.mouse.move(overlay.x + overlay.width * 0.5, y, { steps: 5 });
  await expect(words).not.toHaveText(half ?? "");
  expect(await redraws(page)).toBe(0);
  await page.mouse.up();
  await expect.poll(() => redraws(page)).toBeGreaterThan(0);
});

test("the gallery draws what the reader comes near, and all of it for paper", async ({ page }) => {
  await open(page, "/en/charts/");
  const all = await page.locator(".gallery figure").count();
  const drawn = page.locator(".gallery figure:has(svg)");
  await expect(drawn.first()).toBeVisible();
  expect(await drawn.count()).toBeLessThan(all);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(drawn).toHaveCount(all);
});
