import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tools/browser.mjs";

// Another port lets two copies of the repository run their journeys at once.
const PORT = Number(process.env.E2E_PORT ?? 4174);
const BASE = `http://127.0.0.1:${PORT}`;
// Kept in the environment, so that the workers need not look again.
const CHROMIUM = (await findChromium()) ?? "";
process.env.CHROMIUM_PATH = CHROMIUM;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_REPORT ?? "node_modules/.cache/reports/playwright.json" }],
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node tools/start.mjs",
    env: { HOST: "127.0.0.1", PORT: String(PORT) },
    url: `${BASE}/en/`,
    timeout: 300_000,
    stdout: "pipe",
  },
});
