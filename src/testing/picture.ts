import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";
import { canonical } from "../figure/canonical.ts";

/**
 * Compares a drawing with the picture that is kept of it. On a difference the new one is laid beside it as
 * `*.actual.svg`, which git ignores: look at it, then take its place or mend the code. A picture that is not there
 * yet is written, except in CI.
 */
export const expectPicture = (svg: SVGSVGElement, file: string): void => {
  const beside = file.replace(/\.svg$/, ".actual.svg");
  const drawn = `${canonical(svg).replaceAll("><", ">\n<")}\n`;
  rmSync(beside, { force: true });
  if (!existsSync(file) && !process.env.CI) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawn);
  }
  const known = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (drawn !== known) writeFileSync(beside, drawn);
  expect(drawn === known, `${file} differs from what is drawn now; the new picture is ${beside}`).toBe(true);
};
