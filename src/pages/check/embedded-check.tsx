import { useMemo } from "react";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { useViewed } from "../../filter/use-session.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useReady, useTitle } from "../use-title.ts";
import { askedIn, asking } from "./address.ts";
import { Result } from "./result.tsx";
import { useChecker } from "./use-checker.ts";
import "./check.css";

/** Sentences shown: a card is no page. */
const FIRST = 3;

/** What the record holds on a sentence, for other people's pages. */
export const EmbeddedCheck = () => {
  const text = useTexts();
  const { address } = useViewed();
  const { loaded, settled, checker } = useChecker();
  const asked = useMemo(() => askedIn(address), [address]);
  const checked = useMemo(
    () => checker?.check(asked.text, text.lang, asked.corrections) ?? [],
    [checker, asked, text.lang],
  );
  useTitle(text.say("checkTitle"));
  useReady(settled);
  const [failure] = Object.values(loaded.failures);
  const path = `/${text.lang}/check/`;
  return (
    <article className="embed-check">
      <h1>{text.say("checkTitle")}</h1>
      {failure && <FailurePanel failure={failure} />}
      {!settled && <p className="quiet">{text.say("loading")}</p>}
      {settled && checked.length === 0 && <p>{text.say("checkNothingUnderstood")}</p>}
      {checked.slice(0, FIRST).map((one) => (
        <Result
          key={one.sentence.start}
          whole={asked.text}
          checked={one}
          corrections={asked.corrections}
          address={address}
          onCorrect={null}
        />
      ))}
      <p className="embed-origin">
        <a href={asking(path, address, asked) ?? path}>{text.say("embedWholeCheck")}</a> · {text.say("siteName")} ·{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/">{text.say("licenceRecord")}</a>
      </p>
    </article>
  );
};
