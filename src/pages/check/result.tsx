import type { ReactNode } from "react";
import { useState } from "react";
import type { Checked } from "../../checker/checker.ts";
import type { Correction } from "../../checker/read-sentence.ts";
import type { Address } from "../../filter/address.ts";
import { linkTo } from "../../filter/session.ts";
import { useTexts } from "../../text/use-texts.ts";
import { FitCard } from "./fit-card.tsx";
import { Reading } from "./reading.tsx";
import { MISSING } from "./words.ts";

/** Facts shown at first: the others rarely say more. */
const FIRST = 3;

/** One sentence: how it was understood, what the record holds on it, and what cannot be checked. */
export const Result = ({
  whole,
  checked,
  corrections,
  address,
  onCorrect,
  tools,
}: {
  readonly whole: string;
  readonly checked: Checked;
  readonly corrections: readonly Correction[];
  readonly address: Address;
  /** `null`: nothing is to be corrected here. */
  readonly onCorrect: ((at: number, to: string) => void) | null;
  /** What can be taken along of this sentence. */
  readonly tools?: ReactNode;
}) => {
  const text = useTexts();
  const [all, setAll] = useState(false);
  const { sentence, answer } = checked;
  const { fits, missing, claim } = answer;
  const rest = fits.length - FIRST;
  return (
    <section className="check-result">
      <Reading whole={whole} sentence={sentence} corrections={corrections} onCorrect={onCorrect} />
      {claim !== null && (
        <p className="check-claim">
          {text.say("checkClaim")}{" "}
          <a href={linkTo(`/${text.lang}/claims/${claim.id}/`)}>
            {claim.title === null ? claim.id : text.pick(claim.title)}
          </a>
        </p>
      )}
      {missing.length > 0 && (
        <div className="check-missing">
          <h2>{text.say("checkCannot")}</h2>
          <ul>
            {missing.map((one) => (
              <li key={one}>{text.say(MISSING[one])}</li>
            ))}
          </ul>
        </div>
      )}
      {fits.length > 0 && (
        <>
          <h2>{text.say("checkFacts")}</h2>
          <ol className="check-fits">
            {(all ? fits : fits.slice(0, FIRST)).map((fit) => (
              <FitCard key={`${fit.fact.dataset}/${fit.fact.id}`} fit={fit} address={address} />
            ))}
          </ol>
          {!all && rest > 0 && (
            <button type="button" className="more" onClick={() => setAll(true)}>
              {text.say("checkFactsMore", { count: rest })}
            </button>
          )}
        </>
      )}
      {tools}
    </section>
  );
};
