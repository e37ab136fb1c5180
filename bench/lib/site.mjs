import { spawn } from "node:child_process";
import { join } from "node:path";
import { Refusal, ROOT } from "../../tools/install.mjs";

const PORT = 4719;
/** Where the site stands while it is served. */
export const SITE = `http://127.0.0.1:${PORT}`;

/** Builds the site as readers get it and serves it. @returns a way to stop */
export const serveSite = async () => {
  const server = spawn(process.execPath, [join(ROOT, "tools/start.mjs")], {
    env: { ...process.env, PORT: String(PORT), HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let waited = 0; waited < 300; waited++) {
    const answer = await fetch(`${SITE}/en/`).catch(() => null);
    if (answer?.ok) return () => server.kill();
    await new Promise((done) => setTimeout(done, 1000));
  }
  server.kill();
  throw new Refusal("The site did not start.");
};
