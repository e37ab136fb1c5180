/** Milliseconds that what opens on demand is given to draw, where the reader had it open. */
const OPENING = 250;

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

/**
 * What the HTML of a page holds (`#still`) stands until live code has drawn the same unseen; then the live page takes
 * its place in one step, with what the reader had opened and where the focus was. Does nothing on a page without.
 * @param app where live code draws
 */
export const handOver = (document: Document, app: Element): void => {
  const still = document.getElementById("still");
  if (still === null) return;
  const root = document.documentElement;
  const take = (): void => {
    const focused = document.activeElement;
    const next = focused !== null && still.contains(focused) ? counterpart(focused, app) : undefined;
    still.remove();
    delete root.dataset.filtered;
    next?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (root.dataset.ready !== "true") return;
    observer.disconnect();
    const opened = [...still.querySelectorAll("details[open] > summary")].flatMap(
      (summary) => counterpart(summary, app)?.closest("details") ?? [],
    );
    for (const details of opened) details.open = true;
    if (opened.length === 0) take();
    else setTimeout(take, OPENING);
  });
  observer.observe(root, { attributeFilter: ["data-ready"] });
};
