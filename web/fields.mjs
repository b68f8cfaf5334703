// Places where people type: real inputs, because input methods, phone keyboards, paste and autofill
// need them. What may stand in them, and what is said when it may not, is the program's business.

import { moveOption, takeOption } from "./options.mjs";

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
