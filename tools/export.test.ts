import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
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

/** Whether letters can be read from pictures here, Arabic ones too. */
const readsArabic = (): boolean =>
  spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" }).stdout?.split("\n").includes("ara") ?? false;

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
/** A third as wide and as high: the mean of nine pixels each. */
const thirdOf = ({ width, height, data }: Pixels): Pixels => {
  const [w, h] = [Math.floor(width / 3), Math.floor(height / 3)];
  const small = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      for (let c = 0; c < 4; c++) {
        let sum = 0;
        for (let i = 0; i < 9; i++) sum += data[((3 * y + Math.floor(i / 3)) * width + 3 * x + (i % 3)) * 4 + c] ?? 0;
        small[(y * w + x) * 4 + c] = sum / 9;
      }
  return { width: w, height: h, data: small };
};

describe("its files", () => {
  let folder = "";
  let status: number | null = null;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "export-"));
    const line = `trade-volume --lang ar,en,ru,all-in-one --format png,svg,pdf,csv,json --outlines --code --site https://example.org --out ${folder}`;
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
  const pixels = (png: Uint8Array): Pixels => {
    const { width, height, data } = PNG.sync.read(Buffer.from(png));
    return { width, height, data: new Uint8ClampedArray(data) };
  };
  const alike = (a: Uint8Array, b: Uint8Array): number => ssim(pixels(a), pixels(b)).mssim;

  it("are all there", () => {
    expect(status).toBe(0);
    expect(readdirSync(folder)).toHaveLength(16);
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
    const langs = ["ar", "en", "ru"];
    const drawn = langs.map(
      (lang) =>
        spawnSync("rsvg-convert", ["-l", lang, "-w", "1200", file("all_article.svg")], { maxBuffer: 1e8 }).stdout,
    );
    for (const [i, lang] of langs.entries())
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
  it.skipIf(!readsArabic())(
    "have Arabic words that a machine reads, joined and in their order",
    () => {
      const picture = join(folder, "read.png");
      writeFileSync(picture, toPng(readFileSync(ofLang("ar", ".svg"), "utf8"), 2400));
      // One block of text, sparse: titles, legend, ticks and notes each stand alone.
      const { stdout } = spawnSync("tesseract", [picture, "-", "-l", "ara", "--psm", "11"], { encoding: "utf8" });
      rmSync(picture);
      const read = stdout.replace(/\s+/g, " ");
      for (const words of ["التبادل التجاري", "بمليارات الدولارات", "الإحصاء", "المصادر"])
        expect(read).toContain(words);
    },
    30_000,
  );
  it("carry a code that another reader reads, in a screen's size and printed 180 mm wide", () => {
    const { width, height, data } = pixels(readFileSync(ofLang("ar", ".png")));
    expect(jsQR(data, width, height)?.data).toBe("https://example.org/ar/charts/trade-volume/");
    const paper = mkdtempSync(join(tmpdir(), "export-print-"));
    const line = `meetings --lang ar --from 2019 --size print --code --site https://example.org --out ${paper}`;
    spawnSync(process.execPath, ["tools/run.mjs", "tools/export.ts", ...line.split(" ")]);
    const [name = ""] = readdirSync(paper);
    // As a phone's camera has it: 100 dots an inch of a page printed at 300.
    const drawn = readFileSync(join(paper, name));
    const printed = pixels(drawn);
    rmSync(paper, { recursive: true });
    const small = thirdOf(printed);
    expect(jsQR(small.data, small.width, small.height)?.data).toBe("https://example.org/ar/charts/meetings/?from=2019");
  }, 30_000);
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
