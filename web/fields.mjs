// Places where people type: real inputs, because input methods, phone keyboards, paste and autofill
// need them. What may stand in them, and what is said when it may not, is the program's business.

import { moveOption, takeOption } from "./options.mjs";

const MARGIN = 8;
const state = new WeakMap();  // input -> { value: the program's, committed: what it has been told }

/** What is typed is told to the program under the input's name. */
export function connectField(input, bridge) {
  state.set(input, { value: input.value, committed: input.value });
  if (input.type === "search") listenSearch(input, bridge);
  else listenDate(input, bridge);
}

/** What is being typed stays until the value itself changes. */
export function setFieldValue(input, value) {
  const own = state.get(input);
  if (own?.value === value) return;
  state.set(input, { value, committed: value });
  if (input.value !== value) input.value = value;
}

/** What is found follows every letter; Up and Down choose, Enter goes there, Escape away from it. */
function listenSearch(input, bridge) {
  let composing = false;

  const tell = () => {
    if (!composing) bridge.send("field", ["search", input.value]);
  };
  input.addEventListener("input", tell);
  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    tell();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const how = { Enter: "enter", Escape: "close" }[event.key];
    if (!step && !how) return;
    event.preventDefault();
    if (step) moveOption(input, step);
    if (step || (how === "enter" && takeOption())) return;
    if (how === "close") input.value = "";
    bridge.send("field", ["search-choose", how]);
  });
}

function listenDate(input, bridge) {
  function commit() {
    const own = state.get(input);
    const typed = input.value.trim();
    if (typed === own.committed) return;
    own.committed = typed;
    bridge.send("field", [input.name, typed]);
    // As the program writes it, unless it could not read it.
    if (!input.hasAttribute("aria-invalid")) input.value = state.get(input).value;
  }

  function undo() {
    const own = state.get(input);
    input.value = own.value;
    own.committed = own.value;
    if (input.hasAttribute("aria-invalid")) bridge.send("field", [input.name, own.value]);
  }

  input.addEventListener("change", commit);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") commit();
    if (event.key === "Escape") undo();
  });
}

// ---- fields over the picture -----------------------------------------------------------------------

export function createField(field) {
  const wrapper = document.createElement("div");
  wrapper.className = "field date";
  const input = document.createElement("input");
  // Not type=date: the browser's picker shows dates in the system's order, and the page and its
  // documents write ÅÅÅÅ-MM-DD.
  input.type = "text";
  input.name = field.id;
  input.autocomplete = "off";
  input.spellcheck = false;
  const error = document.createElement("p");
  error.className = "field-error";
  error.id = `error-of-${field.id}`;
  error.setAttribute("role", "alert");
  wrapper.append(input, error);
  return wrapper;
}

function showError(wrapper, words) {
  const [input, error] = wrapper.children;
  if (error.textContent !== words) error.textContent = words;
  if (words === "") {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  } else {
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", error.id);
    keepOnPage(wrapper, error);
  }
}

/** Under the middle of the field, but never out over the edge of the page. */
function keepOnPage(wrapper, error) {
  const field = wrapper.getBoundingClientRect();
  const furthest = Math.max(MARGIN, innerWidth - MARGIN - error.offsetWidth);
  const middle = field.left + (field.width - error.offsetWidth) / 2;
  error.style.left = `${Math.min(Math.max(middle, MARGIN), furthest) - field.left}px`;
}

export function applyField(wrapper, field, bridge) {
  const input = wrapper.firstChild;
  if (!state.has(input)) {
    input.value = field.value;
    connectField(input, bridge);
  }
  if (input.placeholder !== (field.placeholder ?? "")) input.placeholder = field.placeholder ?? "";
  if (input.getAttribute("aria-label") !== field.label) input.setAttribute("aria-label", field.label);
  setFieldValue(input, field.value);
  showError(wrapper, field.error ?? "");
}
