// Compares what a reader fetches with what it may weigh: tests/budget.json holds, for each file of
// dist/ that the page asks for, the most bytes over the line (gzip where the server sends it).
//
//   node tools/budget.mjs           compares and prints; over, or in no budget, fails
//
// "apart" names what no reader fetches together with the rest: it is left out of the total.
// A file that grows for a good reason gets a bigger budget in the same commit. The last line is the
// sum: N passed, N failed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = "dist";
const budget = JSON.parse(readFileSync("tests/budget.json", "utf8"));
const HASH = /\.[0-9a-f]{10}(?=\.\w+$)/;
const PACKED = /\.(gz|br)$/;

const shipped = readdirSync(folder, { recursive: true })
  .filter((file) => statSync(join(folder, file)).isFile() && !PACKED.test(file))
  .filter((file) => /\.(css|html|js|json|otf|svg|wasm)$/.test(file))
  .sort();

let passed = 0;
let failed = 0;
let total = 0;
function note(sound, ...words) {
  if (sound) passed += 1; else failed += 1;
  console.log(sound ? "   " : "!! ", ...words);
}

const left = new Set(Object.keys(budget.files));
for (const file of shipped) {
  const name = file.replace(HASH, "");
  const path = join(folder, file);
  const bytes = statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size;
  const most = budget.files[name];
  left.delete(name);
  if (most === undefined) note(false, name, `${bytes} bytes, and no budget in tests/budget.json`);
  else note(bytes <= most, name, `${bytes} of ${most} bytes`);
  if (!budget.apart.includes(name)) total += bytes;
}
for (const name of left) note(false, name, "has a budget, but is not shipped");
note(total <= budget.total, "all of the page", `${total} of ${budget.total} bytes`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
