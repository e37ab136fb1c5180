import { expect, test } from "@playwright/test";
import { watchConsole } from "./pages.ts";

const PATHS = [
  "",
  "charts/",
  "charts/timeline/",
  "charts/trade-volume/?view=table",
  "events/1992-06-25-diplomatic-relations/",
  "data/",
];

for (const path of PATHS) {
  test(`/ar/${path} does nothing that its security policy forbids`, async ({ page }) => {
    const said = watchConsole(page);
    const response = await page.goto(`/ar/${path}`);
    expect(await response?.headerValue("content-security-policy")).toContain("require-trusted-types-for 'script'");
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    expect(said).toEqual([]);
  });
}
