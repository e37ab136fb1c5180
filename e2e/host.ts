import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** A page of somebody else, on another origin, that holds the body. */
export const host = async (page: Page, body: string, head = ""): Promise<void> => {
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html;charset=utf-8", Connection: "close" }).end(html);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  page.on("close", () => server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  await page.goto(`http://127.0.0.1:${address.port}/article`);
};

/** Height of a page in a frame, and of the frame within its border. */
const heights = async (page: Page, selector = "iframe"): Promise<{ inside: number; outside: number }> => {
  const outside = await page.locator(selector).evaluate((frame) => frame.clientHeight);
  const inner = await (await page.locator(selector).elementHandle())?.contentFrame();
  const inside = (await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height)) ?? 0;
  return { inside: Math.ceil(inside), outside };
};

/** Waits until a frame is as high as its page. */
export const follows = (page: Page, selector = "iframe"): Promise<void> =>
  expect(async () => {
    const { inside, outside } = await heights(page, selector);
    expect(inside).toBeGreaterThan(250);
    expect(Math.abs(inside - outside)).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 15_000 });
