import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installed, sameVersions } from "./install.mjs";
import { supports } from "./node-version.mjs";

/** What `npm start` says and its exit code, where it refuses before anything is installed or built. */
const start = (env: Readonly<Record<string, string>>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/start.mjs"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

describe("npm start refuses in one sentence", () => {
  it.each(["http", "-1", "65536", "80.5", "4173 "])("the port %j", (PORT) => {
    expect(start({ PORT })).toEqual({
      status: 1,
      said: `PORT must be a number from 0 to 65535, not "${PORT}".\n`,
    });
  });

  it("a record that is not there", () => {
    const { status, said } = start({ DATA_DIR: "no/such/folder" });
    expect(status).toBe(1);
    expect(said).toMatch(/^DATA_DIR names a folder that is not there: .*folder\n$/);
  });

  it("a port in use", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const { status, said } = start({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${port} is in use; .*\n$`));
  });

  it("an address of another machine", () => {
    const { status, said } = start({ HOST: "192.0.2.1", PORT: "0" });
    expect([status, said]).toEqual([1, "HOST names an address that is not this machine's: 192.0.2.1\n"]);
  });
});

it.each([
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["23.0.0", true],
  ["26.1.0", true],
])("Node %s: %s", (version, yes) => expect(supports(version)).toBe(yes));

describe("packages", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "install-"));
    mkdirSync(join(folder, "node_modules"));
    lock("1.0.0");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lockOf = (version: string) => ({ packages: { "": {}, "node_modules/a": { version } } });
  const lock = (version: string) => writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockOf(version)));
  const put = (version: string) =>
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify(lockOf(version)));

  it("are missing at first", () => expect(installed(folder)).toBe(false));

  it("that somebody else installed are seen", () => {
    put("1.0.0");
    expect(installed(folder)).toBe(true);
  });

  it("are old once the lock has changed", () => {
    put("1.0.0");
    installed(folder);
    lock("1.0.1");
    expect(installed(folder)).toBe(false);
    put("1.0.1");
    expect(installed(folder)).toBe(true);
  });

  it("for other machines may be left out, others may not", () => {
    const installedNothing = { packages: {} };
    expect(sameVersions({ packages: { "node_modules/a": { version: "1", optional: true } } }, installedNothing)).toBe(
      true,
    );
    expect(sameVersions({ packages: { "node_modules/a": { version: "1" } } }, installedNothing)).toBe(false);
  });
});
