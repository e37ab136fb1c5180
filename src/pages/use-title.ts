import { useEffect } from "react";
import { useTexts } from "../text/use-texts.ts";

/** Names the page in the browser's tab. */
export const useTitle = (title: string): void => {
  const site = useTexts().say("siteName");
  useEffect(() => {
    document.title = title === site ? site : `${title} · ${site}`;
  }, [title, site]);
};

/** Tells scripts that the page's charts have drawn with live code. */
export const useReady = (ready: boolean): void => {
  useEffect(() => {
    const { dataset } = document.documentElement;
    // What the HTML holds stands until this takes its place (hand-over.ts).
    if (dataset.ready !== "static") dataset.ready = String(ready);
    else if (ready) dataset.drawn = "true";
  }, [ready]);
};
