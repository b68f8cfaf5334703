// Each test that docs/promises.md names is there, and so is each fault: node tools/check_promises.mjs
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const read = (path) => readFileSync(join(root, path), "utf8");

const faults = read("tools/mutate.mjs");
const rows = [...read("docs/promises.md").matchAll(/^\| (.+) \| `(.+?)` · (.+?) \| (.*?) ?\|$/gm)];
const wrong = [];
for (const [, promise, file, test, fault] of rows) {
  if (!existsSync(join(root, file)) || !read(file).includes(test)) wrong.push(`${promise}: no «${test}» in ${file}`);
  if (fault && !faults.includes(`name: "${fault}"`)) wrong.push(`${promise}: no fault «${fault}» in tools/mutate.mjs`);
}
if (rows.length === 0) wrong.push("no promises were found: has the form of docs/promises.md changed?");
for (const line of wrong) console.error(line);
console.log(`${rows.length} promises, ${wrong.length} of them without what proves them`);
process.exit(wrong.length === 0 ? 0 : 1);
