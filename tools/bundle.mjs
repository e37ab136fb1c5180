import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./install.mjs";

// node tools/bundle.mjs ENTRY FOLDER: one TypeScript tool as modules that Node 20 runs. A process of its own, so that
// the tool's does not carry Vite about.
const [entry = "", outDir] = process.argv.slice(2);
await build({
  root: ROOT,
  configFile: join(ROOT, "vite.config.ts"),
  logLevel: "warn",
  build: {
    ssr: join(ROOT, entry),
    ...(outDir ? { outDir } : {}),
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" } },
  },
});
