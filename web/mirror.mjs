// Real elements for everything that can be read or operated in the picture. The program publishes
// a flat list of nodes; this keeps elements in step with it by id. Elements lie over their
// rectangles but let the pointer through to the canvas: mouse and touch go one way, keyboard and
// assistive technology the other, and both end in the same action.
import { safeHref, tellOnce } from "./elements.mjs";
import { ROOT_FONT } from "./events.mjs";
import { arrange, CONTAINERS, OPERABLE } from "./mirror_tree.mjs";
import { nextOf } from "./roving.mjs";

const root = document.getElementById("mirror");
const RING = 5;  // width of the focus ring; nearer the edge of the page it is drawn inwards

const ROVING = new Set(["item", "tab"]);

function make(tag, role, className) {
  const element = document.createElement(tag);
  if (role) element.setAttribute("role", role);
  if (className) element.className = className;
  if (tag === "button") element.type = "button";
  return element;
}

function create(node) {
  switch (node.kind) {
    case "group": return make("div", node.onlyTabs ? "tablist" : "group");
    case "tabs": return make("div", "tablist");
    case "rows": return make("dl");
    case "figure": return make("div", node.children.length > 0 ? "figure" : "img",
                               node.children.length > 0 ? "" : "words");
    case "heading": return make(`h${Math.min(Math.max(node.level || 2, 1), 4)}`, "", "words");
    case "button": return make("button", "", "proxy");
    case "toggle": return make("button", "", "proxy");
    case "item": return make("button", "", "proxy item");
    case "tab": return make("button", "tab", "proxy");
    case "link": return make("a", safeHref(node.value) ? "" : "link", "proxy");
    case "row": {
      const row = make("div", "", "words");
      row.append(document.createElement("dt"), document.createElement("dd"));
      return row;
    }
    case "status": return make("p", "status", "words");
    case "alert": return make("div", "alert", "words");
    default: return make("p", "", "words");
  }
}

/** An element cannot become another tag or get another role: then it is made anew. */
function shapeOf(node) {
  const variant = node.kind === "heading" ? node.level
    : node.kind === "figure" ? node.children.length > 0
    : node.kind === "group" ? Boolean(node.onlyTabs)
    : node.kind === "link" ? safeHref(node.value) : "";
  return `${node.kind} ${variant}`;
}

function attribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function words(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const places = new WeakMap();  // element -> where it was put

/** In rem: it grows with the text, as the picture does. */
function place(element, node) {
  const now = `${node.x} ${node.y} ${node.w} ${node.h}`;
  if (places.get(element) === now) return;
  places.set(element, now);
  for (const [name, value] of [["left", node.x], ["top", node.y], ["width", node.w], ["height", node.h]]) {
    element.style[name] = `${value / ROOT_FONT}rem`;
  }
}

/** @param page  how large the picture is */
function apply(entry, node, page) {
  const { element } = entry;
  const name = node.name ?? "";
  switch (node.kind) {
    case "rows":
    case "tabs": return;
    case "group":
      attribute(element, "aria-label", name === "" ? null : name);
      return;
    case "figure":
      attribute(element, "aria-label", name);
      if (node.children.length === 0) place(element, node);
      return;
    case "row":
      words(element.firstChild, name);
      words(element.lastChild, node.value ?? "");
      break;
    case "button":
    case "toggle":
    case "item":
    case "tab":
    case "link": {
      attribute(element, "aria-label", name);
      attribute(element, "aria-disabled", node.disabled ? "true" : null);
      if (node.kind === "toggle") attribute(element, "aria-pressed", String(Boolean(node.selected)));
      if (node.kind === "tab") attribute(element, "aria-selected", String(Boolean(node.selected)));
      if (node.kind === "item") attribute(element, "aria-current", node.selected ? "true" : null);
      if (node.kind === "link") {
        const address = safeHref(node.value) ? node.value : null;
        attribute(element, "href", address);
        attribute(element, "tabindex", address ? null : "0");
        attribute(element, "rel", address?.startsWith("https:") ? "noopener noreferrer" : null);
      }
      const right = page.width - node.x - node.w;
      const bottom = page.height - node.y - node.h;
      element.classList.toggle("edge", Math.min(node.x, node.y, right, bottom) < RING);
      break;
    }
    default: words(element, name);
  }
  place(element, node);
}

const TALLEST = 60 * ROOT_FONT;  // pictures that are higher scroll within themselves

/** Where the page scrolls, a picture is as high as what is in it, so that no finger gets stuck there. */
function allot({ whole }) {
  const style = document.documentElement.style;
  const height = whole > 0 && whole <= TALLEST ? `${whole / ROOT_FONT}rem` : "";
  if (style.getPropertyValue("--whole") !== height) style.setProperty("--whole", height);
  document.documentElement.toggleAttribute("data-whole", height !== "");
}

export function connectMirror(bridge) {
  let tree = arrange([]);
  const entries = new Map();   // id -> {element, shape, node, parent}
  const idOf = new WeakMap();  // element -> id
  const stops = new Map();     // id of a container -> id of its one tab stop
  const chosen = new Map();    // id of a container -> what was selected in it
  let trail = [];              // ids that had focus, latest last
  let focused = "";
  let patching = false;

  // ---- keeping elements in step --------------------------------------------------------------

  function collect(parent, into) {
    for (const child of parent.children) {
      into.set(child.id, { node: child, parent: parent.id });
      collect(child, into);
    }
    return into;
  }

  function patch(parent, element, page) {
    let last = null;  // a child may have been moved away meanwhile, so its place is looked up afresh
    for (const node of parent.children) {
      let entry = entries.get(node.id);
      if (!entry) {
        entry = { element: create(node), shape: shapeOf(node) };
        entries.set(node.id, entry);
        idOf.set(entry.element, node.id);
      }
      entry.node = node;
      entry.parent = parent.id;
      const here = last === null ? element.firstChild : last.nextSibling;
      if (entry.element !== here) element.insertBefore(entry.element, here);
      last = entry.element;
      apply(entry, node, page);
      if (CONTAINERS.has(node.kind)) patch(node, entry.element, page);
    }
  }

  function setStops(parent) {
    const members = parent.children.filter((child) => ROVING.has(child.kind));
    if (members.length > 0) {
      const has = (id) => id !== undefined && members.some((member) => member.id === id);
      const selected = members.find((member) => member.selected)?.id;
      let stop = stops.get(parent.id);
      if (has(focused)) stop = focused;
      else if (selected !== undefined && selected !== chosen.get(parent.id)) stop = selected;
      else if (!has(stop)) stop = (members.find((member) => !member.hidden) ?? members[0]).id;
      chosen.set(parent.id, selected);
      stops.set(parent.id, stop);
      for (const member of members) entries.get(member.id).element.tabIndex = member.id === stop ? 0 : -1;
    }
    for (const child of parent.children) setStops(child);
  }

  function render({ nodes, ...page }) {
    const before = new Map([...entries].map(([id, entry]) => [id, entry.parent]));
    tree = arrange(nodes);
    allot(page);
    const wanted = collect(tree, new Map());
    patching = true;
    for (const [id, entry] of entries) {
      if (wanted.has(id) && shapeOf(wanted.get(id).node) === entry.shape) continue;
      entry.element.remove();
      entries.delete(id);
    }
    patch(tree, root, page);
    setStops(tree);
    keepFocus(before);
    patching = false;
    document.getElementById("stage-title").hidden = root.querySelector("h1") !== null;
    return true;
  }

  /** Whatever goes wrong here, the picture and its keys go on; it is said once. */
  function guarded(work) {
    try {
      return work();
    } catch (error) {
      patching = false;
      tellOnce(error);
      return false;
    }
  }

  function show(page) {
    if (guarded(() => render(page))) return;
    root.replaceChildren();  // half done elements are of no use: anew, from nothing
    entries.clear();
    guarded(() => render(page));
  }

  // ---- focus ---------------------------------------------------------------------------------

  const target = (id) => {
    return entries.get(id)?.element;
  };

  function focus(id) {
    const element = target(id);
    if (!element) return false;
    if (element.tabIndex < 0 && !ROVING.has(entries.get(id).node.kind)) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    return true;
  }

  /** What had focus keeps it; has it vanished, focus goes to where the reader was before. */
  function keepFocus(before) {
    if (focused === "" || document.activeElement === target(focused)) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    if (entries.has(focused)) {
      focus(focused);
      return;
    }
    const lost = focused;
    focused = "";
    trail = trail.filter((id) => entries.has(id));
    patching = false;  // from here on the program shall know
    for (let id = before.get(lost); id; id = before.get(id)) {
      const entry = entries.get(id);
      if (!entry) continue;
      const heading = entry.node.children.find((child) => child.kind === "heading");
      focus(heading?.id ?? id);
      return;
    }
    if (trail.length > 0) focus(trail.at(-1));
    else document.getElementById("canvas").focus({ preventScroll: true });
  }

  root.addEventListener("focusin", (event) => {
    if (patching) return;
    focused = idOf.get(event.target) ?? "";
    const entry = entries.get(focused);
    if (!entry) return;
    trail = [...trail.filter((id) => id !== focused), focused].slice(-20);
    if (ROVING.has(entry.node.kind)) {
      stops.set(entry.parent, focused);
      setStops(tree);
    }
    bridge.send("focus", [focused], 1);
  });

  root.addEventListener("focusout", (event) => {
    if (patching) return;
    const id = idOf.get(event.target) ?? "";
    if (focused === id) focused = "";
    if (entries.has(id)) bridge.send("focus", [id], 0);
  });

  // ---- operating -----------------------------------------------------------------------------

  root.addEventListener("click", (event) => {
    const element = event.target.closest(".proxy");
    const id = element && idOf.get(element);
    if (!id || (element.tagName === "A" && element.hasAttribute("href"))) return;
    bridge.send("activate", [id]);
  });

  /** Keys that belong to the elements themselves. True: the program shall not have them. */
  function takesKey(event) {
    const id = idOf.get(event.target);
    const entry = id && entries.get(id);
    if (!entry || !OPERABLE.has(entry.node.kind)) return false;
    if (event.key === "Enter" || event.key === " ") {
      if (event.target.getAttribute("role") === "link" && event.key === "Enter") event.target.click();
      return true;
    }
    if (event.shiftKey || !ROVING.has(entry.node.kind)) return false;
    const siblings = entries.get(entry.parent)?.node.children ?? tree.children;
    const members = siblings.filter((child) => ROVING.has(child.kind));
    const next = nextOf(members, id, event.key);
    if (next === null) return false;
    event.preventDefault();
    focus(next);
    return true;
  }

  return {
    show,
    focus: (id) => guarded(() => focus(id)),
    /** Focus goes to where the reader was last. */
    resume() {
      trail = trail.filter((id) => entries.has(id));
      if (trail.length === 0 || !focus(trail.at(-1))) document.getElementById("canvas").focus({ preventScroll: true });
    },
    takesKey,
    /** Where the reader has been means nothing any more. */
    forget() {
      stops.clear();
      chosen.clear();
      trail = [];
      setStops(tree);
    },
  };
}
