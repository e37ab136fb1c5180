import type { FormEvent, ReactNode } from "react";
import { useId } from "react";
import { useSession, useViewed } from "../../filter/use-session.ts";
import { useTexts } from "../../text/use-texts.ts";
import { asking } from "./address.ts";
import "./check-box.css";

/** A line on other pages where a sentence is put in; what it finds stands on the check page. */
export const CheckBox = (): ReactNode => {
  const text = useTexts();
  const session = useSession();
  const { address } = useViewed();
  const id = useId();
  const path = `/${text.lang}/check/`;
  const ask = (event: FormEvent<HTMLFormElement>): void => {
    const asked = new FormData(event.currentTarget).get("text");
    const url = asking(path, address, { text: typeof asked === "string" ? asked.trim() : "", corrections: [] });
    // Too long for an address: the form would send it to the server.
    event.preventDefault();
    session.go(url ?? path);
  };
  return (
    <form className="check-box" action={path} method="get" onSubmit={ask}>
      <label htmlFor={`${id}-text`}>{text.say("checkBoxLabel")}</label>
      <input id={`${id}-text`} name="text" type="text" dir="auto" autoComplete="off" />
      <button type="submit">{text.say("checkButton")}</button>
    </form>
  );
};
