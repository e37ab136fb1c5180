import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { ssim } from "ssim.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadUsage, fileCount, partsOf, requestOf } from "./export-request.ts";
import { toPng } from "./raster.ts";

describe("what the command is asked for", () => {
  const ask = (line: string) => requestOf(line.split(" ").filter(Boolean), {});
  it("is read from its arguments", () => {
    expect(ask("timeline --lang ar,en --format svg,pdf --from 2014 --flow rtl --size story,900")).toMatchObject({
      charts: ["timeline"],
      langs: ["ar", "en"],
      formats: ["svg", "pdf"],
      sizes: [{ name: "story" }, { name: "900", size: { width: 900, height: null } }],
      address: { flow: "rtl", filter: { time: { from: "2014", to: null } } },
    });
    expect(ask("all --help")).toBeNull();
  });
  it.each([
    ["", "Allowed: all, timeline"],
    ["nothing", "nothing"],
    ["all --format gif", "Allowed: png, svg, pdf, csv, json"],
    ["all --lang de", "Allowed: ar, en, ru"],
    ["all --from soon", "--from"],
    ["all --size huge", "--size"],
    ["all --code", "--site"],
    ["all --colour red", "colour"],
    ["all --jobs none", "--jobs"],
  ])("is refused with what is allowed: %s", (line, says) => {
    expect(() => ask(line)).toThrow(BadUsage);
    expect(() => ask(line)).toThrow(says);
  });
});

describe("its parts", () => {
  const lines = [
    "timeline",
    "all --lang ar,ru --theme light,dark --format png,svg,csv",
    "timeline meetings --lang all-in-one --format svg,json --size og,900",
    "all --lang en,all-in-one --format svg,pdf,json --theme light,dark",
  ];
  it.each(lines)("make as many files as the whole: %s", (line) => {
    const request = requestOf(line.split(" "), {});
    if (request === null) throw new Error("help");
    const counts = partsOf(request).map(fileCount);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fileCount(request));
  });
});

const has = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

describe("its files", () => {
  let folder = "";
  let status: number | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "export-"));
    const line = `trade-volume --lang ar,ru,all-in-one --format png,svg,pdf,csv,json --outlines --site https://example.org --out ${folder}`;
    ({ status } = spawnSync(process.execPath, ["tools/run.mjs", "tools/export.ts", ...line.split(" ")], {
      env: { ...process.env, NODE_ENV: "production" },
    }));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (ending: string): string => {
    const name = readdirSync(folder).find((one) => one.endsWith(ending));
    if (name === undefined) throw new Error(`no file ends in ${ending}`);
    return join(folder, name);
  };
  const ofLang = (lang: string, extension: string): string => {
    const name = readdirSync(folder).find((one) => one.startsWith(`trade-volume_${lang}_`) && one.endsWith(extension));
    return join(folder, name ?? "");
  };
  const pixels = (png: Uint8Array) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(png));
    return { width, height, data: new Uint8ClampedArray(data) };
  };
  const alike = (a: Uint8Array, b: Uint8Array): number => ssim(pixels(a), pixels(b)).mssim;

  it("are all there", () => {
    expect(status).toBe(0);
    expect(readdirSync(folder)).toHaveLength(11);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
  it.skipIf(!has("rsvg-convert"))("look the same to librsvg as to resvg", () => {
    for (const lang of ["ar", "ru"]) {
      const svg = ofLang(lang, ".svg");
      const { stdout } = spawnSync("rsvg-convert", ["-w", "1200", svg], { maxBuffer: 1e8 });
      expect(alike(stdout, toPng(readFileSync(svg, "utf8"), 1200))).toBeGreaterThanOrEqual(0.97);
    }
  });
  it.skipIf(!has("rsvg-convert"))("are one picture that serves three languages", () => {
    const drawn = ["ar", "ru"].map(
      (lang) =>
        spawnSync("rsvg-convert", ["-l", lang, "-w", "1200", file("all_article.svg")], { maxBuffer: 1e8 }).stdout,
    );
    for (const [i, lang] of ["ar", "ru"].entries())
      expect(alike(drawn[i] ?? Buffer.alloc(0), readFileSync(ofLang(lang, ".png")))).toBeGreaterThanOrEqual(0.97);
  });
  it.skipIf(!has("pdftoppm"))("are the same on paper", () => {
    for (const lang of ["ar", "ru"]) {
      const { stdout } = spawnSync("pdftoppm", ["-png", "-r", "96", "-singlefile", ofLang(lang, ".pdf")], {
        maxBuffer: 1e8,
      });
      expect(alike(stdout, readFileSync(ofLang(lang, ".png")))).toBeGreaterThanOrEqual(0.95);
    }
  });
  it("lead nowhere and are well formed", () => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".svg"))) {
      const svg = readFileSync(join(folder, name), "utf8");
      expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#|data:)|<script|<!ENTITY/i);
    }
  });
  it.skipIf(!has("xmllint"))("are clean XML", () => {
    const names = readdirSync(folder).filter((one) => one.endsWith(".svg"));
    const { status: clean, stderr } = spawnSync("xmllint", ["--noout", ...names.map((name) => join(folder, name))], {
      encoding: "utf8",
    });
    expect({ clean, stderr }).toEqual({ clean: 0, stderr: "" });
  });
});
