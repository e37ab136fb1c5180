import type { CDPSession, Locator, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { eventsInList, LANGS, open, query } from "./pages.ts";

const lanes = (page: Page): Locator => page.locator('[data-chart="timeline"] svg[aria-roledescription]');
const list = (page: Page): Locator => page.locator('[data-chart="timeline"] [role="listbox"]');

/** The mark that the keyboard stands on: its words, and where it is drawn. */
const current = async (page: Page): Promise<{ readonly words: string; readonly x: number; readonly y: number }> => {
  const id = await list(page).getAttribute("aria-activedescendant");
  const mark = page.locator(`[id="${id}"]`);
  const box = await mark.boundingBox();
  if (box === null) throw new Error("nothing has the focus");
  const words = (await mark.getAttribute("aria-label")) ?? "";
  return { words, x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);
const span = (page: Page): string => `${query(page).get("from")}–${query(page).get("to")}`;

/** A point of the lanes on which no mark or label stands, as a share of the plot's width: on the line under a lane. */
const emptyPoint = (page: Page, share: number): Promise<{ readonly x: number; readonly y: number }> =>
  lanes(page).evaluate((svg, at) => {
    const lines = [...svg.querySelectorAll("line")].map((line) => line.getBoundingClientRect());
    const line = lines.find(({ width }) => width > 200);
    if (line === undefined) throw new Error("there are no lanes");
    return { x: line.left + line.width * at, y: line.top + 3 };
  }, share);

/** The day under the pointer, as the date rule says it. */
const dayAt = async (page: Page, point: { readonly x: number; readonly y: number }): Promise<string> => {
  await page.mouse.move(point.x + 1, point.y);
  await page.mouse.move(point.x, point.y);
  return (await page.locator(".date-rule span").textContent()) ?? "";
};

for (const lang of LANGS) {
  test(`keys walk the timeline in ${lang}: one tab stop, arrows as the eye sees time`, async ({ page }) => {
    // Places are compared: the page must not be gliding to what has the focus.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `/${lang}/?from=2019&to=2023`);
    await page.locator('[data-chart="timeline"] figcaption a').focus();
    await page.keyboard.press("Tab");
    await expect(list(page)).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest('[data-chart="timeline"]') ?? null)).toBeNull();
    await page.keyboard.press("Shift+Tab");
    await expect(list(page)).toBeFocused();

    await page.keyboard.press("Home");
    const first = await current(page);
    await page.keyboard.press("ArrowRight");
    const second = await current(page);
    expect(second.x).toBeGreaterThan(first.x);
    expect(second.y).toBe(first.y);
    await page.keyboard.press("ArrowLeft");
    expect((await current(page)).words).toBe(first.words);
    await page.keyboard.press("ArrowDown");
    expect((await current(page)).y).toBeGreaterThan(first.y);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    expect((await current(page)).x).toBeGreaterThan(second.x);

    await page.keyboard.press("?");
    await expect(page.locator("dialog.keys")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list(page)).toBeFocused();

    await page.keyboard.press("+");
    await expect.poll(() => span(page)).not.toBe("2019–2023");
    await page.keyboard.press("-");
    await page.keyboard.press("0");
    await expect.poll(() => query(page).has("from")).toBe(false);
  });
}

test("Enter opens the mark in focus, Escape closes it", async ({ page }) => {
  await open(page, "/ar/?from=2022-09&to=2022-12");
  await list(page).focus();
  await page.keyboard.press("Home");
  const { words } = await current(page);
  await page.keyboard.press("Enter");
  const card = page.locator(".card");
  await expect(card).toBeVisible();
  expect(words).toContain((await card.locator("#card-title").textContent()) ?? "-");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  expect(query(page).has("event")).toBe(false);
});

test("with time turned round the arrows still go where they point, and Home is the first event", async ({ page }) => {
  await open(page, "/ar/?from=2019&to=2023&flow=rtl");
  await list(page).focus();
  await page.keyboard.press("Home");
  const first = await current(page);
  await page.keyboard.press("ArrowLeft");
  const second = await current(page);
  expect(second.x).toBeLessThan(first.x);
  await page.keyboard.press("ArrowRight");
  expect((await current(page)).words).toBe(first.words);
});

test("a wheel with Ctrl zooms at the pointer and leaves one step to go back", async ({ page }) => {
  await open(page, "/en/?from=2010&to=2024");
  const steps = await historyLength(page);
  const point = await emptyPoint(page, 0.7);
  const before = await dayAt(page, point);
  // One turn of a wheel: the driver's own notches may lie so far apart that each is a gesture.
  await lanes(page).evaluate((svg, { x, y }) => {
    const notch = { clientX: x, clientY: y, deltaY: -120, ctrlKey: true, bubbles: true, cancelable: true };
    for (let i = 0; i < 4; i++) svg.dispatchEvent(new WheelEvent("wheel", notch));
  }, point);
  await expect.poll(() => span(page)).not.toBe("2010–2024");
  const days = Math.abs(Date.parse(await dayAt(page, point)) - Date.parse(before)) / 86_400_000;
  // The ends of a window are whole days, and a pixel of fourteen years is five.
  expect(days).toBeLessThan(12);
  expect(await historyLength(page)).toBe(steps + 1);
  await page.goBack();
  await expect.poll(() => span(page)).toBe("2010–2024");
});

test("a wheel alone scrolls the page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open(page, "/en/?from=2010&to=2024");
  const point = await emptyPoint(page, 0.5);
  await page.mouse.move(point.x, point.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(span(page)).toBe("2010–2024");
});

test("a drag pans by as much as the hand moves, stops with it, and is one step", async ({ page }) => {
  await open(page, "/en/?from=2012&to=2019");
  const steps = await historyLength(page);
  const point = await emptyPoint(page, 0.6);
  const before = await dayAt(page, point);
  await page.mouse.down();
  await page.mouse.move(point.x - 60, point.y, { steps: 5 });
  await page.mouse.move(point.x - 120, point.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => span(page)).not.toBe("2012–2019");
  const after = span(page);
  const moved = await dayAt(page, { x: point.x - 120, y: point.y });
  expect(Math.abs(Date.parse(moved) - Date.parse(before)) / 86_400_000).toBeLessThan(12);
  await page.waitForTimeout(400);
  expect(span(page)).toBe(after);
  expect(await historyLength(page)).toBe(steps + 1);
});

test("a double click zooms in, with Shift out; Shift and a drag choose a stretch", async ({ page }) => {
  await open(page, "/en/?from=2012&to=2019");
  const point = await emptyPoint(page, 0.5);
  await page.mouse.dblclick(point.x, point.y);
  await expect.poll(() => span(page)).not.toBe("2012–2019");
  const length = (): number =>
    Date.parse(query(page).get("to")?.padEnd(7, "-12") ?? "") - Date.parse(query(page).get("from") ?? "");
  const zoomed = length();
  expect(zoomed).toBeLessThan(4.6 * 365.25 * 86_400_000);
  await page.keyboard.down("Shift");
  await page.mouse.dblclick(point.x, point.y);
  await expect.poll(length).toBeGreaterThan(zoomed);
  const whole = length();
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.move(point.x + 60, point.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(length).toBeLessThan(whole / 4);
});

/** Two fingers that part about a point. */
const pinch = async (cdp: CDPSession, { x, y }: { readonly x: number; readonly y: number }): Promise<void> => {
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(20) });
  for (const apart of [30, 40, 50, 60])
    await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
  await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
};

test("two fingers zoom between them", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 900 } });
  const page = await context.newPage();
  await open(page, "/ar/?from=2012&to=2019");
  await pinch(await context.newCDPSession(page), await emptyPoint(page, 0.5));
  await expect.poll(() => span(page)).not.toBe("2012–2019");
  const years = (Date.parse(query(page).get("to") ?? "") - Date.parse(query(page).get("from") ?? "")) / 31_557_600_000;
  expect(years).toBeGreaterThan(2);
  expect(years).toBeLessThan(3.6);
  await context.close();
});

test("the window of the overview strip is drawn along and drawn out", async ({ page }) => {
  await open(page, "/en/?from=2008&to=2014");
  const selection = page.locator(".strip .selection");
  const box = await selection.boundingBox();
  if (box === null) throw new Error("the strip has no window");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => query(page).get("from") ?? "").toMatch(/^201/);
  const [from, to] = [query(page).get("from") ?? "", query(page).get("to") ?? ""];

  const moved = await selection.boundingBox();
  if (moved === null) throw new Error("the strip has lost its window");
  await page.mouse.move(moved.x + moved.width, y);
  await page.mouse.down();
  await page.mouse.move(moved.x + moved.width + 40, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => query(page).get("to") ?? "").not.toBe(to);
  expect(query(page).get("from")).toBe(from);
});

test("date fields and presets do what the brush does", async ({ page }) => {
  await open(page, "/ar/");
  await page.locator(".sentence summary, .sentence-words button[aria-expanded]").first().click();
  const [from, to] = [page.locator(".period input").first(), page.locator(".period input").last()];
  await from.fill("2014-02");
  await from.press("Enter");
  await expect.poll(() => query(page).get("from")).toBe("2014-02");
  await to.fill("2021-12-31");
  await to.press("Enter");
  await expect.poll(() => query(page).get("to") ?? "").toMatch(/^2021/);
  await from.fill("2014-13");
  await from.press("Enter");
  await expect(page.locator(".period .wrong")).toContainText("2014-13");
  expect(query(page).get("from")).toBe("2014-02");
  await page.locator(".presets button").nth(1).click();
  await expect.poll(() => query(page).get("from")).toBe("1990");
  await expect.poll(() => query(page).get("to")).toBe("1999");
});

test("a count opens into what it stands for, until each stands alone", async ({ page }) => {
  await open(page, "/en/");
  const counts = page.locator('[data-chart="timeline"] [data-count]');
  const before = await counts.count();
  expect(before).toBeGreaterThan(0);
  const held = Number(await counts.first().getAttribute("data-count"));
  const events = await eventsInList(page);
  await counts.first().click();
  await expect.poll(() => query(page).has("from") || query(page).has("to")).toBe(true);
  const after = await eventsInList(page);
  expect(after).toBeLessThan(events);
  expect(after).toBeGreaterThanOrEqual(held);
});

test("what the filter leaves is told in one sentence once the reader rests", async ({ page }) => {
  await open(page, "/en/");
  const status = page.locator('.sentence [role="status"]');
  await expect(status).toContainText("397");
  await page.getByRole("searchbox").pressSequentially("astravets", { delay: 20 });
  await expect(status).not.toContainText("397 events of 397");
  const events = await eventsInList(page);
  await expect(status).toContainText(String(events));
});

test("twenty thousand events are drawn as at most 600 marks", async ({ page }) => {
  await open(page, "/en/");
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    start_date: { year: 1990 + (i % 36), month: 1 + (Math.floor(i / 36) % 12), day: 1 + (i % 28) },
    text: { headline: `Event ${i}` },
    group: `Group ${i % 7}`,
  }));
  await page.locator(".open-file-link").click();
  await page.locator(".open-file input[type=file]").setInputFiles({
    name: "many.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ events })),
  });
  await expect.poll(() => eventsInList(page)).toBe(20_000);
  const marks = page.locator('[data-chart="timeline"] svg :is([data-fact], [data-count])');
  for (const to of ["", "+", "+", "+", "+"]) {
    if (to !== "") {
      await list(page).focus();
      await page.keyboard.press(to);
    }
    await expect.poll(() => marks.count()).toBeGreaterThan(20);
    expect(await marks.count()).toBeLessThanOrEqual(600);
  }
});
