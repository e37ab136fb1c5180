/** Named entities that articles use; any other stays as it is written. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "amp=& lt=< gt=> quot=\" apos=' nbsp=\u00a0 ensp=\u2002 emsp=\u2003 thinsp=\u2009 ndash=– mdash=— hellip=… laquo=« raquo=» " +
    "lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› bull=• middot=· deg=° plusmn=± times=× divide=÷ " +
    "frac12=½ frac14=¼ frac34=¾ sup2=² sup3=³ copy=© reg=® trade=™ euro=€ pound=£ yen=¥ cent=¢ sect=§ para=¶ shy=\u00ad " +
    "zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f iexcl=¡ iquest=¿ prime=′ Prime=″ rarr=→ larr=← minus=− " +
    "Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Igrave=Ì Iacute=Í " +
    "Icirc=Î Iuml=Ï Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý " +
    "szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì " +
    "iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü " +
    "yacute=ý yuml=ÿ OElig=Œ oelig=œ Scaron=Š scaron=š"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
);

/** What HTML reads the numbers 128 to 159 as: Windows-1252, because authors meant it. */
const C1 = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

const codePoint = (code: number): string => {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return code >= 0x80 && code <= 0x9f ? (C1[code - 0x80] ?? "") : String.fromCodePoint(code);
};

/** Entities decoded once: what was escaped twice stays escaped once. */
const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z]{2,8}\d?\d?));/g, (whole, decimal, hex, name) =>
        name === undefined ? codePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED[name] ?? whole),
      )
    : text;

/** Control characters, and marks that turn the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words with single spaces: nothing in them to tidy. */
const TIDY = /^[^\s\p{C}]+(?: [^\s\p{C}]+)*$/u;

const thoroughly = (text: string): string =>
  text
    .replace(UNWANTED, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .toWellFormed();

const tidy = (text: string): string =>
  text === "" || (text.length < 200 && TIDY.test(text)) ? text : thoroughly(text);

/** Elements whose content is no text for a reader. */
const SILENT = new Set([
  "script",
  "style",
  "template",
  "iframe",
  "object",
  "noscript",
  "noembed",
  "noframes",
  "svg",
  "math",
]);
const BREAKING = /^\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|hr|figure|figcaption|dd|dt)$/;
const ADDRESS = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

export interface Link {
  readonly url: string;
  /** The words that were linked; empty where there were none. */
  readonly words: string;
}
export interface PlainText {
  readonly text: string;
  /** What the text's links lead to, as written: of any protocol, trusted by nobody. */
  readonly links: readonly Link[];
}

const MAX_LINKS = 20;

/** Where the tag that begins at `from` ends: after its `>`, or -1. A `>` in quotes ends nothing. */
const tagEnd = (html: string, from: number): number => {
  let quote = "";
  for (let i = from; i < html.length; i++) {
    const letter = html[i] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === ">") return i + 1;
    else if (letter === '"' || letter === "'") quote = html[i - 1] === "=" || html[i - 1] === " " ? letter : "";
  }
  return -1;
};

const markup = (html: string): PlainText => {
  const out: string[] = [];
  const links: Link[] = [];
  let linked: { readonly url: string; readonly from: number } | null = null;
  let at = 0;
  // Once a search has run to the end in vain it is not repeated: no input costs more than a few passes.
  let quotesMatter = true;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) break;
    out.push(html.slice(at, open));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?[a-z][a-z\d:-]{0,30}|[!?])/i.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    let end = tag === undefined ? -1 : quotesMatter ? tagEnd(html, open) : html.indexOf(">", open) + 1 || -1;
    if (tag !== undefined && end === -1 && quotesMatter) {
      quotesMatter = false;
      end = html.indexOf(">", open) + 1 || -1;
    }
    if (tag === undefined) {
      out.push("<");
      at = open + 1;
      continue;
    }
    // A tag that nothing ends: what follows is as likely a comparison as a torn tag, and harmless as text.
    if (end === -1) {
      out.push(html.slice(open));
      at = html.length;
      break;
    }
    at = end;
    const [, double, single, bare] = ADDRESS.exec(html.slice(open, Math.min(end, open + 4000))) ?? [];
    const url = decodeEntities(double ?? single ?? bare ?? "").trim();
    if (url !== "" && links.length < MAX_LINKS) {
      if (tag === "a") linked = { url, from: out.length };
      else if (/^(?:iframe|img|video|audio|source|embed)$/.test(tag)) links.push({ url, words: "" });
    }
    if (tag === "/a" && linked) {
      links.push({ url: linked.url, words: tidy(decodeEntities(out.slice(linked.from).join(""))).slice(0, 200) });
      linked = null;
    }
    if (BREAKING.test(tag)) out.push("\n");
    if (SILENT.has(tag) && html[end - 2] !== "/") {
      const close = new RegExp(`</${tag}(?![a-z])`, "gi");
      close.lastIndex = end;
      at = close.exec(html)?.index ?? html.length;
    }
  }
  out.push(html.slice(at));
  if (linked) links.push({ url: linked.url, words: "" });
  return { text: tidy(decodeEntities(out.join(""))), links };
};

/**
 * The words of a text that may hold HTML, and what its links lead to. Nothing is run, fetched or built: the result is
 * a string to be shown as text, in which a decoded `<` is just that letter.
 */
export const plainText = (html: string): PlainText =>
  html.includes("<") ? markup(html) : { text: tidy(decodeEntities(html)), links: [] };
