// Charts of Good Neighbour in other people's pages. Put it on a page once, anywhere, with `async` or without:
//   - every <iframe> of ours gets the height of what it shows;
//   - <good-neighbour-chart chart="…" lang="ar" from="2014" theme="dark"> becomes such a frame. Its attributes are the
//     parameters of our addresses; `theme` can be changed at any time without loading anew.
// It sets no cookie, stores nothing, and writes no style element: a strict security policy needs to allow this script
// (script-src) and our frames (frame-src) only.
(() => {
  const NAME = "good-neighbour-chart";
  if (customElements.get(NAME)) return;
  const script = document.currentScript || document.querySelector('script[src$="/embed.js"]');
  const site = new URL(script ? script.src : "/", location.href).origin;
  const LANGS = ["ar", "en", "ru"];
  const PARAMS =
    "from to topic actor by measure reporter importance place q event view theme flow digits months lanes order annotate text fix";
  const ATTRIBUTES = ["chart", "lang", ...PARAMS.split(" ")];
  const isOurs = (frame) => frame.src.startsWith(`${site}/`);

  /** Frames of ours under a node, those in open shadow roots too. */
  const framesIn = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.localName === "iframe" && isOurs(element) ? [element] : []),
      ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
    ]);

  addEventListener("message", ({ data, source }) => {
    const told = data?.["datawrapper-height"];
    if (!told || typeof told !== "object") return;
    const frame = framesIn(document).find((one) => one.contentWindow === source);
    const height = Object.values(told)[0];
    if (frame && height >= 100 && height < 1e5) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Those that were there before this script are asked again.
  const ask = () => {
    for (const frame of framesIn(document)) frame.contentWindow?.postMessage({ type: "iframe-child-init" }, "*");
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", ask);
  else ask();

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = ATTRIBUTES;
      #frame = document.createElement("iframe");

      constructor() {
        super();
        const frame = this.#frame;
        frame.loading = "lazy";
        Object.assign(frame.style, { display: "block", width: "100%", height: "480px", border: "0" });
        this.attachShadow({ mode: "open" }).append(frame);
      }
      connectedCallback() {
        if (!this.style.display) this.style.display = "block";
        this.#show();
      }
      attributeChangedCallback(name, before, after) {
        if (!this.isConnected || before === after) return;
        if (name === "theme" && this.#frame.src)
          this.#frame.contentWindow?.postMessage({ type: "good-neighbour-theme", theme: after || "auto" }, "*");
        else this.#show();
      }
      #show() {
        const near = (this.closest("[lang]")?.lang || "").slice(0, 2);
        const lang = LANGS.includes(near) ? near : LANGS[0];
        const query = new URLSearchParams();
        for (const name of PARAMS.split(" ")) if (this.getAttribute(name)) query.set(name, this.getAttribute(name));
        const chart = encodeURIComponent(this.getAttribute("chart") || "timeline");
        const src = `${site}/${lang}/embed/${chart}/${query.size ? `?${query}` : ""}`;
        this.#frame.title = this.title || chart;
        if (this.#frame.src !== src) this.#frame.src = src;
      }
    },
  );
})();
