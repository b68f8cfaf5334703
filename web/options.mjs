// Choosing from a list for a field: focus stays where it is typed.

const root = document.getElementById("document");

const options = () => [...root.querySelectorAll("[role=option]")];
const chosen = () => root.querySelector("[role=option][aria-selected=true]");

/** The option after (1) or before (-1) the chosen one; before the first there is none. */
export function moveOption(input, step) {
  const all = options();
  const at = all.indexOf(chosen()) + step;
  choose(input, at < 0 ? null : all[Math.min(at, all.length - 1)]);
}

function choose(input, option) {
  chosen()?.removeAttribute("aria-selected");
  if (!option) {
    input.removeAttribute("aria-activedescendant");
    return;
  }
  option.id ||= `option-${options().indexOf(option)}`;
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", option.id);
}

/** @return true when one was chosen */
export function takeOption() {
  const option = chosen();
  option?.click();
  return Boolean(option);
}

/** Whether there is a list for the field now. */
export function tellField() {
  const input = root.querySelector("input[role=combobox]");
  if (!input) return;
  const open = root.querySelector("[role=listbox]") !== null;
  input.setAttribute("aria-expanded", String(open));
  if (!chosen()) input.removeAttribute("aria-activedescendant");
}
