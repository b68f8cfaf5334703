// Elements by the ids that a program knows them by: it says which come, go, move and change, and this
// does just that, so that focus, selection, scrolling and what is open stay as they are.
// Closed lists of tags and attributes: whatever a dataset holds, it becomes text.

const DRAWN = new Set(["svg", "path", "rect", "text"]);
const SVG = "http://www.w3.org/2000/svg";

/**
 * @param root   holds them all; its id is the empty one
 * @param tags   names of elements that may be made, beside those of drawings
 * @param set    (element, name, value) sets an attribute that may be set
 * @param made   (element) what else a new one needs
 * @param parted (element) is called before one goes
 */
export function keyedElements(root, { tags, set, made, parted }) {
  const entries = new Map();   // id -> { element, words }
  const idOf = new WeakMap();  // element -> id

  const at = (id) => (id === "" ? root : entries.get(id).element);
  const before = (id) => (id === "" ? null : at(id));

  /** Its own words stand in a node of their own, before the children. */
  function setWords(entry, words) {
    if (!entry.words) {
      entry.words = document.createTextNode("");
      entry.element.prepend(entry.words);
    }
    if (entry.words.data !== words) entry.words.data = words;
  }

  /** The entry of an element that stands for the id. */
  function known(id, element) {
    const entry = { element, words: null };
    entries.set(id, entry);
    idOf.set(element, id);
    return entry;
  }

  function create(id, tag, attributes, words) {
    const element = DRAWN.has(tag)
      ? document.createElementNS(SVG, tag)
      : document.createElement(tags.has(tag) ? tag : "div");
    for (const [name, value] of Object.entries(attributes)) set(element, name, value);
    const entry = known(id, element);
    if (words) setWords(entry, words);
    made?.(element);
    return element;
  }

  function forget(element) {
    parted?.(element);
    for (const inside of element.querySelectorAll("*")) entries.delete(idOf.get(inside));
    entries.delete(idOf.get(element));
    element.remove();
  }

  const DO = {
    "-": ([id]) => forget(at(id)),
    "+": ([id, parent, next, tag, attributes, words]) =>
      at(parent).insertBefore(create(id, tag, attributes, words), before(next)),
    m: ([id, parent, next]) => at(parent).insertBefore(at(id), before(next)),
    t: ([id, words]) => setWords(entries.get(id), words),
    a: ([id, name, value]) => set(at(id), name, value),
    x: ([id, name]) => at(id).removeAttribute(name),
  };

  return {
    entries, idOf, at, known, setWords, create,
    apply(changes) {
      for (const [what, ...rest] of changes) DO[what](rest);
    },
    /** All are gone. */
    clear() {
      root.replaceChildren();
      entries.clear();
    },
  };
}
