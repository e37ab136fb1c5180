import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { follows, host } from "./host.ts";
import { LANGS, open, watchConsole } from "./pages.ts";

const require = createRequire(import.meta.url);
/** Of hosts, as they are published. */
const PYM = readFileSync(require.resolve("pym.js/dist/pym.v1.min.js"), "utf8");
const IFRAME_RESIZER = readFileSync(require.resolve("iframe-resizer/js/iframeResizer.min.js"), "utf8");

for (const lang of LANGS) {
  test(`an embed in ${lang} shows its chart, sources and the way to the whole, at any width`, async ({ page }) => {
    const said = watchConsole(page);
    for (const width of [280, 680]) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, `/${lang}/embed/trade-volume/?from=2014&theme=dark`);
      await expect(page.locator("figure[data-chart='trade-volume'] svg").first()).toBeVisible();
      await expect(page.locator(".site-header")).toHaveCount(0);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.locator(".embed-more summary").nth(2).click();
    await expect(page.locator(".sources li").first()).toBeVisible();
    const whole = page.locator(".embed-origin a").first();
    expect(await whole.getAttribute("href")).toBe(`/${lang}/charts/trade-volume/?from=2014&theme=dark`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    expect(said).toEqual([]);
  });

  test(`a claim in ${lang} is a card of its own`, async ({ page }) => {
    await page.goto(`/${lang}/embed/c17-forty-billion-record/`);
    await expect(page.locator(".claim-card h1")).toContainText("40");
    await expect(page.locator(".embed-origin a").first()).toHaveAttribute(
      "href",
      `/${lang}/claims/c17-forty-billion-record/`,
    );
  });
}

/** Adds up all layout shifts of the page from now on. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = window as unknown as { shifted: number };
    own.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift" });
  });

for (const lang of LANGS)
  for (const [chart, width] of [
    ["trade-volume", 680],
    ["timeline", 390],
    ["gas-price", 280],
  ] as const)
    test(`${chart} in ${lang} at ${width} px is read before any of its code, and comes alive in its place`, async ({
      page,
    }) => {
      const said = watchConsole(page);
      const scripts: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "script") scripts.push(request.url());
      });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${lang}/embed/${chart}/`);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "static");
      await expect(page.locator("figure svg[role=img]:visible")).toHaveCount(1);
      await page.waitForLoadState("networkidle");
      const before = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(scripts.length, "scripts before the reader comes").toBeLessThanOrEqual(3);
      await watchShifts(page);
      await page.locator("summary").nth(1).focus();
      const focused = await page.locator("summary").nth(1).textContent();
      await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
      await expect(page.locator("#still")).toHaveCount(0);
      await expect(page.locator(":focus")).toHaveText(focused ?? "");
      await page.waitForLoadState("networkidle");
      const after = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
      expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThanOrEqual(0.02);
      expect(said).toEqual([]);
    });

test("a picture that the address does not ask for is never seen, unless nothing else comes", async ({ page }) => {
  let fail = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(/\/assets\/main-/, async (route) => {
    await asked;
    await route.abort();
  });
  await page.goto("/ar/embed/trade-volume/?from=2015", { waitUntil: "commit" });
  await expect(page.locator("figure")).toHaveCount(1);
  await expect(page.locator("figure")).toBeHidden();
  fail();
  await expect(page.locator("figure svg[role=img]:visible")).toHaveCount(1);
  await expect(page.locator(".still-note")).toBeVisible();
});

test("what is not there says so", async ({ page }) => {
  await page.goto("/ar/embed/no-such-chart/");
  await expect(page.locator("h1")).toBeVisible();
});

test("a host on another origin hears the height in every form, and no greeting breaks it", async ({
  page,
  baseURL,
}) => {
  await host(
    page,
    `<iframe src="${baseURL}/ar/embed/meetings/?childId=a.(%D8%A8)&id=m1#?secret=abcdefghij" width="600" height="300"></iframe>`,
    "<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>",
  );
  const heard = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-ready", "static");
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (let i = 0; i < 50; i++)
      for (const odd of [null, 0, "[iFrameSizer]", { type: null }]) frame?.postMessage(odd, "*");
    frame?.postMessage("[iFrameSizer]f1:8:false:false:32:true:true:null:bodyOffset:null:null:0", "*");
  });
  await expect
    .poll(async () => (await heard()).filter((data) => String(data).startsWith("[iFrameSizer]f1:")).length)
    .toBeGreaterThan(0);
  const all = await heard();
  expect(all).toContain("[iFrameResizerChild]Ready");
  expect(all.some((data) => /^pymxPYMxa\.\(ب\)xPYMxheightxPYMx\d{3,}$/.test(String(data)))).toBe(true);
  const objects = all.filter((data): data is Record<string, unknown> => typeof data === "object" && data !== null);
  expect(objects).toEqual(
    expect.arrayContaining([
      { "datawrapper-height": { m1: expect.any(Number) } },
      { sentinel: "amp", type: "embed-size", height: expect.any(Number) },
      { type: "iframe-resized", width: 600, height: expect.any(Number) },
      { message: "height", value: expect.any(Number), secret: "abcdefghij" },
    ]),
  );
  const texts = all.filter((data): data is string => typeof data === "string" && data.startsWith("{"));
  expect(texts.map((data) => JSON.parse(data))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ context: "iframe.resize", height: expect.any(Number) }),
      { type: "set-height", value: expect.any(Number) },
    ]),
  );
});

for (const when of ["before the frame", "after it", "three seconds late"] as const) {
  const load = async (page: Page, run: () => Promise<void>, frames: () => Promise<void>): Promise<void> => {
    if (when === "before the frame") await run();
    await frames();
    if (when === "after it") await run();
    if (when === "three seconds late") {
      await page.waitForTimeout(3000);
      await run();
    }
  };

  test(`pym.js sets the height, loaded ${when}`, async ({ page, baseURL }) => {
    // With brackets pym would not find its own frames: it puts the name into an expression as it is.
    const id = "رسم.1";
    await host(page, `<div id="${id}"></div>`);
    await load(
      page,
      () => page.addScriptTag({ content: PYM }).then(() => undefined),
      async () => undefined,
    );
    await page.evaluate(
      ([name, src]) =>
        new (
          window as unknown as { pym: { Parent: new (id: string, src: string, config: object) => object } }
        ).pym.Parent(name, src, {}),
      [id, `${baseURL}/ar/embed/trade-volume/`] as const,
    );
    await follows(page);
  });

  test(`iframe-resizer 4 sets the height, loaded ${when}`, async ({ page, baseURL }) => {
    await host(page, "<div id='place' style='width:420px'></div>");
    await load(
      page,
      () => page.addScriptTag({ content: IFRAME_RESIZER }).then(() => undefined),
      () =>
        page.evaluate((src) => {
          const frame = document.createElement("iframe");
          frame.src = src;
          frame.id = "chart.1";
          frame.style.width = "100%";
          document.getElementById("place")?.append(frame);
        }, `${baseURL}/ar/embed/trade-volume/`),
    );
    await page.evaluate(() =>
      (window as unknown as { iFrameResize(options: object, selector: string): void }).iFrameResize(
        { checkOrigin: false },
        "iframe",
      ),
    );
    await follows(page);
  });
}

for (const late of [false, true]) {
  test(`embed.js sizes frames and elements of a page, ${late ? "loaded late" : "loaded first"}`, async ({
    page,
    baseURL,
  }) => {
    const tag = `<script async src="${baseURL}/embed.js"></script>`;
    await host(
      page,
      `<div style="width:500px">
        <iframe id="plain" src="${baseURL}/en/embed/sanctions-packages/?from=2020" width="100%" height="200"></iframe>
        <iframe id="boxed" sandbox="allow-scripts" src="${baseURL}/en/embed/gas-price/" width="100%" height="200"></iframe>
        <good-neighbour-chart id="own" chart="trade-volume" from="2014"></good-neighbour-chart>
        <div id="shadow"></div>
      </div>`,
      late ? "" : tag,
    );
    await page.evaluate((src) => {
      const root = document.getElementById("shadow")?.attachShadow({ mode: "open" });
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.id = "deep";
      root?.append(frame);
    }, `${baseURL}/ar/embed/meetings/`);
    if (late) {
      await page.waitForTimeout(3000);
      await page.addScriptTag({ url: `${baseURL}/embed.js` });
    }
    for (const selector of ["#plain", "#boxed", "#own iframe", "#deep"]) await follows(page, selector);
    // The language of the page around it, the filter of its attributes.
    await expect(page.locator("#own iframe")).toHaveAttribute("src", `${baseURL}/ar/embed/trade-volume/?from=2014`);
    await page.locator("#own").evaluate((element) => element.setAttribute("theme", "dark"));
    await expect(page.frameLocator("#own iframe").locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
}

test("a frame that is hidden at first is sized when it is seen", async ({ page, baseURL }) => {
  await host(
    page,
    `<div id="tab" hidden><iframe src="${baseURL}/ar/embed/trade-volume/" width="600" height="200"></iframe></div>`,
    `<script async src="${baseURL}/embed.js"></script>`,
  );
  await page.waitForTimeout(1000);
  await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
  await follows(page);
});

for (const lang of LANGS) {
  test(`the dialog in ${lang} offers code that shows the reader's view`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, `/${lang}/charts/trade-volume/?from=2014`);
    await page.locator(".figure-tools button").last().click();
    const dialog = page.locator("dialog.embed-dialog");
    const code = dialog.locator("textarea");
    await expect(code).toHaveValue(new RegExp(`/${lang}/embed/trade-volume/\\?from=2014`));
    await dialog.locator("select").nth(1).selectOption("dark");
    await expect(code).toHaveValue(/theme=dark/);
    await expect(dialog.frameLocator("iframe").locator("html")).toHaveAttribute("data-ready", "true");
    await dialog.locator("input[type=checkbox]").uncheck();
    await expect(code).not.toHaveValue(/from=2014/);
    // The code names the height of the preview, which comes a little later.
    await expect(async () => {
      await dialog.locator(".download-main").click();
      await expect(dialog.getByRole("status")).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    }).toPass({ timeout: 10_000 });
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}
