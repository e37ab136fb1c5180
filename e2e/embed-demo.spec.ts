import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { watchConsole } from "./pages.ts";

const PAGES = [
  ["ar", "/embed-demo/"],
  ["en", "/embed-demo/en/"],
] as const;
const EMBEDS = 6;

/** Every frame of the page, those inside elements too: what it shows, and how it fits. */
const framesOf = async (page: Page) => {
  const handles = await page.locator("iframe").elementHandles();
  return Promise.all(
    handles.map(async (handle) => {
      const inner = await handle.contentFrame();
      const inside = await inner?.evaluate(() => {
        const { documentElement: root } = document;
        return {
          ready: root.dataset.ready,
          theme: root.dataset.theme,
          narrowed: document.querySelector(".narrowed")?.textContent ?? "",
          height: Math.ceil(root.getBoundingClientRect().height),
          scrolls: root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth,
        };
      });
      return { ...inside, outside: await handle.evaluate((frame) => (frame as Element).clientHeight) };
    }),
  );
};

/** Reads the page to its end, as slowly as frames load that wait to be seen, and waits until all stand. */
const readThrough = async (page: Page): Promise<void> => {
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    const frames = await framesOf(page);
    expect(frames).toHaveLength(EMBEDS);
    for (const { ready, height = 0, outside, scrolls } of frames) {
      expect(ready).toMatch(/true|static/);
      expect(Math.abs(height - outside)).toBeLessThanOrEqual(1);
      expect(scrolls).toBe(false);
    }
  }).toPass({ timeout: 40_000, intervals: [250] });
};

for (const [lang, path] of PAGES) {
  for (const width of [390, 1280]) {
    test(`the article in ${lang} at ${width} px holds six embeds that settle and shift nothing`, async ({ page }) => {
      test.setTimeout(90_000);
      const said = watchConsole(page);
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts = { sum: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        Object.assign(window, { shifts });
      });
      await page.goto(path);
      await readThrough(page);
      const shifted = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
      expect(shifted).toBeLessThanOrEqual(0.02);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const narrowed = (await framesOf(page)).map((frame) => frame.narrowed ?? "");
      expect(narrowed.filter((words) => words.includes("2014"))).toHaveLength(2);
      expect(narrowed.filter((words) => words.includes("2022"))).toHaveLength(1);
      expect(said).toEqual([]);
    });
  }

  test(`the article in ${lang} hands its colours on, and keeps its clicks and keys`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(path);
    await readThrough(page);
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator(".bar button").click();
    await expect
      .poll(async () => (await framesOf(page)).map((frame) => frame.theme))
      .toEqual(Array.from({ length: EMBEDS }, () => "dark"));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("button");
    await page.keyboard.press("Enter");
    // The one whose address names its theme keeps it.
    await expect.poll(async () => (await framesOf(page)).filter((frame) => frame.theme === "dark").length).toBe(1);
    await page.keyboard.press("End");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await page.locator("summary").first().click();
    await expect(page.locator("pre").first()).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}
