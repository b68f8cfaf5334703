// The page's dialogs: real <dialog> elements whose content the program publishes. Their buttons
// send its commands, and copying is done here.
import { buildList } from "./elements.mjs";
import { withoutImpossible } from "./share.mjs";

const dialog = document.getElementById("dialog");
const body = dialog.querySelector(".dialog-body");
const close = dialog.querySelector(".dialog-close");
const status = document.getElementById("dialog-status");  // what lies behind a dialog is silent

/** Over http the clipboard is not to be had; what is selected can be copied all the same. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/** On the button, and aloud, until it is left. */
function tell(button, done) {
  const name = button.textContent;
  status.textContent = done;
  button.textContent = `${done} ✓`;
  button.addEventListener("blur", () => {
    button.textContent = name;
    status.textContent = "";
  }, { once: true });
}

async function copied(button) {
  if (await copy(document.getElementById(`shown-${button.dataset.copies}`))) tell(button, button.dataset.done);
}

/**
 * @param command    gets what a button of a dialog asks for
 * @param focusBack  moves focus to the page when what had it is gone (an item of the menu)
 */
export function connectDialog(command, focusBack) {
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();  // beside it
    const button = event.target.closest("button[data-command], button[data-copies]");
    if (!button) return;
    if (button.dataset.copies) copied(button);
    else command(button.dataset.command);
  });
  dialog.addEventListener("close", () => {
    body.replaceChildren();
    if (document.activeElement === document.body) focusBack();
  });
  // Back leads to another state of the page, which the dialog says nothing of.
  addEventListener("popstate", () => dialog.close());

  const show = ({ id, close: closeName, list }) => {
    body.replaceChildren(buildList(list));
    withoutImpossible(body);
    status.textContent = "";
    const heading = body.querySelector("h2");
    heading.id = "dialog-title";
    heading.tabIndex = -1;
    dialog.dataset.kind = id;
    close.setAttribute("aria-label", closeName);
    close.title = closeName;
    if (!dialog.open) dialog.showModal();
    body.scrollTop = 0;
    heading.focus({ preventScroll: true });
  };
  const done = (command, said) => {
    const button = body.querySelector(`button[data-command="${command}"]`);
    if (button) tell(button, said);
  };
  return { show, done };
}
