// Checks the datasets and the loader's samples against the JSON Schema.
//
//   node tests/schema/validate.mjs
//
// Which samples the schema must refuse is told by tests/load/samples/expected.tsv: the schema sees
// the shape of a file, but not what its ids refer to.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import Ajv2020 from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const samples = "tests/load/samples/";

function read(path) {
  return readFileSync(fileURLToPath(new URL(path, root)), "utf8");
}

function makeValidator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  return ajv.compile(JSON.parse(read("data/schema/avtalskartan-1.schema.json")));
}

/** Each sample once: its path and whether the schema should accept it. */
function listedSamples() {
  const expected = new Map();
  for (const line of read(`${samples}expected.tsv`).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [file, schema] = line.split("\t");
    expected.set(samples + file, schema === "ok");
  }
  return expected;
}

/** Why the text does not fit the schema; nothing when it does. */
function faults(validate, text) {
  let data;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return [`not JSON: ${error.message.split("\n")[0]}`];
  }
  if (validate(data)) return [];
  return validate.errors.map((error) => `${error.instancePath || "/"} ${error.message}`);
}

function main() {
  const validate = makeValidator();
  const files = new Map([["data/linkoping.json", true], ["data/example/verkstaden.json", true]]);
  if (existsSync(fileURLToPath(new URL("tests/data/provstad.json", root)))) {
    files.set("tests/data/provstad.json", true);
  }
  for (const [file, valid] of listedSamples()) files.set(file, valid);

  let failed = 0;
  for (const [file, shouldBeValid] of files) {
    const found = faults(validate, read(file));
    const asExpected = (found.length === 0) === shouldBeValid;
    if (!asExpected) failed += 1;
    const verdict = found.length === 0 ? "valid" : `refused (${found[0]})`;
    console.log(`${asExpected ? "ok  " : "FAIL"} ${file}: ${verdict}`);
    if (!asExpected) for (const fault of found.slice(0, 20)) console.log(`       ${fault}`);
  }
  console.log(`${files.size - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main();
