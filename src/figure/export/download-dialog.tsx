import { useEffect, useId, useRef, useState } from "react";
import type { Work } from "../../record/cite.ts";
import { bibtexOf, citationOf } from "../../record/cite.ts";
import { useSources } from "../../record/use-record.ts";
import { isolate, ltr } from "../../text/bidi.ts";
import type { MessageKey } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";
import type { Theme } from "../../ui/theme.ts";
import { dark, light } from "../../ui/theme.ts";
import { useTheme } from "../../ui/use-theme.ts";
import "./download-dialog.css";
import type { Origin } from "./origin.ts";
import { withPageFonts } from "./page-faces.ts";
import { rasterised } from "./page-raster.ts";
import type { Drawn, Picture, Publication } from "./picture.ts";
import type { PresetName } from "./presets.ts";
import { PRESET_NAMES, PRESETS } from "./presets.ts";
import { signedPng } from "./view-of.ts";

const FORMATS = ["png", "svg", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];
const FORMAT_NAMES = {
  png: "formatPng",
  svg: "formatSvg",
  csv: "formatCsv",
  json: "formatJson",
} as const satisfies { readonly [F in Format]: MessageKey };
const SIZE_NAMES = {
  article: "sizeArticle",
  square: "sizeSquare",
  story: "sizeStory",
  print: "sizePrint",
  og: "sizeOg",
} as const satisfies { readonly [P in PresetName]: MessageKey };
const SCALES = [1, 2, 4] as const;
const TYPES = {
  png: "image/png",
  svg: "image/svg+xml",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
} as const satisfies { readonly [F in Format]: string };
/** Of a table's text, in the preview: enough to see what it is. */
const SHOWN = 1500;

/** A picture with its fonts inside. */
interface Made {
  readonly drawn: Drawn;
  readonly svg: string;
  /** Of the SVG, for the preview. */
  readonly url: string;
}

/** The picture, made anew whenever what is asked for changes. */
const useMade = (
  taken: Takeable,
  preset: PresetName,
  theme: Theme,
  code: boolean,
): { readonly made: Made | null; readonly failure: string | null } => {
  const { sources, settled } = useSources();
  const [state, setState] = useState<{ readonly made: Made | null; readonly failure: string | null }>({
    made: null,
    failure: null,
  });
  useEffect(() => {
    if (!settled) return;
    let url: string | null = null;
    let given = false;
    const make = async (): Promise<void> => {
      try {
        const publication = { sources, site: window.location.origin };
        const drawn = taken.draw(publication, { ...PRESETS[preset], theme, code });
        const svg = await withPageFonts(drawn.svg);
        if (given) return;
        url = URL.createObjectURL(new Blob([svg], { type: TYPES.svg }));
        setState({ made: { drawn, svg, url }, failure: null });
      } catch (error) {
        if (!given) setState({ made: null, failure: error instanceof Error ? error.message : String(error) });
      }
    };
    setState({ made: null, failure: null });
    // Another root cannot draw while this one commits.
    const timer = setTimeout(make);
    return () => {
      given = true;
      clearTimeout(timer);
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [taken, preset, theme, code, sources, settled]);
  return state;
};

const save = (content: BlobPart, format: Format, name: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[format] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** What can be taken along. Its identity stays while it does, as a picture is made of it anew when it changes. */
export interface Takeable {
  /** Heading of the dialog. */
  readonly heading: MessageKey;
  draw(publication: Publication, picture: Picture): Drawn;
  /** What stands behind it in rows; `null` where it is words alone. */
  readonly rows: {
    csv(): string;
    tsv(): string;
    json(origin: Origin, sources: Publication["sources"]): string;
  } | null;
  /** What it is cited as. @param site origin of the record, without a slash at its end */
  work(site: string): Work;
  /** Name of a file. @param more what tells it from other files of the same */
  fileName(more: readonly string[], extension: string): string;
}

/** A figure or a card to take along: as a picture in several sizes, as its rows, or as a citation. */
export const DownloadDialog = ({ taken, onClose }: { readonly taken: Takeable; readonly onClose: () => void }) => {
  const text = useTexts();
  const { sources } = useSources();
  const pageTheme = useTheme();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>("png");
  const [preset, setPreset] = useState<PresetName>("article");
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2);
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const [code, setCode] = useState(false);
  const [told, setTold] = useState("");
  const { made, failure } = useMade(taken, preset, theme, code);
  const { rows } = taken;
  const formats = FORMATS.filter((one) => rows !== null || one === "png" || one === "svg");
  const isPicture = format === "png" || format === "svg";
  const site = window.location.origin;

  useEffect(() => dialog.current?.showModal(), []);

  const png = async ({ drawn, svg }: Made): Promise<Uint8Array<ArrayBuffer>> => {
    const { width, height } = drawn.size;
    const dpi = drawn.dpi === null ? null : drawn.dpi * scale;
    return signedPng(await rasterised(svg, { width: width * scale, height: height * scale }), drawn.origin, dpi);
  };
  const data = (of: Exclude<Format, "png" | "svg">): string => {
    if (taken.rows === null) return "";
    return of === "csv" || made === null ? taken.rows.csv() : taken.rows.json(made.drawn.origin, sources);
  };
  const named = (extension: Format): string => {
    const look = [preset, ...(theme.name === "dark" ? ["dark"] : []), ...(format === "png" ? [`${scale}x`] : [])];
    return taken.fileName(isPicture ? look : [], extension);
  };
  const attempt = async (work: () => Promise<void> | void, done: string): Promise<void> => {
    setTold(text.say("downloadMaking"));
    try {
      await work();
      setTold(done);
    } catch (error) {
      setTold(text.say("downloadFailed", { reason: isolate(error instanceof Error ? error.message : String(error)) }));
    }
  };
  const download = (): Promise<void> =>
    attempt(
      async () => {
        if (format === "csv" || format === "json") save(data(format), format, named(format));
        else if (made !== null) save(format === "svg" ? made.svg : await png(made), format, named(format));
      },
      text.say("downloaded", { name: isolate(named(format)) }),
    );
  const copyPicture = (of: Made): Promise<void> =>
    attempt(async () => {
      // Given as a promise: some browsers ask for it within the click itself.
      const blob = png(of).then((bytes) => new Blob([bytes], { type: TYPES.png }));
      await navigator.clipboard.write([new ClipboardItem({ [TYPES.png]: blob })]);
    }, text.say("copied"));
  const copyText = (words: string): Promise<void> =>
    attempt(() => navigator.clipboard.writeText(words), text.say("copied"));

  return (
    <dialog ref={dialog} className="download" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{text.say(taken.heading)}</h2>
      <div className="download-body">
        <div className="download-choices">
          <fieldset>
            <legend>{text.say("downloadFormat")}</legend>
            {formats.map((one) => (
              <label key={one}>
                <input type="radio" name={title} checked={format === one} onChange={() => setFormat(one)} />
                {text.say(FORMAT_NAMES[one])}
              </label>
            ))}
          </fieldset>
          {isPicture && (
            <>
              <label className="download-select">
                <span className="download-label">{text.say("downloadSize")}</span>
                <select
                  value={preset}
                  onChange={({ target }) => setPreset(PRESET_NAMES.find((name) => name === target.value) ?? "article")}
                >
                  {PRESET_NAMES.map((name) => {
                    const { width, height } = PRESETS[name].size;
                    return (
                      <option key={name} value={name}>
                        {`${text.say(SIZE_NAMES[name])} ${ltr(`${width}×${height}`)}`}
                      </option>
                    );
                  })}
                </select>
              </label>
              {format === "png" && (
                <label className="download-select">
                  <span className="download-label">{text.say("downloadScale")}</span>
                  <select
                    value={scale}
                    onChange={({ target }) => setScale(SCALES.find((one) => one === Number(target.value)) ?? 1)}
                  >
                    {SCALES.map((one) => (
                      <option key={one} value={one}>
                        {`${one}×`}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <label>
                <input
                  type="checkbox"
                  checked={theme.name === "dark"}
                  onChange={({ target }) => setTheme(target.checked ? dark : light)}
                />
                {text.say("downloadDark")}
              </label>
              <label>
                <input type="checkbox" checked={code} onChange={({ target }) => setCode(target.checked)} />
                {text.say("downloadCode")}
              </label>
            </>
          )}
        </div>
        <div className="download-preview">
          {isPicture && made !== null && <img src={made.url} alt={text.say("downloadPreview")} />}
          {isPicture && made === null && failure === null && <p className="quiet">{text.say("downloadMaking")}</p>}
          {isPicture && failure !== null && (
            <p role="alert">{text.say("downloadFailed", { reason: isolate(failure) })}</p>
          )}
          {!isPicture && (
            <pre dir="ltr">
              {data(format).slice(0, SHOWN)}
              {data(format).length > SHOWN && "…"}
            </pre>
          )}
        </div>
      </div>
      <div className="download-buttons">
        <button type="button" className="download-main" disabled={isPicture && made === null} onClick={download}>
          {text.say("download")}
        </button>
        <button type="button" disabled={made === null} onClick={() => made && copyPicture(made)}>
          {text.say("copyPicture")}
        </button>
        {rows !== null && (
          <button type="button" onClick={() => copyText(rows.tsv())}>
            {text.say("copyData")}
          </button>
        )}
        <button type="button" onClick={() => copyText(citationOf(taken.work(site)))}>
          {text.say("copyCitation")}
        </button>
        <button type="button" onClick={() => copyText(bibtexOf(taken.work(site)))}>
          {text.say("copyBibtex")}
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
