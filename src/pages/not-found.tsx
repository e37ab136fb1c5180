import { linkTo } from "../filter/session.ts";
import { useTexts } from "../text/use-texts.ts";
import { useTitle } from "./use-title.ts";

/** For an address that nothing is at. */
export const NotFound = () => {
  const text = useTexts();
  const title = text.say("pageNotFound");
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>
        <a href={linkTo(`/${text.lang}/`)}>{text.say("pageExplore")}</a>
      </p>
    </>
  );
};
