import { useEffect, useId, useRef, useState } from "react";
import { useViewed } from "../../filter/use-session.ts";
import { bibtexOf, citationOf } from "../../record/cite.ts";
import { useSources } from "../../record/use-record.ts";
import { isolate, ltr } from "../../text/bidi.ts";
import type { MessageKey } from "../../text/texts.ts";
import { useTexts } from "../../text/use-texts.ts";
import type { Theme } from "../../ui/theme.ts";
import { dark, light } from "../../ui/theme.ts";
import { useTheme } from "../../ui/use-theme.ts";
import type { Figure } from "../figure.ts";
import "./download-dialog.css";
import { figureCsv, figureJson, figureTsv, fileName, workOf } from "./figure-files.ts";
import { withPageFonts } from "./page-faces.ts";
import { rasterised } from "./page-raster.ts";
import type { Drawn } from "./picture.ts";
import { drawPicture } from "./picture.ts";
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

/** The figure as a picture, made anew whenever what is asked for changes. */
const useMade = (
  figure: Figure,
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
        const drawn = drawPicture(figure, publication, { ...PRESETS[preset], theme, code }, document);
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
  }, [figure, preset, theme, code, sources, settled]);
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

/** The figure to take along: as a picture in several sizes, as its rows, or as a citation. */
export const DownloadDialog = ({ figure, onClose }: { readonly figure: Figure; readonly onClose: () => void }) => {
  const text = useTexts();
  const { filter } = useViewed();
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
  const { made, failure } = useMade(figure, preset, theme, code);
  const isPicture = format === "png" || format === "svg";
  const site = window.location.origin;

  useEffect(() => dialog.current?.showModal(), []);

  const png = async ({ drawn, svg }: Made): Promise<Uint8Array<ArrayBuffer>> => {
    const { width, height } = drawn.size;
    const dpi = drawn.dpi === null ? null : drawn.dpi * scale;
    return signedPng(await rasterised(svg, { width: width * scale, height: height * scale }), drawn.origin, dpi);
  };
  const data = (of: Exclude<Format, "png" | "svg">): string =>
    of === "csv" || made === null ? figureCsv(figure) : figureJson(figure, made.drawn.origin, sources);
  const named = (extension: Format): string => {
    const look = [preset, ...(theme.name === "dark" ? ["dark"] : []), ...(format === "png" ? [`${scale}x`] : [])];
    return fileName(figure, filter.time, isPicture ? look : [], extension);
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
      <h2 id={title}>{text.say("downloadTitle")}</h2>
      <div className="download-body">
        <div className="download-choices">
          <fieldset>
            <legend>{text.say("downloadFormat")}</legend>
            {FORMATS.map((one) => (
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
        <button type="button" onClick={() => copyText(figureTsv(figure))}>
          {text.say("copyData")}
        </button>
        <button type="button" onClick={() => copyText(citationOf(workOf(figure, site)))}>
          {text.say("copyCitation")}
        </button>
        <button type="button" onClick={() => copyText(bibtexOf(workOf(figure, site)))}>
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
