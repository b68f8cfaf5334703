// Puts a whole page into one HTML file that needs no server and no network: opened from disk, a
// mail or a memory stick, it does what the page does.
//
//   node tools/one_file.mjs FOLDER OUT.html        FOLDER: the page, before its names are sealed
//
// Scripts and styles become one inline element each, named by their digest in the file's own
// policy; fonts, pictures, program and data lie in it as base64. The settings for web servers in
// FOLDER/server get that policy too: theirs for the page would forbid what lies inline.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

const [folder, out] = process.argv.slice(2);
const bytes = (file) => readFileSync(join(folder, file));
const text = (file) => bytes(file).toString("utf8");
const base64 = (file) => bytes(file).toString("base64");

const TYPES = { ".otf": "font/otf", ".svg": "image/svg+xml" };
const dataUrl = (file) => `data:${TYPES[extname(file)]};base64,${base64(file)}`;
const digest = (content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** Replaces what must be there, exactly once; anything else is a page this tool does not know. */
function replaced(html, pattern, by) {
  const found = html.match(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))?.length ?? 0;
  if (found !== 1) throw new Error(`${found} of ${pattern} in the page, not one`);
  return html.replace(pattern, by);
}

const program = execFileSync("esbuild", [
  join(folder, "boot.mjs"), "--bundle", "--format=esm", "--minify", "--charset=utf8",
  "--target=es2022", "--log-level=error",
], { encoding: "utf8", maxBuffer: 1 << 26 });

const withFonts = (css) => css.replace(/url\("(?!data:)([^"]+)"\)/g, (all, file) => `url("${dataUrl(file)}")`);
let page = text("index.html");
const early = text("early.mjs");
const bare = text("noscript.css");
const STYLE = /(?<!<noscript>)<link rel="stylesheet" href="([^"]+)">/g;
const styles = new Map([...page.matchAll(STYLE)].map(([, file]) => [file, withFonts(text(file))]));
const dark = withFonts(text("dark.css"));

const policy = [
  "default-src 'none'",
  `script-src ${digest(early)} ${digest(program)} 'wasm-unsafe-eval'`,
  `style-src ${[...styles.values(), dark, bare].map(digest).join(" ")}`,
  "img-src data: blob:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const block = (id, type, file) =>
  `<script type="${type}" id="${id}" data-name="${basename(file)}">${base64(file)}</script>`;

page = replaced(page, /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (all, head) => head + policy);
page = page.replace(STYLE, (all, file) => `<style>${styles.get(file)}</style>`);
page = replaced(page, /<link rel="stylesheet" href="dark\.css" id="dark" (media="[^"]*")>/,
                (all, media) => `<style id="dark" ${media}>${dark}</style>`);
page = replaced(page, /<link rel="preload" href="([^"]+)" id="dataset"[^>]*>/,
                (all, file) => block("dataset", "application/json", file));
page = replaced(page, /<link rel="preload" href="([^"]+)" id="program"[^>]*>/,
                (all, file) => block("program", "application/wasm", file));
page = replaced(page, /<link rel="alternate" href="([^"]+)" id="tables"[^>]*>/,
                (all, file) => block("tables", "application/wasm", file));
page = page.replace(/ *<link rel="modulepreload"[^>]*>\n/g, "");
page = replaced(page, / *<link rel="alternate" id="one-file"[^>]*>\n/, () => "");
page = replaced(page, /<script src="early\.mjs"><\/script>/, () => `<script>${early}</script>`);
page = replaced(page, /<noscript><link rel="stylesheet" href="noscript\.css"><\/noscript>/,
                () => `<noscript><style>${bare}</style></noscript>`);
page = replaced(page, /<script type="module" src="boot\.mjs"><\/script>/,
                () => `<script type="module">${program}</script>`);
page = page.replace(/(href|src)="(favicon\.svg)"/g, (all, name, file) => `${name}="${dataUrl(file)}"`);

const left = page.match(/(?:href|src)="(?!#|data:|https:)[^"]*"/g);
if (left) throw new Error(`the one file would ask for others: ${left.join(" ")}`);
writeFileSync(out, page);

for (const name of readdirSync(join(folder, "server"))) {
  const settings = join("server", name);
  writeFileSync(join(folder, settings), replaced(text(settings), /POLICY_OF_ONE_FILE/, () => policy));
}
