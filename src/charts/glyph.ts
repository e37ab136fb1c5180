/** A sign for one fact; shapes tell kinds apart where colours say whose figure it is. */
export type Glyph = "dot" | "diamond" | "plus" | "square" | "triangle" | "triangle-down";

const polygon = (points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${+x.toFixed(2)} ${+y.toFixed(2)}`).join("L")}Z`;

/**
 * The outline of a sign about a point, to be filled. All look about as large as a circle of that radius.
 * @param radius CSS pixels
 */
export const glyphPath = (glyph: Glyph, x: number, y: number, radius: number): string => {
  if (glyph === "dot") {
    const across = `a${radius} ${radius} 0 1 0`;
    return `M${+(x - radius).toFixed(2)} ${+y.toFixed(2)}${across} ${2 * radius} 0${across} ${-2 * radius} 0Z`;
  }
  if (glyph === "square") {
    const half = radius * 0.89;
    return polygon([
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ]);
  }
  if (glyph === "diamond") {
    const half = radius * 1.25;
    return polygon([
      [x, y - half],
      [x + half, y],
      [x, y + half],
      [x - half, y],
    ]);
  }
  if (glyph === "plus") {
    const [arm, thick] = [radius * 1.2, radius * 0.4];
    return polygon([
      [x - thick, y - arm],
      [x + thick, y - arm],
      [x + thick, y - thick],
      [x + arm, y - thick],
      [x + arm, y + thick],
      [x + thick, y + thick],
      [x + thick, y + arm],
      [x - thick, y + arm],
      [x - thick, y + thick],
      [x - arm, y + thick],
      [x - arm, y - thick],
      [x - thick, y - thick],
    ]);
  }
  const [wide, tip] = [radius * 1.3, glyph === "triangle" ? -radius * 1.35 : radius * 1.35];
  return polygon([
    [x, y + tip],
    [x + wide, y - tip * 0.66],
    [x - wide, y - tip * 0.66],
  ]);
};
