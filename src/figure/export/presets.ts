import type { Size } from "../../ui/theme.ts";

/** How a picture is made for a place: its pixels, and what of the frame stands in it. */
export interface Preset {
  /** Pixels of a bitmap at scale 1. */
  readonly size: Size;
  /** Pixels an inch where the picture has a size on paper; `null` on screens. */
  readonly dpi: number | null;
  /** CSS pixels that one unit of the layout takes at most: how large letters stand. */
  readonly zoom: number;
  /** Without notes and in fewer lines, for pictures that are seen small. */
  readonly brief: boolean;
}

/** 180 mm: both columns of a newspaper page, the width of a book's type area. */
const PRINT_WIDTH = Math.round((180 / 25.4) * 300);

export const PRESETS = {
  article: { size: { width: 1200, height: 675 }, dpi: null, zoom: 1.5, brief: false },
  square: { size: { width: 1080, height: 1080 }, dpi: null, zoom: 1.7, brief: false },
  story: { size: { width: 1080, height: 1920 }, dpi: null, zoom: 2.2, brief: false },
  print: { size: { width: PRINT_WIDTH, height: Math.round(PRINT_WIDTH * 0.66) }, dpi: 300, zoom: 3.1, brief: false },
  og: { size: { width: 1200, height: 630 }, dpi: null, zoom: 1.6, brief: true },
} as const satisfies { readonly [name: string]: Preset };

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];
