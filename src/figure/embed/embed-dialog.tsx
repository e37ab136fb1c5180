import { useEffect, useId, useRef, useState } from "react";
import type { Address } from "../../filter/address.ts";
import { useViewed } from "../../filter/use-session.ts";
import { languages } from "../../text/languages.ts";
import type { Lang, MessageKey } from "../../text/texts.ts";
import { LANGS } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";
import type { EmbedChoice } from "./snippets.ts";
import { elementSnippet, embedAddress, frameSnippet, pictureSnippet, responsiveSnippet } from "./snippets.ts";
import "./embed-dialog.css";

const SNIPPETS = [
  { name: "embedResponsive", make: responsiveSnippet },
  { name: "embedElement", make: elementSnippet },
  { name: "embedFrame", make: frameSnippet },
  { name: "embedPicture", make: pictureSnippet },
] as const satisfies readonly { readonly name: MessageKey; make(choice: EmbedChoice): string }[];

/** Widths of columns in other people's pages, CSS pixels. */
const WIDTHS = [320, 480, 680] as const;

type Style = Pick<Address, "theme" | "flow" | "digits" | "months">;
const STYLES = {
  theme: { name: "theme", choices: { auto: "themeAuto", light: "themeLight", dark: "themeDark" } },
  flow: { name: "embedFlow", choices: { ltr: "embedFlowLtr", rtl: "embedFlowRtl" } },
  digits: { name: "embedDigits", choices: { latn: "embedDigitsLatn", arab: "embedDigitsArab" } },
  months: {
    name: "embedMonths",
    choices: { gregorian: "embedMonthsGregorian", levant: "embedMonthsLevant", both: "embedMonthsBoth" },
  },
} as const satisfies {
  readonly [K in keyof Style]: { readonly name: MessageKey; readonly choices: Readonly<Record<Style[K], MessageKey>> };
};
const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[];

const Choice = <K extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: K;
  readonly choices: Readonly<Record<K, string>>;
  onChoose(value: K): void;
}) => (
  <label>
    <span className="download-label">{label}</span>
    <select
      value={value}
      onChange={({ target }) => onChoose(keysOf(choices).find((key) => key === target.value) ?? value)}
    >
      {keysOf(choices).map((key) => (
        <option key={key} value={key}>
          {choices[key]}
        </option>
      ))}
    </select>
  </label>
);

/** How a chart or a claim looks in other people's pages, and what to paste there. */
export const EmbedDialog = ({
  id,
  title,
  pictured,
  keeps,
  onClose,
}: {
  /** Of a chart or of a claim. */
  readonly id: string;
  readonly title: string;
  /** Whether a picture of its default view is served. */
  readonly pictured: boolean;
  /** Parameters beside those of every page that say what is embedded. */
  readonly keeps: readonly string[];
  readonly onClose: () => void;
}) => {
  const text = useTexts();
  const { address, filter } = useViewed();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [lang, setLang] = useState<Lang>(text.lang);
  const [style, setStyle] = useState<Style>(address);
  const [filtered, setFiltered] = useState(true);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(480);
  const [height, setHeight] = useState(480);
  const [kind, setKind] = useState(0);
  const [told, setTold] = useState("");
  const { theme, flow, digits, months } = style;
  const choice: EmbedChoice = {
    site: window.location.origin,
    id,
    title,
    lang,
    filtered,
    asked: address.rest.filter(([param]) => keeps.includes(param)),
    address: { ...address, filter, theme, flow, digits, months },
    height,
  };
  const snippet = (SNIPPETS[kind] ?? SNIPPETS[0]).make(choice);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const heights: unknown = data?.["datawrapper-height"];
      if (source !== frame.current?.contentWindow || typeof heights !== "object" || heights === null) return;
      const [first] = Object.values(heights);
      if (typeof first === "number") setHeight(first);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(snippet);
      setTold(text.say("copied"));
    } catch {
      // Some frames and plain http refuse: the code stands there to be copied by hand.
      setTold(text.say("embedNotCopied"));
    }
  };
  const choose = <K extends keyof Style>(name: K) => (
    <Choice
      label={text.say(STYLES[name].name)}
      value={style[name]}
      choices={
        Object.fromEntries(
          Object.entries(STYLES[name].choices).map(([key, label]) => [key, text.say(label)]),
        ) as Record<Style[K], string>
      }
      onChoose={(value) => setStyle((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{text.say("embedTitle")}</h2>
      <div className="embed-body">
        <div className="embed-choices">
          <Choice
            label={text.say("language")}
            value={lang}
            choices={
              Object.fromEntries(LANGS.map((one) => [one, languages[one].ownName])) as Readonly<Record<Lang, string>>
            }
            onChoose={setLang}
          />
          {choose("theme")}
          {choose("flow")}
          {choose("digits")}
          {choose("months")}
          <label className="embed-check">
            <input type="checkbox" checked={filtered} onChange={({ target }) => setFiltered(target.checked)} />
            {text.say("embedFiltered")}
          </label>
          <fieldset>
            <legend>{text.say("embedWidth")}</legend>
            {WIDTHS.map((one) => (
              <button key={one} type="button" aria-pressed={one === width} onClick={() => setWidth(one)}>
                {text.write(one, "count")}
              </button>
            ))}
          </fieldset>
        </div>
        <div className="embed-preview">
          <iframe ref={frame} src={embedAddress(choice)} title={text.say("embedPreview")} style={{ width, height }} />
        </div>
      </div>
      <fieldset className="embed-kinds">
        <legend>{text.say("embedCode")}</legend>
        {SNIPPETS.filter(({ name }) => pictured || name !== "embedPicture").map(({ name }, i) => (
          <button key={name} type="button" aria-pressed={i === kind} onClick={() => setKind(i)}>
            {text.say(name)}
          </button>
        ))}
      </fieldset>
      <textarea dir="ltr" readOnly rows={4} value={snippet} aria-label={text.say("embedCode")} />
      <div className="download-buttons">
        <button type="button" className="download-main" onClick={copy}>
          {text.say("embedCopy")}
        </button>
        <form method="dialog">
          <button type="submit">{text.say("close")}</button>
        </form>
      </div>
      <p role="status" className="quiet">
        {told}
      </p>
    </dialog>
  );
};
