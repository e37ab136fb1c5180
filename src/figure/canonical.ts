const OWN_SIZE = new Set(["svg", "rect", "image"]);
/** `xmlns` is written by the serializer; jsdom's writes it twice where React has set it as an attribute. */
const DROPPED = new Set(["class", "style", "tabindex", "orientation", "xmlns"]);
/** Attributes that are words, names or colours: digits in them are not coordinates. */
const WORDS = /^(id|role|fill|stroke|font-family|(aria-|data-|xml).*)$/;
const NUMBER = /-?(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Two digits by way of three: one build of d3-shape writes three digits, another fifteen, and rounding 1.0049 in one
 * step or in two gives different numbers.
 */
const rounded = (number: string): string => {
  const thousandths = Math.round(Number(number) * 1000);
  return String(Math.round(thousandths / 10) / 100 + 0);
};

const tidyAttributes = (element: Element): void => {
  const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const attribute of attributes) element.removeAttributeNode(attribute);
  for (const attribute of attributes) {
    const { name } = attribute;
    if (DROPPED.has(name)) continue;
    if ((name === "width" || name === "height") && !OWN_SIZE.has(element.localName)) continue;
    if (!WORDS.test(name)) attribute.value = attribute.value.replace(NUMBER, rounded);
    element.setAttributeNode(attribute);
  }
};

/** Ids count up in the order of the drawing; what points to them follows. */
const renumber = (root: Element, prefix: string): void => {
  const ids = new Map([...root.querySelectorAll("[id]")].map((element, i) => [element.id, `${prefix}${i + 1}`]));
  if (ids.size === 0) return;
  for (const element of [root, ...root.querySelectorAll("*")])
    for (const attribute of element.attributes) {
      const { name, value } = attribute;
      if (name === "id") attribute.value = ids.get(value) ?? value;
      else if (/^aria-(labelledby|describedby|controls|owns)$/.test(name))
        attribute.value = value.replace(/\S+/g, (id) => ids.get(id) ?? id);
      else
        attribute.value = value.replace(
          /^#(.+)$|url\((["']?)#([^"')]+)\2\)/g,
          (whole, link: string | undefined, _: string, used: string | undefined) => {
            const id = ids.get(link ?? used ?? "");
            if (id === undefined) return whole;
            return link === undefined ? `url(#${id})` : `#${id}`;
          },
        );
    }
};

const dropEmpty = (root: Element): void => {
  for (const group of [...root.querySelectorAll("g")].reverse()) if (group.childNodes.length === 0) group.remove();
};

/**
 * The drawing as a text that is the same wherever it was drawn: in jsdom or a browser, first or tenth on its page, with
 * either build of Recharts. Snapshots, files and prerendered pages are made of it; the drawing given is left alone.
 * @param prefix begins every id: a page that holds several drawings gives each its own, or one borrows another's clip
 */
export const canonical = (svg: SVGSVGElement, prefix = "i"): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll("title, desc")) element.remove();
  for (const element of [copy, ...copy.querySelectorAll("*")]) tidyAttributes(element);
  dropEmpty(copy);
  renumber(copy, prefix);
  const { XMLSerializer: Serializer } = svg.ownerDocument.defaultView ?? globalThis;
  return new Serializer().serializeToString(copy);
};
