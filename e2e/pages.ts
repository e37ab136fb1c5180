import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The languages of every journey. */
export const LANGS = ["ar", "en", "ru"] as const;

/** Opens a page and waits until its charts have drawn. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
};

/** The number above the list of events, once the list shows what was asked for last. */
export const eventsInList = async (page: Page): Promise<number> => {
  await expect(page.locator(".beside")).toHaveAttribute("aria-busy", "false");
  const heading = page.locator(".event-list h2 .count");
  return Number((await heading.textContent())?.replace(/\D/g, ""));
};

/** Query parameters of the address bar. */
export const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** What a journey must not leave in the console. */
export const watchConsole = (page: Page): readonly string[] => {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
};
