// The licences of what goes into the page, gathered when it is built: each as a file in licences/,
// all of them in the page itself, so that they also go along with the page in one file, and what
// parts there are as a bill of materials that programs read (CycloneDX), sbom.cdx.json.
//
//   node tools/licences.mjs FOLDER       FOLDER: the page that is being put together
//
// A part without its text stops the build: nothing is shipped whose licence does not go along.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = process.argv[2];
const imgui = process.env.IMGUI_DIR || ".cache/imgui";
const qrcodegen = process.env.QRCODEGEN_DIR || ".cache/qrcodegen";
const libdeflate = process.env.LIBDEFLATE_DIR || ".cache/libdeflate";
const expat = process.env.EXPAT_DIR || ".cache/expat";
const json = `${process.env.AVTAL_NLOHMANN_DIR || "/usr/include"}/nlohmann`;
const emscripten = dirname(realpathSync(execFileSync("which", ["emcc"], { encoding: "utf8" }).trim()));
const fonts = "build/web-release/fonts";
const PLACE = "<!-- licences -->";

const read = (file) => readFileSync(file, "utf8");
const found = (text, pattern, what) => {
  const match = text.match(pattern);
  if (!match) throw new Error(`no ${what} found`);
  return match[1].trim();
};

const mit = (copyright) => `${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function imguiPart() {
  const version = found(read(`${imgui}/imgui.h`), /#define IMGUI_VERSION +"([^"]+)"/, "version of Dear ImGui");
  return { id: "imgui", name: "Dear ImGui", version, licence: "MIT", text: read(`${imgui}/LICENSE.txt`) };
}

/** What Dear ImGui has from others: each header ends with its licence. */
function stbPart() {
  const header = `${imgui}/imstb_truetype.h`;
  const text = existsSync(header)
    ? found(read(header), /(This software is available under 2 licenses[^]*?)\*\/\s*$/, "licence of stb")
    : mit("Copyright (c) 2017 Sean Barrett");
  return { id: "stb", name: "stb_truetype, stb_rect_pack, stb_textedit", licence: "MIT", text };
}

function jsonPart() {
  const header = read(`${json}/json.hpp`);
  const version = found(header, /version (\d+\.\d+\.\d+)/, "version of JSON for Modern C++");
  const copyright = found(header, /SPDX-FileCopyrightText: (.+)/, "copyright of JSON for Modern C++");
  return { id: "nlohmann-json", name: "JSON for Modern C++", version, licence: "MIT",
           text: mit(`Copyright (c) ${copyright}`) };
}

function qrPart() {
  const header = read(`${qrcodegen}/c/qrcodegen.h`);
  const text = found(header, /^\/\*([^]*?)\*\//, "licence of QR-Code-generator").replace(/^ \* ?/gm, "");
  const version = existsSync(`${qrcodegen}/AVTAL_VERSION`) ? read(`${qrcodegen}/AVTAL_VERSION`).trim() : undefined;
  return { id: "qr-code-generator", name: "QR-Code-generator", version, licence: "MIT", text };
}

function libdeflatePart() {
  const version = found(read(`${libdeflate}/libdeflate.h`), /LIBDEFLATE_VERSION_STRING\s+"([^"]+)"/, "version of libdeflate");
  return { id: "libdeflate", name: "libdeflate", version, licence: "MIT", text: read(`${libdeflate}/COPYING`) };
}

function expatPart() {
  const header = read(`${expat}/expat/lib/expat.h`);
  const version = ["MAJOR", "MINOR", "MICRO"]
    .map((part) => found(header, new RegExp(`define XML_${part}_VERSION (\\d+)`), "version of Expat")).join(".");
  return { id: "expat", name: "Expat", version, licence: "MIT", text: read(`${expat}/expat/COPYING`) };
}

function interPart() {
  return { id: "inter", name: "Inter", licence: "SIL OFL 1.1", spdx: "OFL-1.1", text: read(`${fonts}/OFL.txt`) };
}

function emscriptenParts() {
  const version = found(execFileSync("emcc", ["--version"], { encoding: "utf8" }), /(\d+\.\d+\.\d+)/, "version of Emscripten");
  return [
    { id: "emscripten", name: "Emscripten", version, licence: "MIT",
      text: mit("Copyright (c) 2010 The Emscripten Authors") },
    { id: "musl", name: "musl", licence: "MIT",
      text: found(read(`${emscripten}/system/lib/libc/musl/COPYRIGHT`), /^([^]*?)\nAuthors\/contributors/, "licence of musl") },
    { id: "llvm", name: "libc++, libc++abi, compiler-rt (LLVM)", licence: "Apache-2.0 WITH LLVM-exception",
      text: "Parts of LLVM’s run-time libraries are compiled into the program. Licence and exception:\n" +
            "https://llvm.org/LICENSE.txt" },
  ];
}

const parts = [imguiPart(), stbPart(), jsonPart(), qrPart(), libdeflatePart(), expatPart(), interPart(),
               ...emscriptenParts()];
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

mkdirSync(join(folder, "licences"), { recursive: true });
for (const { id, text } of parts) writeFileSync(join(folder, "licences", `${id}.txt`), `${text.trim()}\n`);

/** Without a time and a serial number: the same parts give the same bytes. */
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { type: "application", "bom-ref": "avtalskartan", name: "Avtalskartan",
    version: found(read("CMakeLists.txt"), /project\(Avtalskartan VERSION (\S+)/, "version of the product") } },
  components: parts.map(({ id, name, version, licence, spdx }) => ({
    type: id === "inter" ? "data" : "library", "bom-ref": id, name, ...(version && { version }),
    licenses: licence.includes(" WITH ") ? [{ expression: licence }] : [{ license: { id: spdx ?? licence } }],
  })),
};
writeFileSync(join(folder, "sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);

const details = parts.map(({ name, version, licence, text }) =>
  `<details><summary>${escaped(version ? `${name} ${version}` : name)} · ${escaped(licence)}</summary><pre lang="en">${escaped(text.trim())}</pre></details>`);
const file = join(folder, "index.html");
const page = read(file);
if (page.split(PLACE).length !== 2) throw new Error(`${file} has no place for the licences: ${PLACE}`);
writeFileSync(file, page.replace(PLACE, () => details.join("\n")));
