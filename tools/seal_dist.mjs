// Makes a page that was put together ready for any web server:
//   - programs, styles and fonts get their content in their name (boot.3fa9c2d1e0.js), so that a
//     browser may keep them for good and never mixes two builds; who names them is rewritten,
//   - modules become .js, the ending that every server sends with the right type,
//   - what compresses lies beside itself as .gz and .br.
//
//   node tools/seal_dist.mjs FOLDER
//
// index.html, data/ and everything else keep their names: those are the addresses people know.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const HASHED = new Set([".css", ".mjs", ".otf", ".wasm"]);
const TEXTS = new Set([".css", ".mjs"]);
const COMPRESSED = new Set([".css", ".html", ".js", ".json", ".otf", ".svg", ".txt", ".wasm"]);
const HASH_LETTERS = 10;
const LEAST_GAIN = 0.95;  // less than a twentieth saved is not worth a file

/** A name in quotes or in url(…) that ends as one of ours. */
const REFERENCE = /(["'(])([\w./-]+\.(?:css|mjs|otf|wasm))(["')])/g;

const folder = process.argv[2];

function filesIn(below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

function sealedName(file, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_LETTERS);
  const ending = extname(file);
  return `${file.slice(0, -ending.length)}.${hash}${ending === ".mjs" ? ".js" : ending}`;
}

const sealed = new Map();  // old path → new path; null while its own references are looked up

/** The text with every file it names under its new name; those are sealed first. */
function rewritten(file, text) {
  const here = dirname(file);
  return text.replace(REFERENCE, (all, open, name, close) => {
    const target = posix.normalize(posix.join(here, name));
    if (!existsSync(join(folder, target)) && !sealed.has(target)) {
      throw new Error(`${file} names ${name}, which is not there`);
    }
    const path = posix.relative(here, seal(target));
    return `${open}${name.startsWith("./") ? "./" : ""}${path}${close}`;
  });
}

function seal(file) {
  if (sealed.has(file)) {
    if (sealed.get(file) === null) throw new Error(`${file} needs itself by way of others`);
    return sealed.get(file);
  }
  sealed.set(file, null);
  const path = join(folder, file);
  let content = readFileSync(path);
  if (TEXTS.has(extname(file))) {
    content = rewritten(file, content.toString("utf8"));
    writeFileSync(path, content);
  }
  sealed.set(file, sealedName(file, content));
  renameSync(path, join(folder, sealed.get(file)));
  return sealed.get(file);
}

function compress(file) {
  const path = join(folder, file);
  const content = readFileSync(path);
  const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  // The same format as gzip's, four per cent smaller.
  const gzip = execFileSync("libdeflate-gzip", ["-12", "-c", path], { maxBuffer: 2 * content.length + 1024 });
  const packed = { ".gz": gzip, ".br": brotliCompressSync(content, brotli) };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < content.length * LEAST_GAIN) writeFileSync(path + ending, bytes);
  }
}

if (!folder || !statSync(folder).isDirectory()) throw new Error("seal_dist.mjs FOLDER");
for (const file of filesIn()) if (HASHED.has(extname(file))) seal(file);
const index = join(folder, "index.html");
writeFileSync(index, rewritten("index.html", readFileSync(index, "utf8")));
for (const file of filesIn()) if (COMPRESSED.has(extname(file))) compress(file);
