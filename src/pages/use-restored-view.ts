import { useState } from "react";
import { useSession } from "../filter/use-session.ts";

/** What a picture's file can be, for drops and file choosers. */
export const PICTURES = ["image/png", "image/svg+xml"] as const;

/** Whether a file is a picture, by what the browser says of it. */
export const isPicture = ({ type }: File): boolean => PICTURES.some((one) => one === type);

/**
 * Goes to the view that a picture of this record shows. Its code comes with the first picture.
 * @returns `foreign`: whether the last picture named no view of ours
 */
export const useRestoredView = () => {
  const session = useSession();
  const [foreign, setForeign] = useState(false);
  const restore = async (file: File): Promise<void> => {
    const { MOST_BYTES, viewOf } = await import("../figure/export/view-of.ts");
    const view = file.size > MOST_BYTES ? null : viewOf(new Uint8Array(await file.arrayBuffer()));
    setForeign(view === null);
    if (view !== null) session.go(view);
  };
  return { foreign, setForeign, restore };
};
