// Spreadsheets and registers: a second program makes a dataset of them. It is fetched when the first
// one is opened, and the file goes nowhere.
import { carried } from "./carried.mjs";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ZERO = new Uint8Array(1);
let program = null;

async function compiled() {
  const own = carried("tables");
  if (own) return WebAssembly.compile(own);
  const response = await fetch(document.getElementById("tables").href);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function start() {
  const [{ default: create }, code] = await Promise.all([import("./avtalskartan_tables.mjs"), compiled()]);
  return create({
    locateFile: (name) => name,
    instantiateWasm(imports, ready) {
      WebAssembly.instantiate(code, imports).then((instance) => ready(instance, code));
      return {};
    },
  });
}

/** Is it a table, and not a dataset as it is? JSON begins with a bracket. */
export function isTable(name, bytes) {
  if (/\.json$/i.test(name)) return false;
  const first = bytes.find((byte) => byte > 0x20 && ![0xEF, 0xBB, 0xBF].includes(byte));
  return first !== 0x7B && first !== 0x5B;
}

/** Choices for the columns of a register, which were saved from the dialog. */
export function isChoices(name, bytes) {
  return /\.json$/i.test(name) && decoder.decode(bytes.subarray(0, 200)).includes('"avtalskartan.mapping/');
}

/** Puts the parts into the program's inbox, with a zero between. */
function put(module, ...parts) {
  const bytes = parts.flatMap((part, i) => [...(i > 0 ? [ZERO] : []), typeof part === "string" ? encoder.encode(part) : part]);
  let at = module._at_inbox(bytes.reduce((sum, part) => sum + part.length, 0));
  for (const part of bytes) {
    module.HEAPU8.set(part, at);
    at += part.length;
  }
}

const DIALOG = 2;  // what has been opened is a register

/**
 * The dataset's bytes, none when nothing can be used, and what is told of it; null when somebody is asked of its
 * columns and closes that.
 * @param choices  bytes of such a file, or none
 * @param work     told when it is `done` for now, and `busy` again
 */
export async function toDataset(name, bytes, choices = new Uint8Array(0), work) {
  program ??= start();
  let module;
  try {
    module = await program;
  } catch (error) {
    program = null;  // another try fetches anew
    throw error;
  }
  put(module, document.documentElement.lang, name, choices, bytes);
  if (module._at_open() === DIALOG) {
    const { recogniseColumns } = await import("./columns.mjs");
    const answered = recogniseColumns((id, value) => {
      put(module, id, value);
      return JSON.parse(module.UTF8ToString(module._at_act()));
    });
    work.done();  // somebody thinks
    const isShown = await answered;
    work.busy();
    if (!isShown) return null;
  }
  const data = module._at_data();
  return { data: module.HEAPU8.slice(data, data + module._at_size()), told: module.UTF8ToString(module._at_told()) };
}
