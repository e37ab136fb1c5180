import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { follows, host } from "./host.ts";

const require = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(file, "utf8");

/** A system that sizes frames by a script of its own, as it is published. */
interface System {
  readonly name: string;
  readonly script: string;
  /** Makes the script look at the frame where it does not by itself, in the host's page. */
  readonly start: string;
}
const SYSTEMS: readonly System[] = [
  {
    name: "open-iframe-resizer",
    script: read(require.resolve("@open-iframe-resizer/core")),
    start: "iframeResizer.initialize({}, document.querySelector('iframe'))",
  },
  {
    name: "newswire's frames",
    script: read(join(dirname(require.resolve("@newswire/frames")), "frames.umd.js")),
    start: "newswireFrames.observeIframe(document.querySelector('iframe'))",
  },
  {
    name: "Datawrapper's script",
    script: read("e2e/fixtures/datawrapper-embed.js"),
    start: "",
  },
];

/** Names of frames as content systems make them. */
const IDS = ["chart.1", "رسم (2"] as const;

/** A page that says nothing of use, again and again. */
const storm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (let i = 0; i < 200; i++)
      for (const odd of [null, 0, "", "[iFrameSizer]", { type: null }, { message: null }]) frame?.postMessage(odd, "*");
  });

const frameOf = (src: string, id: string): string =>
  `<div id="place" style="width:520px"><iframe id="${id}" src="${src}" width="100%" height="150"></iframe></div>`;

for (const { name, script, start } of SYSTEMS) {
  for (const when of ["before the frame", "after it", "three seconds late"] as const) {
    test(`${name} sets the height, loaded ${when}, through a storm of nothing`, async ({ page, baseURL }) => {
      const id = when === "after it" ? IDS[1] : IDS[0];
      const frame = frameOf(`${baseURL}/ar/embed/trade-volume/?id=${encodeURIComponent(id)}&from=2014`, id);
      if (when === "before the frame") {
        await host(page, "");
        await page.addScriptTag({ content: script });
        await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), frame);
      } else {
        await host(page, frame);
        if (when === "three seconds late") await page.waitForTimeout(3000);
        await page.addScriptTag({ content: script });
      }
      await page.evaluate(start);
      await follows(page);
      await storm(page);
      await page.locator("#place").evaluate((place) => {
        place.style.width = "330px";
      });
      await follows(page);
    });
  }
}

test.describe("WordPress", () => {
  const SECRET = "Ab3dE6gH9j";
  /** What its host script does, by its documentation: shows a frame that has spoken, within bounds, and follows links. */
  const HOST = `
    window.links = [];
    addEventListener("message", ({ data, source }) => {
      if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      const quote = document.querySelector('blockquote[data-secret="' + data.secret + '"]');
      if (!frame || source !== frame.contentWindow) return;
      if (quote) quote.style.display = "none";
      frame.style.clip = "";
      frame.style.position = "";
      if (data.message === "height") frame.height = Math.min(1000, Math.max(200, Math.trunc(data.value)));
      if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host) links.push(data.value);
    });
    addEventListener("DOMContentLoaded", () => {
      for (const frame of document.querySelectorAll("iframe"))
        frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
    });`;

  test("shows what oEmbed gives it once the frame has spoken, and follows its link", async ({
    page,
    baseURL,
    request,
  }) => {
    const url = `${baseURL}/ar/charts/sanctions-packages/?from=2020`;
    const answer = await request.get(`/oembed?maxwidth=500&format=json&url=${encodeURIComponent(url)}`);
    const { html } = (await answer.json()) as { readonly html: string };
    // What its filter makes of the markup of a provider that it does not know.
    const filtered = html
      .replace("<blockquote>", `<blockquote class="wp-embedded-content" data-secret="${SECRET}">`)
      .replace(
        /<iframe src="([^"]+)"/,
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)" src="$1#?secret=${SECRET}" data-secret="${SECRET}"`,
      );
    expect(filtered).toContain("sandbox=");
    await host(page, filtered, `<script>${HOST}</script>`);
    await expect(page.locator("blockquote")).toBeHidden();
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("figure svg").first()).toBeVisible();
    await expect
      .poll(() => page.locator("iframe").evaluate((element) => Number(element.getAttribute("height"))))
      .toBeGreaterThan(300);
    const link = frame.locator(".embed-origin a").first();
    await link.click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
      .toEqual([`${baseURL}/ar/charts/sanctions-packages/?from=2020`]);
  });

  test("may give its secret after the frame has loaded", async ({ page, baseURL }) => {
    await host(
      page,
      `<iframe class="wp-embedded-content" data-secret="${SECRET}" src="${baseURL}/ar/embed/gas-price/" width="500" height="150"></iframe>`,
      `<script>${HOST}</script>`,
    );
    await expect(page.frameLocator("iframe").locator("figure svg").first()).toBeVisible();
    await page.locator("iframe").evaluate((frame: HTMLIFrameElement, secret) => {
      frame.src += `#?secret=${secret}`;
    }, SECRET);
    await expect
      .poll(() => page.locator("iframe").evaluate((element) => Number(element.getAttribute("height"))))
      .toBeGreaterThan(300);
  });
});
