import type { ViteUserConfig } from "vitest/config";
import { mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

// Far from UTC, and 45 minutes off the hour: a date that leans on the machine's zone shows.
process.env.TZ = "Pacific/Chatham";

const test: ViteUserConfig["test"] = {
  environment: "node",
  env: { TZ: "Pacific/Chatham" },
  include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
  setupFiles: ["src/testing/setup.ts"],
  // `tsc --noEmit` reports the sources; here only type tests count.
  typecheck: { enabled: true, include: ["src/**/*.test-d.{ts,tsx}"], ignoreSourceErrors: true },
};

export default mergeConfig(viteConfig({ command: "serve", mode: "test" }), { test });
