import { talk } from "./talk.ts";

// The first script of an embed, and the only one until the reader comes to it: it tells the host the height of what
// the HTML shows, follows the host's theme, and then brings the live chart, which takes the picture's place.

const root = document.documentElement;
const subject = window.location.pathname.split("/")[3] ?? "";
talk(window, subject).onTheme((theme) => {
  root.dataset.theme = theme;
});

/** The reader points at the chart, touches it, or comes to it with the keyboard. */
const COMES = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

const bringLive = (): void => {
  for (const event of COMES) window.removeEventListener(event, bringLive);
  import("../main.tsx").catch((error: unknown) => {
    console.error(error);
    // What is left is the picture of everything, and it says so.
    delete root.dataset.filtered;
    delete root.dataset.scripted;
  });
};

// The picture is not what the address asks for (src/pages/shell.ts): nobody sees it.
if (root.dataset.filtered !== undefined) bringLive();
else for (const event of COMES) window.addEventListener(event, bringLive, { passive: true });
