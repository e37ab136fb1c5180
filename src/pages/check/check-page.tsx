import type { FormEvent, ReactNode } from "react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Checked } from "../../checker/checker.ts";
import { FailurePanel } from "../../figure/failure-panel.tsx";
import { CardDownloadButton, EmbedButton } from "../../figure/figure-tools.tsx";
import { useSession, useViewed } from "../../filter/use-session.ts";
import { useSources } from "../../record/use-record.ts";
import { useTexts } from "../../text/use-texts.ts";
import { useNear } from "../../ui/use-near.ts";
import { useReady, useTitle } from "../use-title.ts";
import type { Asked } from "./address.ts";
import { ASKED, askedIn, asking } from "./address.ts";
import { cardOf } from "./card.ts";
import { examples } from "./examples.ts";
import { noteOf } from "./note.ts";
import { Result } from "./result.tsx";
import { useChecker } from "./use-checker.ts";
import "./check.css";

/** Which facts of the record bear on a sentence that a reader puts in. */
export const CheckPage = () => {
  const text = useTexts();
  const session = useSession();
  const { address, path } = useViewed();
  const { loaded, settled, checker } = useChecker();
  const inAddress = useMemo(() => askedIn(address), [address]);
  // What is too long for an address stays here.
  const [kept, setKept] = useState<{ readonly asked: Asked; readonly beside: Asked } | null>(null);
  const asked = kept !== null && kept.beside === inAddress ? kept.asked : inAddress;
  const url = asking(path, address, asked);
  useTitle(text.say("checkTitle"));
  useReady(settled);
  const checked = useMemo(
    () => (checker === null || asked.text.trim() === "" ? [] : checker.check(asked.text, text.lang, asked.corrections)),
    [checker, asked, text.lang],
  );
  const ask = (next: Asked): void => {
    const to = asking(path, address, next);
    if (to === null) setKept({ asked: next, beside: inAddress });
    else {
      setKept(null);
      session.go(to);
    }
  };
  const correct = (at: number, to: string): void => {
    const others = asked.corrections.filter((one) => one.at !== at);
    ask({ text: asked.text, corrections: to === "" ? others : [...others, { at, to }].sort((a, b) => a.at - b.at) });
  };
  // As far as the last sentence that was read; signs after it are nothing to read.
  const read = asked.text.slice(checked.at(-1)?.sentence.end).match(/[\p{L}\p{N}]/u)
    ? (checked.at(-1)?.sentence.end ?? 0)
    : asked.text.length;
  const asOf = Object.values(loaded.record)
    .map(({ as_of }) => as_of)
    .reduce((latest, day) => (day > latest ? day : latest), "");
  const failures = Object.values(loaded.failures);
  return (
    <div className="check-page">
      <h1>{text.say("checkTitle")}</h1>
      <p className="check-lede">{text.say("checkLede")}</p>
      <Form key={asked.text} text={asked.text} onAsk={(words) => ask({ text: words, corrections: [] })} />
      {failures[0] && <FailurePanel failure={failures[0]} />}
      {!settled && asked.text !== "" && <p className="quiet">{text.say("loading")}</p>}
      {checked.length > 0 && (
        <>
          <Tools whole={asked.text} checked={checked} url={url} />
          {read < asked.text.trimEnd().length && <p className="notice">{text.say("checkCut", { count: read })}</p>}
          {checked.map((one, i) => (
            <WhenNear key={one.sentence.start} at={i}>
              {() => (
                <Result
                  whole={asked.text}
                  checked={one}
                  corrections={asked.corrections}
                  address={address}
                  onCorrect={correct}
                  tools={<Picture whole={asked.text} checked={one} as_of={asOf} />}
                />
              )}
            </WhenNear>
          ))}
        </>
      )}
      {settled && asked.text.trim() !== "" && checked.length === 0 && (
        <p className="notice">{text.say("checkNothingUnderstood")}</p>
      )}
      {asked.text === "" && (
        <section className="check-examples">
          <h2>{text.say("checkExamples")}</h2>
          <ul>
            {examples[text.lang].map((example) => (
              <li key={example}>
                <a href={asking(path, address, { text: example, corrections: [] }) ?? path}>{example}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

/** Sentences drawn at once; those further down come when the reader does. */
const AT_ONCE = 3;

const WhenNear = ({ at, children }: { readonly at: number; readonly children: () => ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  const { met } = useNear(box);
  const drawn = at < AT_ONCE || met;
  return (
    <div ref={box} className={drawn ? undefined : "check-awaited"}>
      {drawn && children()}
    </div>
  );
};

const Picture = ({
  whole,
  checked,
  as_of,
}: {
  readonly whole: string;
  readonly checked: Checked;
  readonly as_of: string;
}) => {
  const text = useTexts();
  const card = useMemo(() => cardOf(whole, checked, as_of, text), [whole, checked, as_of, text]);
  return (
    card !== null && (
      <div className="figure-tools">
        <CardDownloadButton card={card} />
      </div>
    )
  );
};

const Form = ({ text: asked, onAsk }: { readonly text: string; readonly onAsk: (words: string) => void }) => {
  const text = useTexts();
  const id = useId();
  const [words, setWords] = useState(asked);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk(words.trim());
  };
  return (
    <form className="check-form" method="get" onSubmit={submit}>
      <label htmlFor={id}>{text.say("checkLabel")}</label>
      <textarea
        id={id}
        name="text"
        dir="auto"
        rows={4}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <div className="check-buttons">
        <button type="submit">{text.say("checkButton")}</button>
        {asked !== "" && (
          <button type="button" className="link" onClick={() => onAsk("")}>
            {text.say("checkClear")}
          </button>
        )}
      </div>
      <p className="quiet">{text.say("checkPrivacy")}</p>
    </form>
  );
};

/** What can be taken along of the whole result. */
const Tools = ({
  whole,
  checked,
  url,
}: {
  readonly whole: string;
  readonly checked: readonly Checked[];
  /** `null`: too long for a link. */
  readonly url: string | null;
}) => {
  const text = useTexts();
  const { sources } = useSources();
  const [told, setTold] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const address = url === null ? null : `${window.location.origin}${url}`;
  useEffect(() => box.current?.select(), []);
  const copy = async (words: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setByHand(null);
      setTold(text.say("copied"));
    } catch {
      // Some frames and plain http refuse: what was to be copied stands there to be taken by hand.
      setByHand(words);
      setTold("");
    }
  };
  return (
    <div className="check-tools">
      <p className="quiet">{text.say("checkCounted", { count: checked.length })}</p>
      <div className="figure-tools">
        {address !== null && (
          <button type="button" onClick={() => copy(address)}>
            {text.say("checkCopyLink")}
          </button>
        )}
        {address !== null && <EmbedButton id="check" title={text.say("checkTitle")} keeps={ASKED} />}
        <button type="button" onClick={() => copy(noteOf(whole, checked, sources, address, text))}>
          {text.say("checkCopyNote")}
        </button>
      </div>
      {address === null && <p className="notice">{text.say("checkTooLong")}</p>}
      <p role="status" className="quiet">
        {told}
      </p>
      {byHand !== null && (
        <textarea ref={box} readOnly dir="auto" rows={6} value={byHand} aria-label={text.say("checkCopyNote")} />
      )}
    </div>
  );
};
