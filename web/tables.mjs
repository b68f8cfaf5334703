// Spreadsheets and registers: a second program makes a dataset of them. It is fetched when the first
// one is opened, and the file goes nowhere.
import { carried } from "./carried.mjs";

const encoder = new TextEncoder();
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

/** The dataset's bytes, none when nothing can be used, and what is told of it. */
export async function toDataset(name, bytes) {
  program ??= start();
  let module;
  try {
    module = await program;
  } catch (error) {
    program = null;  // another try fetches anew
    throw error;
  }
  const head = encoder.encode(`${name}\0`);
  const at = module._at_inbox(head.length + bytes.length);
  module.HEAPU8.set(head, at);
  module.HEAPU8.set(bytes, at + head.length);
  const size = module._at_convert();
  const data = module._at_data();
  return { data: module.HEAPU8.slice(data, data + size), told: module.UTF8ToString(module._at_told()) };
}
