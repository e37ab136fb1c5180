import { useEffect, useRef, useState } from "react";

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/**
 * Takes in a file that is dropped anywhere on the page.
 * @param accepts which files; others are left to whoever else listens, at last to the browser
 * @returns whether one hovers over it
 */
export const useFileDrop = (onFile: (file: File) => void, accepts: (file: File) => boolean = () => true): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef({ onFile, accepts });
  useEffect(() => {
    latest.current = { onFile, accepts };
  });
  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", heard: (event: DragEvent) => void): void =>
      window.addEventListener(type, heard, { signal: stop.signal });
    listen("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    // Without a place to go to, the pointer has left the window and not only an element of it.
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined || !latest.current.accepts(file)) return;
      event.preventDefault();
      latest.current.onFile(file);
    });
    return () => stop.abort();
  }, []);
  return over;
};
