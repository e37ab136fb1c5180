import { useSession, useViewed } from "../../filter/use-session.ts";
import type { ClaimFact } from "../../record/record.ts";
import { isolate } from "../../text/bidi.ts";
import { useTexts } from "../../text/use-texts.ts";
import { claimsOf, countVerdicts, inChapters, VERDICTS, verdictName } from "./claims.ts";
import type { Chapter } from "./scenes.ts";
import { CHAPTERS } from "./scenes.ts";
import { VerdictSign } from "./verdict-sign.tsx";

const Cell = ({ claim, shown }: { readonly claim: ClaimFact; readonly shown: boolean }) => {
  const text = useTexts();
  const name = text.say("claimCell", {
    n: claim.order,
    label: isolate(text.pick(claim.label)),
    verdict: text.say(verdictName(claim.verdict)),
  });
  const inside = (
    <>
      <VerdictSign verdict={claim.verdict} />
      <span aria-hidden="true">{text.write(claim.order, "count")}</span>
      <span className="sr-only">{name}</span>
    </>
  );
  return (
    <li data-verdict={claim.verdict}>
      {shown ? (
        <a href={`#${claim.id}`} title={name}>
          {inside}
        </a>
      ) : (
        <span className="cell-hidden" aria-hidden="true">
          {text.write(claim.order, "count")}
        </span>
      )}
    </li>
  );
};

const ContentsOf = ({
  chapter,
  claims,
  shown,
}: {
  readonly chapter: Chapter;
  readonly claims: readonly ClaimFact[];
  readonly shown: readonly ClaimFact[];
}) => {
  const text = useTexts();
  const first = claims.find((claim) => shown.includes(claim));
  return (
    <li>
      {first === undefined ? (
        <span className="quiet">{text.say(chapter.title)}</span>
      ) : (
        <a href={`#${chapter.id}`}>{text.say(chapter.title)}</a>
      )}
      <ol className="cells">
        {claims.map((claim) => (
          <Cell key={claim.id} claim={claim} shown={shown.includes(claim)} />
        ))}
      </ol>
    </li>
  );
};

/** How many claims came to each verdict, which filters them; and the whole article at a glance, which leads to each. */
export const Overview = ({ claims }: { readonly claims: readonly ClaimFact[] }) => {
  const text = useTexts();
  const session = useSession();
  const { verdict: chosen } = useViewed().address;
  const counts = countVerdicts(claims);
  const shown = claimsOf(claims, chosen);
  const toggle = (id: string): void =>
    session.show({ verdict: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <section className="overview" aria-labelledby="verdicts">
      <h2 id="verdicts">{text.say("articleVerdicts")}</h2>
      <p className="quiet">{text.say("articleVerdictsHint")}</p>
      <fieldset className="tally" aria-label={text.say("articleVerdicts")}>
        {VERDICTS.map(({ id, name, means }) => {
          const count = counts.get(id) ?? 0;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={chosen.includes(id)}
              disabled={count === 0}
              title={text.say(means)}
              onClick={() => toggle(id)}
            >
              <span className="tally-count">{text.write(count, "count")}</span>
              <VerdictSign verdict={id} />
              <span>{text.say(name)}</span>
            </button>
          );
        })}
      </fieldset>
      <p className="tally-shown">
        <span role="status">
          {shown.length < claims.length &&
            text.say("articleShown", {
              shown: text.say("claimCount", { count: shown.length }),
              total: text.write(claims.length, "count"),
            })}
        </span>{" "}
        {shown.length < claims.length && (
          <button type="button" className="link" onClick={() => session.show({ verdict: [] })}>
            {text.say("articleShowAll")}
          </button>
        )}
      </p>
      <nav className="contents" aria-label={text.say("articleContents")}>
        <ol>
          {inChapters(claims, claims, CHAPTERS).map(({ chapter, claims: own }) => (
            <ContentsOf key={chapter.id} chapter={chapter} claims={own} shown={shown} />
          ))}
        </ol>
      </nav>
    </section>
  );
};
