import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LANGS, open } from "./pages.ts";

const PATHS = [
  "",
  "?from=2022&event=eu-ru-09",
  "charts/",
  "charts/timeline/",
  "charts/trade-volume/",
  "charts/trade-volume/?view=table",
  "charts/sanctions-packages/",
  "data/",
];

for (const lang of LANGS) {
  for (const path of PATHS) {
    test(`axe finds nothing at /${lang}/${path}`, async ({ page }) => {
      await open(page, `/${lang}/${path}`);
      for (const theme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: theme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`),
        ).toEqual([]);
      }
    });
  }
}
