// Opening a dataset of one's own: by the file picker or by dropping it. It never leaves the page.
import { busy, done } from "./idle.mjs";
import { hideProblem, showProblem } from "./page.mjs";
import { isChoices, isTable, toDataset } from "./tables.mjs";
import { isEmbedded } from "./url.mjs";

const OWN_VIEW = 1, COMPARE = 2;  // what a file is opened for
const MAX_BYTES = 64 * 1024 * 1024;  // as the loader has it

export function connectFiles(bridge) {
  const picker = document.getElementById("file");
  const hint = document.getElementById("drop");

  let purpose = OWN_VIEW;  // of the file that the picker is asking for
  let opening = false;

  /** Each as { name, bytes }; too large ones are told of. */
  async function read(files) {
    hideProblem("file");
    const all = [];
    for (const file of files) {
      if (file.size > MAX_BYTES) showProblem("file", [file.name]);
      else all.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    return all;
  }

  async function open({ name, bytes }, why, choices) {
    if (!isTable(name, bytes)) {
      bridge.send("load", [name, bytes], why);
      return;
    }
    const table = await toDataset(name, bytes, choices, { busy: () => busy("file"), done: () => done("file") });
    if (!table) return;
    bridge.send("told", [table.told]);
    bridge.send("load", [name, table.data], why);
  }

  /** The first, and the second to compare with it; choices for columns are for both. */
  async function openAll(files, why) {
    if (opening) return;  // somebody is being asked about one
    opening = true;
    busy("file");
    let name = "";
    try {
      const all = await read(files);
      const choices = all.find((each) => isChoices(each.name, each.bytes));
      const rest = all.length > 1 ? all.filter((each) => each !== choices) : all;
      for (const [i, each] of rest.slice(0, 2).entries()) {
        ({ name } = each);
        await open(each, i === 0 ? why : COMPARE, choices?.bytes);
      }
    } catch (error) {
      showProblem("file", [name, String(error)]);
    }
    done("file");
    opening = false;
  }

  picker.addEventListener("change", () => {
    if (picker.files.length > 0) openAll([...picker.files], purpose);
    picker.value = "";  // the same file can be chosen again
  });

  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    // In another site's page nobody can see whose figures those would be.
    event.dataTransfer.dropEffect = isEmbedded() ? "none" : "copy";
    hint.hidden = isEmbedded();
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  addEventListener("drop", (event) => {
    hint.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    // Two files, or one with Shift held: to be compared.
    if (!isEmbedded()) openAll([...event.dataTransfer.files], event.shiftKey ? COMPARE : OWN_VIEW);
  });

  return (compare = false) => {
    purpose = compare ? COMPARE : OWN_VIEW;
    picker.click();
  };
}
