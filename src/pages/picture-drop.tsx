import { useTexts } from "../text/use-texts.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";
import { isPicture, useRestoredView } from "./use-restored-view.ts";

/** Takes pictures of this record that are dropped on a page, and goes to the views they show. */
export const PictureDrop = () => {
  const text = useTexts();
  const { foreign, setForeign, restore } = useRestoredView();
  const over = useFileDrop((file) => void restore(file), isPicture);
  return (
    <>
      {over && <p className="drop-here">{text.say("pictureDropHere")}</p>}
      {foreign && (
        <p className="notice" role="alert">
          {text.say("pictureForeign")}{" "}
          <button type="button" onClick={() => setForeign(false)}>
            {text.say("close")}
          </button>
        </p>
      )}
    </>
  );
};
