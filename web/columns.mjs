// «Känn igen kolumner»: the dialog before a register is shown. The second program says what stands in
// it and what comes of every choice; here are its elements and what is done in them.
import { keyedElements } from "./keyed.mjs";
import { download } from "./share.mjs";

const TAGS = new Set([
  "div", "section", "header", "h2", "h3", "p", "span", "strong", "ul", "li", "dl", "dt", "dd", "button", "label",
  "input", "select", "option", "table", "thead", "tbody", "tr", "th", "td",
]);
const ATTRIBUTES = new Set([
  "class", "id", "type", "role", "tabindex", "value", "title", "scope", "aria-label", "aria-pressed", "aria-disabled",
  "viewBox", "preserveAspectRatio", "d",
]);
const STATES = new Set(["selected", "checked"]);  // what somebody may have changed by hand

function set(element, name, value) {
  if (STATES.has(name)) element[name] = true;
  else if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
}

/**
 * Shows the dialog until it is answered.
 * @param act  (id, value) tells the program what was done; gives what to do then
 * @return whether there is a dataset now; false: it was closed
 */
export function recogniseColumns(act) {
  return new Promise((resolve) => {
    const dialog = document.createElement("dialog");
    dialog.className = "recognise";
    dialog.setAttribute("aria-labelledby", "columns-title");
    const root = document.createElement("div");
    dialog.append(root);
    const elements = keyedElements(root, { tags: TAGS, set });
    const focus = (id) => elements.entries.get(id)?.element.focus();

    function close(isShown) {
      dialog.close();
      dialog.remove();
      resolve(isShown);
    }

    function done(id, value = "") {
      const answer = act(id, value);
      if (answer.save) download(answer.save);
      if (answer.ends) return close(answer.ends === "shown");
      const there = dialog.contains(document.activeElement);
      if (answer.changes) elements.apply(answer.changes);
      if (answer.focus) focus(answer.focus);
      else if (there && !dialog.contains(document.activeElement)) focus("title");
    }

    const idOf = (event) => elements.idOf.get(event.target.closest("button, select, input"));
    dialog.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button && button.getAttribute("aria-disabled") !== "true") done(idOf(event));
    });
    dialog.addEventListener("change", (event) => {
      const { target } = event;
      done(idOf(event), target.type === "checkbox" ? String(Number(target.checked)) : target.value);
    });
    // Also keeps the browser from closing it at the second Escape, whatever is answered.
    dialog.addEventListener("keydown", (event) => {
      event.stopPropagation();  // no keys of the page behind it
      if (event.key !== "Escape") return;
      event.preventDefault();
      done("close");
    });
    dialog.addEventListener("cancel", (event) => event.preventDefault());

    done("");
    document.body.append(dialog);
    dialog.showModal();
    focus("title");
  });
}
