import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { build } from "vite";

/** Builds the measured pages for production and serves them. @returns address and a way to stop */
export const servePages = async () => {
  const root = join(import.meta.dirname, "../page");
  const outDir = join(import.meta.dirname, "../dist");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 1e5 },
  });
  const server = createServer(sirv(outDir));
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
