import type { RefObject } from "react";
import { useId } from "react";
import type { MessageKey } from "../text/texts.ts";
import { useTexts } from "../text/use-texts.ts";

const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [["←", "→"], "keyAlong"],
  [["↑", "↓"], "keyLanes"],
  [["Home", "End"], "keyEnds"],
  [["Enter"], "keyOpen"],
  [["Esc"], "keyClose"],
  [["+"], "zoomIn"],
  [["−"], "zoomOut"],
  [["0"], "wholePeriod"],
  [["?"], "keyHelp"],
];

/** The keys of the timeline. The browser closes it with Escape and gives the focus back. */
export const KeysDialog = ({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) => {
  const text = useTexts();
  const id = useId();
  return (
    <dialog ref={dialog} className="keys" aria-labelledby={id}>
      <h2 id={id}>{text.say("keysHeading")}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text.say(does)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{text.say("close")}</button>
      </form>
    </dialog>
  );
};
