import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { LANGS, open, query, watchConsole } from "./pages.ts";

const openDialog = async (page: Page): Promise<void> => {
  await page.locator(".figure-tools button").first().click();
  await expect(page.locator(".download-preview img")).toBeVisible();
};
/** What the dialog saves in a format, by its place in the list. */
const saved = async (page: Page, format: number): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  await page.locator(".download input[type=radio]").nth(format).check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".download-main").click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
/** Drops a file on the page, as from the desktop. */
const drop = (page: Page, bytes: Buffer, type: string): Promise<void> =>
  page.evaluate(
    ([base64, mime]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      data.items.add(new File([content], "dropped", { type: mime }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [bytes.toString("base64"), type] as const,
  );

for (const lang of LANGS) {
  test(`a figure is downloaded in ${lang}, and its picture opens its view again`, async ({ page }) => {
    const said = watchConsole(page);
    await open(page, `/${lang}/charts/trade-volume/?from=2010`);
    await openDialog(page);
    const png = await saved(page, 0);
    expect(png.name).toMatch(new RegExp(`^trade-volume_${lang}_2010--today_article_2x_[\\d-]+\\.png$`));
    // Twice 1200 by 675, as its header says.
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1350]);
    const svg = await saved(page, 1);
    expect(svg.bytes.toString("utf8")).toContain("@font-face");
    const csv = await saved(page, 2);
    expect(csv.bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
    const json = JSON.parse((await saved(page, 3)).bytes.toString("utf8"));
    expect(json.rows.length).toBe(csv.bytes.toString("utf8").trim().split("\r\n").length - 1);
    await page.keyboard.press("Escape");
    await expect(page.locator(".download")).toHaveCount(0);

    for (const [bytes, type] of [
      [png.bytes, "image/png"],
      [svg.bytes, "image/svg+xml"],
    ] as const) {
      await open(page, `/${lang}/`);
      await drop(page, bytes, type);
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/${lang}/charts/trade-volume/`);
      expect(query(page).get("from")).toBe("2010");
    }
    expect(said).toEqual([]);
  });
}

for (const path of ["/ar/", "/ar/charts/", "/ar/charts/meetings/", "/ar/article/"])
  test(`a picture that says something else opens nothing and is told, at ${path}`, async ({ page }) => {
    await open(page, path);
    const foreign =
      '<svg xmlns="http://www.w3.org/2000/svg"><metadata><dc:source>https://evil.example/</dc:source></metadata></svg>';
    await drop(page, Buffer.from(foreign), "image/svg+xml");
    await expect(page.getByRole("alert")).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(path);
    const own = foreign.replace("https://evil.example/", "https://example.org/ru/charts/gas-price/?from=2014");
    await drop(page, Buffer.from(own), "image/svg+xml");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/ru/charts/gas-price/");
    expect(query(page).get("from")).toBe("2014");
  });

test("a picture is opened by the file chooser as well", async ({ page }) => {
  await open(page, "/en/");
  await page.getByRole("button", { name: "Open a file" }).click();
  const svg =
    "<svg xmlns='http://www.w3.org/2000/svg'><metadata><dc:source>/en/charts/meetings/</dc:source></metadata></svg>";
  await page
    .locator(".open-file input[type=file]")
    .setInputFiles({ name: "picture.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) });
  await expect.poll(() => new URL(page.url()).pathname).toBe("/en/charts/meetings/");
});

test("rows, citation and picture are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/charts/meetings/");
  await openDialog(page);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const buttons = page.locator(".download-buttons button");
  await buttons.nth(2).click();
  await expect.poll(clipboard).toMatch(/^date\t/);
  await buttons.nth(3).click();
  await expect.poll(clipboard).toContain("CC BY 4.0");
  await buttons.nth(4).click();
  await expect.poll(clipboard).toMatch(/^@misc\{/);
  await buttons.nth(1).click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types).join()))
    .toBe("image/png");
});
