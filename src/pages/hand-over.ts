/** Milliseconds that what opens on demand is given to draw, where the reader had it open. */
const OPENING = 250;
/** Milliseconds that the faces of letters are waited for. */
const FACES = 2000;

/** What a reader can stand on and open. */
const STOPS = "a, summary, button, [tabindex]";

/** An element's counterpart in another drawing of the same page: what it is, where it leads, what it says. */
const counterpart = (element: Element, within: Element): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>(STOPS)].find(
    (other) =>
      other.localName === element.localName &&
      other.getAttribute("href") === element.getAttribute("href") &&
      other.textContent === element.textContent,
  );

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * What the HTML of a page holds (`#still`) stands until live code has drawn the same unseen (`data-drawn`), in its own
 * faces; then the live page takes its place in one step, with what the reader had opened and where the focus was, and
 * is ready. On a page without there is nothing to wait for.
 * @param app where live code draws
 */
export const handOver = (document: Document, app: Element): void => {
  const still = document.getElementById("still");
  const { dataset } = document.documentElement;
  if (still === null) {
    dataset.ready = "false";
    return;
  }
  const take = (): void => {
    const focused = document.activeElement;
    const next = focused !== null && still.contains(focused) ? counterpart(focused, app) : undefined;
    still.remove();
    delete dataset.filtered;
    delete dataset.drawn;
    dataset.ready = "true";
    next?.focus({ preventScroll: true });
  };
  const prepare = async (): Promise<void> => {
    const opened = [...still.querySelectorAll("details[open] > summary")].flatMap(
      (summary) => counterpart(summary, app)?.closest("details") ?? [],
    );
    for (const details of opened) details.open = true;
    if (opened.length > 0) await after(OPENING);
    await Promise.race([document.fonts.ready, after(FACES)]);
    take();
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    void prepare();
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-drawn"] });
};
