import type { LegendEntry } from "../charts/chart.ts";
import { glyphPath } from "../charts/glyph.ts";

/** 18 × 12. */
const Sign = ({ shape, hollow }: Pick<LegendEntry, "shape" | "hollow">) => {
  const paint = hollow
    ? ({ fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const)
    : { fill: "currentColor" };
  switch (shape) {
    case "line":
      return <path d="M0 6H18" strokeWidth="2.5" fill="none" stroke="currentColor" />;
    case "dash":
      return <path d="M0 6H18" strokeWidth="2.5" strokeDasharray="4 3" fill="none" stroke="currentColor" />;
    case "ring":
      return <circle cx="9" cy="6" r="3.5" fill="none" strokeWidth="1.5" stroke="currentColor" />;
    case "area":
      return <rect x="2" y="1" width="14" height="10" {...paint} />;
    default:
      return <path d={glyphPath(shape, 9, 6, 4)} {...paint} />;
  }
};

/** What the colours and shapes of a picture stand for; nothing where the picture says so itself. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) =>
  entries.length === 0 ? null : (
    <ul className="legend">
      {entries.map((entry) => (
        <li key={entry.label}>
          <svg width="18" height="12" aria-hidden="true" color={entry.colour}>
            <Sign {...entry} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
