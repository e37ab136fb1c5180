import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { themeCss } from "../src/ui/theme-css.ts";
import type { InlineHashes } from "./headers.ts";
import { HEADERS_FILE, headerRules, SERVERS_FOLDER, writeCaddy, writeNginx, writeRules } from "./headers.ts";

const digest = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** A script of any other type is data, which no policy looks at. */
const RUNS = /\btype="(?:module|text\/javascript)"|^(?![^>]*\btype=)/;

/** Digests of the scripts and styles that stand in a page itself. */
export const inlineHashes = (html: string): InlineHashes => {
  const found = [...html.matchAll(ELEMENT)].map(([, name, attributes = "", text = ""]) => ({ name, attributes, text }));
  return {
    scripts: found
      .filter(({ name, attributes, text }) => name === "script" && text !== "" && RUNS.test(attributes))
      .map(({ text }) => digest(text)),
    styles: found.filter(({ name }) => name === "style").map(({ text }) => digest(text)),
  };
};

/** Writes the headers of a built site beside its pages: for our server, for static hosts, for nginx and for Caddy. */
export const writeHeaders = async (dir: string): Promise<void> => {
  // Pages set the themes with live code.
  const [scripts, styles] = [new Set<string>(), new Set([digest(themeCss())])];
  for (const file of (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".html")).sort()) {
    const hashes = inlineHashes(await readFile(join(dir, file), "utf8"));
    for (const hash of hashes.scripts) scripts.add(hash);
    for (const hash of hashes.styles) styles.add(hash);
  }
  const rules = headerRules({ scripts: [...scripts], styles: [...styles] });
  const servers = join(dir, SERVERS_FOLDER);
  await mkdir(servers, { recursive: true });
  await writeFile(join(dir, HEADERS_FILE), writeRules(rules));
  await writeFile(join(servers, "nginx.conf"), writeNginx(rules));
  await writeFile(join(servers, "Caddyfile"), writeCaddy(rules));
};
