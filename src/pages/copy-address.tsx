import { useState } from "react";
import { useTexts } from "../text/use-texts.ts";

/** The permanent address of a page of ours: as a link, and copied at a press. */
export const CopyAddress = ({ path }: { readonly path: string }) => {
  const text = useTexts();
  const [told, setTold] = useState("");
  const copy = async (): Promise<void> => {
    const url = `${window.location.origin}${path}`;
    try {
      await navigator.clipboard.writeText(url);
      setTold(text.say("addressCopied"));
    } catch {
      // Some frames and plain http refuse: the address stands there to be copied by hand.
      setTold(text.say("addressNotCopied", { url }));
    }
  };
  return (
    <p className="copy-address">
      <a href={path}>{text.say("permanentAddress")}</a>{" "}
      <button type="button" className="link" onClick={copy}>
        {text.say("copyAddress")}
      </button>{" "}
      <span role="status" className="quiet">
        {told}
      </span>
    </p>
  );
};
