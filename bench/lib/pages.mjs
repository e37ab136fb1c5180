import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import sirv from "sirv";
import { build } from "vite";

/** @type {Map<string, number>} */
const sizes = new Map();

/** Size of a served file with brotli; at a level at which 35 MB of WebAssembly take seconds. @param {string} file */
const compressed = (file) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file), { params }).length;
  sizes.set(file, size);
  return size;
};

/**
 * Builds the measured pages for production and serves them.
 * @returns address, a way to stop, and the size with brotli of all files that were asked for since it was last asked
 */
export const servePages = async () => {
  const root = join(import.meta.dirname, "../page");
  const outDir = join(import.meta.dirname, "../dist");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 1e5 },
  });
  const files = sirv(outDir);
  /** @type {Set<string>} */
  const asked = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    // Other names are not there: a browser asks for an icon.
    if (pathname.startsWith("/assets/")) asked.add(pathname);
    files(request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    bytes: () => {
      const bytes = [...asked].reduce((sum, path) => sum + compressed(join(outDir, path)), 0);
      asked.clear();
      return bytes;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
