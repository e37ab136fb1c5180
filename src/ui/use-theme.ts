import { createContext, useContext, useSyncExternalStore } from "react";
import type { Theme } from "./theme.ts";
import { dark, light } from "./theme.ts";

const ThemeContext = createContext<Theme>(light);
export const ThemeProvider = ThemeContext.Provider;
export const useTheme = (): Theme => useContext(ThemeContext);

const query = "(prefers-color-scheme: dark)";

/** Whether the device asks for dark colours. */
const usePrefersDark = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );

/** The theme that a choice comes to on this device. */
export const useChosenTheme = (choice: "light" | "dark" | "auto"): Theme => {
  const prefersDark = usePrefersDark();
  return choice === "dark" || (choice === "auto" && prefersDark) ? dark : light;
};
