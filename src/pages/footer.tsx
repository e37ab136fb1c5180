import { useTexts } from "../text/use-texts.ts";

/** What the site promises, on every page. */
export const Footer = () => {
  const text = useTexts();
  return (
    <footer className="site-footer">
      <p>{text.say("footerNote")}</p>
      <p>
        {text.say("siteName")} · <a href="https://creativecommons.org/licenses/by/4.0/">{text.say("licenceRecord")}</a>
      </p>
    </footer>
  );
};
