// Opening a dataset of one's own: by the file picker or by dropping it. It never leaves the page.
import { busy, done } from "./idle.mjs";
import { hideProblem, showProblem } from "./page.mjs";
import { isTable, toDataset } from "./tables.mjs";
import { isEmbedded } from "./url.mjs";

const OWN_VIEW = 1, COMPARE = 2;  // what a file is opened for
const MAX_BYTES = 64 * 1024 * 1024;  // as the loader has it

export function connectFiles(bridge) {
  const picker = document.getElementById("file");
  const hint = document.getElementById("drop");

  let purpose = OWN_VIEW;  // of the file that the picker is asking for

  async function open(file, why) {
    hideProblem("file");
    if (file.size > MAX_BYTES) {
      showProblem("file", [file.name]);
      return;
    }
    busy("file");
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const table = isTable(file.name, bytes) ? await toDataset(file.name, bytes) : null;
      if (table) bridge.send("told", [table.told]);
      bridge.send("load", [file.name, table?.data ?? bytes], why);
    } catch (error) {
      showProblem("file", [file.name, String(error)]);
    }
    done("file");
  }

  picker.addEventListener("change", () => {
    if (picker.files.length > 0) open(picker.files[0], purpose);
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
    if (!isEmbedded()) dropped([...event.dataTransfer.files], event.shiftKey);
  });

  /** Two files, or one with Shift held: to be compared. */
  async function dropped(files, shift) {
    if (files.length === 0) return;
    await open(files[0], shift ? COMPARE : OWN_VIEW);
    if (files.length > 1) await open(files[1], COMPARE);
  }

  return (compare = false) => {
    purpose = compare ? COMPARE : OWN_VIEW;
    picker.click();
  };
}
