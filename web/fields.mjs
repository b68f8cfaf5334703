// Places where people type. They are real and visible inputs over the canvas, because input
// methods, phone keyboards, paste and autofill need them. What may stand in them, and what is said
// when it may not, is the program's business.

import { moveOption, takeOption } from "./document.mjs";

const MARGIN = 8;
const state = new WeakMap();  // wrapper -> {field, committed}

export function createField(field) {
  const wrapper = document.createElement("div");
  wrapper.className = `field ${field.type}`;
  const input = document.createElement("input");
  // Not type=date: the browser's picker shows dates in the system's order, and the page and its
  // documents write ÅÅÅÅ-MM-DD.
  input.type = field.type === "search" ? "search" : "text";
  input.autocomplete = "off";
  input.spellcheck = false;
  if (field.type === "search") {
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", "listbox"],
      ["aria-expanded", "false"]]) input.setAttribute(name, value);
  }
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

function listen(wrapper, bridge) {
  if (state.get(wrapper)?.field.type === "search") listenSearch(wrapper, bridge);
  else listenDate(wrapper, bridge);
}

/** What is found follows every letter; Up and Down choose, Enter goes there, Escape away from it. */
function listenSearch(wrapper, bridge) {
  const input = wrapper.firstChild;
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

function listenDate(wrapper, bridge) {
  const input = wrapper.firstChild;

  function commit() {
    const own = state.get(wrapper);
    const typed = input.value.trim();
    if (typed === own.committed) return;
    own.committed = typed;
    bridge.send("field", [own.field.id, typed]);
    const { field } = state.get(wrapper);
    showError(wrapper, field.error ?? "");
    if (!field.error) input.value = field.value;  // as the program writes it
  }

  input.addEventListener("change", commit);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") commit();
    if (event.key === "Escape") {
      const own = state.get(wrapper);
      input.value = own.field.value;
      own.committed = own.field.value;
      showError(wrapper, "");
    }
  });
}

export function applyField(wrapper, field, bridge) {
  const input = wrapper.firstChild;
  const before = state.get(wrapper);
  if (!before) {
    state.set(wrapper, { field, committed: field.value });
    input.value = field.value;
    listen(wrapper, bridge);
  }
  if (input.placeholder !== (field.placeholder ?? "")) input.placeholder = field.placeholder ?? "";
  if (input.getAttribute("aria-label") !== field.label) input.setAttribute("aria-label", field.label);
  wrapper.classList.toggle("on-dark", Boolean(field.onDark));
  const error = field.error ?? "";
  if (before && before.field.value === field.value) {
    // What is being typed stays until the value itself changes.
    if (error !== (before.field.error ?? "")) showError(wrapper, error);
    before.field = field;
  } else {
    if (input.value !== field.value) input.value = field.value;
    showError(wrapper, error);
    state.set(wrapper, { field, committed: field.value });
  }
}
