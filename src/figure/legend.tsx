import type { LegendEntry } from "../charts/chart.ts";

const SHAPES = {
  line: <path d="M0 6H18" strokeWidth="2.5" fill="none" stroke="currentColor" />,
  dash: <path d="M0 6H18" strokeWidth="2.5" strokeDasharray="4 3" fill="none" stroke="currentColor" />,
  dot: <circle cx="9" cy="6" r="4" fill="currentColor" />,
  ring: <circle cx="9" cy="6" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  area: <rect x="2" y="1" width="14" height="10" fill="currentColor" />,
} as const;

/** What the colours and shapes of a picture stand for; nothing where the picture says so itself. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) =>
  entries.length === 0 ? null : (
    <ul className="legend">
      {entries.map((entry) => (
        <li key={entry.label}>
          <svg width="18" height="12" aria-hidden="true" color={entry.colour}>
            {SHAPES[entry.shape]}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
