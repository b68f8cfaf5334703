// Proves that the tests of the page find faults: seeds one at a time into a copy of the finished page
// and runs the tests that are to find it. A fault that no test tells of fails.
//
//   node tools/mutate.mjs            all of them (some minutes; the page must be built)
//   node tools/mutate.mjs WORD…      those whose name holds one of the words
//
// The last line is the sum: N found, N not found.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HASH = /\.[0-9a-f]{10}(?=\.\w+$)/;

/**
 * What is wrong, in which file of dist/ (without the hash in its name), what stands there and what
 * stands there instead, and the tests that are to tell. Of a program the two are as long.
 */
const FAULTS = [
  {
    name: "an element that moves stays where it was",
    file: "keyed.js",
    from: 'm: ([id, parent, next]) => at(parent).insertBefore(at(id), before(next)),',
    to: "m: () => {},",
    tests: ["document.spec.mjs", "search.spec.mjs", "sources.spec.mjs", "timeline.spec.mjs"],
  },
  {
    name: "words that change stay as they were",
    file: "keyed.js",
    from: "t: ([id, words]) => setWords(entries.get(id), words),",
    to: "t: () => {},",
    tests: ["operate.spec.mjs"],
  },
  {
    name: "an attribute that goes stays",
    file: "keyed.js",
    from: "x: ([id, name]) => at(id).removeAttribute(name),",
    to: "x: () => {},",
    tests: ["document.spec.mjs", "sources.spec.mjs"],
  },
  {
    name: "nobody is told whether a question is open",
    file: "document.js",
    from: '"aria-expanded", ',
    to: "",
    tests: ["sources.spec.mjs"],
  },
  {
    name: "a heading is one level too low",
    file: "keyed.js",
    from: 'document.createElement(tags.has(tag) ? tag : "div")',
    to: 'document.createElement(tags.has(tag) ? tag.replace("h3", "h4") : "div")',
    tests: ["axe.spec.mjs"],
  },
  {
    name: "focus is lost with what had it",
    file: "document.js",
    from: "return !active || active.isConnected || keepFocus(region);",
    to: "return true;",
    tests: ["operate.spec.mjs", "document.spec.mjs"],
  },
  {
    name: "what lies over the page leaves the rest to be operated",
    file: "document.js",
    from: "dialog.showModal();",
    to: "dialog.show();",
    tests: ["search.spec.mjs"],
  },
  {
    name: "the page is made anew instead of taken over",
    file: "document.js",
    from: "      adopt();\n      return;\n",
    to: "      root.replaceChildren();\n      entries.clear();\n      rebuild();\n      return;\n",
    tests: ["load.spec.mjs"],
  },
  {
    name: "a step is said twice",
    file: "page.js",
    from: "    region.textContent = words;",
    to: "    region.textContent = words;\n    setTimeout(() => { region.textContent = `${words}.`; }, 0);",
    tests: ["access.spec.mjs", "slides.spec.mjs"],
  },
  {
    name: "focus cannot be seen",
    file: "style.css",
    from: "",
    to: "\n*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; }\n",
    tests: ["access.spec.mjs"],
  },
  {
    name: "small print is too pale",
    file: "style.css",
    from: "",
    to: "\n:root { --ink6: #b9c4c9 !important; }\n",
    tests: ["axe.spec.mjs"],
  },
  {
    name: "the services' table does not say that it is one",
    file: "document.js",
    from: "else if (ATTRIBUTES.has(name)) element.setAttribute(name, value);",
    to: 'else if (ATTRIBUTES.has(name) && value !== "rowheader") element.setAttribute(name, value);',
    tests: ["access.spec.mjs"],
  },
];

/** The file of the page with that name, whatever its hash. */
function fileIn(folder, name) {
  const found = readdirSync(folder).find((file) => file.replace(HASH, "") === name);
  if (!found) throw new Error(`${name} is not in dist/: build the page with tools/serve --build-only`);
  return join(folder, found);
}

/** The content with the fault; an empty `from` stands for its end. */
function faulty(content, { name, from, to }) {
  if (from === "") return Buffer.concat([content, Buffer.from(to)]);
  const at = content.indexOf(from);
  if (at < 0) throw new Error(`«${name}»: what is to be replaced is not there any more; mend the list`);
  const after = content.subarray(at + Buffer.byteLength(from));
  return Buffer.concat([content.subarray(0, at), Buffer.from(to), after]);
}

/** Do the tests tell of the fault? */
function isFound(fault) {
  const folder = mkdtempSync(join(tmpdir(), "avtal-mutant-"));
  try {
    cpSync("dist", folder, { recursive: true });
    const file = fileIn(folder, fault.file);
    writeFileSync(file, faulty(readFileSync(file), fault));
    for (const ending of [".gz", ".br"]) rmSync(file + ending, { force: true });
    const { status } = spawnSync("node_modules/.bin/playwright",
      ["test", "--config", "tests/browser/playwright.config.mjs", "--retries", "0", "--max-failures", "1",
        "--reporter", "dot", ...fault.tests],
      { env: { ...process.env, AVTAL_DIST: folder }, stdio: ["ignore", "ignore", "inherit"] });
    return status !== 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
const chosen = FAULTS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
let found = 0;
for (const fault of chosen) {
  const told = isFound(fault);
  found += Number(told);
  console.log(`${told ? "found    " : "NOT FOUND"}  ${fault.name}`);
}
console.log(`${found} found, ${chosen.length - found} not found`);
process.exit(found === chosen.length && found > 0 ? 0 : 1);
