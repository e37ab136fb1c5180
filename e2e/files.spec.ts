import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { eventsInList, LANGS, open, query, watchConsole } from "./pages.ts";

const SHEET = join(import.meta.dirname, "fixtures/timelinejs-sheet.csv");

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: name.endsWith(".json") ? "application/json" : "text/csv",
  buffer: Buffer.from(content),
});

/** Opens a file by the button, as far as the choice of it. */
const choose = async (page: Page, chosen: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) => {
  await page.locator(".open-file-link, .opened-buttons button:last-child").click();
  await page.locator(".open-file input[type=file]").setInputFiles(chosen);
};

const titles = (page: Page): Promise<string[]> => page.locator(".event-list li a").allTextContents();

for (const lang of LANGS) {
  test.describe(`a file of one's own in ${lang}`, () => {
    test("a spreadsheet takes the timeline's place everywhere, is never sent, and gives way again", async ({
      page,
    }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/?from=2022&topic=sanctions`);
      const narrowed = await eventsInList(page);
      const sent: string[] = [];
      page.on("request", (request) => {
        if (request.method() !== "GET" || request.postData() !== null) sent.push(request.url());
      });

      await choose(page, SHEET);
      const banner = page.locator(".opened");
      await expect(banner).toContainText("timelinejs-sheet.csv");
      await expect(page.locator("#opened-heading")).toBeFocused();
      // The record's dates and topics say nothing about the file.
      expect(query(page).has("from")).toBe(false);
      expect(await eventsInList(page)).toBe(6);
      expect((await titles(page))[0]).toBe("Before the treaty");
      // The one line that cannot be read is named by its row in the sheet and its column.
      await banner.locator("summary").click();
      await expect(banner.locator(".problems li")).toHaveCount(1);
      await expect(banner.locator(".problems li")).toContainText("8");
      await expect(banner.locator(".problems li")).toContainText("Day");

      const lanes = page.locator('[data-chart="timeline"]');
      await expect(lanes.locator("[data-fact]").first()).toBeVisible();
      await expect(lanes).toContainText("Energy");
      // Turnover overlaps with the file and stays under it.
      await expect(page.locator('[data-chart="trade-volume"] svg').first()).toBeVisible();

      await page.getByRole("searchbox").fill("transit");
      await expect.poll(() => titles(page)).toEqual(["Supplies cut", "Oil transit stops"]);
      await expect.poll(() => query(page).get("q")).toBe("transit");
      await page.locator(".event-list li a").first().click();
      const card = page.locator(".card");
      await expect(card).toContainText("A closed valve · Photo agency");
      await expect(card.locator(".card-summary")).toHaveCSS("white-space", "pre-line");
      await expect(card.locator('.sources a[href="https://www.example.org/cut"]')).toBeVisible();
      await expect(card.locator("dl")).not.toContainText("2004");

      await banner.locator(".opened-buttons button").first().click();
      await expect(banner).toHaveCount(0);
      expect(await eventsInList(page)).toBeGreaterThan(narrowed);
      expect(sent).toEqual([]);
      expect(said).toEqual([]);
    });

    test("after a reload the page says that the file has to be opened again", async ({ page }) => {
      await open(page, `/${lang}/`);
      await choose(page, SHEET);
      await expect(page.locator(".opened")).toBeVisible();
      await page.reload();
      const notice = page.locator(".notice");
      await expect(notice).toContainText("timelinejs-sheet.csv");
      await expect(page.locator(".opened")).toHaveCount(0);
      await notice.getByRole("button").last().click();
      await expect(notice).toHaveCount(0);
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
      await expect(notice).toHaveCount(0);
    });

    test("what is no timeline is named, and the record stays", async ({ page }) => {
      const said = watchConsole(page);
      await open(page, `/${lang}/`);
      const before = await eventsInList(page);
      const dialog = page.locator(".open-file");
      const failure = dialog.locator(".failure li");
      const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
      await choose(page, file("holiday.csv", png));
      await expect(failure).toContainText("PNG");
      const chooser = dialog.locator("input[type=file]");
      await chooser.setInputFiles(file("broken.json", '{"facts": [\n{"date": "2014",,}]}'));
      await expect(failure).toContainText("2");
      await chooser.setInputFiles(file("prices.csv", "Name,Price\r\nGas,100\r\n"));
      await expect(failure).toContainText("Start Date");
      await chooser.setInputFiles(file("empty.csv", ""));
      await expect(dialog.locator(".failure")).toContainText("empty.csv");
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(page.locator(".open-file-link")).toBeFocused();
      expect(await eventsInList(page)).toBe(before);
      expect(said).toEqual([]);
    });
  });
}

test("the record's own file reads back to the same timeline, in every language's names", async ({ page, request }) => {
  const own = await (await request.get("/data/timeline.json")).body();
  await open(page, "/ar/");
  const record = await titles(page);
  const count = await eventsInList(page);
  await choose(page, file("timeline.json", own));
  await expect(page.locator(".opened")).toBeVisible();
  expect(await eventsInList(page)).toBe(count);
  expect(await titles(page)).toEqual(record);
  await expect(page.locator(".opened details")).toHaveCount(0);
  await page.locator(".event-list li a").first().click();
  await expect(page.locator(".card .sources li").first()).toBeVisible();
});

test("HTML in a file is text: nothing of it runs or is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "/en/");
  const evil = [
    "Year,Headline,Text,Media,Group",
    '2014,"<img src=x onerror=""window.hacked=1"">Headline","<script>window.hacked=2</script><p>A &lt;b&gt; word</p><a href=""javascript:window.hacked=3"">go</a>","<iframe src=""https://evil.example/x""></iframe>","<svg onload=""window.hacked=4"">Group"',
  ].join("\n");
  await choose(page, file("evil.csv", evil));
  await expect(page.locator(".opened")).toBeVisible();
  await page.locator(".event-list li a").first().click();
  const card = page.locator(".card");
  await expect(card).toContainText("Headline");
  await expect(card).toContainText("A <b> word");
  expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
  expect(asked.filter((url) => url.includes("evil.example") || url.endsWith("/x"))).toEqual([]);
  const hrefs = await card.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => !/^(https?:\/\/|\/)/.test(href))).toEqual([]);
});

test("a file dropped on the page opens; dates outside the record leave its charts out", async ({ page }) => {
  await open(page, "/en/");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Year,Headline\n1066,A battle\n1086,A survey\n"], "england.csv", { type: "text/csv" }));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator(".opened")).toContainText("england.csv");
  expect(await titles(page)).toEqual(["A battle", "A survey"]);
  await expect(page.locator('[data-chart="trade-volume"]')).toHaveCount(0);
  await expect(page.locator('[data-chart="timeline"] [data-fact]').first()).toBeVisible();
});

test("a file of 50 MB does not freeze the page and can be given up", async ({ page }) => {
  test.slow();
  await open(page, "/en/");
  const row = `${"2014,5,6,Event,".padEnd(100, "words and ")}\n`;
  const big = `Year,Month,Day,Headline,Text\n${row.repeat(500_000)}`;
  const path = test.info().outputPath("big.csv");
  mkdirSync(test.info().outputDir, { recursive: true });
  writeFileSync(path, big);
  await choose(page, path);
  const dialog = page.locator(".open-file");
  await expect(dialog.locator("progress")).toBeVisible();
  await dialog.locator(".open-file-reading button").click();
  await expect(dialog.locator("progress")).toHaveCount(0);
  await dialog.locator("input[type=file]").setInputFiles(path);
  await expect(page.locator(".opened")).toBeVisible({ timeout: 60_000 });
  expect(await eventsInList(page)).toBe(500_000);
  expect(await page.locator('[data-chart="timeline"] [data-fact]').count()).toBeLessThanOrEqual(600);
});
