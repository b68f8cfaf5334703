// Keeps the page's document in step with what the program says of its elements.
import { safeHref, tellOnce } from "./elements.mjs";
import { connectField, setFieldValue } from "./fields.mjs";
import { keyedElements } from "./keyed.mjs";
import { tellField } from "./options.mjs";

const root = document.getElementById("document");
const figure = document.getElementById("figure");  // the picture: one for all its places
const parking = figure.parentElement;              // where it stands while it has none
let bridge = null;

const TAGS = new Set([
  "div", "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "span", "strong", "ul", "li", "dl", "dt", "dd",
  "a", "button", "meter", "mark", "dialog", "q",
  "header", "input", "table", "caption", "thead", "tbody", "tr", "th", "td",
]);
const ATTRIBUTES = new Set([
  "class", "id", "type", "role", "rel", "tabindex", "max", "value", "viewBox", "d", "aria-label", "aria-hidden",
  "name", "title", "placeholder", "autocomplete", "spellcheck", "aria-autocomplete", "aria-controls", "aria-selected",
  "aria-invalid", "aria-describedby", "aria-disabled", "aria-pressed", "aria-checked", "aria-expanded", "aria-current", "scope", "colspan", "aria-sort", "lang", "data-record",
  "x", "y", "width", "height", "fill-opacity", "opacity", "stroke-width", "stroke-dasharray",
]);

function setAttribute(element, name, value) {
  if (name === "data-figure") {
    element.setAttribute(name, "");
    element.append(figure);
  }
  else if (name === "value" && element.tagName === "INPUT") {
    element.setAttribute(name, value);  // as it is built
    setFieldValue(element, value);
  }
  else if (name === "href") element.setAttribute("href", safeHref(value) ? value : "#");
  else if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
}

const { entries, idOf, at, known, setWords, create, apply, clear } = keyedElements(root, {
  tags: TAGS,
  set: setAttribute,
  made(element) {
    if (element.tagName === "INPUT") connectField(element, bridge);
  },
  parted(element) {
    if (element.contains(figure)) parking.append(figure);
  },
});

// ---- what there should be, should the elements fail --------------------------------------------------

const wanted = new Map([["", { kids: [] }]]);  // id -> { tag, attributes, words, parent, kids }

function place(id, parent, next) {
  const { kids } = wanted.get(parent);
  kids.splice(next === "" ? kids.length : kids.indexOf(next), 0, id);
  wanted.get(id).parent = parent;
}

function leave(id) {
  const { kids } = wanted.get(wanted.get(id).parent);
  kids.splice(kids.indexOf(id), 1);
}

function drop(id) {
  wanted.get(id).kids.forEach(drop);
  wanted.delete(id);
}

const NOTE = {
  "-": ([id]) => { leave(id); drop(id); },
  "+": ([id, parent, next, tag, attributes, words]) => {
    wanted.set(id, { tag, attributes: { ...attributes }, words, kids: [] });
    place(id, parent, next);
  },
  m: ([id, parent, next]) => { leave(id); place(id, parent, next); },
  t: ([id, words]) => { wanted.get(id).words = words; },
  a: ([id, name, value]) => { wanted.get(id).attributes[name] = value; },
  x: ([id, name]) => { delete wanted.get(id).attributes[name]; },
};

function rebuild(parent = "") {
  for (const id of wanted.get(parent).kids) {
    const { tag, attributes, words } = wanted.get(id);
    at(parent).append(create(id, tag, attributes, words));
    rebuild(id);
  }
}

// ---- what stands in the page already -----------------------------------------------------------------

const STILL = "[data-still]";  // the picture before there is one

/** Could the element be what is wanted? */
function fits(element, { tag, attributes }) {
  return element.localName === tag && (element.getAttribute("class") ?? "") === (attributes.class ?? "") &&
    (element.getAttribute("data-record") ?? "") === (attributes["data-record"] ?? "");
}

/** Takes the element over: what differs is mended, the rest is not touched. */
function take(id, element, { attributes, words }) {
  const entry = known(id, element);
  if (element.tagName === "INPUT") connectField(element, bridge);
  for (const { name } of [...element.attributes]) {
    if (ATTRIBUTES.has(name) && attributes[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "data-figure" || element.getAttribute(name) !== value) setAttribute(element, name, value);
  }
  if (!words) return;
  const first = element.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) entry.words = first;
  setWords(entry, words);
}

/** The page holds its opening view as it was built: those elements are kept, and others put between them. */
function adopt(parent = "") {
  const box = at(parent);
  const there = [...box.children].filter((child) => child !== figure && !child.matches(STILL));
  let next = 0;
  for (const id of wanted.get(parent).kids) {
    const want = wanted.get(id);
    const found = there.findIndex((child, i) => i >= next && fits(child, want));
    if (found < 0) {
      box.insertBefore(create(id, want.tag, want.attributes, want.words), there[next] ?? null);
      rebuild(id);
      continue;
    }
    for (const gone of there.slice(next, found)) gone.remove();
    next = found + 1;
    take(id, there[found], want);
    adopt(id);
  }
  for (const gone of there.slice(next)) gone.remove();
}

/** Half done elements are of no use: then all are made anew. */
function change(changes) {
  for (const [what, ...rest] of changes) NOTE[what](rest);
  try {
    if (entries.size === 0 && root.firstElementChild) {
      adopt();
      return;
    }
    apply(changes);
  } catch (error) {
    tellOnce(error);
    clear();
    rebuild();
  }
}

/** What had focus has gone: its region's heading takes over, or (false) all of the region has gone. */
function keepFocus(region) {
  if (!region.isConnected) return false;
  const target = region.querySelector("h1, h2, h3") ?? region;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

const CURRENT = "[aria-current=true]";
const SCREENFUL = 0.9;

const STEP = 40;
const KEYS = {
  PageDown: (box) => box.scrollBy(0, Math.floor(SCREENFUL * box.clientHeight)),
  PageUp: (box) => box.scrollBy(0, -Math.floor(SCREENFUL * box.clientHeight)),
};
/** Where nothing has focus a view that is read scrolls as a page does. */
const KEYS_OF_VIEW = {
  ArrowDown: (box) => box.scrollBy(0, STEP),
  ArrowUp: (box) => box.scrollBy(0, -STEP),
  Home: (box) => box.scrollTo(0, 0),
  End: (box) => box.scrollTo(0, box.scrollHeight),
};

const READ = ".view:not(.pictured), .listed";  // around a picture keys are the picture's

const scrolling = (name) => {
  const box = root.querySelector(`${name}`);
  return box && box.scrollHeight > box.clientHeight ? box : null;
};

/** Page keys turn the panel's pages, or the view's, also while nothing in them has focus; slides are turned instead. */
function turnPage({ key, target }) {
  if (root.querySelector(":scope > .slide")) return false;
  const view = scrolling(READ);
  const turn = KEYS[key] ?? (view && target === document.body ? KEYS_OF_VIEW[key] : undefined);
  const box = KEYS[key] ? scrolling(".panel") ?? view : view;
  if (!turn || !box) return false;
  turn(box);
  return true;
}

const scrolled = () => root.querySelectorAll(":scope > *, .view");

/** What a region is about: another record, or another view, begins at its top. */
const subject = (region) => `${region.dataset.record ?? ""} ${idOf.get(region.firstElementChild) ?? ""}`;

// ---- what lies over the page and waits for an answer ---------------------------------------------------

/** The browser makes all else inert, keeps focus inside, and gives it back. */
function openDialogs(bridge) {
  for (const dialog of root.querySelectorAll("dialog:not([open])")) {
    dialog.showModal();
    const close = () => bridge.send("activate", [idOf.get(dialog)]);
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) close();  // the backdrop: what is inside has elements of its own
    });
  }
}

const SCROLLS = `.panel, ${READ}, .results, .speaker-notes, dialog`;

/** Arrow keys among the tabs. */
function turnTab(event) {
  const tabs = [...event.target.closest("[role=tablist]").children];
  const at = tabs.indexOf(event.target);
  const to = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return false;
  tabs[Math.min(Math.max(to, 0), tabs.length - 1)].focus();
  event.preventDefault();
  return true;
}

export function connectDocument(connected) {
  bridge = connected;
  const has = (element) => root.contains(element) && element !== root && !figure.contains(element);
  const blockOf = (element) => element.closest?.("a, button");
  const section = (element) => element.closest("#document > *");

  root.addEventListener("click", (event) => {
    const element = blockOf(event.target);
    const id = element && idOf.get(element);
    if (!id || event.defaultPrevented) return;
    const address = element.getAttribute("href");
    if (address && (!address.startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    bridge.send("activate", [id]);
  });

  const recordAt = (element) => element?.closest?.("[data-record]:not(section)")?.dataset.record ?? "";
  let pointed = "";
  function point(record) {
    if (record === pointed) return;
    pointed = record;
    bridge.send("point", [record]);
  }
  root.addEventListener("pointerover", (event) => point(recordAt(event.target)));
  root.addEventListener("pointerleave", () => point(""));
  root.addEventListener("focusin", (event) => point(recordAt(event.target)));
  root.addEventListener("focusout", () => point(""));

  let shown = new Set();  // what has been brought into view: also in the picture, which is told of before
  return {
    has,
    /** @return false when what had focus has gone with all around it */
    apply(changes) {
      const active = has(document.activeElement) ? document.activeElement : null;
      const region = active && section(active);
      const about = new Map([...scrolled()].map((each) => [each, subject(each)]));
      change(changes);
      for (const each of scrolled()) {
        if (about.has(each) && about.get(each) !== subject(each)) each.scrollTop = 0;
      }
      // What has just been selected is seen, wherever it was selected.
      // In the picture that is what a panel tells of; else it is the year shown, which stands where it stands.
      const told = root.querySelector(":scope > .panel") !== null;
      const current = [...root.querySelectorAll(CURRENT)].filter((each) => told || !figure.contains(each));
      current.find((each) => !shown.has(each))?.scrollIntoView({ block: "nearest" });
      shown = new Set(current);
      openDialogs(bridge);
      tellField();
      return !active || active.isConnected || keepFocus(region);
    },
    /** Marks what is about a record that the pointer is on elsewhere. */
    mark(record) {
      for (const element of root.querySelectorAll(".pointed")) element.classList.remove("pointed");
      if (record === "") return;
      for (const element of root.querySelectorAll(`:is(a, button)[data-record="${CSS.escape(record)}"]`)) {
        element.classList.add("pointed");
      }
    },
    focus(id) {
      const element = entries.get(id)?.element;
      if (!element) return false;
      if (element.tabIndex < 0) element.tabIndex = -1;
      element.focus();
      return true;
    },
    /** Keys that belong to the elements themselves and to scrolling. True: the program shall not have them. */
    takesKey(event) {
      if (!has(event.target)) {
        if (!turnPage(event)) return false;
        event.preventDefault();
        return true;
      }
      if (event.target.getAttribute("role") === "tab" && turnTab(event)) return true;
      if ((event.key === " " || event.key === "Enter") && blockOf(event.target)) return true;
      return event.key !== "Escape" && event.key.length > 1 && event.target.closest(SCROLLS) !== null;
    },
  };
}
