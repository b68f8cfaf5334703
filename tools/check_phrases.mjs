// Every phrase is said somewhere: node tools/check_phrases.mjs
//
// Reads the files that phrases stand in, and looks for each name in the rest of src/. A header with
// texts in it is read by few: else a changed word would compile half the house.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;

function sources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(cpp|h)$/.test(path) ? [path] : [];
  });
}

// "namespace avtal::words::flows {" and "constexpr Phrase<2> headline_sum{": flows::headline_sum.
function phrasesIn(text) {
  const space = /^namespace avtal::(?:\w+::)*(\w+) \{/m.exec(text)?.[1];
  return [...text.matchAll(/^(?:inline )?constexpr Phrase<\d*> (\w+)\{/gm)]
    .map((phrase) => `${space}::${phrase[1]}`);
}

const texts = new Map(sources("src").map((path) => [path, readFileSync(join(root, path), "utf8")]));
const phrases = new Map();
const said = new Set();
for (const [path, text] of texts) {
  for (const phrase of phrasesIn(text)) phrases.set(phrase, path);
  for (const [, name] of text.matchAll(/(?=\b(\w+::\w+)\b)/g)) said.add(name);
}
const dead = [...phrases].filter(([phrase]) => !said.has(phrase));
for (const [phrase, path] of dead) console.error(`${path}: ${phrase} is said nowhere`);
if (phrases.size === 0) console.error("no phrases were found: has their form changed?");
console.log(`${phrases.size} phrases, ${dead.length} of them said nowhere`);
process.exit(dead.length === 0 && phrases.size > 0 ? 0 : 1);
