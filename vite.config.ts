import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vite";

/** The record that is served: another newsroom's folder, or ours. */
const DATA = resolve(process.env.DATA_DIR || "data");

/** The record under `/data/`: read from its folder in development, copied by a build. */
const record = (folder: string): Plugin => ({
  name: "record",
  applyToEnvironment: (environment) => environment.name === "client",
  configureServer: ({ middlewares }) => {
    middlewares.use("/data/", (request, response, next) => {
      const file = join(folder, decodeURIComponent((request.url ?? "").replace(/\?.*$/, "")));
      if (!file.startsWith(folder + sep) || !file.endsWith(".json") || !existsSync(file)) return next();
      response.setHeader("Content-Type", "application/json");
      createReadStream(file).pipe(response);
    });
  },
  generateBundle() {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) this.error(`DATA_DIR: there is no folder ${folder}`);
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".json"))
        this.emitFile({
          type: "asset",
          fileName: `data/${name.split(sep).join("/")}`,
          source: readFileSync(join(folder, name)),
        });
  },
});

/** Files of the folder itself; a folder that is not there is told by the build. */
const datasets = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []))
    : [];

export default defineConfig(({ isSsrBuild }) => ({
  define: { __DATASETS__: JSON.stringify(datasets(DATA)) },
  plugins: [react(), record(DATA)],
  publicDir: "public",
  build: isSsrBuild
    ? { target: "node20", copyPublicDir: false, sourcemap: true }
    : {
        outDir: "dist",
        target: "es2022",
        manifest: true,
        // Embeds begin with a script of their own (tools/prerender.ts).
        rolldownOptions: { input: ["index.html", "src/pages/embed/light.ts"] },
      },
  // A folder of their own: workers have a security policy of their own (tools/headers.ts).
  worker: { format: "es", rolldownOptions: { output: { entryFileNames: "workers/[name]-[hash].js" } } },
  // Bundled, because Node would take Recharts' CommonJS build, which brings an older d3-shape.
  ssr: { noExternal: ["recharts", "victory-vendor"] },
}));
