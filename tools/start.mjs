import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { DIST, dataFolder } from "./build.mjs";
import { command, install, Refusal, ROOT } from "./install.mjs";
import { load } from "./run.mjs";

/** @typedef {{ host: string, port: number }} Place */

/**
 * Where to serve: `HOST` and `PORT`, or 127.0.0.1:4173.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Place}
 */
const placeOf = (env) => {
  const port = env.PORT || "4173";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Refusal(`PORT must be a number from 0 to 65535, not "${port}".`);
  return { host: env.HOST || "127.0.0.1", port: Number(port) };
};

/**
 * Opens a server at a place.
 * @param {import("node:net").Server} server
 * @param {Place} place
 * @returns {Promise<number>} the port it got
 */
const open = (server, { host, port }) =>
  new Promise((done, fail) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const why =
        {
          EADDRINUSE: `Port ${port} is in use; name another one, such as PORT=${port + 1} npm start.`,
          EACCES: `Port ${port} may not be used by this account; name one above 1023 in PORT.`,
          EADDRNOTAVAIL: `HOST names an address that is not this machine's: ${host}`,
          ENOTFOUND: `HOST names no machine that can be found: ${host}`,
        }[error.code ?? ""] ?? `Cannot serve on ${host}, port ${port}: ${error.message}`;
      fail(new Refusal(why));
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });

/**
 * Learns before a long build what would fail after it.
 * @param {Place} place
 */
const tryOut = async (place) => {
  const server = createServer();
  await open(server, place);
  await new Promise((done) => server.close(done));
};

/** @param {Place} place */
const addressOf = ({ host, port }) => {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};

await command(async () => {
  process.chdir(ROOT);
  const place = placeOf(process.env);
  process.env.DATA_DIR = dataFolder();
  await tryOut(place);
  install();
  const { status } = spawnSync(process.execPath, [join(ROOT, "tools/build.mjs")], { stdio: "inherit" });
  if (status !== 0) throw new Refusal("Nothing is served, because the site could not be built.");
  const { createSite } = await load("tools/serve.ts");
  const server = createSite({ dir: DIST, site: (process.env.SITE_URL ?? "").replace(/\/$/, "") });
  const port = await open(server, place);
  console.log(`Serving at ${addressOf({ host: place.host, port })}`);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
});
